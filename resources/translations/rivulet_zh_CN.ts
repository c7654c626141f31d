<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>rivulet</name>
    <message>
      <location filename="../../desktop/__main__.py" />
      <source>--out: cannot write into {folder}; choose a folder that can be written to.</source>
      <translation>--out：无法写入 {folder}；请选可写的文件夹。</translation>
    </message>
    <message>
      <location filename="../../desktop/__main__.py" />
      <source>--out: {path} is a folder; name a file in it, like shot.png.</source>
      <translation>--out：{path} 是文件夹；请写出其中的文件名，例如 shot.png。</translation>
    </message>
    <message>
      <location filename="../../desktop/__main__.py" />
      <source>--seconds = {value} does not fit; give a number above 0, at most {most}.</source>
      <translation>--seconds = {value} 不合适；请给出大于 0 且不超过 {most} 的数。</translation>
    </message>
    <message>
      <location filename="../../desktop/__main__.py" />
      <source>--size = {value} does not fit; write it like 1280x720.</source>
      <translation>--size = {value} 不合适；请写成 1280x720 的样子。</translation>
    </message>
    <message>
      <location filename="../../desktop/__main__.py" />
      <source>A window needs the library {library}; install it: sudo apt install {package}.</source>
      <translation>窗口需要库 {library}；请安装：sudo apt install {package}。</translation>
    </message>
    <message>
      <location filename="../../desktop/__main__.py" />
      <source>There is no display to open a window on; without one, use `rivulet run {what}` or `rivulet shot`.</source>
      <translation>没有可打开窗口的显示器；没有显示器时请用 `rivulet run {what}` 或 `rivulet shot`。</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>About Rivulet</source>
      <translation>关于细水</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>All panels</source>
      <translation>全部面板</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Begin again with other random numbers</source>
      <translation>用另一组随机数重新开始</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Begin again with the same seed: the same numbers</source>
      <translation>用同一种子重新开始：得到同样的数字</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Black out</source>
      <translation>黑屏</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Compute on the CPU: replays are exact bit for bit</source>
      <translation>在 CPU 上计算：重放逐位一致</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Compute on the first CUDA device</source>
      <translation>在第一个 CUDA 设备上计算</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Dark ground</source>
      <translation>深色底</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Darken the panels, so that people look at you</source>
      <translation>让面板变暗，使听众看着你</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Do the next phase only, then pause</source>
      <translation>只做下一个阶段，然后暂停</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Draw data…</source>
      <translation>绘制数据…</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Draw points by hand for the model to learn</source>
      <translation>亲手画出数据点，让模型学习</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>End the program</source>
      <translation>结束程序</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Engine runs in</source>
      <translation>引擎运行于</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Enlarge panel {number}</source>
      <translation>放大面板 {number}</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Every key on one sheet</source>
      <translation>一页列出所有按键</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Export…</source>
      <translation>导出…</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Faster</source>
      <translation>加快</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Fastest, and a crash leaves the window standing</source>
      <translation>最快，而且崩溃不影响窗口</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Fewer steps a second</source>
      <translation>每秒更少步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Film…</source>
      <translation>影片…</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>First step</source>
      <translation>第一步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>For debugging: breakpoints in your own model work</source>
      <translation>用于调试：自己模型中的断点可用</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Fork here</source>
      <translation>在此分叉</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Gallery</source>
      <translation>展示廊</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Go to the furthest step of this branch</source>
      <translation>去到此分支最远的一步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Go to where the run began</source>
      <translation>回到运行开始处</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Graphics card</source>
      <translation>显卡</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Half-step</source>
      <translation>半步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Hold the run when something goes wrong in the mathematics</source>
      <translation>数学上出问题时停住运行</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Knobs</source>
      <translation>旋钮</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Last step</source>
      <translation>最后一步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Let the run go on, or hold it where it is</source>
      <translation>让运行继续，或停在原处</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Light ground</source>
      <translation>浅色底</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Make a GIF of this run from its first step to its last</source>
      <translation>把本次运行从第一步到最后一步做成 GIF</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>More steps a second</source>
      <translation>每秒更多步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>One step back in time</source>
      <translation>在时间上后退一步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>One step forward, then pause</source>
      <translation>前进一步，然后暂停</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Open a run file, or a file of your own data</source>
      <translation>打开运行文件或自有数据文件</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Open…</source>
      <translation>打开…</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Panel {number} fills the middle; the others cost nothing meanwhile</source>
      <translation>面板 {number} 占满中间；其余面板此时不耗资源</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Panels</source>
      <translation>面板</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Panels and transport only, full screen, in the projector theme</source>
      <translation>全屏、投影主题，只留面板与播放条</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Pause on findings</source>
      <translation>遇到发现时暂停</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Play or pause</source>
      <translation>播放或暂停</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Present</source>
      <translation>演示</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Process of its own</source>
      <translation>独立进程</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Processor</source>
      <translation>处理器</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Projector</source>
      <translation>投影</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Quit</source>
      <translation>退出</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Restart</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Restart with a new seed</source>
      <translation>换种子重新开始</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Save run…</source>
      <translation>保存运行…</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Show or hide the gallery</source>
      <translation>显示或隐藏展示廊</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Show or hide the knobs</source>
      <translation>显示或隐藏旋钮</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Show the panels side by side again</source>
      <translation>重新并排显示面板</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Slower</source>
      <translation>放慢</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Start a branch at this step; the present one stays as it is</source>
      <translation>从这一步开始新分支；当前分支保持不变</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Step</source>
      <translation>单步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Step back</source>
      <translation>后退一步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Ten steps</source>
      <translation>十步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Ten steps back</source>
      <translation>后退十步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Ten steps back in time</source>
      <translation>在时间上后退十步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Ten steps forward, then pause</source>
      <translation>前进十步，然后暂停</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Texts in English</source>
      <translation>英文界面</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Texts in simplified Chinese</source>
      <translation>简体中文界面</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>The faster device that works here</source>
      <translation>此处可用的较快设备</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>The language of this computer</source>
      <translation>这台计算机的语言</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>The window fills the screen</source>
      <translation>窗口占满屏幕</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Thread of the window</source>
      <translation>窗口的线程</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Version and licence</source>
      <translation>版本与许可</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>White ground, large text, thick lines</source>
      <translation>白底、大字、粗线</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Write a panel as a picture, vectors, a table or arrays; or the readings</source>
      <translation>把面板写成图片、矢量图、表格或数组；或导出读数</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Write the recipe of this run: it replays to the same numbers</source>
      <translation>写下这次运行的配方：重放会得到同样的数字</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>简体中文</source>
      <translation>简体中文</translation>
    </message>
    <message>
      <location filename="../../desktop/application.py" />
      <source>--out: cannot write {path}; choose a file that can be written.</source>
      <translation>--out：无法写入 {path}；请选可写的文件。</translation>
    </message>
    <message>
      <location filename="../../desktop/application.py" />
      <source>Stopped before the picture was taken.</source>
      <translation>在截图之前就停止了。</translation>
    </message>
    <message>
      <location filename="../../desktop/banner.py" />
      <source>1 of {n}</source>
      <translation>第 1 条，共 {n} 条</translation>
    </message>
    <message>
      <location filename="../../desktop/banner.py" />
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <location filename="../../desktop/banner.py" />
      <source>Dismiss</source>
      <translation>知道了</translation>
    </message>
    <message>
      <location filename="../../desktop/branch_lanes.py" />
      <source>Step {step}: a gesture on {panel}</source>
      <translation>第 {step} 步：在 {panel} 上的手势</translation>
    </message>
    <message>
      <location filename="../../desktop/branch_lanes.py" />
      <source>Step {step}: forked</source>
      <translation>第 {step} 步：分叉</translation>
    </message>
    <message>
      <location filename="../../desktop/branch_lanes.py" />
      <source>Step {step}: forked with {changes}</source>
      <translation>第 {step} 步：分叉，{changes}</translation>
    </message>
    <message>
      <location filename="../../desktop/branch_lanes.py" />
      <source>Step {step}: {changes}</source>
      <translation>第 {step} 步：{changes}</translation>
    </message>
    <message>
      <location filename="../../desktop/branch_lanes.py" />
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <location filename="../../desktop/branch_lanes.py" />
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>1 point</source>
      <translation>1 个点</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>A cloud of points, growing for as long as it is held</source>
      <translation>一团点，按住多久就增长多久</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>An empty sheet; Undo brings the drawing back</source>
      <translation>清空画板；撤销可以恢复</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Back to the panels; the drawing is kept (Esc)</source>
      <translation>返回面板；图画会保留（Esc）</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Clear</source>
      <translation>清空</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Density</source>
      <translation>密度</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Draw data</source>
      <translation>绘制数据</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Draw it again ({key})</source>
      <translation>重新画上（{key}）</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Draw on the plane with the mouse or a pen; the right button erases.</source>
      <translation>用鼠标或数位笔在画板上作画；右键擦除。</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Draws a line of points</source>
      <translation>画出一条由点组成的线</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Learn this</source>
      <translation>学习它</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Pen</source>
      <translation>画笔</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Rubber</source>
      <translation>橡皮</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Spray</source>
      <translation>喷枪</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Start the run anew on what is drawn</source>
      <translation>用画出的数据重新开始运行</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Take the last stroke back ({key})</source>
      <translation>撤回上一笔（{key}）</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Takes points away; so does the right mouse button</source>
      <translation>擦去点；鼠标右键也可以</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>The sheet is full; erase something to draw on.</source>
      <translation>画板已满；擦去一些再继续画。</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../desktop/canvas.py" />
      <source>{n} points</source>
      <translation>{n} 个点</translation>
    </message>
    <message>
      <location filename="../../desktop/cheat_sheet.py" />
      <source>Enlarge a panel</source>
      <translation>放大一个面板</translation>
    </message>
    <message>
      <location filename="../../desktop/cheat_sheet.py" />
      <source>Tab reaches every control. Esc or a click closes this sheet.</source>
      <translation>Tab 可到达每个控件。按 Esc 或单击关闭此页。</translation>
    </message>
    <message>
      <location filename="../../desktop/colour_bar.py" />
      <source>Colour scale: {unit}</source>
      <translation>色标：{unit}</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>Across (x₁)</source>
      <translation>横轴 (x₁)</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>Choose two different ones.</source>
      <translation>请选择两个不同的列。</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>Columns…</source>
      <translation>选择列…</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>Learn these</source>
      <translation>学习这两列</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>Up (x₂)</source>
      <translation>纵轴 (x₂)</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>{file}: learning from {across} and {up}, two of {n} columns.</source>
      <translation>{file}：正在学习 {across} 和 {up}，共有 {n} 列。</translation>
    </message>
    <message>
      <location filename="../../desktop/commands.py" />
      <source>Rivulet: generative models and stochastic processes, live beside their exact answers. MIT licence.</source>
      <translation>细水（Rivulet）：生成模型与随机过程，与精确答案并列实时演示。MIT 许可。</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>A picture of {columns} × {rows} pixels, read as a density</source>
      <translation>{columns} × {rows} 像素的图片，当作密度读取</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>Choose what the model learns from</source>
      <translation>选择模型学习的对象</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>Choose which two columns of the file to learn</source>
      <translation>选择学习文件中的哪两列</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>Drawing</source>
      <translation>图画</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>Draw…</source>
      <translation>绘制…</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>Open file…</source>
      <translation>打开文件…</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>Your own data: CSV, NPY, NPZ, or a picture read as a density; a file may also be dropped on the window</source>
      <translation>您自己的数据：CSV、NPY、NPZ，或当作密度读取的图片；也可以把文件拖到窗口上</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>{column}: {mean} ± {sd}</source>
      <translation>{column}：{mean} ± {sd}</translation>
    </message>
    <message>
      <location filename="../../desktop/dataset_picker.py" />
      <source>{n} rows, standardised for the model:</source>
      <translation>{n} 行，已为模型标准化：</translation>
    </message>
    <message>
      <location filename="../../desktop/drawing_plane.py" />
      <source>Arrows move the brush, Space sets it down and lifts it.</source>
      <translation>方向键移动笔，空格键落笔或提笔。</translation>
    </message>
    <message>
      <location filename="../../desktop/drawing_plane.py" />
      <source>Plane to draw on</source>
      <translation>画板</translation>
    </message>
    <message>
      <location filename="../../desktop/export.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../desktop/export.py" />
      <source>NumPy arrays (NPZ)</source>
      <translation>NumPy 数组（NPZ）</translation>
    </message>
    <message>
      <location filename="../../desktop/export.py" />
      <source>Picture (PNG)</source>
      <translation>图片（PNG）</translation>
    </message>
    <message>
      <location filename="../../desktop/export.py" />
      <source>Table (CSV)</source>
      <translation>表格（CSV）</translation>
    </message>
    <message>
      <location filename="../../desktop/export.py" />
      <source>Vectors (SVG)</source>
      <translation>矢量图（SVG）</translation>
    </message>
    <message>
      <location filename="../../desktop/export.py" />
      <source>{panel} has no picture yet; show it and let the run draw it first.</source>
      <translation>{panel} 还没有画面；请先显示它并让运行画出来。</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>A row for each step, a column for each reading; long runs are thinned, each row is a true one.</source>
      <translation>每步一行，每个读数一列；长的运行会抽稀，每行都是真实读数。</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>As</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>Every array of every mark as it is, by the mark's name; numpy.load reads it.</source>
      <translation>每个图元的每个数组，原样，以图元名命名；用 numpy.load 读取。</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>One table: a row names its mark, and fills the columns that this kind of mark has.</source>
      <translation>一张表：每行写明所属的图元，并填写该类图元具有的列。</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>Readings</source>
      <translation>读数</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>Scale</source>
      <translation>倍率</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>Shapes and letters that stay sharp at any size; colour fields stay pictures inside it.</source>
      <translation>图形和文字，任意大小都清晰；颜色场在其中仍是图片。</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>What the panel shows, without its buttons.</source>
      <translation>面板所显示的内容，不含按钮。</translation>
    </message>
    <message>
      <location filename="../../desktop/export_dialog.py" />
      <source>{wide} × {high} pixels.</source>
      <translation>{wide} × {high} 像素。</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Cannot write {path}: {why}.</source>
      <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Data and pictures (*.csv *.tsv *.txt *.npy *.npz *.png *.jpg *.jpeg *.bmp);;All files (*)</source>
      <translation>数据和图片 (*.csv *.tsv *.txt *.npy *.npz *.png *.jpg *.jpeg *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Drop one file from this computer at a time.</source>
      <translation>请一次拖入一个本机文件。</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Open data file</source>
      <translation>打开数据文件</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Run files (*.json)</source>
      <translation>运行文件 (*.json)</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Runs, data and pictures (*.json *.csv *.tsv *.txt *.npy *.npz *.png *.jpg *.jpeg *.bmp);;All files (*)</source>
      <translation>运行、数据和图片 (*.json *.csv *.tsv *.txt *.npy *.npz *.png *.jpg *.jpeg *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Save run</source>
      <translation>保存运行</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>{experiment} does not learn from {n} columns of data; choose another experiment first.</source>
      <translation>{experiment}不能从 {n} 列数据中学习；请先选别的实验。</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>{file} cannot be opened ({why}).</source>
      <translation>无法打开 {file}（{why}）。</translation>
    </message>
    <message>
      <location filename="../../desktop/film.py" />
      <source>The film could not be made: {why}</source>
      <translation>影片无法制作：{why}</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>A second engine goes through the run again</source>
      <translation>另一个引擎正在重走这次运行</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Choose at least one panel.</source>
      <translation>请至少选一个面板。</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Film (GIF)</source>
      <translation>影片（GIF）</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Film of this run</source>
      <translation>本次运行的影片</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Picture {n} of {all}</source>
      <translation>第 {n} 帧，共 {all} 帧</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Pictures</source>
      <translation>帧数</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Steps 0 to {end} in {seconds} s</source>
      <translation>第 0 到 {end} 步，{seconds} 秒</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>There is no history to film yet; let the run make some steps first.</source>
      <translation>还没有可拍的历史；请先让运行走几步。</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Writing the file</source>
      <translation>正在写文件</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>{n} pictures a second</source>
      <translation>每秒 {n} 帧</translation>
    </message>
    <message>
      <location filename="../../desktop/gallery.py" />
      <source>Could not be loaded</source>
      <translation>无法加载</translation>
    </message>
    <message>
      <location filename="../../desktop/gallery.py" />
      <source>Hide the gallery</source>
      <translation>隐藏展示廊</translation>
    </message>
    <message>
      <location filename="../../desktop/gallery.py" />
      <source>Show the gallery</source>
      <translation>显示展示廊</translation>
    </message>
    <message>
      <location filename="../../desktop/gallery.py" />
      <source>{name} cannot be loaded: {why}</source>
      <translation>无法加载 {name}：{why}</translation>
    </message>
    <message>
      <location filename="../../desktop/head_bar.py" />
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <location filename="../../desktop/head_bar.py" />
      <source>running</source>
      <translation>运行中</translation>
    </message>
    <message>
      <location filename="../../desktop/head_bar.py" />
      <source>starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <location filename="../../desktop/head_bar.py" />
      <source>travelling</source>
      <translation>跳转中</translation>
    </message>
    <message>
      <location filename="../../desktop/hint.py" />
      <source>Space pauses and goes on · drag the timeline to go back in time · choose another preset on the left</source>
      <translation>空格键暂停或继续 · 拖动下方时间线回到过去 · 在左侧选择其他预设</translation>
    </message>
    <message>
      <location filename="../../desktop/knob_form.py" />
      <source>1 change starts the run anew</source>
      <translation>1 处改动将重新开始运行</translation>
    </message>
    <message>
      <location filename="../../desktop/knob_form.py" />
      <source>{live} takes effect at once   {anew} starts the run anew</source>
      <translation>{live} 立即生效   {anew} 重新开始运行</translation>
    </message>
    <message>
      <location filename="../../desktop/knob_form.py" />
      <source>{n} changes start the run anew</source>
      <translation>{n} 处改动将重新开始运行</translation>
    </message>
    <message>
      <location filename="../../desktop/knob_row.py" />
      <source>Live: takes effect at once</source>
      <translation>实时：立即生效</translation>
    </message>
    <message>
      <location filename="../../desktop/knob_row.py" />
      <source>Starts the run anew</source>
      <translation>重新开始运行</translation>
    </message>
    <message>
      <location filename="../../desktop/legend.py" />
      <source>{name}: {known}</source>
      <translation>{name}：{known}</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>Give it up and go on in a fresh one</source>
      <translation>放弃它，用新的引擎继续</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>Go back to step {step}</source>
      <translation>回到第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>Save the run that shows it…</source>
      <translation>保存重现它的运行…</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>Saved to {path}.</source>
      <translation>已保存到 {path}。</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>The engine has not answered for {seconds} s.</source>
      <translation>引擎已 {seconds} 秒没有响应。</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>{finding} {cure}</source>
      <translation>{finding}{cure}</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Enlarge the panel</source>
      <translation>放大面板</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Export, copy, pop out</source>
      <translation>导出、复制、弹出</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Fit to what is there; again for the fixed ranges</source>
      <translation>适应现有内容；再按一次恢复固定范围</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Hide the panel</source>
      <translation>隐藏面板</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Plot: {title}</source>
      <translation>图：{title}</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Restore the panel</source>
      <translation>还原面板</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Waiting for the first picture</source>
      <translation>等待第一幅图</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>step {step}</source>
      <translation>第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../desktop/panel_grid.py" />
      <source>All panels are hidden. Choose one in the View menu, or press 0 to show them all.</source>
      <translation>所有面板都已隐藏。在“视图”菜单中选一个，或按 0 全部显示。</translation>
    </message>
    <message>
      <location filename="../../desktop/panel_grid.py" />
      <source>The panels stand in windows of their own. Close one to bring it back.</source>
      <translation>面板都在单独的窗口里。关闭窗口即可收回。</translation>
    </message>
    <message>
      <location filename="../../desktop/panel_menu.py" />
      <source>Bring back</source>
      <translation>收回</translation>
    </message>
    <message>
      <location filename="../../desktop/panel_menu.py" />
      <source>Copy as a picture</source>
      <translation>复制为图片</translation>
    </message>
    <message>
      <location filename="../../desktop/panel_menu.py" />
      <source>Pop out to a window of its own</source>
      <translation>弹出到单独窗口</translation>
    </message>
    <message>
      <location filename="../../desktop/popped_panel.py" />
      <source>{panel} - Rivulet</source>
      <translation>{panel} - 细水</translation>
    </message>
    <message>
      <location filename="../../desktop/provenance.py" />
      <source>estimate, n = {n}</source>
      <translation>估计，n = {n}</translation>
    </message>
    <message>
      <location filename="../../desktop/provenance.py" />
      <source>estimate, n = {n}, floor {floor}</source>
      <translation>估计，n = {n}，下限 {floor}</translation>
    </message>
    <message>
      <location filename="../../desktop/provenance.py" />
      <source>exact</source>
      <translation>精确</translation>
    </message>
    <message>
      <location filename="../../desktop/provenance.py" />
      <source>quadrature</source>
      <translation>数值积分</translation>
    </message>
    <message>
      <location filename="../../desktop/provenance.py" />
      <source>quadrature ± {error}</source>
      <translation>数值积分 ± {error}</translation>
    </message>
    <message>
      <location filename="../../desktop/provenance.py" />
      <source>{n} min old</source>
      <translation>{n} 分钟前</translation>
    </message>
    <message>
      <location filename="../../desktop/provenance.py" />
      <source>{n} ms old</source>
      <translation>{n} 毫秒前</translation>
    </message>
    <message>
      <location filename="../../desktop/provenance.py" />
      <source>{n} s old</source>
      <translation>{n} 秒前</translation>
    </message>
    <message>
      <location filename="../../desktop/reading_curve.py" />
      <source>not measured yet</source>
      <translation>尚未测量</translation>
    </message>
    <message>
      <location filename="../../desktop/readings.py" />
      <source>how this is known was not said</source>
      <translation>未说明其来源</translation>
    </message>
    <message>
      <location filename="../../desktop/readings.py" />
      <source>truth {value}, {how}</source>
      <translation>真值 {value}，{how}</translation>
    </message>
    <message>
      <location filename="../../desktop/readings.py" />
      <source>{how}, at step {step}</source>
      <translation>{how}，第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../desktop/speed.py" />
      <source>Speed: slower waits, faster skips pictures, the far end is unthrottled</source>
      <translation>速度：慢则等待，快则跳过图像，最右端不限速</translation>
    </message>
    <message>
      <location filename="../../desktop/speed.py" />
      <source>speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../../desktop/speed.py" />
      <source>unthrottled</source>
      <translation>不限速</translation>
    </message>
    <message>
      <location filename="../../desktop/speed.py" />
      <source>{pace} a second</source>
      <translation>每秒 {pace}</translation>
    </message>
    <message>
      <location filename="../../desktop/target_sheet.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../desktop/timeline_bar.py" />
      <source>A branch leaves here</source>
      <translation>分支由此分出</translation>
    </message>
    <message>
      <location filename="../../desktop/timeline_bar.py" />
      <source>Branch {branch}, up to step {end}: click to go there</source>
      <translation>分支 {branch}，至第 {end} 步：单击前往</translation>
    </message>
    <message>
      <location filename="../../desktop/timeline_bar.py" />
      <source>Step {step} of {end}</source>
      <translation>第 {step} 步，共 {end} 步</translation>
    </message>
    <message>
      <location filename="../../desktop/timeline_bar.py" />
      <source>Step {step}: drag to go back and forth in time</source>
      <translation>第 {step} 步：拖动可在时间上前后移动</translation>
    </message>
    <message>
      <location filename="../../desktop/timeline_bar.py" />
      <source>Timeline</source>
      <translation>时间线</translation>
    </message>
    <message>
      <location filename="../../desktop/transport.py" />
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <location filename="../../desktop/transport.py" />
      <source>Play</source>
      <translation>播放</translation>
    </message>
    <message>
      <location filename="../../desktop/transport.py" />
      <source>Type a seed to begin again with other random numbers</source>
      <translation>输入种子，用另一组随机数重新开始</translation>
    </message>
    <message>
      <location filename="../../desktop/transport.py" />
      <source>Type a step to go there</source>
      <translation>输入步数即可前往</translation>
    </message>
    <message>
      <location filename="../../desktop/transport.py" />
      <source>seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../../desktop/transport.py" />
      <source>seeking…</source>
      <translation>定位中…</translation>
    </message>
    <message>
      <location filename="../../desktop/transport.py" />
      <source>{rate} steps/s</source>
      <translation>{rate} 步/秒</translation>
    </message>
    <message>
      <location filename="../../desktop/window.py" />
      <source>Rivulet</source>
      <translation>细水</translation>
    </message>
    <message>
      <location filename="../../desktop/window.py" />
      <source>The film was given up: the window was built anew.</source>
      <translation>影片已放弃：窗口重建了。</translation>
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>--pictures draws as the window does: use rivulet run, and say where with --out DIR.</source>
      <translation>--pictures 像窗口那样作画：请用 rivulet run，并用 --out DIR 指明位置。</translation>
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>--samples and --evaluate write files; say where with --out DIR.</source>
      <translation>--samples 和 --evaluate 要写文件；请用 --out DIR 指明位置。</translation>
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>The replay differs from the recording at step {step}.</source>
      <translation>重放在第 {step} 步与记录不一致。</translation>
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>The run failed at step {step}: {finding}. Run {path} to see it again.</source>
      <translation>运行在第 {step} 步失败：{finding}。运行 {path} 可重现。</translation>
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>{path} holds no digests to compare with; replay it without --verify.</source>
      <translation>{path} 中没有可供比对的摘要；请去掉 --verify 重放。</translation>
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>{problem}; see {program} --help.</source>
      <translation>{problem}；请看 {program} --help。</translation>
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>--columns goes with --data.</source>
      <translation>--columns 须与 --data 同用。</translation>
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>--preset {name} goes with an experiment; leave it out for a run file.</source>
      <translation>--preset {name} 须与实验同用；对运行文件请去掉它。</translation>
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>--set target.{knob} needs a named target; own data have no knobs.</source>
      <translation>--set target.{knob} 需要具名的目标分布；自有数据没有旋钮。</translation>
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>--set {assignment} is not KNOB=VALUE.</source>
      <translation>--set {assignment} 不是 KNOB=VALUE 的形式。</translation>
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>Cannot read {path}: {why}.</source>
      <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>{path} is not a text file.</source>
      <translation>{path} 不是文本文件。</translation>
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU, as chosen.</source>
      <translation>CPU，按所选。</translation>
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU: networks this small gain nothing elsewhere, and runs repeat bit for bit.</source>
      <translation>CPU：这样小的网络在别处不会更快，而且运行可逐位重现。</translation>
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU: no CUDA device answers; check the NVIDIA driver with nvidia-smi.</source>
      <translation>CPU：没有 CUDA 设备响应；请用 nvidia-smi 检查 NVIDIA 驱动。</translation>
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU: the CUDA device failed ({why}); restart the program or the driver.</source>
      <translation>CPU：CUDA 设备出错（{why}）；请重启程序或驱动。</translation>
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU: this torch is built without CUDA; install the CUDA build of torch to use the graphics card.</source>
      <translation>CPU：此 torch 不含 CUDA；要用显卡请安装 CUDA 版 torch。</translation>
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CUDA, as chosen: {name}.</source>
      <translation>CUDA，按所选：{name}。</translation>
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>There is no device {name}; choose from {names}.</source>
      <translation>没有设备 {name}；可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiment.py" />
      <source>nats</source>
      <translation>奈特</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/__init__.py" />
      <source>The experiment {name} cannot be loaded: {why}.</source>
      <translation>无法加载实验 {name}：{why}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/__init__.py" />
      <source>There is no experiment {name}; choose from {names}.</source>
      <translation>没有实验 {name}；可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>A grid of the data plane after the first layers; the knob Shown layer goes through them.</source>
      <translation>数据平面的网格经过前几层之后的样子；用旋钮“显示的层”逐层查看。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>A square grid of the latent plane, carried to the data by f⁻¹.</source>
      <translation>潜空间平面上的方格，由 f⁻¹ 带到数据平面。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>An invertible network bends Gaussian noise into data, and its density is exact at every point.</source>
      <translation>可逆网络把高斯噪声弯成数据，它的密度在每一点都精确可知。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Budget of a point</source>
      <translation>一个点的收支</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Data pushed through f; the circles are 1, 2 and 3 sd of N(0, I).</source>
      <translation>经 f 映射的数据；圆为 N(0, I) 的 1、2、3 倍标准差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Density along the paths</source>
      <translation>沿路径的密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Differentiate</source>
      <translation>求导</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Differentiate the loss with respect to every parameter.</source>
      <translation>对每个参数求损失的导数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Draw a batch</source>
      <translation>抽取一批</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Draw fresh points, push them through the flow and read their negative log-likelihood.</source>
      <translation>抽取新的点，送入流，读出负对数似然。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>First coordinate</source>
      <translation>第一坐标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Flow</source>
      <translation>流</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>From one data point to another: straight in z, so curved in x, and straight in x. Drag the ends.</source>
      <translation>从一个数据点到另一个：在 z 中走直线，因而在 x 中弯曲；以及在 x 中走直线。可拖动端点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Gap</source>
      <translation>差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Gradient norm</source>
      <translation>梯度范数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Held-out loss</source>
      <translation>留出损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Histograms of standardised x₁ and of z₁ for the same points.</source>
      <translation>同一批点的标准化 x₁ 与 z₁ 的直方图。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>How far f⁻¹(f(x)) is from x, half as far out again as the other planes: rounding is all it should be.</source>
      <translation>f⁻¹(f(x)) 离 x 有多远，范围比其他平面大一半：本应只有舍入误差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>How much the shown layer stretches the area around each point; of all layers together at 0.</source>
      <translation>所示的层把每个点周围的面积拉伸多少；为 0 时是所有层的总和。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Integral</source>
      <translation>积分</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Interpolation</source>
      <translation>插值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Inverse error</source>
      <translation>逆映射误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>KL(q‖p) by quadrature; absent while the model puts mass where the true density is zero.</source>
      <translation>由数值积分得到的 KL(q‖p)；当模型在真实密度为零处有质量时不给出。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Latent plane</source>
      <translation>潜空间平面</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Latent traversal</source>
      <translation>潜空间遍历</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Layer by layer</source>
      <translation>逐层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Length of the gradient before clipping.</source>
      <translation>裁剪前梯度的长度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Let Adam take one step against the gradient.</source>
      <translation>让 Adam 逆着梯度走一步。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Log ratio</source>
      <translation>对数比</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Log-determinant</source>
      <translation>对数行列式</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Mean negative log-likelihood of the batch, in data units; the entropy of the target is its best value. The reverse objective puts KL(q‖p) here, flow matching the squared error of its velocity.</source>
      <translation>一批点的平均负对数似然，按数据单位；目标的熵是它的最好值。目标选反向时这里是 KL(q‖p)，流匹配则是速度的平方误差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Mean negative log-likelihood on points that are not trained on, where the true density is unknown.</source>
      <translation>未参与训练的点上的平均负对数似然，用于真实密度未知时。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Mean of log p − log q on held-out points: the divergence KL(p‖q), 0 for a perfect model.</source>
      <translation>留出点上 log p − log q 的均值：即散度 KL(p‖q)，完美模型为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Model density</source>
      <translation>模型密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Model samples at the temperature, beside data.</source>
      <translation>所选温度下的模型样本，与数据并列。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Normalizing flow</source>
      <translation>归一化流</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>One coordinate of z goes from −3 to 3 while the other stays; through the followed point, or through 0.</source>
      <translation>z 的一个坐标从 −3 走到 3，另一个不动；经过所跟踪的点，或经过 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Prior widths</source>
      <translation>先验宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Reverse KL</source>
      <translation>反向 KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>The largest ‖f⁻¹(f(x)) − x‖ on a grid half as wide again as the panels, in sd of the data.</source>
      <translation>在比面板宽一半的网格上 ‖f⁻¹(f(x)) − x‖ 的最大值，以数据的标准差为单位。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>The model's density summed over the plane; 1 when the grid sees all of it.</source>
      <translation>模型密度在平面上的总和；网格看到全部质量时为 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>The step size in use, after warm-up and schedule.</source>
      <translation>经过预热与调度之后实际使用的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>True density</source>
      <translation>真实密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Update</source>
      <translation>更新</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Warped grid</source>
      <translation>形变网格</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Way of a point</source>
      <translation>一个点的路径</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>What log q is made of at the followed point: the noise, each layer's log|det|, the units.</source>
      <translation>所跟踪的点处 log q 的组成：噪声、各层的 log|det|、单位。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Where the followed point is after each layer, in numbers.</source>
      <translation>所跟踪的点在每一层之后的位置，以数字表示。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>log q on both ways of the interpolation; a dip is a place without data.</source>
      <translation>插值两条路上的 log q；低谷处没有数据。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>log q − log p, cut at ±3; left at 0 where both densities are below a thousandth of the peak.</source>
      <translation>log q − log p，截断于 ±3；两者都低于峰值千分之一处记为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>log-density</source>
      <translation>对数密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>p(x) of the target, in the colours of the model density.</source>
      <translation>目标分布的 p(x)，与模型密度同一色标。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>q(x) in data units, with data points on top.</source>
      <translation>以数据单位表示的 q(x)，上面叠放数据点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>sd</source>
      <translation>标准差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>σ = 1/s for each coordinate of the scale layer, in standardised units.</source>
      <translation>尺度层每个坐标的 σ = 1/s，以标准化单位计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>actnorm</source>
      <translation>actnorm</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>additive coupling</source>
      <translation>加性耦合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>affine coupling</source>
      <translation>仿射耦合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>autoregressive layer</source>
      <translation>自回归层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>linear mixing</source>
      <translation>线性混合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>scale layer</source>
      <translation>尺度层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>spline coupling</source>
      <translation>样条耦合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>swap</source>
      <translation>交换</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/formulas.py" />
      <source>time step</source>
      <translation>时间步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>A last factor s for each coordinate: 1/s is the width of the prior there, and it is trained.</source>
      <translation>每个坐标最后乘以因子 s：1/s 是该处先验的宽度，并参与训练。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Activation</source>
      <translation>激活函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Affine, Glow and MAF layers keep their log-scale softly within ± this value.</source>
      <translation>仿射、Glow 和 MAF 层把对数尺度柔和地限制在 ± 此值之内。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Averaging</source>
      <translation>参数平均</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Conditioner</source>
      <translation>条件网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Couplings</source>
      <translation>耦合层数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Decay of the running mean of the parameters that pictures and gaps are taken with; 0 is off.</source>
      <translation>图像与差距所用参数滑动平均的衰减率；0 为关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Each coordinate of a training point moves by a uniform amount within ± this, in data units.</source>
      <translation>训练点的每个坐标在 ± 此值内均匀移动，以数据单位计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Flow matching goes from data to noise in so many Runge-Kutta steps; more are more exact.</source>
      <translation>流匹配用这么多步 Runge-Kutta 从数据走到噪声；步数越多越精确。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Forward: maximum likelihood of data. Reverse: KL(q‖p) of own samples, where p is known.</source>
      <translation>正向：对数据作最大似然。反向：用模型自己的样本算 KL(q‖p)，要求 p 已知。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Fourier features</source>
      <translation>傅里叶特征</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Fresh points for each step.</source>
      <translation>每一步新抽取的点数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Glow</source>
      <translation>Glow</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Gradient clip</source>
      <translation>梯度裁剪</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Hidden layers in each conditioner.</source>
      <translation>每个条件网络的隐藏层数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>How many coupling layers follow one another.</source>
      <translation>依次相连的耦合层的数目。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>How one coordinate changes the other: by a shift, a scale and shift, a spline, or along a flow.</source>
      <translation>一个坐标怎样改变另一个：平移、缩放并平移、样条，或沿着流动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Input noise</source>
      <translation>输入噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Longer gradients are shortened to this norm; 0 is off.</source>
      <translation>更长的梯度缩短到此范数；0 为关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Looking</source>
      <translation>观察</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Mixing</source>
      <translation>混合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Neurons in each hidden layer of a conditioner.</source>
      <translation>条件网络每个隐藏层的神经元数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Objective</source>
      <translation>目标函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Pieces of each spline between −4 and 4; outside it is a line.</source>
      <translation>每条样条在 −4 与 4 之间的段数；之外是直线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>ReLU</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Samples start from Gaussian noise of this standard deviation; below 1 they keep to the peaks.</source>
      <translation>样本从此标准差的高斯噪声出发；小于 1 时聚在峰附近。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Scale clamp</source>
      <translation>尺度限幅</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Scale layer</source>
      <translation>尺度层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Schedule</source>
      <translation>调度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Shown layer</source>
      <translation>显示的层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>SiLU</source>
      <translation>SiLU</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>So many layers are done in the layer panels: 0 is the data, the last one the noise.</source>
      <translation>逐层面板里已经过这么多层：0 是数据，最后一层是噪声。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>So many sines and cosines of the input, up to frequency 6, help to learn fine detail; 0 is off.</source>
      <translation>输入的这么多个正弦与余弦（频率至 6）有助于学到细节；0 为关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Spline bins</source>
      <translation>样条段数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Start from zero</source>
      <translation>从零开始</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Temperature</source>
      <translation>温度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The bend in each neuron: relu leaves creases in the density, silu and tanh are smooth.</source>
      <translation>每个神经元的弯折：relu 会在密度上留下折痕，silu 与 tanh 是光滑的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The last layer of each conditioner starts at zero, so the flow starts as the identity.</source>
      <translation>每个条件网络的末层从零开始，因此流从恒等映射开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The learning rate falls along a cosine to a hundredth at this step; 0 keeps it constant.</source>
      <translation>学习率沿余弦下降，到此步为百分之一；0 为保持不变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The learning rate rises linearly over these first steps.</source>
      <translation>在最初这些步里学习率线性上升。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The step size of Adam before warm-up and schedule.</source>
      <translation>预热与调度之前 Adam 的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Time steps</source>
      <translation>时间步数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Warm-up</source>
      <translation>预热</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>What happens to the coordinates between couplings. Without mixing, x₁ is never changed.</source>
      <translation>耦合层之间对坐标做什么。不混合时 x₁ 永远不变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>additive (NICE)</source>
      <translation>加性（NICE）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>affine (RealNVP)</source>
      <translation>仿射（RealNVP）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>autoregressive (MAF)</source>
      <translation>自回归 (MAF)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>flow matching</source>
      <translation>流匹配</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>forward KL</source>
      <translation>正向 KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>random shuffle</source>
      <translation>随机置换</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>reverse KL</source>
      <translation>反向 KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>spline</source>
      <translation>样条</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>steps</source>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/objectives.py" />
      <source>objective = reverse needs a density above 0 everywhere; {target} has none, U1 to U4 do.</source>
      <translation>objective = reverse 需要处处大于 0 的密度；{target} 没有，U1 到 U4 有。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/objectives.py" />
      <source>objective = reverse needs a layer with a quick density; matching has none.</source>
      <translation>objective = reverse 需要能快速求密度的层；matching 没有。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>Density not known: own data</source>
      <translation>密度未知：自有数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>Samples at temperature {value}</source>
      <translation>温度 {value} 下的样本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>There is no true density to compare with: the target is own data.</source>
      <translation>没有可比的真实密度：目标是自有数据。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>density</source>
      <translation>密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>log q − log p (nats)</source>
      <translation>log q − log p（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>log ratio</source>
      <translation>对数比</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>model density</source>
      <translation>模型密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>samples</source>
      <translation>样本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>true density</source>
      <translation>真实密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>x₁ standardised, z₁</source>
      <translation>标准化的 x₁、z₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>x₁, standardised</source>
      <translation>x₁（标准化）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>z₁</source>
      <translation>z₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>After layer {k} of {n}: {layer}</source>
      <translation>第 {k} 层之后（共 {n} 层）：{layer}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>At most {error} sd, at ({a}, {b})</source>
      <translation>最多 {error} 个标准差，在 ({a}, {b})</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>Before the first layer: data, standardised</source>
      <translation>第一层之前：标准化的数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>Log-determinant of all layers</source>
      <translation>所有层的对数行列式</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>Log-determinant of layer {k}: {layer}</source>
      <translation>第 {k} 层的对数行列式：{layer}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>There is no scale layer; switch on the knob Scale layer.</source>
      <translation>没有尺度层；请打开旋钮“尺度层”。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>coordinate of z</source>
      <translation>z 的坐标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>first coordinate</source>
      <translation>第一坐标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>grid of the data plane</source>
      <translation>数据平面的网格</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>its way to the noise</source>
      <translation>它走向噪声的路</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>largest error</source>
      <translation>最大误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>log|det|</source>
      <translation>log|det|</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>log|det| (nats)</source>
      <translation>log|det|（纳特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>log₁₀ ‖f⁻¹(f(x)) − x‖ (sd)</source>
      <translation>log₁₀ ‖f⁻¹(f(x)) − x‖（标准差）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>round trip</source>
      <translation>往返</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>second coordinate</source>
      <translation>第二坐标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>{mean} nats on the data, on average</source>
      <translation>在数据上平均 {mean} 纳特</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>{mean} nats on the data, on average; {share} % of all change of volume</source>
      <translation>在数据上平均 {mean} 纳特；占全部体积变化的 {share} %</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>σ (standardised units)</source>
      <translation>σ（标准化单位）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>σ = {width}</source>
      <translation>σ = {width}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>σ₁, of z₁</source>
      <translation>σ₁（z₁ 的）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>σ₂, of z₂</source>
      <translation>σ₂（z₂ 的）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>1, 2, 3 sd of N(0, I)</source>
      <translation>N(0, I) 的 1、2、3 倍标准差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>Latent traversal through z = ({a}, {b})</source>
      <translation>经过 z = ({a}, {b}) 的潜空间遍历</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>Lowest: {z} straight in z, {x} straight in x</source>
      <translation>最低：z 中直线 {z}，x 中直线 {x}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>data, seen as noise</source>
      <translation>数据，看作噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>ends, to be dragged</source>
      <translation>端点，可拖动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>latent grid up to 3 sd</source>
      <translation>潜空间网格，至 3 倍标准差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>log q (nats)</source>
      <translation>log q（纳特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>straight in x</source>
      <translation>x 中的直线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>straight in z</source>
      <translation>z 中的直线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>way from one end to the other</source>
      <translation>从一端到另一端的路程</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>z₁ from −3 to 3</source>
      <translation>z₁ 从 −3 到 3</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>z₂</source>
      <translation>z₂</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_map.py" />
      <source>z₂ from −3 to 3</source>
      <translation>z₂ 从 −3 到 3</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>0: noise · 1 to {n}: layers · {last}: units</source>
      <translation>0：噪声 · 1 至 {n}：层 · {last}：单位</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>Budget of the followed point</source>
      <translation>所跟踪点的收支</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>Click a point in any plane to follow that one.</source>
      <translation>在任一平面上点击一个点，即可跟踪它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>Layer {k}: {formula}</source>
      <translation>第 {k} 层：{formula}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>Noise: {formula}</source>
      <translation>噪声：{formula}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>The click was far outside; the nearest point within {sd} sd is followed.</source>
      <translation>点击处离数据太远；改为跟踪 {sd} 个标准差以内最近的点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>The flow has no finite number here; click closer to the data.</source>
      <translation>流在这里没有有限的数值；请点击离数据更近的地方。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>Way of the followed point</source>
      <translation>所跟踪点的路径</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>after the layer</source>
      <translation>该层之后</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>layer</source>
      <translation>层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>log N(z)</source>
      <translation>log N(z)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>log q({a}, {b}) = {sum} = {total}</source>
      <translation>log q({a}, {b}) = {sum} = {total}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>log|det| of each layer</source>
      <translation>各层的 log|det|</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>sum so far</source>
      <translation>累计</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>terms of log q (nats)</source>
      <translation>log q 的各项（纳特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>the point and its log-determinants</source>
      <translation>点及其对数行列式</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_probe.py" />
      <source>units: −Σ log sd</source>
      <translation>单位：−Σ log 标准差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_scene.py" />
      <source>followed point</source>
      <translation>所跟踪的点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>A velocity field, learned by regression, carries noise to data.</source>
      <translation>用回归学到的速度场，以小时间步把噪声带到数据。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Actnorm and a trained mixing between couplings: see each at work.</source>
      <translation>耦合之间有 actnorm 和可训练的混合；逐层看它们做什么。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Affine on eight Gaussians</source>
      <translation>仿射流学八个高斯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Autoregressive flow</source>
      <translation>自回归流</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Between two points</source>
      <translation>两点之间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Checkerboard</source>
      <translation>棋盘</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Constant volume: one peak only, and the two moons stay bridged.</source>
      <translation>体积不变：只有一个峰，两个月牙始终有桥相连。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Data on a thin line: the prior widths shrink, the likelihood has no bound.</source>
      <translation>数据落在细线上：先验宽度随之收缩，似然无界增长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Drag the ends: straight in z keeps to the data, straight in x does not.</source>
      <translation>拖动端点：z 中的直线贴着数据，x 中的穿过空隙。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Every layer changes both coordinates: x₁ on its own, x₂ given x₁.</source>
      <translation>每一层同时改变两个坐标：x₁ 独自变换，x₂ 依 x₁ 而变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Every level set is the image of a ball: find the bridges, then try affine.</source>
      <translation>每个水平集都是球的像：先找细桥，再改用仿射。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Flow matching</source>
      <translation>流匹配</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Four rings</source>
      <translation>四环</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Glow in the plane</source>
      <translation>平面上的 Glow</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Hard edges are hard: Fourier features help the conditioners to see them.</source>
      <translation>硬边界难学：傅里叶特征帮助条件网络看见它们。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Holes inside holes: a flow is a bijection and cannot tear, so thin seams remain.</source>
      <translation>洞中有洞：流是双射，不能撕裂，所以留下细缝。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Learning an energy</source>
      <translation>学一个能量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Move the noise while it trains: blurred data keep the widths up.</source>
      <translation>训练时调节噪声：它使数据模糊，防止宽度坍缩。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>NICE on eight Gaussians</source>
      <translation>NICE 学八高斯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>NICE on two moons</source>
      <translation>NICE 学双月</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Noise on the input</source>
      <translation>给输入加噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Rational-quadratic splines bend, where affine couplings only stretch.</source>
      <translation>有理二次样条能弯曲，而仿射耦合只能拉伸。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>RealNVP bends a Gaussian into two half circles.</source>
      <translation>RealNVP 把一个高斯弯成两个半圆。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Reverse KL needs no data, only log p up to a constant; it would rather miss a mode than invent one.</source>
      <translation>反向 KL 不需要数据，只要 log p（差一个常数也行）；它宁可漏掉一个峰，也不凭空造一个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Samples from cold noise keep to the middle, from hot noise they stray.</source>
      <translation>从更冷或更热的噪声采样：冷的聚在中间，热的四散。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Spline coupling</source>
      <translation>样条耦合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Start at a saddle</source>
      <translation>从鞍点开始</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>The volume may vary from place to place: every peak, thinner bridges.</source>
      <translation>体积可随处变化：峰够多，桥变细。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Thin ring</source>
      <translation>细环</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Turn Shown layer, click a point: see what each layer adds to log q.</source>
      <translation>转动“显示的层”，点一个点：看每层给 log q 加多少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Two moons</source>
      <translation>双月</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Without mixing</source>
      <translation>不混合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Zero start, symmetric data: gradients cancel, NICE stays a Gaussian.</source>
      <translation>对称数据上从零开始：梯度平均为零，NICE 停留在高斯。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>x₁ is never transformed, so z₁ keeps its histogram however long you train.</source>
      <translation>x₁ 从不被变换，所以无论训练多久，z₁ 都保持它的直方图。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/training.py" />
      <source>{fresh} of {all} parameter arrays have no match in the run before and start anew, with a fresh optimiser.</source>
      <translation>{all} 个参数数组中有 {fresh} 个在先前的运行中没有对应，重新开始，优化器也重置。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/walk.py" />
      <source>{kind} {number}</source>
      <translation>{kind} {number}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Add input noise, or switch the scale layer off.</source>
      <translation>加上输入噪声，或关闭尺度层。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Lower the learning rate or the scale clamp, and go back to before.</source>
      <translation>降低学习率或尺度限幅，并回到之前。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Lower the scale clamp or the learning rate, or use fewer couplings.</source>
      <translation>降低尺度限幅或学习率，或减少耦合层。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Lower the scale clamp or the learning rate; near the data the samples may still be right.</source>
      <translation>降低尺度钳制或学习率；数据附近的样本可能仍然正确。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Since step {step} the flow changes the area around some point by more than a factor e⁵⁰, most in {layer}.</source>
      <translation>自第 {step} 步起，流把某个点周围的面积改变超过 e⁵⁰ 倍，主要发生在{layer}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Since step {step} the prior width σ of {coordinate} is below 0.001: the data lie on a line, and the likelihood grows without bound.</source>
      <translation>自第 {step} 步起，{coordinate} 的先验宽度 σ 低于 0.001：数据落在一条线上，似然无界增长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Since step {step} the way there and back loses more than 0.001 sd of a point, most at ({a}, {b}).</source>
      <translation>自第 {step} 步起，往返一趟使点偏离超过 0.001 个标准差，最大处在 ({a}, {b})。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Step {step}: the loss or its gradient is not a finite number; the parameters stay as they were.</source>
      <translation>第 {step} 步：损失或其梯度不是有限数；参数保持不变。</translation>
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>--evaluate {path} does not hold points: give numbers, one point a row.</source>
      <translation>--evaluate {path} 中不是点：请给出数字，每行一个点。</translation>
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>--evaluate {path} does not hold points: its shape is {shape}.</source>
      <translation>--evaluate {path} 中不是点：其形状为 {shape}。</translation>
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>--evaluate {path}: point {row} is not finite; remove it.</source>
      <translation>--evaluate {path}：第 {row} 个点不是有限数；请删去。</translation>
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>--evaluate: points have {given} columns, the target has {wanted}.</source>
      <translation>--evaluate：点有 {given} 列，而目标分布有 {wanted} 列。</translation>
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>{experiment} does not sample; leave out --samples.</source>
      <translation>{experiment} 不能采样；请去掉 --samples。</translation>
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>{experiment} evaluates nothing; leave out --evaluate.</source>
      <translation>{experiment} 没有可求值的量；请去掉 --evaluate。</translation>
    </message>
    <message>
      <location filename="../../engine/frames.py" />
      <source>The panel {panel} could not be drawn ({error}); the run goes on.</source>
      <translation>面板 {panel} 无法绘制（{error}）；运行继续。</translation>
    </message>
    <message>
      <location filename="../../engine/headless.py" />
      <source>The run goes on without it.</source>
      <translation>运行在没有它的情况下继续。</translation>
    </message>
    <message>
      <location filename="../../engine/headless.py" />
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../engine/headless.py" />
      <source>{kind}: {what}</source>
      <translation>{kind}：{what}</translation>
    </message>
    <message>
      <location filename="../../engine/hosts/host.py" />
      <source>The engine stopped {n} times in a row; it is up again without the run. Choose a preset to go on.</source>
      <translation>引擎接连停止了 {n} 次；它已重新启动，但原来的运行没有恢复。请选择一个预设继续。</translation>
    </message>
    <message>
      <location filename="../../engine/hosts/host.py" />
      <source>The engine was given up; a fresh one goes on from the last checkpoint.</source>
      <translation>已放弃引擎；新的引擎从上一个检查点继续。</translation>
    </message>
    <message>
      <location filename="../../engine/hosts/process_host.py" />
      <source>The engine stopped unexpectedly ({why}); a fresh one goes on from the last checkpoint.</source>
      <translation>引擎意外停止（{why}）；新的引擎从上一个检查点继续。</translation>
    </message>
    <message>
      <location filename="../../engine/hosts/process_host.py" />
      <source>exit code {number}</source>
      <translation>退出码 {number}</translation>
    </message>
    <message>
      <location filename="../../engine/hosts/process_host.py" />
      <source>signal {number}</source>
      <translation>信号 {number}</translation>
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>There is no knob {name}; choose from {names}.</source>
      <translation>没有旋钮 {name}；可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>There is no knob {name}; did you mean {near}?</source>
      <translation>没有旋钮 {name}；是否指 {near}？</translation>
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} does not fit; give a number from {low} to {high}.</source>
      <translation>{name} = {value} 不合适；请给出 {low} 到 {high} 的数。</translation>
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} does not fit; give a whole number from {low} to {high}.</source>
      <translation>{name} = {value} 不合适；请给出 {low} 到 {high} 的整数。</translation>
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} is not a choice; choose from {names}.</source>
      <translation>{name} = {value} 不在选项中；可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} is not a switch; write true or false.</source>
      <translation>{name} = {value} 不是开关值；请写 true 或 false。</translation>
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} is not a text.</source>
      <translation>{name} = {value} 不是文本。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>{experiment} has no preset {name}; choose from {names}.</source>
      <translation>{experiment} 没有预设 {name}；可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/recipe.py" />
      <source>{file} is a picture and has no columns to choose from.</source>
      <translation>{file} 是图片，没有可选的列。</translation>
    </message>
    <message>
      <location filename="../../engine/report.py" />
      <source>--out {folder} cannot be written: {why}; choose another folder.</source>
      <translation>--out {folder} 无法写入：{why}；请换一个文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>The edit at step {step} comes after one at step {last}; put edits in order.</source>
      <translation>第 {step} 步的改动排在第 {last} 步的之后；请按顺序排列。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>The edit at step {step} names an unknown panel {panel}; choose from {names}.</source>
      <translation>第 {step} 步的改动写着未知面板 {panel}；可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>The edit at step {step} names phase {phase}; {experiment} has {phases}.</source>
      <translation>第 {step} 步的改动写着阶段 {phase}；{experiment} 只有 {phases} 个阶段。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>The edit at step {step} tunes {names}, which needs a new run; make it a fork.</source>
      <translation>第 {step} 步的改动调节了 {names}，这需要新的运行；请改为分叉。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{experiment} does not run on {dimension}-dimensional targets.</source>
      <translation>{experiment} 不能用于 {dimension} 维的目标分布。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{experiment} needs a target or data.</source>
      <translation>{experiment} 需要目标分布或数据。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} ends before it is complete; copy it anew.</source>
      <translation>{name} 不完整；请重新复制。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} is not a Rivulet run file.</source>
      <translation>{name} 不是 Rivulet 运行文件。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} is not a Rivulet run file: it has no field rivulet.</source>
      <translation>{name} 不是 Rivulet 运行文件：没有字段 rivulet。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} is not a Rivulet run file: line {line} is not JSON.</source>
      <translation>{name} 不是 Rivulet 运行文件：第 {line} 行不是 JSON。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} was written by a newer Rivulet (format {version}); this one reads up to {format}.</source>
      <translation>{name} 由更新的 Rivulet 写成（格式 {version}）；此版本最高读到 {format}。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name}: {sentence}</source>
      <translation>{name}：{sentence}</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{path} is not a Rivulet run file: it is not text.</source>
      <translation>{path} 不是 Rivulet 运行文件：不是文本。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{path} is too large for a run file.</source>
      <translation>{path} 太大，不会是运行文件。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>0 or more</source>
      <translation>不小于 0 的数</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a checksum or a step number</source>
      <translation>校验和或步数</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a finite number</source>
      <translation>有限数</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a list</source>
      <translation>列表</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a longer list</source>
      <translation>更长的列表</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a number</source>
      <translation>数</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a shorter list</source>
      <translation>更短的列表</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a text</source>
      <translation>文本</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a whole number</source>
      <translation>整数</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>an object</source>
      <translation>对象</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>one of {names}</source>
      <translation>{names} 之一</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>smaller</source>
      <translation>更小的数</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>target.picture is damaged: its pixels do not match their checksum; copy it anew.</source>
      <translation>target.picture 已损坏：像素与校验和不符；请重新复制。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>target.picture of {rows} × {columns} pixels is more than a run file holds.</source>
      <translation>target.picture 有 {rows} × {columns} 个像素，超出了运行文件的容量。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>target.table is damaged: its numbers do not match their checksum; copy it anew.</source>
      <translation>target.table 已损坏：数字与校验和不符；请重新复制。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>target.table.rows = {rows} is more than a run file holds.</source>
      <translation>target.table.rows = {rows} 超过运行文件的容量。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>the field {field} is missing.</source>
      <translation>缺少字段 {field}。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>there is no field {field}; remove it.</source>
      <translation>没有字段 {field}；请删去。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>{field} = {value} does not fit; it should be {wanted}.</source>
      <translation>{field} = {value} 不合适；应为{wanted}。</translation>
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>{field} does not fit: {why}.</source>
      <translation>{field} 不合适：{why}。</translation>
    </message>
    <message>
      <location filename="../../engine/runner.py" />
      <source>CPU: the graphics card ran out of memory; make the batch or the model smaller to go back.</source>
      <translation>CPU：显卡内存不足；请减小批量或模型后再换回显卡。</translation>
    </message>
    <message>
      <location filename="../../engine/runner.py" />
      <source>The engine could not do that ({error}).</source>
      <translation>引擎无法做到（{error}）。</translation>
    </message>
    <message>
      <location filename="../../engine/runner.py" />
      <source>The experiment failed after step {step} ({error}); the run stands at step {back} again.</source>
      <translation>实验在第 {step} 步之后失败（{error}）；运行已回到第 {back} 步。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/__init__.py" />
      <source>There is no target {name}; choose from {names}.</source>
      <translation>没有目标分布 {name}；可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/__init__.py" />
      <source>There is no target {name}; did you mean {near}? There are {names}.</source>
      <translation>没有目标分布 {name}；是否指 {near}？可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/array_file.py" />
      <source>{file} holds Python objects, which are never opened; save plain numbers instead.</source>
      <translation>{file} 含有 Python 对象，本程序从不打开；请改存纯数字。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/array_file.py" />
      <source>{file} holds {shapes} and no columns of numbers; save an array of n rows, 2 columns.</source>
      <translation>{file} 含有 {shapes}，没有数字列；请保存 n 行 2 列的数组。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/array_file.py" />
      <source>{file} is damaged or cut short; save or copy it again.</source>
      <translation>{file} 已损坏或被截断；请重新保存或复制。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/array_file.py" />
      <source>{file} unpacks to {size} MB and at most {most} MB are read; keep a random part of it.</source>
      <translation>{file} 解压后为 {size} MB，最多读取 {most} MB；请随机保留一部分。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/array_file.py" />
      <source>{file}: {first} has {rows} numbers and {name} has {others}; choose columns of one length.</source>
      <translation>{file}：{first} 有 {rows} 个数，{name} 有 {others} 个；请选长度相同的列。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/bends.py" />
      <source>Banana</source>
      <translation>香蕉</translation>
    </message>
    <message>
      <location filename="../../engine/targets/bends.py" />
      <source>Bend</source>
      <translation>弯曲</translation>
    </message>
    <message>
      <location filename="../../engine/targets/bends.py" />
      <source>Deviation of the first coordinate, which is the log-variance of the second.</source>
      <translation>第一坐标的标准差；它是第二坐标的对数方差。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/bends.py" />
      <source>Funnel</source>
      <translation>漏斗</translation>
    </message>
    <message>
      <location filename="../../engine/targets/bends.py" />
      <source>How strongly the second coordinate follows the square of the first.</source>
      <translation>第二坐标随第一坐标平方变化的强度。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/bends.py" />
      <source>Target</source>
      <translation>目标分布</translation>
    </message>
    <message>
      <location filename="../../engine/targets/checkerboard.py" />
      <source>Uniform on the line</source>
      <translation>一维均匀</translation>
    </message>
    <message>
      <location filename="../../engine/targets/curves.py" />
      <source>Line</source>
      <translation>直线</translation>
    </message>
    <message>
      <location filename="../../engine/targets/curves.py" />
      <source>Standard deviation of the noise about the line.</source>
      <translation>直线附近噪声的标准差。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/curves.py" />
      <source>Swiss roll</source>
      <translation>瑞士卷</translation>
    </message>
    <message>
      <location filename="../../engine/targets/double_well.py" />
      <source>Double well</source>
      <translation>双势阱</translation>
    </message>
    <message>
      <location filename="../../engine/targets/double_well.py" />
      <source>Weight of x²; negative makes two wells.</source>
      <translation>x² 的权重；为负时形成两个势阱。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/double_well.py" />
      <source>Weight of x⁴, which keeps everything together.</source>
      <translation>x⁴ 的权重，使整体不发散。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/double_well.py" />
      <source>a</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../../engine/targets/double_well.py" />
      <source>b</source>
      <translation>b</translation>
    </message>
    <message>
      <location filename="../../engine/targets/drawing.py" />
      <source>A single point cannot be learned; draw a little more.</source>
      <translation>只有一个点，无法学习；请再多画一些。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/drawing.py" />
      <source>Nothing is drawn yet; draw a shape first, then let the model learn it.</source>
      <translation>还没有画任何东西；请先画一个形状，再让模型学习。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/energies.py" />
      <source>Energy U1: two lobes</source>
      <translation>能量 U1：两瓣</translation>
    </message>
    <message>
      <location filename="../../engine/targets/energies.py" />
      <source>Energy U2: a wave</source>
      <translation>能量 U2：波</translation>
    </message>
    <message>
      <location filename="../../engine/targets/energies.py" />
      <source>Energy U3: a wave that parts</source>
      <translation>能量 U3：分开的波</translation>
    </message>
    <message>
      <location filename="../../engine/targets/energies.py" />
      <source>Energy U4: a wave that splits</source>
      <translation>能量 U4：分裂的波</translation>
    </message>
    <message>
      <location filename="../../engine/targets/mixtures.py" />
      <source>Eight Gaussians</source>
      <translation>八高斯</translation>
    </message>
    <message>
      <location filename="../../engine/targets/mixtures.py" />
      <source>Eight points of WGAN-GP</source>
      <translation>WGAN-GP 的八点</translation>
    </message>
    <message>
      <location filename="../../engine/targets/mixtures.py" />
      <source>Grid of 25</source>
      <translation>25 点网格</translation>
    </message>
    <message>
      <location filename="../../engine/targets/mixtures.py" />
      <source>Grid of 25 of WGAN-GP</source>
      <translation>WGAN-GP 的 25 点网格</translation>
    </message>
    <message>
      <location filename="../../engine/targets/mixtures.py" />
      <source>Ring of eight points</source>
      <translation>八点环</translation>
    </message>
    <message>
      <location filename="../../engine/targets/mixtures.py" />
      <source>Soft ring of eight</source>
      <translation>柔和八点环</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>Own data</source>
      <translation>自有数据</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>There is no file {file}; check its name and folder.</source>
      <translation>没有文件 {file}；请检查名称与文件夹。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} cannot be read ({why}); check its permissions.</source>
      <translation>无法读取 {file}（{why}）；请检查权限。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} does not end in .csv, .tsv, .npy or .npz; save it as one of these.</source>
      <translation>{file} 的后缀不是 .csv、.tsv、.npy 或 .npz；请存为其中之一。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} has no column {name} of numbers; choose from {names}.</source>
      <translation>{file} 没有数字列 {name}；可选 {names}。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} has {count} column(s) of numbers; two are needed.</source>
      <translation>{file} 有 {count} 列数字；需要两列。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} has {size} MB and at most {most} MB are read; keep a random part of it.</source>
      <translation>{file} 有 {size} MB，最多读取 {most} MB；请随机保留一部分。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} is a folder; choose a CSV, TSV, NPY or NPZ file in it.</source>
      <translation>{file} 是文件夹；请选其中的 CSV、TSV、NPY 或 NPZ 文件。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} is empty; choose a file with two columns of numbers.</source>
      <translation>{file} 是空的；请选含两列数字的文件。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} is no ordinary file; choose a CSV, TSV, NPY or NPZ file.</source>
      <translation>{file} 不是普通文件；请选 CSV、TSV、NPY 或 NPZ 文件。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file}: {names} is not a choice of two columns; choose two different ones.</source>
      <translation>{file}：{names} 不是两列；请选不同的两列。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Centre</source>
      <translation>中心</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Correlation</source>
      <translation>相关系数</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Correlation of x and y.</source>
      <translation>x 与 y 的相关系数。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Distance</source>
      <translation>距离</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Distance of the centres from the middle.</source>
      <translation>各中心到中点的距离。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Gaussian</source>
      <translation>高斯</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Gaussian on the line</source>
      <translation>一维高斯</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Mean of the Gaussian.</source>
      <translation>高斯的均值。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Mixture of three</source>
      <translation>三元混合</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Mixture on the line</source>
      <translation>一维混合</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Share of this part, relative to the others.</source>
      <translation>该部分相对于其他部分的份额。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Standard deviation.</source>
      <translation>标准差。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Weight left</source>
      <translation>左侧权重</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Weight right</source>
      <translation>右侧权重</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Weight top</source>
      <translation>上方权重</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Width along x</source>
      <translation>x 方向宽度</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Width along y</source>
      <translation>y 方向宽度</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Width left</source>
      <translation>左侧宽度</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_mixtures.py" />
      <source>Width right</source>
      <translation>右侧宽度</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture.py" />
      <source>Mass</source>
      <translation>质量</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture.py" />
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture.py" />
      <source>Which pixels of the picture the points come from.</source>
      <translation>数据点来自图片的哪些像素。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture.py" />
      <source>bright pixels</source>
      <translation>亮像素</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture.py" />
      <source>dark pixels</source>
      <translation>暗像素</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture.py" />
      <source>{file} has no contrast (lightness {low} to {high} of 255); choose one with dark and bright parts.</source>
      <translation>{file} 没有对比度（亮度 {low} 到 {high}，满值 255）；请选择明暗分明的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture.py" />
      <source>{file}: {shape} pixels do not fit; a picture has 1 to {most} on a side.</source>
      <translation>{file}：{shape} 像素不合适；图片每边应为 1 到 {most} 像素。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture_file.py" />
      <source>{file} has more than {most} million pixels; scale it down first.</source>
      <translation>{file} 超过 {most} 百万像素；请先缩小。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture_file.py" />
      <source>{file} is empty; choose a picture with dark and bright parts.</source>
      <translation>{file} 是空的；请选择明暗分明的图片。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture_file.py" />
      <source>{file} is no ordinary file; choose a PNG or JPEG file.</source>
      <translation>{file} 不是普通文件；请选择 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/picture_file.py" />
      <source>{file} is no picture that can be read; save it as PNG or JPEG.</source>
      <translation>{file} 不是可读取的图片；请另存为 PNG 或 JPEG。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/pinwheel.py" />
      <source>Pinwheel</source>
      <translation>风车</translation>
    </message>
    <message>
      <location filename="../../engine/targets/rings.py" />
      <source>Standard deviation of the noise about the circle.</source>
      <translation>圆周附近噪声的标准差。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/rings.py" />
      <source>Two circles</source>
      <translation>双圆</translation>
    </message>
    <message>
      <location filename="../../engine/targets/spirals.py" />
      <source>Two spirals</source>
      <translation>双螺旋</translation>
    </message>
    <message>
      <location filename="../../engine/targets/table.py" />
      <source>{file} has {rows} row of numbers; at least two different rows are needed.</source>
      <translation>{file} 只有 {rows} 行数字；至少需要两行不同的数据。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/table.py" />
      <source>{file} has {rows} rows and at most {most} are used; keep a random part of them.</source>
      <translation>{file} 有 {rows} 行，最多使用 {most} 行；请随机保留一部分。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/table.py" />
      <source>{file}: a table of {shape} numbers does not fit; choose two columns.</source>
      <translation>{file}：{shape} 的数表不合适；请选两列。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/table.py" />
      <source>{file}: all {rows} rows are the same point; at least two different rows are needed.</source>
      <translation>{file}：全部 {rows} 行是同一个点；至少需要两行不同的数据。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/table.py" />
      <source>{file}: column {column} is {value} in every row; choose a column that varies.</source>
      <translation>{file}：{column} 列每行都是 {value}；请选有变化的列。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/table.py" />
      <source>{file}: {value} in row {row}, column {column} is not a finite number; remove such rows ({count} in all).</source>
      <translation>{file}：第 {row} 行 {column} 列的 {value} 不是有限数；请删去这类行（共 {count} 行）。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/table.py" />
      <source>{file}: {value} in row {row}, column {column} is too large; change its unit.</source>
      <translation>{file}：第 {row} 行 {column} 列的 {value} 太大；请换单位。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/target.py" />
      <source>x₁</source>
      <translation>x₁</translation>
    </message>
    <message>
      <location filename="../../engine/targets/target.py" />
      <source>x₂</source>
      <translation>x₂</translation>
    </message>
    <message>
      <location filename="../../engine/targets/text_file.py" />
      <source>{file} cannot be read as a table: {why}.</source>
      <translation>{file} 不能按表格读取：{why}。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/text_file.py" />
      <source>{file} has a heading and no rows; at least two different rows are needed.</source>
      <translation>{file} 只有表头没有数据；至少需要两行不同的数据。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/text_file.py" />
      <source>{file} is not text in UTF-8; save it again as CSV in UTF-8.</source>
      <translation>{file} 不是 UTF-8 文本；请另存为 UTF-8 的 CSV。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/text_file.py" />
      <source>{file}: line {line} has nothing in column {column}; remove the line or fill it in.</source>
      <translation>{file}：第 {line} 行 {column} 列为空；请删去该行或补上。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/text_file.py" />
      <source>{file}: line {line} has {count} columns instead of {wanted}; make them even.</source>
      <translation>{file}：第 {line} 行有 {count} 列而不是 {wanted} 列；请统一列数。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/text_file.py" />
      <source>{file}: {value} in line {line}, column {column} has a decimal comma; write points.</source>
      <translation>{file}：第 {line} 行 {column} 列的 {value} 用逗号作小数点；请改用句点。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/text_file.py" />
      <source>{file}: {value} in line {line}, column {column} is not a number; correct or remove it.</source>
      <translation>{file}：第 {line} 行 {column} 列的 {value} 不是数字；请改正或删去。</translation>
    </message>
    <message>
      <location filename="../../engine/whole_file.py" />
      <source>Cannot write {path}: that is a folder; give the file another name.</source>
      <translation>无法写入 {path}：那是一个文件夹；请换一个文件名。</translation>
    </message>
    <message>
      <location filename="../../engine/whole_file.py" />
      <source>Cannot write {path}: the disk is full; make room there or choose another disk.</source>
      <translation>无法写入 {path}：磁盘已满；请腾出空间或换一个磁盘。</translation>
    </message>
    <message>
      <location filename="../../engine/whole_file.py" />
      <source>Cannot write {path}: {why}; choose another folder.</source>
      <translation>无法写入 {path}：{why}；请换一个文件夹。</translation>
    </message>
  </context>
</TS>
