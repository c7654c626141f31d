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
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Back to the grid</source>
      <translation>回到面板网格</translation>
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
      <source>Copy panel</source>
      <translation>复制面板</translation>
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
      <source>Every panel shows its fixed ranges again; a double click does so for one whose points take no clicks</source>
      <translation>所有面板恢复固定范围；点不接受点击的面板，双击也能恢复</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Export model…</source>
      <translation>导出模型…</translation>
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
      <source>Make a GIF of this run, or of a part of it</source>
      <translation>将本次运行或其中一段制成 GIF</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>More steps a second</source>
      <translation>每秒更多步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Notation of the sources</source>
      <translation>采用原文记号</translation>
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
      <source>Panels of this preset</source>
      <translation>此预设的面板</translation>
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
      <source>Put the panel under the mouse on the clipboard, as a picture</source>
      <translation>将鼠标下的面板作为图片复制到剪贴板</translation>
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
      <source>Save run…</source>
      <translation>保存运行…</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Show all panels</source>
      <translation>显示所有面板</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Show every panel there is; they get small</source>
      <translation>显示全部面板；每个都会变小</translation>
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
      <source>Show the panels that the run came with</source>
      <translation>显示这次运行开始时的面板</translation>
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
      <source>Step back</source>
      <translation>后退一步</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Take the last change by hand back; without one, the run that was replaced last comes back</source>
      <translation>撤销上一次手动改动；若没有，则恢复上一次被替换的运行</translation>
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
      <source>The panels side by side again, as they were before one was enlarged</source>
      <translation>面板重新并排，与放大之前一样</translation>
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
      <source>Undo</source>
      <translation>撤销</translation>
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
      <source>Whole view</source>
      <translation>完整视图</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Write a panel as a picture, vectors, a table or arrays; or the readings</source>
      <translation>把面板写成图片、矢量图、表格或数组；或导出读数</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Write formulas as the texts do that the VAE and GAN labs follow</source>
      <translation>公式按 VAE 与 GAN 实验室所依据的原文来写</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Write the recipe of this run: it replays to the same numbers</source>
      <translation>写下这次运行的配方：重放会得到同样的数字</translation>
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Write what the model can be taken home as, such as a network as SBML and Antimony</source>
      <translation>写出模型可带走的形式，例如把网络写成 SBML 与 Antimony</translation>
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
      <source>Steps {first} to {last}, {n} changes: {changes} at last</source>
      <translation>第 {first} 至 {last} 步，共 {n} 次改动：最后 {changes}</translation>
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
      <source>Nothing is drawn yet</source>
      <translation>还没有画任何东西</translation>
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
      <location filename="../../desktop/cheat_sheet.py" />
      <source>The whole view again, where clicks do nothing else</source>
      <translation>恢复整幅视图（点击另有用处的面板除外）</translation>
    </message>
    <message>
      <location filename="../../desktop/cheat_sheet.py" />
      <source>Zoom and move the view of a panel</source>
      <translation>缩放、移动面板的视图</translation>
    </message>
    <message>
      <location filename="../../desktop/cheat_sheet.py" />
      <source>double click</source>
      <translation>双击</translation>
    </message>
    <message>
      <location filename="../../desktop/cheat_sheet.py" />
      <source>wheel, drag</source>
      <translation>滚轮、拖动</translation>
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
      <source>The chosen columns</source>
      <translation>所选的列</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>The first {n} rows.</source>
      <translation>前 {n} 行。</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>Up (x₂)</source>
      <translation>纵轴 (x₂)</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>none: one column</source>
      <translation>无：只用一列</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>{file}: learning from {across} and {up}, two of {n} columns.</source>
      <translation>{file}：正在学习 {across} 和 {up}，共有 {n} 列。</translation>
    </message>
    <message>
      <location filename="../../desktop/column_picker.py" />
      <source>{file}: learning from {column}, one of {n} columns.</source>
      <translation>{file}：正在学习 {column}，这是 {n} 列中的一列。</translation>
    </message>
    <message>
      <location filename="../../desktop/commands.py" />
      <source>Bring it back</source>
      <translation>恢复</translation>
    </message>
    <message>
      <location filename="../../desktop/commands.py" />
      <source>Nothing is left to undo in this run; the run before it is kept, with its changes.</source>
      <translation>此次运行已没有可撤销的操作；之前的运行连同其更改仍保留着。</translation>
    </message>
    <message>
      <location filename="../../desktop/commands.py" />
      <source>Nothing was changed by hand and no changed run was replaced: there is nothing to undo.</source>
      <translation>没有手动改动，也没有被替换的带改动的运行：无可撤销。</translation>
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
      <source>Choose which columns of the file to learn</source>
      <translation>选择学习文件中的哪些列</translation>
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
      <source>{n} rows, chosen below under Data set:</source>
      <translation>{n} 行，由下方“数据集”选定：</translation>
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
      <location filename="../../desktop/export.py" />
      <source>{panel} is on the clipboard, as a picture.</source>
      <translation>{panel}已作为图片复制到剪贴板。</translation>
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
      <location filename="../../desktop/field_names.py" />
      <source>{label} ({name})</source>
      <translation>{label}（{name}）</translation>
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
      <source>Export model into a folder</source>
      <translation>导出模型到文件夹</translation>
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
      <source>Runs, data and pictures (*.json *.csv *.tsv *.txt *.npy *.npz *.png *.jpg *.jpeg *.bmp{own});;All files (*)</source>
      <translation>运行、数据与图片 (*.json *.csv *.tsv *.txt *.npy *.npz *.png *.jpg *.jpeg *.bmp{own});;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../desktop/files.py" />
      <source>Save run</source>
      <translation>保存运行</translation>
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
      <source>, {time} left</source>
      <translation>，还需{time}</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>A second engine goes through the run again</source>
      <translation>另一个引擎正在重走这次运行</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>Choose another file…</source>
      <translation>选择其他文件…</translation>
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
      <source>The film begins again, in the new language.</source>
      <translation>影片将以新语言重新开始制作。</translation>
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
      <source>about {n} min</source>
      <translation>约 {n} 分钟</translation>
    </message>
    <message>
      <location filename="../../desktop/film_dialog.py" />
      <source>about {n} s</source>
      <translation>约 {n} 秒</translation>
    </message>
    <message>
      <location filename="../../desktop/film_form.py" />
      <source>Choose at least one panel.</source>
      <translation>请至少选一个面板。</translation>
    </message>
    <message>
      <location filename="../../desktop/film_form.py" />
      <source>Pictures</source>
      <translation>帧数</translation>
    </message>
    <message>
      <location filename="../../desktop/film_form.py" />
      <source>Speed</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../../desktop/film_form.py" />
      <source>to</source>
      <translation>至</translation>
    </message>
    <message>
      <location filename="../../desktop/film_form.py" />
      <source>{n} pictures a second</source>
      <translation>每秒 {n} 帧</translation>
    </message>
    <message>
      <location filename="../../desktop/film_form.py" />
      <source>{n} pictures of steps {first} to {last} in {seconds} s, about {size} MB</source>
      <translation>第 {first} 至 {last} 步，共 {n} 帧，时长 {seconds} 秒，约 {size} MB</translation>
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
      <source>preparing…</source>
      <translation>准备中…</translation>
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
      <source>{count} more…</source>
      <translation>还有 {count} 项…</translation>
    </message>
    <message>
      <location filename="../../desktop/legend.py" />
      <source>{name}: {known}</source>
      <translation>{name}：{known}</translation>
    </message>
    <message>
      <location filename="../../desktop/live_run.py" />
      <source>Opened from {file}.</source>
      <translation>已从 {file} 打开。</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>Branch {branch} begins at step {step}: what changes from here on is its own. Branch {parent} is kept, up to step {end}; click its line below the timeline to go there.</source>
      <translation>分支 {branch} 从第 {step} 步开始：此后的改动只属于它。分支 {parent} 保留至第 {end} 步；点击时间线下方它的线即可前往。</translation>
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
      <source>Start it, changed</source>
      <translation>按改动运行它</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>The engine has not answered for {seconds} s.</source>
      <translation>引擎已 {seconds} 秒没有响应。</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>The run before is kept, with its changes and branches; {key} brings it back.</source>
      <translation>上一次运行已连同其改动与分支保留；按 {key} 可恢复。</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>The run before was left with a change that had not been run.</source>
      <translation>前一个运行离开时，有一处改动还没有运行。</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>The run before was left with {n} changes that had not been run.</source>
      <translation>前一个运行离开时，有 {n} 处改动还没有运行。</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>The run on stage when the program last ended had changes that were not saved.</source>
      <translation>程序上次结束时的运行有未保存的改动。</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>{finding} {cure}</source>
      <translation>{finding}{cure}</translation>
    </message>
    <message>
      <location filename="../../desktop/notices.py" />
      <source>{first} {second}</source>
      <translation>{first}{second}</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Enlarge the panel</source>
      <translation>放大面板</translation>
    </message>
    <message>
      <location filename="../../desktop/panel.py" />
      <source>Export, copy, pop out, other panels</source>
      <translation>导出、复制、弹出、其他面板</translation>
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
      <source>All panels are hidden. Choose one in the View menu, or press 0 to bring them back.</source>
      <translation>所有面板都已隐藏。请在“视图”菜单中选择一个，或按 0 恢复原来的面板。</translation>
    </message>
    <message>
      <location filename="../../desktop/panel_grid.py" />
      <source>Show or hide panels</source>
      <translation>显示或隐藏面板</translation>
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
      <source>no finite value so far</source>
      <translation>尚无有限值</translation>
    </message>
    <message>
      <location filename="../../desktop/reading_curve.py" />
      <source>no value so far</source>
      <translation>尚无数值</translation>
    </message>
    <message>
      <location filename="../../desktop/readings.py" />
      <source>how this is known was not said</source>
      <translation>未说明其来源</translation>
    </message>
    <message>
      <location filename="../../desktop/readings.py" />
      <source>truth {value} at step {step}</source>
      <translation>第 {step} 步的真值 {value}</translation>
    </message>
    <message>
      <location filename="../../desktop/readings.py" />
      <source>truth {value} at step {step}, {how}</source>
      <translation>第 {step} 步的真值 {value}，{how}</translation>
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
      <location filename="../../desktop/timeline_bar.py" />
      <source>A branch leaves here</source>
      <translation>分支由此分出</translation>
    </message>
    <message>
      <location filename="../../desktop/timeline_bar.py" />
      <source>Branch {branch}, from step {start} to step {end}: click to go there</source>
      <translation>分支 {branch}，第 {start} 至 {end} 步：点击前往</translation>
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
      <location filename="../../desktop/timeline_bar.py" />
      <source>branch {branch}</source>
      <translation>分支 {branch}</translation>
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
      <location filename="../../engine/__main__.py" />
      <source>--pictures draws as the window does: use rivulet run, and say where with --out DIR.</source>
      <translation>--pictures 像窗口那样作画：请用 rivulet run，并用 --out DIR 指明位置。</translation>
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>--samples, --evaluate and --at write files; say where with --out DIR.</source>
      <translation>--samples、--evaluate 与 --at 会写文件；请用 --out 目录 指明位置。</translation>
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
      <location filename="../../engine/documents.py" />
      <source>Cannot read {path}: {why}.</source>
      <translation>无法读取 {path}：{why}。</translation>
    </message>
    <message>
      <location filename="../../engine/documents.py" />
      <source>{path} is not a text file.</source>
      <translation>{path} 不是文本文件。</translation>
    </message>
    <message>
      <location filename="../../engine/documents.py" />
      <source>{path} is too large: {size} bytes; at most {most} are read.</source>
      <translation>{path} 太大：{size} 字节；最多读取 {most} 字节。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/continuum.py" />
      <source>Jumps of width {jump} are too small for cells of {cell}; take {least} or more.</source>
      <translation>宽度 {jump} 的跳跃对大小为 {cell} 的格子来说太小；请取 {least} 或更大。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/continuum.py" />
      <source>The potential is not finite at x = {place}.</source>
      <translation>势能在 x = {place} 处不是有限值。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/markov_chain.py" />
      <source>A Markov chain needs a square table of rates; this one is {shape}.</source>
      <translation>马尔可夫链需要方形的速率表；这一个是 {shape}。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/markov_chain.py" />
      <source>The rate from {source} to {target} is {rate}; rates are finite and not negative.</source>
      <translation>从 {source} 到 {target} 的速率是 {rate}；速率必须有限且非负。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/master_equation.py" />
      <source>The exact side does not follow events, and {event} is one; the ensemble does.</source>
      <translation>精确解不处理事件，而 {event} 是一个事件；系综可以。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/master_equation.py" />
      <source>The exact side needs rates that do not depend on time, and {reaction} does; the ensemble can use it.</source>
      <translation>精确解要求速率不依赖时间，而 {reaction} 依赖时间；系综可以使用它。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/master_equation.py" />
      <source>The exact side needs whole counts to start from; {species} starts from {count}.</source>
      <translation>精确解需要从整数个分子开始；{species} 的初值是 {count}。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/master_equation.py" />
      <source>The exact side would need {needed} states or more; its limit is {limit}. The ensemble has none.</source>
      <translation>精确解需要至少 {needed} 个状态，上限是 {limit}。系综没有这个限制。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/master_equation.py" />
      <source>This network has no bound on its states, in too many species; the ensemble needs no list of them.</source>
      <translation>这个网络物种太多，状态没有上界；系综不需要列出所有状态。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/master_equation.py" />
      <source>{reaction} has a rate that is negative, not finite, or takes away more than there is, at {counts}; make its rate zero there.</source>
      <translation>{reaction} 在 {counts} 处的速率为负、不是有限值，或取走的比现有的还多；请让它在那里为零。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/moments.py" />
      <source>Moment equations are kept to {limit} species here.</source>
      <translation>矩方程在这里限于 {limit} 个物种。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/moments.py" />
      <source>{event} is an event; moment equations do not follow those.</source>
      <translation>{event} 是一个事件；矩方程不处理事件。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/moments.py" />
      <source>{reaction} is not of order zero or one, so its moment equations do not close.</source>
      <translation>{reaction} 不是零级或一级反应，因此矩方程不封闭。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/stationary.py" />
      <source>No stationary distribution was found within {limit} states; counts may grow without end.</source>
      <translation>在 {limit} 个状态之内没有找到平稳分布；分子数可能会无限增长。</translation>
    </message>
    <message>
      <location filename="../../engine/exact/stationary.py" />
      <source>The long run depends on chance: {count} sets of states are never left again, so there is no single stationary distribution.</source>
      <translation>长时间的结局取决于偶然：有 {count} 组状态进入后不再离开，因此没有唯一的平稳分布。</translation>
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
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>A ladder of even steps: weights fall by the same factor.</source>
      <translation>等间距的梯子：权重逐级按同一因子下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Against temperature</source>
      <translation>随温度变化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>At T = 0.1 nearly all walkers sit on the lowest level.</source>
      <translation>T = 0.1 时几乎所有游走者都在最低能级。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Cold</source>
      <translation>冷</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Drag the energies of a few levels and turn the heat: weights e^G, their sum Z, and p.</source>
      <translation>拖动几个能级的能量、调节温度：看权重 e^G、总和 Z 与概率 p。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>E of each level; drag one up or down. Walkers sit on them.</source>
      <translation>每个能级的 E；可上下拖动。游走者坐在上面。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Entropy</source>
      <translation>熵</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Every walker tries another level, and goes there by Metropolis' rule.</source>
      <translation>每个游走者尝试另一个能级，按 Metropolis 规则决定是否前往。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Exact, and the share of walkers on each level.</source>
      <translation>精确值，以及每个能级上游走者的占比。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>F = −T log Z = ⟨E⟩ − T S.</source>
      <translation>F = −T log Z = ⟨E⟩ − T S。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Five levels</source>
      <translation>五个能级</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Found log Z</source>
      <translation>求得的 log Z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Free energy</source>
      <translation>自由能</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Heat capacity</source>
      <translation>热容</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Hop</source>
      <translation>跳跃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Levels</source>
      <translation>能级</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Levels and temperature</source>
      <translation>能级与温度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Levels are drawn evenly; the mean of e^G over all so far estimates Z.</source>
      <translation>均匀抽取能级；至今所有 e^G 的均值给出 Z 的估计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Lift a level: its bar falls, and all others rise a little.</source>
      <translation>抬高一个能级：它的柱变矮，其余都略升高。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Mean energy, entropy and heat capacity of these levels, all exact.</source>
      <translation>这些能级的平均能量、熵和热容，都是精确的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>NCE</source>
      <translation>NCE</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>The heat capacity has a hump where T is near half the gap.</source>
      <translation>当 T 约为能隙之半时，热容有一个峰。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Their mean; the line is ⟨E⟩.</source>
      <translation>它们的平均；横线是 ⟨E⟩。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Total variation of their shares and p.</source>
      <translation>其占比与 p 的总变差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Turn Gauge: every weight and Z change, no probability does.</source>
      <translation>转动“规范”：权重与 Z 都变，概率不变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Twelve rungs</source>
      <translation>十二级梯子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Two levels</source>
      <translation>两个能级</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Unnormalised; Z is their sum.</source>
      <translation>未归一化；总和就是 Z。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Walker energy</source>
      <translation>游走者能量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Walkers off p</source>
      <translation>游走者与 p 之差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Weights e^G</source>
      <translation>权重 e^G</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>Z depends on the gauge</source>
      <translation>Z 取决于规范</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>d⟨E⟩/dT = Var E/T².</source>
      <translation>d⟨E⟩/dT = Var E/T²。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>k times the mean of e^G over levels drawn evenly.</source>
      <translation>k 乘以均匀抽取的能级上 e^G 的均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>log Z</source>
      <translation>log Z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>log Σ e^G over all levels.</source>
      <translation>所有能级上的 log Σ e^G。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>p = e^G/Z</source>
      <translation>p = e^G/Z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/__init__.py" />
      <source>−Σ p log p; log k at most.</source>
      <translation>−Σ p log p；至多 log k。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>A number for each level, 2 to 24 of them, with spaces or commas between; drag them on the panel.</source>
      <translation>每个能级一个数，2 到 24 个，用空格或逗号隔开；也可在图上拖动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>Added to every energy: Z changes by e^(−gauge/T), no probability does.</source>
      <translation>加在每个能量上：Z 变为 e^(−规范/T) 倍，概率不变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>Energies E</source>
      <translation>能量 E</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>G = −E/T: cold keeps to the lowest level, heat evens all out.</source>
      <translation>G = −E/T：冷时留在最低能级，热使一切均匀。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>Gauge</source>
      <translation>规范</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>Levels drawn evenly each step: the mean of e^G times their number estimates Z.</source>
      <translation>每步均匀抽取的能级数：e^G 的均值乘以能级数即为 Z 的估计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>Noise a step</source>
      <translation>每步噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>Temperature T</source>
      <translation>温度 T</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>They try another level each step, and hop by Metropolis' rule.</source>
      <translation>它们每步尝试另一个能级，按 Metropolis 规则跳跃。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>Walkers</source>
      <translation>游走者</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>{knob} has only one energy; give {fewest} to {most}.</source>
      <translation>{knob} 只有一个能量；请给出 {fewest} 到 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>{knob} has {count} energies; give {fewest} to {most}.</source>
      <translation>{knob} 有 {count} 个能量；请给 {fewest} 到 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/knobs.py" />
      <source>{knob}: {part} is no energy; give numbers from −100 to 100.</source>
      <translation>{knob}：{part} 不是能量；请给 −100 到 100 的数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>T above the lowest</source>
      <translation>最低能级之上 T</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>Z = {z}, log Z = {log_z}</source>
      <translation>Z = {z}，log Z = {log_z}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>e^G, G = −E/T</source>
      <translation>e^G，G = −E/T</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>e^{power}</source>
      <translation>e^{power}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>energy E</source>
      <translation>能量 E</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>energy, nats</source>
      <translation>能量，奈特</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>energy; drag me</source>
      <translation>能量；可拖动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>entropy S (nats)</source>
      <translation>熵 S（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>heat capacity</source>
      <translation>热容</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>level</source>
      <translation>能级</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>probability</source>
      <translation>概率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>share of walkers</source>
      <translation>游走者占比</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>temperature T</source>
      <translation>温度 T</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>walkers</source>
      <translation>游走者</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>weight</source>
      <translation>权重</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/pictures.py" />
      <source>⟨E⟩ above the lowest</source>
      <translation>⟨E⟩ 高出最低能级的部分</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/boltzmann/process.py" />
      <source>Other levels or another number of walkers: they start anew.</source>
      <translation>能级或游走者数目变了：重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>All probability of the master equation; 1.</source>
      <translation>主方程的全部概率；1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Continuum (extension)</source>
      <translation>连续极限（扩展）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Densities</source>
      <translation>密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Every walker jumps by its own clock: a Gaussian jump, taken by the heat bath.</source>
      <translation>每个游走者按自己的时钟跳跃：高斯跳跃，由热浴决定接受与否。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Fokker-Planck</source>
      <translation>Fokker-Planck</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>From its limit</source>
      <translation>与极限之差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Gaussian jumps in a potential: histogram, master equation, and its Fokker-Planck limit.</source>
      <translation>势中的高斯跳跃：直方图、主方程及其 Fokker-Planck 极限。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Jumps</source>
      <translation>跳跃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>KL to rest</source>
      <translation>到静止态的 KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>KL(P‖exp(−βU)/Z): it never rises while nobody turns a knob.</source>
      <translation>KL(P‖exp(−βU)/Z)：没人动旋钮时从不上升。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Landscape</source>
      <translation>势景</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Master equation</source>
      <translation>主方程</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>P goes on by the rates of these jumps, on cells.</source>
      <translation>P 按这些跳跃的速率在网格上前进。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Right of 0</source>
      <translation>0 的右侧</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Small jumps diffuse</source>
      <translation>小跳跃即扩散</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>The distance to the limit against the width of the jumps: slope 2.</source>
      <translation>到极限的距离随跳跃宽度的变化：斜率 2。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>The limit of small jumps goes on beside it: drift and diffusion.</source>
      <translation>小跳跃的极限同时前进：漂移与扩散。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>The probability to the right of 0, by the master equation.</source>
      <translation>由主方程得到的 0 右侧的概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>The rate of jumps x → x′ as a map.</source>
      <translation>跳跃 x → x′ 的速率图。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>The time t.</source>
      <translation>时间 t。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Total variation between the histogram and the master equation; the floor is that of fair samples.</source>
      <translation>直方图与主方程之间的总变差；下限是公平抽样所具有的值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Total variation between the master equation and its Fokker-Planck limit.</source>
      <translation>主方程与其 Fokker-Planck 极限之间的总变差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>W of the jumps</source>
      <translation>跳跃的 W</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Walk</source>
      <translation>游走</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Walkers from P</source>
      <translation>游走者与 P 之差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Walkers, master equation, Fokker-Planck limit, and rest.</source>
      <translation>游走者、主方程、Fokker-Planck 极限，以及静止态。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>Where jumps lead from the chosen place, and how often.</source>
      <translation>从所选位置跳到哪里，多么频繁。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>ΣP</source>
      <translation>ΣP</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/__init__.py" />
      <source>βU with walkers on it. Click to see the jumps from there.</source>
      <translation>βU 与其上的游走者。点击即可查看从那里出发的跳跃。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Depth</source>
      <translation>深度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Diffusion D</source>
      <translation>扩散系数 D</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Double well</source>
      <translation>双势阱</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Flat</source>
      <translation>平坦</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Half the variance that a walker on flat ground gathers in unit time.</source>
      <translation>平坦处游走者单位时间积累的方差的一半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Harmonic</source>
      <translation>谐振势</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Height of the barrier, or of the potential one unit from its bottom.</source>
      <translation>势垒的高度，或离底部一个单位处势的高度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>How much time passes in one step.</source>
      <translation>一步经过多少时间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Jump width s</source>
      <translation>跳跃宽度 s</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Potential</source>
      <translation>势</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Ripples</source>
      <translation>波纹</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Single systems that jump, each by its own clock.</source>
      <translation>跳跃的单个系统，各有自己的时钟。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Standard deviation of a proposed jump. Jumps come at rate 2D/s²: the smaller, the more often.</source>
      <translation>提议跳跃的标准差。跳跃的速率为 2D/s²：越小越频繁。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Start at</source>
      <translation>起始位置</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>The landscape that walkers jump in; at rest they are as exp(−βU).</source>
      <translation>游走者在其中跳跃的势景；静止时按 exp(−βU) 分布。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Tilted double well</source>
      <translation>倾斜双阱</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Time step Δt</source>
      <translation>时间步长 Δt</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>Where everything is at first, a tenth of a unit wide.</source>
      <translation>起初一切所在之处，宽十分之一单位。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/knobs.py" />
      <source>kT</source>
      <translation>kT</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>Densities at t = {time}</source>
      <translation>t = {time} 时的密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>Fokker-Planck limit</source>
      <translation>Fokker-Planck 极限</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>Jumps from x = {place}</source>
      <translation>从 x = {place} 出发的跳跃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>Mean drift {mean}; in the limit −D βU′ = {drift}.</source>
      <translation>平均漂移 {mean}；极限为 −D βU′ = {drift}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>at t = {time}</source>
      <translation>t = {time} 时</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>density</source>
      <translation>密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>exp(−βU)</source>
      <translation>exp(−βU)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>from x</source>
      <translation>从 x</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>jump width s</source>
      <translation>跳跃宽度 s</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>jumps shown from here</source>
      <translation>从此处显示跳跃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>master equation</source>
      <translation>主方程</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>on flat ground</source>
      <translation>平坦处</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>rate (1/(time · length))</source>
      <translation>速率（1/(时间·长度)）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>rate density</source>
      <translation>速率密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>rate w(x′|x)</source>
      <translation>速率 w(x′|x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>slope 2</source>
      <translation>斜率 2</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>this run, now</source>
      <translation>此次运行，现在</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>to x′</source>
      <translation>到 x′</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>total variation</source>
      <translation>总变差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>{n} walkers</source>
      <translation>{n} 个游走者</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>βU</source>
      <translation>βU</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/pictures.py" />
      <source>βU (kT)</source>
      <translation>βU（kT）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/presets.py" />
      <source>In the limit a Gaussian slides down: Ornstein and Uhlenbeck.</source>
      <translation>极限下一个高斯滑落：Ornstein-Uhlenbeck 过程。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/presets.py" />
      <source>Jumps in a double well</source>
      <translation>双阱中的跳跃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/presets.py" />
      <source>Long jumps cross at once what diffusion must climb.</source>
      <translation>长跳一下越过扩散必须攀爬的势垒。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/presets.py" />
      <source>Make s small: jumps become drift and diffusion, as s².</source>
      <translation>让 s 变小：跳跃按 s² 化为漂移与扩散。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/presets.py" />
      <source>Over the barrier</source>
      <translation>越过势垒</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/continuum/presets.py" />
      <source>Walkers cross the barrier; the master equation knows how many.</source>
      <translation>游走者越过势垒；主方程知道有多少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>0 wherever f stands still, on maxima and saddles too.</source>
      <translation>在 f 的每个驻点处都为 0，极大值点和鞍点也不例外。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>All methods on f. Drag one of them, or click to start all of them elsewhere.</source>
      <translation>所有方法都在 f 上。拖动其中一个，或点击使它们全部从别处出发。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Coloured by where 200 steps lead from each start.</source>
      <translation>按从各起点走 200 步到达之处着色。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Convergence</source>
      <translation>收敛</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Descent</source>
      <translation>下降</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Descent by surrogates</source>
      <translation>借替代函数下降</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Distance</source>
      <translation>距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Each method goes to where its surrogate has no slope.</source>
      <translation>每种方法走到其替代函数斜率为 0 之处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Each method puts something easy in the place of f, where it stands.</source>
      <translation>每种方法在所处位置用一个简单的函数代替 f。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Go to its minimum</source>
      <translation>走到其最低点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Make the surrogate</source>
      <translation>作替代函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Of the method looked at, beside the lowest minimum in the range.</source>
      <translation>所看方法的值，与范围内最低的极小值并列。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Race</source>
      <translation>赛跑</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Slope</source>
      <translation>斜率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Slope |∂f|</source>
      <translation>斜率 |∂f|</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Surrogate</source>
      <translation>替代函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>The distance to where each method leads, on a log axis.</source>
      <translation>到各方法所趋之处的距离，对数轴。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>To the nearest place where f stands still.</source>
      <translation>到最近驻点的距离。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Type a function and watch gradient, momentum, Newton and EM go down it by surrogates.</source>
      <translation>输入一个函数，看梯度、动量、牛顿和 EM 借替代函数一路下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Value</source>
      <translation>函数值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Value f</source>
      <translation>函数值 f</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>Where each start leads</source>
      <translation>各起点通向何处</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f and what the method looked at puts in its place. Drag the point along x.</source>
      <translation>f 以及所看方法用来代替它的函数。可沿 x 拖动点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f by EM</source>
      <translation>EM 的 f</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f by Newton</source>
      <translation>牛顿的 f</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f by gradient</source>
      <translation>梯度的 f</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f by momentum</source>
      <translation>动量的 f</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f by stochastic gradient</source>
      <translation>随机梯度的 f</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f of every method, step by step.</source>
      <translation>各方法的 f，逐步。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f where EM stands.</source>
      <translation>EM 所在处的 f。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f where Newton's method stands.</source>
      <translation>牛顿法所在处的 f。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f where the gradient method stands.</source>
      <translation>梯度法所在处的 f。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f where the momentum method stands.</source>
      <translation>动量法所在处的 f。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f where the stochastic gradient stands.</source>
      <translation>随机梯度所在处的 f。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>f′ with its tangent: Newton's step leads to where that is 0.</source>
      <translation>f′ 及其切线：牛顿步通向切线为 0 之处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/__init__.py" />
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob} = {written} is constant; write a function of x, or of x and y.</source>
      <translation>{knob} = {written} 是常数；请写 x 的函数，或 x 与 y 的函数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob} = {written} is not defined anywhere; check its divisions and roots.</source>
      <translation>{knob} = {written} 处处没有定义；请检查除法和根号。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob} divides by 0 at place {place}; take that away.</source>
      <translation>{knob} 在第 {place} 位除以 0；请去掉它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob} ends too early; something is missing after its last sign.</source>
      <translation>{knob} 结束得太早；最后一个符号后缺少内容。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob} has {length} characters; keep to {most}.</source>
      <translation>{knob} 有 {length} 个字符；请不超过 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: the bracket at place {place} is never closed.</source>
      <translation>{knob}：第 {place} 位的括号没有闭合。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: the exponent {exponent} is too large; keep to 100.</source>
      <translation>{knob}：指数 {exponent} 太大；请不超过 100。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: the number {token} is out of range; keep between 1e-30 and 1e30.</source>
      <translation>{knob}：数 {token} 超出范围；请在 1e-30 与 1e30 之间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: {base} to the power {exponent} is no number.</source>
      <translation>{knob}：{base} 的 {exponent} 次幂不是数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: {name} at place {place} is not known; there are x, y, e, pi, {names}.</source>
      <translation>{knob}：不认识第 {place} 位的 {name}；可用 x、y、e、pi、{names}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: {name} at place {place} needs brackets: {name}(x).</source>
      <translation>{knob}：第 {place} 位的 {name} 需要括号：{name}(x)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: {sign} at place {place} is not understood; use numbers, x, y, + - * / ^ and functions such as exp( ).</source>
      <translation>{knob}：看不懂第 {place} 位的 {sign}；请用数、x、y、+ - * / ^ 以及 exp( ) 之类的函数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: {token} at place {place} goes more than {most} deep; write it shorter.</source>
      <translation>{knob}：第 {place} 位的 {token} 嵌套超过 {most} 层；请写短些。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/formula.py" />
      <source>{knob}: {token} at place {place} stands where a number, a name or a bracket should.</source>
      <translation>{knob}：第 {place} 位应是数、名称或括号，却是 {token}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>All methods run; the surrogate, the readings and the findings are those of this one. EM needs a fit to data.</source>
      <translation>所有方法都在运行；替代函数、读数和发现属于这一种。EM 需要对数据的拟合。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>EM</source>
      <translation>EM</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>From where to where: two numbers for both axes, or four, x first.</source>
      <translation>从哪里到哪里：两个数用于两轴，或四个数，先 x 后 y。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Function</source>
      <translation>函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Function f</source>
      <translation>函数 f</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Gradient: x ← x − h ∂f. It goes down for sure where h ≤ 1/L, L the largest curvature.</source>
      <translation>梯度：x ← x − h ∂f。当 h ≤ 1/L（L 为最大曲率）时必定下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Method shown</source>
      <translation>显示的方法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Momentum β</source>
      <translation>动量 β</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Newton</source>
      <translation>牛顿法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Noise of the gradient</source>
      <translation>梯度的噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Of x, or of x and y: + - * / ^, brackets, exp, log, sqrt, abs, sin, cos, tan, tanh. Or a fit to data: one_mean, two_means (EM), one_centre, two_centres (K-means).</source>
      <translation>x 的函数，或 x 与 y 的函数：+ - * / ^、括号、exp、log、sqrt、abs、sin、cos、tan、tanh。或对数据的拟合：one_mean、two_means（EM）、one_centre、two_centres（K 均值）。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>One number, or two for a function of x and y.</source>
      <translation>一个数；x 与 y 的函数则两个数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Range</source>
      <translation>范围</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Standard deviation that the stochastic gradient adds; on a fit to data it draws a quarter of the points instead.</source>
      <translation>随机梯度所加噪声的标准差；拟合数据时则改为抽取四分之一的点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Start</source>
      <translation>初始</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Step length h</source>
      <translation>步长 h</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>Stochastic gradient</source>
      <translation>随机梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>What is kept of the last step of the momentum method.</source>
      <translation>动量法保留上一步的多少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>{knob} = {written} does not fit; give as many numbers as the function has variables: {dimension}.</source>
      <translation>{knob} = {written} 不合适；函数有几个变量就给几个数：{dimension}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/knobs.py" />
      <source>{knob} = {written} does not fit; give two numbers, the smaller one first, or four for x and y.</source>
      <translation>{knob} = {written} 不合适；请给两个数，小的在前，或为 x 与 y 给四个数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/methods.py" />
      <source>gradient</source>
      <translation>梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/methods.py" />
      <source>momentum</source>
      <translation>动量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/methods.py" />
      <source>stochastic gradient</source>
      <translation>随机梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/moment.py" />
      <source>mean m₁</source>
      <translation>均值 m₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/moment.py" />
      <source>mean m₂</source>
      <translation>均值 m₂</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/moment.py" />
      <source>y</source>
      <translation>y</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>Where each start leads: {method}</source>
      <translation>各起点通向何处：{method}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>after {steps} steps</source>
      <translation>{steps} 步之后</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>distance to where it leads</source>
      <translation>到所趋之处的距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>elsewhere</source>
      <translation>别处</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>f</source>
      <translation>f</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>f stands still nowhere in this range; widen it.</source>
      <translation>f 在此范围内没有驻点；请放宽范围。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>here</source>
      <translation>此处</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>ln(1 + f − f*)</source>
      <translation>ln(1 + f − f*)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>lowest minimum</source>
      <translation>最低的极小值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>minima</source>
      <translation>极小值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>rounding</source>
      <translation>舍入</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>saddles and maxima</source>
      <translation>鞍点与极大值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>step</source>
      <translation>步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>to the level place at {place}</source>
      <translation>到平坦处 {place}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>to the maximum at {place}</source>
      <translation>到极大值 {place}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>to the minimum at {place}</source>
      <translation>到极小值 {place}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_race.py" />
      <source>to the saddle at {place}</source>
      <translation>到鞍点 {place}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>It lies above f and touches it here: its bottom is never higher than f is here.</source>
      <translation>它在 f 之上并在此处相切：它的底绝不高于此处的 f。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>It stands above the picture: f = {value} at {at}.</source>
      <translation>它在图的上方：在 {at} 处 f = {value}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>It stands at {at}, beyond the range.</source>
      <translation>它在 {at}，超出了范围。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>Shown for functions of x alone.</source>
      <translation>只对 x 的函数显示。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>Surrogate of {method}</source>
      <translation>{method}的替代函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>Surrogate of {method} along its step</source>
      <translation>{method}的替代函数，沿其步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>The tangent parabola has no bottom: Newton goes to where it has no slope.</source>
      <translation>相切抛物线没有底：牛顿法走到它斜率为 0 之处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>The tangent parabola opens downwards: Newton goes to its top, a maximum.</source>
      <translation>相切抛物线开口向下：牛顿法走到它的顶，即极大值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>The tangent parabola opens upwards: Newton goes to its bottom.</source>
      <translation>相切抛物线开口向上：牛顿法走到它的底。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>There is no step from here that one could see: the slope is 0, or the parabola has no bottom.</source>
      <translation>从这里没有看得见的一步：斜率为 0，或抛物线没有底。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>f′</source>
      <translation>f′</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>h &gt; 1/L = {limit}: the parabola may cut below f, and nothing says that f goes down.</source>
      <translation>h &gt; 1/L = {limit}：抛物线可能切到 f 之下，不能保证 f 下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>h ≤ 1/L = {limit}: the parabola lies above f in this range, so f goes down.</source>
      <translation>h ≤ 1/L = {limit}：抛物线在此范围内处于 f 之上，因此 f 下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>maxima</source>
      <translation>极大值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>next place</source>
      <translation>下一位置</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>surrogate</source>
      <translation>替代函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>t, from here (0) to the next place (1)</source>
      <translation>t，从此处 (0) 到下一位置 (1)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/pictures_surrogate.py" />
      <source>tangent, as Newton sees it</source>
      <translation>牛顿眼中的切线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>A race through a valley</source>
      <translation>山谷赛跑</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Digits double</source>
      <translation>位数翻倍</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>EM is such a step</source>
      <translation>EM 就是这样一步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>EM, gradient and Newton on one likelihood</source>
      <translation>同一似然上的 EM、梯度与牛顿</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Four methods from one start; the valley bends and the gradient crawls.</source>
      <translation>四种方法同一起点；山谷一弯，梯度法就爬行。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>From f″ to 1/h</source>
      <translation>从 f″ 到 1/h</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Give the parabola the curvature 1/h: its bottom is the step of gradient descent.</source>
      <translation>给抛物线曲率 1/h：它的底就是梯度下降的一步。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>K-means is such a step</source>
      <translation>K 均值就是这样一步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Newton is drawn to the saddle, the gradient slides off it.</source>
      <translation>牛顿法被吸向鞍点，梯度法则从鞍上滑落。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Newton on a maximum</source>
      <translation>停在极大值上的牛顿法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Newton: bend a parabola to f here, go to its bottom, bend again.</source>
      <translation>牛顿法：在此处让抛物线贴合 f，走到它的底，再贴合。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>On a log axis gradient descent is a line; Newton falls off the edge.</source>
      <translation>在对数轴上梯度下降是一条直线；牛顿法则坠下边缘。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Saddle</source>
      <translation>鞍点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Tangent parabola</source>
      <translation>相切抛物线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>The parabola opens downwards and Newton climbs: slope 0 is all it asks for.</source>
      <translation>抛物线开口向下，牛顿法向上爬：它只要求斜率为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Too long a step</source>
      <translation>步子太大</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Two means, one landscape: EM strides, Newton may end on the saddle.</source>
      <translation>两个均值，一片地形：EM 大步前进，牛顿法可能停在鞍点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Weighted logarithms instead of a parabola: above f everywhere, and no h to choose.</source>
      <translation>用加权对数代替抛物线：处处在 f 之上，也无需选 h。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>Weighted squares: f is made of parabolas, and each step goes to the bottom of one.</source>
      <translation>加权平方：f 由抛物线拼成，每一步走到其中一条的底。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/presets.py" />
      <source>h beyond 1/L: the parabola cuts below f and the promise is gone.</source>
      <translation>h 超过 1/L：抛物线切到 f 之下，保证不复存在。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/process.py" />
      <source>All methods start anew.</source>
      <translation>所有方法重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/process.py" />
      <source>{knob} = {em} needs a fit to data; choose another method, or two_means or one_mean as the function.</source>
      <translation>{knob} = {em} 需要对数据的拟合；请选择别的方法，或把函数设为 two_means 或 one_mean。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/process.py" />
      <source>{knob} = {start}: f = {function} has no finite slope there; start elsewhere.</source>
      <translation>{knob} = {start}：f = {function} 在那里没有有限的斜率；请从别处开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/process.py" />
      <source>{knob} = {start}: f = {function} is not defined there; start elsewhere.</source>
      <translation>{knob} = {start}：f = {function} 在那里没有定义；请从别处开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>At rest by {method} on level ground that is no minimum.</source>
      <translation>{method}停在并非极小值的平地上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>At rest on a maximum: {method} looks for slope 0, not for low values.</source>
      <translation>停在极大值上：{method}寻找的是斜率 0，而不是低值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>At rest on a saddle by {method}: down one way, up the other.</source>
      <translation>{method}停在鞍点上：一个方向下降，另一个方向上升。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>Drag the point elsewhere.</source>
      <translation>把点拖到别处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>Drag the point to the other side of the next minimum, or take the gradient.</source>
      <translation>把点拖到最近极小值的另一侧，或改用梯度法。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>Make the step length smaller; 1/L = {limit} is short enough in this range.</source>
      <translation>减小步长；在此范围内 1/L = {limit} 足够短。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>Newton stays at {at}: there the parabola is flat, or its place is not on the function.</source>
      <translation>牛顿法停在 {at}：那里抛物线是平的，或其位置不在函数上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>Run away by {method} to {at}, far beyond the range.</source>
      <translation>{method}跑到了 {at}，远远超出范围。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/descent/watch.py" />
      <source>Stays at {at}: the next step by {method} leads to where f is not defined, or beyond all bounds.</source>
      <translation>停在 {at}：{method}的下一步通向 f 没有定义之处，或超出一切界限。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>A penalty on the slope at the real point is friction.</source>
      <translation>对真实点处斜率的惩罚就是摩擦。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Between two atoms the two-sided penalty is outbid by L/(2λ).</source>
      <translation>两个原子之间，双侧惩罚会被超出 L/(2λ)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Both at once: every step leads a little farther from rest.</source>
      <translation>同时更新：每一步都离平衡更远一点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Clipping circles</source>
      <translation>截断仍转圈</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Critic</source>
      <translation>评判器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Critic and the two atoms</source>
      <translation>评判器与两个原子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Critic's value</source>
      <translation>评判器的值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Dirac GAN</source>
      <translation>Dirac GAN</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Distance from rest</source>
      <translation>到平衡点的距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Exact W₁</source>
      <translation>精确 W₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>GAN</source>
      <translation>GAN</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Generator</source>
      <translation>生成器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Growth a step</source>
      <translation>每步增长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Move the generated point θ along the critic.</source>
      <translation>让生成点 θ 沿评判器移动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>No constraint: in turn, the players circle for ever.</source>
      <translation>没有约束：轮流更新，双方永远转圈。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>One real point, one generated point, one slope: the whole game in a plane. An extension.</source>
      <translation>一个真实点、一个生成点、一个斜率：整个博弈就在一个平面里。扩展内容。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Outward</source>
      <translation>向外</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Phase plane</source>
      <translation>相平面</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>R1 spirals in</source>
      <translation>R1 螺旋收敛</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Round and round</source>
      <translation>转圈</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Slope 1 + L/(2λ)</source>
      <translation>斜率 1 + L/(2λ)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Step by step, beside the decay that the eigenvalues say.</source>
      <translation>逐步显示，与特征值给出的衰减对照。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>The critic's slope.</source>
      <translation>评判器的斜率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>The factor by which that distance changed in the last step.</source>
      <translation>上一步中该距离变化的倍数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Tilt the critic: its slope ψ moves against its loss.</source>
      <translation>调整评判器：其斜率 ψ 逆着自己的损失移动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Weights in a box: no rest, only a smaller circle.</source>
      <translation>权重限制在盒内：不会静止，只是圈更小。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Where each (θ, ψ) is driven. Drag the point, or click a new start.</source>
      <translation>每个 (θ, ψ) 被推向何处。可拖动该点，或点击新的起点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>Where the generated point is.</source>
      <translation>生成点的位置。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>f(0) − f(θ) = −ψθ; a 1-Lipschitz critic stays below W₁.</source>
      <translation>f(0) − f(θ) = −ψθ；1-Lipschitz 的评判器不超过 W₁。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>f(x) = ψx, and the best critic against this θ.</source>
      <translation>f(x) = ψx，以及针对此 θ 的最优评判器。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>|θ|: how far the two atoms are apart.</source>
      <translation>|θ|：两个原子相距多远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>θ</source>
      <translation>θ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>ψ</source>
      <translation>ψ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/__init__.py" />
      <source>√(θ² + ψ²): 0 is the equilibrium.</source>
      <translation>√(θ² + ψ²)：0 为平衡点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>After each critic step ψ is cut to within ± this.</source>
      <translation>每个评判器步之后，ψ 被截断到 ± 此值之内。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Clip</source>
      <translation>截断</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Constraint</source>
      <translation>约束</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Critic steps</source>
      <translation>评判器步数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Game</source>
      <translation>博弈</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Hold θ</source>
      <translation>固定 θ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Order</source>
      <translation>顺序</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Penalty λ</source>
      <translation>惩罚 λ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Start θ</source>
      <translation>初始 θ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Start ψ</source>
      <translation>初始 ψ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Steps of the critic for each of the generator.</source>
      <translation>生成器每一步对应的评判器步数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>The critic's first slope.</source>
      <translation>评判器的初始斜率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>The generated point stays, and the critic comes to its best slope.</source>
      <translation>生成点不动，评判器趋于其最优斜率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>The generator answers the critic's new slope, or both move at once.</source>
      <translation>生成器回应评判器的新斜率，或双方同时移动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>The step size of plain gradient descent, for both.</source>
      <translation>双方所用普通梯度下降的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Weight of the penalty: λ(|ψ| − 1)², or λψ²/2 for R1.</source>
      <translation>惩罚的权重：λ(|ψ| − 1)²；R1 为 λψ²/2。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>What critic and generator want of each other.</source>
      <translation>评判器与生成器对彼此的要求。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>What keeps the critic's slope ψ in bounds.</source>
      <translation>用什么限制评判器的斜率 ψ。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>Where the generated atom starts; real data lie at 0.</source>
      <translation>生成原子的起点；真实数据在 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>at once</source>
      <translation>同时</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/knobs.py" />
      <source>in turn</source>
      <translation>轮流</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>Not smooth at rest: there are no eigenvalues to go by.</source>
      <translation>在平衡点处不光滑：没有特征值可依据。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>as near to rest</source>
      <translation>平衡点附近的预测</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>distance</source>
      <translation>距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>drag me</source>
      <translation>拖动我</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>eigenvalues at rest: × {growth} a step</source>
      <translation>平衡点处特征值：每步 × {growth}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>equilibrium</source>
      <translation>平衡点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>f(x) = ψx</source>
      <translation>f(x) = ψx</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>generated</source>
      <translation>生成</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>generated point θ</source>
      <translation>生成点 θ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>path</source>
      <translation>路径</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>real</source>
      <translation>真实</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>slope {psi}, best {best}</source>
      <translation>斜率 {psi}，最优 {best}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>slope {psi}; there is no best critic here</source>
      <translation>斜率 {psi}；此处没有最优评判器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>slope ψ</source>
      <translation>斜率 ψ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>the best critic against this θ</source>
      <translation>针对此 θ 的最优评判器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>where gradients drive</source>
      <translation>梯度推动的方向</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/pictures.py" />
      <source>√(θ² + ψ²)</source>
      <translation>√(θ² + ψ²)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/process.py" />
      <source>Go back to before and lower the learning rate, or constrain the critic.</source>
      <translation>回到之前并降低学习率，或约束评判器。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/dirac_gan/process.py" />
      <source>Since step {step} the players have left all bounds; they stand still.</source>
      <translation>自第 {step} 步起双方已超出一切界限；它们停在原处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>At each step centre and width of q move against the slope of this measure.</source>
      <translation>每一步，q 的中心和宽度沿该度量的下坡方向移动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Bhattacharyya</source>
      <translation>Bhattacharyya</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Centre of p</source>
      <translation>p 的中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Centre of q</source>
      <translation>q 的中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Drag a top to move a density, the point at its side to widen it.</source>
      <translation>拖动顶点移动密度，拖动旁边的点改变宽度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Drag either: six measures of how far apart they are.</source>
      <translation>拖动任意一个：六种度量告诉你相距多远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Every measure as q is shifted, all else as it is.</source>
      <translation>其他不变，只平移 q 时的各种度量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Far apart JS is flat: no slope, q stays. Take W₁ instead.</source>
      <translation>相距远时 JS 是平的：没有坡度，q 不动。换成 W₁ 试试。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Gaussian</source>
      <translation>高斯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>How far apart</source>
      <translation>相距多远</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>How far q moves along the slope at each step.</source>
      <translation>q 每一步沿坡走多远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>How the chosen measure changes as q is moved and widened.</source>
      <translation>移动和拉宽 q 时，所选度量如何变化。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Jensen-Shannon</source>
      <translation>Jensen-Shannon</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>KL is infinite, JS and TV are at their ends; W₁ still knows the way.</source>
      <translation>KL 为无穷，JS 和 TV 到顶；W₁ 仍然知道方向。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>KL(p‖q) covers</source>
      <translation>KL(p‖q) 求覆盖</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>KL(q‖p) seeks</source>
      <translation>KL(q‖p) 求峰</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Moving q</source>
      <translation>移动 q</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>No overlap</source>
      <translation>没有重叠</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Six measures</source>
      <translation>六种度量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Standard deviation at the start.</source>
      <translation>起始的标准差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Step size</source>
      <translation>步长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>The density that moves.</source>
      <translation>会移动的密度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>The density that stays.</source>
      <translation>不动的密度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>The same start, the other way round: q settles on one peak.</source>
      <translation>同样的起点，方向相反：q 停在一个峰上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Too far for JS</source>
      <translation>对 JS 太远</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Two densities</source>
      <translation>两个密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Two densities to drag, and six measures of how much they differ.</source>
      <translation>两个可拖动的密度，六种衡量差异的方法。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>VAE</source>
      <translation>VAE</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Wasserstein-1</source>
      <translation>Wasserstein-1</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>What each says of these two densities.</source>
      <translation>每种度量对这两个密度怎么说。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>What is integrated, point by point.</source>
      <translation>逐点画出被积函数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Where it comes from</source>
      <translation>从何而来</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Where the density starts; drag its handle to move it.</source>
      <translation>密度的起始位置；拖动控制点可移动它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Width of p</source>
      <translation>p 的宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>Width of q</source>
      <translation>q 的宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>p</source>
      <translation>p</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>q</source>
      <translation>q</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>q goes downhill and spreads over both peaks of p.</source>
      <translation>q 走下坡，铺开盖住 p 的两个峰。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>q goes downhill on</source>
      <translation>q 下降的目标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>q takes a step against the slope.</source>
      <translation>q 沿下坡方向走一步。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>two peaks</source>
      <translation>双峰</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/__init__.py" />
      <source>uniform</source>
      <translation>均匀</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/densities.py" />
      <source>how far mass has to be carried</source>
      <translation>质量要搬多远</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/densities.py" />
      <source>inventions of q are punished: it seeks a peak</source>
      <translation>惩罚 q 的臆造：趋于一个峰</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/densities.py" />
      <source>misses of q are punished: it covers</source>
      <translation>惩罚 q 的遗漏：趋于覆盖</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/densities.py" />
      <source>never above 1</source>
      <translation>不超过 1</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/densities.py" />
      <source>never above ln 2</source>
      <translation>不超过 ln 2</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/densities.py" />
      <source>−ln of the overlap ∫√pq</source>
      <translation>−ln 重叠 ∫√pq</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>Drag tops and sides.</source>
      <translation>可拖动顶点和侧点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>Where only one density is 0, p ln(p/q) is infinite: no curve there.</source>
      <translation>只有一个密度为 0 的地方 p ln(p/q) 为无穷：那里没有曲线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>centre of q</source>
      <translation>q 的中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>curves</source>
      <translation>曲线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>ln 2, the most JS can be</source>
      <translation>ln 2，JS 的上限</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>measure; p‖q and q‖p are KL</source>
      <translation>度量；p‖q 和 q‖p 即 KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>per unit of x</source>
      <translation>每单位 x</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>q is here</source>
      <translation>q 在这里</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/divergences/pictures.py" />
      <source>∞</source>
      <translation>∞</translation>
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
      <location filename="../../engine/experiments/flow/compiled.py" />
      <source>Compiling the training step, which may take a minute; the run then goes on by itself.</source>
      <translation>正在编译训练步，可能需要一分钟；之后运行会自动继续。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/compiled.py" />
      <source>{knob} = true needs a C++ compiler, and {compiler} is not there; install it (Debian, Ubuntu: sudo apt install g++), or set {knob} to false.</source>
      <translation>{knob} = true 需要 C++ 编译器，但找不到 {compiler}；请安装（Debian、Ubuntu：sudo apt install g++），或把 {knob} 设为 false。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/compiled.py" />
      <source>{knob} = true would hold up the window while the engine is a thread of it; start with --engine process, or set {knob} to false.</source>
      <translation>引擎作为窗口的线程运行时，{knob} = true 会卡住窗口；请用 --engine process 启动，或把 {knob} 设为 false。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/compiled.py" />
      <source>{knob} = true: the compiler failed ({why}); set {knob} to false, the run works without it.</source>
      <translation>{knob} = true：编译失败（{why}）；请把 {knob} 设为 false，不编译也能运行。</translation>
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
      <source>Affine, Glow and MAF layers keep their log-scale softly within ± this value.</source>
      <translation>仿射、Glow 和 MAF 层把对数尺度柔和地限制在 ± 此值之内。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Compiled</source>
      <translation>编译</translation>
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
      <source>Looking</source>
      <translation>观察</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Machine code for the training step: splines twice as fast, others less or not at all. It takes a C++ compiler and a minute of waiting, and it rounds otherwise.</source>
      <translation>把训练步编译成机器码：样条层快一倍，其他层提升较小或没有。需要 C++ 编译器并等待约一分钟，舍入也与平时不同。</translation>
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
      <source>Time steps</source>
      <translation>时间步数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>What happens to the coordinates between couplings. Without mixing, x₁ is never changed.</source>
      <translation>耦合层之间对坐标做什么。不混合时 x₁ 永远不变。</translation>
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
      <location filename="../../engine/experiments/flow/objectives.py" />
      <source>{knob} = {reverse} needs a density above 0 everywhere; {target} has none, U1 to U4 do.</source>
      <translation>{knob} = {reverse} 需要处处大于 0 的密度；{target} 没有，U1 到 U4 有。</translation>
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
      <source>log p</source>
      <translation>log p</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>log q</source>
      <translation>log q</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_density.py" />
      <source>log q − log p (nats)</source>
      <translation>log q − log p（奈特）</translation>
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
      <translation>log|det|（奈特）</translation>
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
      <source>z₂</source>
      <translation>z₂</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>{mean} nats on the data, on average</source>
      <translation>在数据上平均 {mean} 奈特</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>{mean} nats on the data, on average; {share} % of all change of volume</source>
      <translation>在数据上平均 {mean} 奈特；占全部体积变化的 {share} %</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>{width}</source>
      <translation>{width}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures_layers.py" />
      <source>σ (standardised units)</source>
      <translation>σ（标准化单位）</translation>
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
      <translation>log q（奈特）</translation>
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
      <source>Sum: {formula}</source>
      <translation>总和：{formula}</translation>
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
      <source>log q = {total}</source>
      <translation>log q = {total}</translation>
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
      <translation>log q 的各项（奈特）</translation>
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
      <source>KL(q‖p) of the batch</source>
      <translation>本批的 KL(q‖p)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/training.py" />
      <source>Squared error</source>
      <translation>平方误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/training.py" />
      <source>{fresh} of {all} groups of weights do not fit this model: they start untrained.</source>
      <translation>{all} 组权重中有 {fresh} 组不适合此模型：它们从未训练状态开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/walk.py" />
      <source>Layer {k}: {formula}</source>
      <translation>第 {k} 层：{formula}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/flow/walk.py" />
      <source>Noise: {formula}</source>
      <translation>噪声：{formula}</translation>
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
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>A generator and a critic play against each other, and the exact distance keeps the score.</source>
      <translation>生成器与评判器对弈，精确距离来记分。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>A grid of the first two noise numbers carried to the data; brighter where it is squeezed.</source>
      <translation>前两个噪声数的网格被带到数据处；压缩处更亮。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Both kinds of points over the critic, and where it pulls the generated ones: −∂L/∂x.</source>
      <translation>评判器之上的两类点，以及它把生成点拉向何处：−∂L/∂x。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Generated density</source>
      <translation>生成密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Generative adversarial networks</source>
      <translation>生成对抗网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Loss against exact distance</source>
      <translation>损失与精确距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Mode coverage</source>
      <translation>模式覆盖</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Optimal discriminator</source>
      <translation>最优判别器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Real and generated</source>
      <translation>真实与生成</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Share of samples near each mode, relative to its true weight.</source>
      <translation>每个模式附近的样本份额，相对于其真实权重。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Slope of the critic</source>
      <translation>评判器的斜率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>The critic, centred; for sigmoid losses the probability D = σ(f).</source>
      <translation>居中后的评判器；对 sigmoid 损失为概率 D = σ(f)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>The exact W₁ by assignment at the steps it was computed for, and the critic's value on the same points.</source>
      <translation>在计算过的那些步上，由指派得到的精确 W₁，以及评判器在同样的点上的值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Warped noise</source>
      <translation>变形的噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>Where the generator puts its points.</source>
      <translation>生成器把点放在哪里。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>critic value</source>
      <translation>评判器的值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>p(x) of the target.</source>
      <translation>目标的 p(x)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>p/(p + q): what an unconstrained discriminator would say, with q counted from samples.</source>
      <translation>p/(p + q)：无约束判别器会给出的值，q 由样本计数得到。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/__init__.py" />
      <source>‖∇f‖ over the plane, and the points where the constraint looks at it.</source>
      <translation>平面上的 ‖∇f‖，以及约束所考察的点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Batches to optimum</source>
      <translation>到最优的批数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Critic batches until its loss fell no further.</source>
      <translation>直到损失不再下降为止的评判器批数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Critic loss</source>
      <translation>评判器损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Critic on the same points</source>
      <translation>同样点上的评判器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Critic to optimum</source>
      <translation>评判器到最优</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Draw real and generated points, and let the critic f tell them apart a little better.</source>
      <translation>抽取真实点与生成点，让评判器 f 把它们区分得更好一点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>E f(x) − E f(G(z)) on the batch: for a 1-Lipschitz critic a lower bound of W₁, in data units.</source>
      <translation>该批上的 E f(x) − E f(G(z))：对 1-Lipschitz 评判器是 W₁ 的下界，以数据单位计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>E f(x) − E f(G(z)) on the points of the exact W₁, at the same step.</source>
      <translation>在精确 W₁ 所用的点上、同一步的 E f(x) − E f(G(z))。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Generator loss</source>
      <translation>生成器损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>High quality</source>
      <translation>高质量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>KL from the true weights of the modes to the shares of samples nearest to them.</source>
      <translation>最近样本份额相对于模式真实权重的 KL。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Mean length of ∂L/∂x on generated points; where it is 0 the generator learns nothing.</source>
      <translation>生成点处 ∂L/∂x 的平均长度；为 0 时生成器学不到东西。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Mean ‖∇f‖ where the penalty is taken.</source>
      <translation>取惩罚处 ‖∇f‖ 的平均。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Modes</source>
      <translation>模式数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Modes with at least one sample within 3 sd.</source>
      <translation>3 个标准差内至少有一个样本的模式数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Move the generator so that the critic rates its points higher.</source>
      <translation>移动生成器，使评判器给它的点更高的评价。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Penalty</source>
      <translation>惩罚</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Pull on the generator</source>
      <translation>对生成器的拉力</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Reverse KL over modes</source>
      <translation>模式上的反向 KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Share of samples within 3 sd of a mode.</source>
      <translation>距某模式 3 个标准差以内的样本份额。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Smallest share × K</source>
      <translation>最小份额 × K</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Standard deviation within modes, relative to the true one; below 1 they are too tight.</source>
      <translation>模式内的标准差，相对于真实值；小于 1 表示太窄。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>The critic's loss on its last batch, penalty included.</source>
      <translation>评判器在上一批上的损失，含惩罚。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>The critic's step size in use.</source>
      <translation>评判器当前的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>The generator's loss on its last batch.</source>
      <translation>生成器在上一批上的损失。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>The least mean distance between generated and real points, paired one to one by assignment.</source>
      <translation>生成点与真实点一一配对（指派）的最小平均距离。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>The share of the rarest mode, relative to its true weight.</source>
      <translation>最稀少模式的份额，相对于其真实权重。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Train the critic batch after batch, until its loss falls no further.</source>
      <translation>一批接一批地训练评判器，直到其损失不再下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>What the constraint adds to the critic's loss.</source>
      <translation>约束加在评判器损失上的量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>Width of modes</source>
      <translation>模式宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/game.py" />
      <source>batches</source>
      <translation>批</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Activation</source>
      <translation>激活函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Adam</source>
      <translation>Adam</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Adam, RMSProp (Adam without momentum), or plain gradient descent with momentum.</source>
      <translation>Adam、RMSProp（无动量的 Adam），或带动量的普通梯度下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>After each critic step every weight is cut to within ± this.</source>
      <translation>每个评判器步之后，每个权重被截断到 ± 此值之内。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>After so many steps the rate has come down to a hundredth, along a cosine; 0 keeps it constant.</source>
      <translation>经过这么多步后，学习率沿余弦降到百分之一；0 表示保持不变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Critic trains</source>
      <translation>评判器训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Decay of the generator's running mean, which samples and mode counts are taken from; 0 is off.</source>
      <translation>生成器滑动平均的衰减，样本与模式计数取自它；0 为关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>For some steps before each of the generator, or until its loss falls no further (1000 at most).</source>
      <translation>在生成器每步之前训练若干步，或直到其损失不再下降（至多 1000 步）。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Freeze</source>
      <translation>冻结</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Full rate for</source>
      <translation>全速比例</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Generator's share</source>
      <translation>生成器的份额</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Hidden layers of both networks.</source>
      <translation>两个网络的隐藏层数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>How long the optimiser remembers squared gradients (β₂).</source>
      <translation>优化器记住梯度平方多久（β₂）。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>How many random numbers the generator makes a point from.</source>
      <translation>生成器由多少个随机数造一个点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>How much of the last steps lives on (β₁). Games turn in circles: less is calmer.</source>
      <translation>前几步保留多少（β₁）。博弈会转圈：越小越平稳。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Memory of squares</source>
      <translation>平方的记忆</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>N(0, 1), or uniform on [−1, 1]; of one size only, uniform on [0, 1].</source>
      <translation>N(0, 1)，或 [−1, 1] 上均匀；一维时为 [0, 1] 上均匀。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Networks</source>
      <translation>网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Neurons in each hidden layer of both networks.</source>
      <translation>两个网络每个隐藏层的神经元数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Noise law</source>
      <translation>噪声分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Noise size</source>
      <translation>噪声维数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Optimiser</source>
      <translation>优化器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>RMSProp</source>
      <translation>RMSProp</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>ReLU</source>
      <translation>ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Real and generated points for each step.</source>
      <translation>每步的真实点数与生成点数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>So many waves join the critic's input, and it sees how wide a narrow mode is; 0 is off.</source>
      <translation>这么多个波加入评判器的输入，它便看得出很窄的模式有多宽；0 为关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>The bend in each neuron: ReLU, or leaky ReLU that keeps a fifth of what is below 0.</source>
      <translation>每个神经元的弯折：ReLU，或保留 0 以下五分之一的 leaky ReLU。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>The critic's step size. The optimiser keeps its memory.</source>
      <translation>评判器的步长。优化器保留其记忆。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>The generator's learning rate, relative to the critic's.</source>
      <translation>生成器的学习率，相对于评判器的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>The share of the schedule at the full rate. Modes get their width while the rate falls.</source>
      <translation>日程中保持全速学习率的比例。各峰在学习率下降时才获得应有的宽度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>This player stays as it is while the other one trains on.</source>
      <translation>此玩家保持不变，另一方继续训练。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>Weight of the penalty in the critic's loss: 10 is usual on slopes 1, R1 does with 0.01 to 1.</source>
      <translation>惩罚在评判器损失中的权重：斜率为 1 的惩罚常用 10，R1 用 0.01 到 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>What critic and generator want of each other; the phases of a step say it as formulas.</source>
      <translation>评判器与生成器对彼此的要求；一步的各阶段以公式表达。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>What keeps the critic from growing ever steeper; the penalties are on its slope, ‖∇f‖.</source>
      <translation>用什么防止评判器越来越陡；惩罚针对其斜率 ‖∇f‖。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>critic</source>
      <translation>评判器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>for some steps</source>
      <translation>若干步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>generator</source>
      <translation>生成器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>gradient descent</source>
      <translation>梯度下降</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>leaky ReLU</source>
      <translation>leaky ReLU</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>nobody</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/knobs.py" />
      <source>to its optimum</source>
      <translation>到最优</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>R1: slope on real data</source>
      <translation>R1：真实数据处的斜率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>Wasserstein</source>
      <translation>Wasserstein</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>hinge</source>
      <translation>合页</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>least squares</source>
      <translation>最小二乘</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>non-saturating</source>
      <translation>非饱和</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>penalty on differences</source>
      <translation>差分惩罚</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>penalty, one-sided</source>
      <translation>惩罚，单侧</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>penalty, two-sided</source>
      <translation>惩罚，双侧</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>saturating</source>
      <translation>饱和</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>spectral norm</source>
      <translation>谱范数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/names.py" />
      <source>weight clipping</source>
      <translation>权重截断</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>Critic f, centred</source>
      <translation>评判器 f，居中</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>D of generated, mean</source>
      <translation>生成点的 D，均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>D of generated: {certainty}</source>
      <translation>生成点的 D：{certainty}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>Discriminator D = σ(f)</source>
      <translation>判别器 D = σ(f)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>The true density is not known: the target is own data.</source>
      <translation>真实密度未知：目标是自己的数据。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>Without a constraint the Wasserstein loss has no best critic: any is beaten by twice it.</source>
      <translation>没有约束时 Wasserstein 损失没有最优评判器：任何一个都不如它的两倍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>p, averaged over cells</source>
      <translation>p，按格平均</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>p/(p + q)</source>
      <translation>p/(p + q)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>q, counted</source>
      <translation>q，计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>sign(p − q)</source>
      <translation>sign(p − q)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>steepest here: {most}</source>
      <translation>此处最陡：{most}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>where the constraint looks</source>
      <translation>约束所考察之处</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_critic.py" />
      <source>‖∇f‖</source>
      <translation>‖∇f‖</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_points.py" />
      <source>The other {n} noise numbers are 0.</source>
      <translation>其余 {n} 个噪声数为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_points.py" />
      <source>density of even noise</source>
      <translation>均匀铺开的噪声的密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_points.py" />
      <source>generated density</source>
      <translation>生成密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_points.py" />
      <source>warped grid of noise</source>
      <translation>变形的噪声网格</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_points.py" />
      <source>−∂L/∂x, the pull on them</source>
      <translation>−∂L/∂x，对它们的拉力</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_scene.py" />
      <source>D(x) = σ(f(x))</source>
      <translation>D(x) = σ(f(x))</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_scene.py" />
      <source>f(x), centred</source>
      <translation>f(x)，居中</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>The exact distance is being computed beside the run.</source>
      <translation>精确距离正在运行之外计算。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>This target has no separate modes of known width to count.</source>
      <translation>此目标没有宽度已知的分离模式可数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>critic's value</source>
      <translation>评判器的值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>exact W₁</source>
      <translation>精确 W₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>mode</source>
      <translation>模式</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>no sample within 3 sd</source>
      <translation>3 个标准差内没有样本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>real against real</source>
      <translation>真实对真实</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>samples nearest to the mode</source>
      <translation>离该模式最近的样本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>share / weight</source>
      <translation>占比 / 权重</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>step {step}: critic {value}, above the exact {distance}</source>
      <translation>第 {step} 步：评判器 {value}，高于精确值 {distance}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>step {step}: critic {value}, exact {distance}</source>
      <translation>第 {step} 步：评判器 {value}，精确 {distance}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>step {step}: exact {distance}</source>
      <translation>第 {step} 步：精确 {distance}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>true weights</source>
      <translation>真实权重</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>{found} of {all} modes, {share} % within 3 sd, KL {kl}</source>
      <translation>{found}/{all} 个模式，3σ 内 {share} %，KL {kl}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>{mode}</source>
      <translation>{mode}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/pictures_score.py" />
      <source>{said}; some missing since step {step}</source>
      <translation>{said}；自第 {step} 步起有缺失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>A 1-Lipschitz critic by construction: never above the exact W₁, and rather weak.</source>
      <translation>按构造就是 1-Lipschitz 的评判器：从不超过精确 W₁，但相当弱。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>A critic without constraint</source>
      <translation>没有约束的评判器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>All eight modes</source>
      <translation>八个模式全有</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>All twenty-five modes</source>
      <translation>二十五个模式全有</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Bending a square</source>
      <translation>弯折正方形</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Clipped weights make a critic of slopes far from 1. Compare with the penalty.</source>
      <translation>截断权重得到的评判器斜率远离 1。请与惩罚对比。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Gradient penalty</source>
      <translation>梯度惩罚</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Hinge</source>
      <translation>合页</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Least squares</source>
      <translation>最小二乘</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Mode collapse</source>
      <translation>模式坍缩</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>No constraint: the generator runs from mode to mode. Switch Constraint to R1 and watch it mend.</source>
      <translation>没有约束：生成器在模式之间跑来跑去。把约束换成 R1，看它恢复。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Plain GANs lose a third of this grid. Waves at the critic's input show it how narrow modes are.</source>
      <translation>普通 GAN 会丢掉这格点的三分之一。评判器输入处的波让它看出模式有多窄。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Points that are told apart by a margin count no more.</source>
      <translation>已以间隔区分开的点不再计入。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>R1 keeps the critic gentle on real data: every mode is found and held.</source>
      <translation>R1 让评判器在真实数据上平缓：每个模式都被找到并保住。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Slope 1 between real and generated points: the value tracks the exact W₁ from below.</source>
      <translation>真实点与生成点之间斜率为 1：其值从下方跟随精确 W₁。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Slopes by differences</source>
      <translation>差分斜率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Spectral norm</source>
      <translation>谱范数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>The Wasserstein loss alone has no bound: the critic's value leaves the exact W₁ far below.</source>
      <translation>单有 Wasserstein 损失没有界：评判器的值把精确 W₁ 远远抛在下面。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>The critic aims at 1 on real and 0 on generated points; no sigmoid, nothing saturates.</source>
      <translation>评判器在真实点上瞄准 1，在生成点上瞄准 0；没有 sigmoid，不会饱和。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>The generator is frozen, so the critic comes to p/(p + q). Then let the generator go.</source>
      <translation>生成器被冻结，所以评判器趋于 p/(p + q)。然后放开生成器。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>The optimal discriminator</source>
      <translation>最优判别器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>The sigmoid saturates</source>
      <translation>sigmoid 饱和</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Two interpolates a pair: no second derivative, nearly the same critic.</source>
      <translation>每对取两个插值点：不需二阶导数，评判器几乎一样。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Uniform noise on a square: the map cannot tear it, so thin bridges stay between the modes.</source>
      <translation>正方形上的均匀噪声：映射不能撕裂它，所以模式之间留有细桥。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>Weight clipping</source>
      <translation>权重截断</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/presets.py" />
      <source>log(1 − D) is flat where the critic is certain: the arrows on the generated points vanish.</source>
      <translation>评判器确信之处 log(1 − D) 是平的：生成点上的箭头消失。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/process.py" />
      <source>A network of another size: the critic starts anew, the generator goes on.</source>
      <translation>网络大小不同：评判器重新开始，生成器继续。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/process.py" />
      <source>A network of another size: the generator starts anew, the critic goes on.</source>
      <translation>网络大小不同：生成器重新开始，评判器继续。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/process.py" />
      <source>Networks of another size: critic and generator start anew.</source>
      <translation>网络大小不同：评判器与生成器都重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/process.py" />
      <source>{knob} = {batch} is more than the {rows} rows to learn from; choose {rows} at most.</source>
      <translation>{knob} = {batch} 多于用来学习的 {rows} 行；请至多取 {rows}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/standings.py" />
      <source>Critic, same points, step {step}</source>
      <translation>评判器，同样的点，第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/standings.py" />
      <source>W₁, step {step}</source>
      <translation>W₁，第 {step} 步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>By step {step} the generator has never reached these modes: {which}.</source>
      <translation>到第 {step} 步生成器从未到达这些模式：{which}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Go back to before and lower the learning rate; a constraint on the critic helps too.</source>
      <translation>回到之前并降低学习率；约束评判器也有帮助。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Go back to before; penalise the critic's slope (R1 or a gradient penalty), or lower the rate.</source>
      <translation>回到之前；惩罚评判器的斜率（R1 或梯度惩罚），或降低学习率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Raise λ, or take the spectral norm, which holds by construction.</source>
      <translation>增大 λ，或改用按构造成立的谱范数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Since step {step} the discriminator is certain of every generated point: its sigmoid is flat there.</source>
      <translation>自第 {step} 步起判别器对每个生成点都确信无疑：其 sigmoid 在那里是平的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Since step {step} the generated points are more than {times} times as far out as the data.</source>
      <translation>自第 {step} 步起，生成点的远离程度超过数据的 {times} 倍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Since step {step} the generator has lost modes it had found: {which}.</source>
      <translation>自第 {step} 步起生成器丢失了它曾找到的模式：{which}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Step {step}: the critic's value {value} is above the exact W₁ of the same points, {distance}; no 1-Lipschitz function gets there, so the constraint has failed.</source>
      <translation>第 {step} 步：评判器的值 {value} 高于同样点的精确 W₁ {distance}；没有 1-Lipschitz 函数能达到，所以约束失效了。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Step {step}: the loss of the {player} or its gradient is not a finite number; the networks stay as they were.</source>
      <translation>第 {step} 步：{player}的损失或其梯度不是有限数；网络保持原样。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan/watch.py" />
      <source>Take the non-saturating loss, penalise the critic (R1), or give it fewer steps.</source>
      <translation>改用非饱和损失、惩罚评判器（R1），或减少其步数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>A discriminator without constraint, trained to its optimum before each generator step.</source>
      <translation>没有约束的判别器，在生成器每步之前训练到最优。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>A wall at slope 0</source>
      <translation>斜率 0 处的墙</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>Between two modes the quantile function jumps; a network can only be steep.</source>
      <translation>两个模式之间分位数函数会跳；网络只能很陡。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>Critic and the best one</source>
      <translation>评判器与最优评判器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>Distribution functions</source>
      <translation>分布函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>From noise to data</source>
      <translation>从噪声到数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>From uniform to Gaussian</source>
      <translation>从均匀到高斯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>GAN on the line</source>
      <translation>直线上的 GAN</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>Nothing bounds the critic: its slope and its value grow for ever.</source>
      <translation>没有什么限制评判器：其斜率与值无限增长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>The best critic has slope ±1</source>
      <translation>最优评判器斜率为 ±1</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>The exact W₁ of generated against real points by sorting, and the critic's value on them.</source>
      <translation>由排序得到的生成点与真实点的精确 W₁，以及评判器在其上的值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>The generator beside the exact monotone map, rising or falling, from the noise to the data.</source>
      <translation>生成器与从噪声到数据的精确单调映射（递增或递减）对照。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>The generator is frozen: f comes to the truth, whose slope is sign(F_z − F_y).</source>
      <translation>生成器被冻结：f 趋于真值，其斜率为 sign(F_z − F_y)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>The smallest GAN: G bends the unit interval into the quantile function of N(0, 1).</source>
      <translation>最小的 GAN：G 把单位区间弯成 N(0, 1) 的分位数函数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>The true density, and generated points as a histogram.</source>
      <translation>真实密度，以及生成点的直方图。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>The two-sided penalty punishes slopes below 1 too: a critic that must turn round comes too late.</source>
      <translation>双侧惩罚也惩罚小于 1 的斜率：需要掉头的评判器总是来得太迟。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>Two bumps</source>
      <translation>两个峰</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>Uniform noise learns to be Gaussian, beside the best critic and the exact map.</source>
      <translation>均匀噪声学着成为高斯，与最优评判器和精确映射对照。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>Without a constraint</source>
      <translation>没有约束</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>W₁ is the area between the two.</source>
      <translation>W₁ 是两者之间的面积。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>f and the best 1-Lipschitz critic, whose slope is sign(F_z − F_y); or D beside p/(p + q).</source>
      <translation>f 与最优 1-Lipschitz 评判器（其斜率为 sign(F_z − F_y)）；或 D 与 p/(p + q) 对照。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/__init__.py" />
      <source>p/(p + q) on the line</source>
      <translation>直线上的 p/(p + q)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>F_y, real</source>
      <translation>F_y，真实</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>F_y⁻¹(F(z))</source>
      <translation>F_y⁻¹(F(z))</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>F_y⁻¹(F(z)), of the data</source>
      <translation>F_y⁻¹(F(z))，由数据得出</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>F_z, generated</source>
      <translation>F_z，生成</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>G(z)</source>
      <translation>G(z)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>There is one exact map only for one noise number: set Noise size to 1.</source>
      <translation>只有一个噪声数时才有唯一的精确映射：请把噪声维数设为 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>W₁ = ∫|F_y − F_z| = {area}</source>
      <translation>W₁ = ∫|F_y − F_z| = {area}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>between them: W₁</source>
      <translation>两者之间：W₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>critic (data units)</source>
      <translation>评判器（数据单位）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>f(x)</source>
      <translation>f(x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>its mirror image</source>
      <translation>其镜像</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>p/(p + q), q counted</source>
      <translation>p/(p + q)，q 为计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>the best critic, slope sign(F_z − F_y)</source>
      <translation>最优评判器，斜率 sign(F_z − F_y)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>the data, smoothed</source>
      <translation>数据（平滑后）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gan_1d/pictures.py" />
      <source>z</source>
      <translation>z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Distance to the exact distribution</source>
      <translation>与精确分布的距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Distribution</source>
      <translation>分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Draw the reaction</source>
      <translation>抽取反应</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Draw the time</source>
      <translation>抽取时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Ensemble</source>
      <translation>系综</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Events</source>
      <translation>事件数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Every trajectory draws its events, up to the next recorded time.</source>
      <translation>每条轨迹抽取自己的事件，直到下一个记录时刻。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>How far the trajectories have come, in the network's own unit.</source>
      <translation>轨迹已走到的时间，用网络自己的单位。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>How likely each reaction is to be next, in the first trajectory.</source>
      <translation>在第一条轨迹中，每个反应下一个发生的可能性。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>How many there are at the shown time.</source>
      <translation>所示时刻的轨迹条数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Kinetics</source>
      <translation>动力学</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Lost probability</source>
      <translation>丢失的概率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Mean and quantiles of all trajectories, beside the exact mean and spread and the rate equations.</source>
      <translation>所有轨迹的均值与分位数，旁边是精确的均值、散布和速率方程。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Mean count of the shown species at the shown time.</source>
      <translation>所示物种在所示时刻的平均分子数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Molecules react one event at a time; the master equation says how likely every count is.</source>
      <translation>分子一次一个事件地反应；主方程给出每种分子数的概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Network</source>
      <translation>反应网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>P(n, t) through time</source>
      <translation>P(n, t) 随时间的变化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Propensities</source>
      <translation>倾向函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Reactions that have fired, over all trajectories.</source>
      <translation>所有轨迹中已发生的反应次数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>SD</source>
      <translation>标准差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Simulate</source>
      <translation>模拟</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Solve</source>
      <translation>求解</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Species, reactions and what is conserved.</source>
      <translation>物种、反应与守恒量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Spread of the shown species at the shown time.</source>
      <translation>所示物种在所示时刻的散布。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Stochastic kinetics</source>
      <translation>随机动力学</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The exact distribution at every recorded time.</source>
      <translation>每个记录时刻的精确分布。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The first random number and what it becomes.</source>
      <translation>第一个随机数以及它变成什么。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The first random number says how long nothing happens.</source>
      <translation>第一个随机数说明多久之内什么都不发生。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The joint probability now.</source>
      <translation>此刻的联合概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The master equation carries P(n, t) over the same interval.</source>
      <translation>主方程把 P(n, t) 推进同样的间隔。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The second random number and what it chooses.</source>
      <translation>第二个随机数以及它选中什么。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The second random number says which reaction it is, and it fires.</source>
      <translation>第二个随机数说明是哪个反应，随后它发生。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The shown species in a few trajectories; every event of one, where a step is one event.</source>
      <translation>几条轨迹中的所示物种；一步为一个事件时，显示一条轨迹的每个事件。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>The shown species: over all trajectories at one time, and along them by time and by events.</source>
      <translation>所示物种：同一时刻对所有轨迹统计，以及沿轨迹按时间和按事件统计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Total variation between the histogram and the exact P(n, t): half the sum of all differences.</source>
      <translation>直方图与精确 P(n, t) 的全变差：所有差的绝对值之和的一半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Total variation of the first n trajectories, against what chance alone makes of it.</source>
      <translation>前 n 条轨迹的全变差，对照纯属偶然时应有的大小。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Trajectories</source>
      <translation>轨迹</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Two species against each other.</source>
      <translation>两个物种相互对照。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Two species, exactly</source>
      <translation>两个物种：精确</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Two species, the ensemble</source>
      <translation>两个物种：系综</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>What the exact side leaves out at most: the states it does not hold, and rounding.</source>
      <translation>精确一侧最多遗漏多少：未包含的状态与舍入。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>When: the waiting time</source>
      <translation>何时：等待时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Where all trajectories stand now.</source>
      <translation>所有轨迹此刻所在之处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>Which: the reaction</source>
      <translation>哪个：反应</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>mean and standard deviation of every species (trajectories.csv), and of the exact P (exact.csv)</source>
      <translation>每个物种的均值与标准差（trajectories.csv），以及精确 P 的（exact.csv）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/__init__.py" />
      <source>molecules</source>
      <translation>分子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/deterministic.py" />
      <source>Rate equations: no chance in them, and no molecules either.</source>
      <translation>速率方程：其中没有偶然，也没有单个分子。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/exact_side.py" />
      <source>The master equation is switched off; its knob is among the knobs.</source>
      <translation>主方程已关闭；开关在右侧参数中。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>A constant of the network. What has no memory can be turned while it runs.</source>
      <translation>网络的一个常数。过程没有记忆，所以可以边运行边调。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>A step is</source>
      <translation>一步是</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Against</source>
      <translation>对照物种</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>All trajectories go on by one interval together; or a batch of whole trajectories joins those there are; or one event of a single trajectory, with its two random numbers.</source>
      <translation>所有轨迹一起前进一个间隔；或者一批完整轨迹加入已有的；或者单条轨迹的一个事件及其两个随机数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>At which share of the time axis the histograms are read off.</source>
      <translation>在时间轴的哪个位置读取直方图。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>By what share a propensity may change within one leap; smaller is slower and closer.</source>
      <translation>一次跳跃中倾向函数允许改变的比例；越小越慢也越准。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Compute P(n, t) beside the trajectories, on as many states as it needs.</source>
      <translation>在轨迹旁计算 P(n, t)，需要多少状态就用多少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Exact methods draw every event and differ in speed only; leaps and the Langevin equation are approximations, the rate equations have no chance in them at all.</source>
      <translation>精确方法抽取每个事件，只是快慢不同；跳跃法与朗之万方程是近似，速率方程则完全没有偶然。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Exact side</source>
      <translation>精确一侧</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Histograms from</source>
      <translation>直方图起点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>How many go on together, or join at each step.</source>
      <translation>一起前进的条数，或每步加入的条数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>How much time the pictures span; whole trajectories end there.</source>
      <translation>图中时间轴的长度；完整轨迹在此结束。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Interval</source>
      <translation>间隔</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Langevin</source>
      <translation>朗之万</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Leap ε</source>
      <translation>跳跃 ε</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>One reaction a line, such as: S + E -&gt; SE ; 0.002. Counts to start from: S = 300. Antimony and SBML are read as well; Ctrl+Enter takes what is typed.</source>
      <translation>每行一个反应，例如：S + E -&gt; SE ; 0.002。初始分子数：S = 300。也可读 Antimony 与 SBML；Ctrl+Enter 采用所输入的内容。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Rates</source>
      <translation>速率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Reactions</source>
      <translation>反应</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Shown</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Species</source>
      <translation>物种</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>The histograms along the trajectories leave out everything before this time.</source>
      <translation>沿轨迹的直方图略去此时刻之前的一切。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>The time from one recorded point to the next.</source>
      <translation>相邻两个记录点之间的时间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Time axis</source>
      <translation>时间轴</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Time shown</source>
      <translation>所示时刻</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>Which species the pictures are about; the second one where they show two.</source>
      <translation>图中所讲的物种；显示两个物种时的第二个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>an interval</source>
      <translation>一个间隔</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>direct</source>
      <translation>直接法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>exact, chosen</source>
      <translation>精确，自动选择</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>more runs</source>
      <translation>更多轨迹</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>next reaction</source>
      <translation>下一反应法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>one event</source>
      <translation>一个事件</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>rate equations</source>
      <translation>速率方程</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>rejection</source>
      <translation>拒绝法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/knobs.py" />
      <source>tau-leaping</source>
      <translation>τ 跳跃法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>Choose two species that differ.</source>
      <translation>请选择两个不同的物种。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>Distribution of {species}</source>
      <translation>{species} 的分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>a perfect sampler, on average</source>
      <translation>完美采样器的平均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>all trajectories at the shown time</source>
      <translation>所示时刻的所有轨迹</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>along them, by time spent</source>
      <translation>沿轨迹，按停留时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>along them, one count an event: biased</source>
      <translation>沿轨迹，每个事件计一次：有偏</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>by time spent</source>
      <translation>按停留时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>exact P(n, t)</source>
      <translation>精确 P(n, t)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>one count an event: biased</source>
      <translation>每个事件计一次：有偏</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>per event: mean {mean}, not {true}; {away} away from the bars</source>
      <translation>按事件：均值 {mean}，而非 {true}；与直方条相距 {away}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>probability per molecule</source>
      <translation>每分子概率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>probability per state</source>
      <translation>每状态概率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>this ensemble</source>
      <translation>此系综</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>trajectories n</source>
      <translation>轨迹数 n</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_counts.py" />
      <source>trajectories now</source>
      <translation>此刻的轨迹</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>Let a step be one event to see its random numbers.</source>
      <translation>把一步设为一个事件，即可看到它的随机数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>No reaction can happen any more.</source>
      <translation>不再有反应能发生。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>fired</source>
      <translation>已发生</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>probability that nothing has happened yet</source>
      <translation>仍未发生任何事件的概率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>propensities a_j</source>
      <translation>倾向函数 a_j</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>propensity, events per time</source>
      <translation>倾向函数（单位时间事件数）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>reaction</source>
      <translation>反应</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>shares a_j / a₀</source>
      <translation>占比 a_j / a₀</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>together a₀ = {total}</source>
      <translation>合计 a₀ = {total}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>u₁</source>
      <translation>u₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>u₁ = {u}, so τ = −ln u₁ / a₀ = {tau} with a₀ = {total}</source>
      <translation>u₁ = {u}，故 τ = −ln u₁ / a₀ = {tau}，其中 a₀ = {total}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>u₁ and what it makes of τ</source>
      <translation>u₁ 及它给出的 τ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>u₂</source>
      <translation>u₂</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>u₂ = {u}: {reaction}</source>
      <translation>u₂ = {u}：{reaction}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>u₂ is still to be drawn.</source>
      <translation>u₂ 尚未抽取。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_event.py" />
      <source>waiting time τ</source>
      <translation>等待时间 τ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_network.py" />
      <source>Conserved: {laws}</source>
      <translation>守恒：{laws}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_network.py" />
      <source>reactions in the order typed, as wide as they are likely in the first trajectory</source>
      <translation>反应按输入顺序；线宽表示第一条轨迹中发生的可能性</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_network.py" />
      <source>structure</source>
      <translation>结构</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_network.py" />
      <source>{n} species and {r} reactions: too many to draw.</source>
      <translation>{n} 个物种和 {r} 个反应：太多，画不下。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>90 % of them</source>
      <translation>其中 90 %</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>P(n, t)</source>
      <translation>P(n, t)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>exact mean</source>
      <translation>精确均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>exact mean ± sd</source>
      <translation>精确均值 ± 标准差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>half of them</source>
      <translation>其中一半</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>mean of the ensemble</source>
      <translation>系综均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>one point for {n} events</source>
      <translation>每 {n} 个事件一个点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>one trajectory, every event</source>
      <translation>一条轨迹的每个事件</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>single trajectories</source>
      <translation>单条轨迹</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>time, {unit}</source>
      <translation>时间（{unit}）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/pictures_time.py" />
      <source>{species}, molecules</source>
      <translation>{species}，分子数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/presets.py" />
      <source>Counted per event the histogram is wrong: events come oftener where there is more to happen.</source>
      <translation>按事件计数的直方图是错的：事情多的地方事件来得更勤。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/presets.py" />
      <source>Each batch of runs joins the histogram, and its distance to the exact bars falls as one over √n.</source>
      <translation>每批轨迹加入直方图，它与精确值的距离按 1/√n 下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/presets.py" />
      <source>Filling the distribution</source>
      <translation>填满分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/presets.py" />
      <source>One event at a time</source>
      <translation>一次一个事件</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/presets.py" />
      <source>Three histograms</source>
      <translation>三种直方图</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/presets.py" />
      <source>Two random numbers make an event: the first says when, the second says which.</source>
      <translation>两个随机数决定一个事件：第一个说何时，第二个说哪个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/process.py" />
      <source>The network starts at time 0 again.</source>
      <translation>网络重新从时刻 0 开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/gillespie/trouble_found.py" />
      <source>The trajectories go on without it.</source>
      <translation>轨迹继续，不再有它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>0.1 and 0.9 against 0 and 1</source>
      <translation>0.1 与 0.9 对 0 与 1</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>2⁷⁸⁴ bins</source>
      <translation>2⁷⁸⁴ 个格子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>All data there will ever be leave nearly every bin empty.</source>
      <translation>世上所有的数据也会让几乎每个格子空着。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Apart, JS is flat at ln 2 and KL infinite: no slope to learn from. W₁ keeps one.</source>
      <translation>分开之后，JS 平在 ln 2，KL 为无穷：没有可供学习的斜率。W₁ 仍有。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Bins against dimension</source>
      <translation>格数与维数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Count</source>
      <translation>计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Count both in the same bins and compare the counts.</source>
      <translation>在相同的格子里计数两者并比较。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Counts come to the exact distances where there are points enough for every bin.</source>
      <translation>当每个格子都有足够的点时，计数趋于精确距离。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Counts of both laws, and the exact masses.</source>
      <translation>两个分布的计数与精确概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Distance against bins</source>
      <translation>距离与格数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Distance against shift</source>
      <translation>距离与平移</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Distances between histograms</source>
      <translation>直方图之间的距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Draw</source>
      <translation>抽样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Four distances between counts, and why a critic is needed in their place.</source>
      <translation>计数之间的四种距离，以及为何要用评判器取代它们。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Fresh points of both laws.</source>
      <translation>从两个分布抽取新的点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>How many bins a cube of so many dimensions has, on a logarithmic axis.</source>
      <translation>对数轴上，这么多维的立方体有多少格。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>JS</source>
      <translation>JS</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>JS says ln 2 however far; W₁ says how far.</source>
      <translation>无论多远 JS 都说 ln 2；W₁ 说出有多远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Jeffreys</source>
      <translation>Jeffreys</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>KL</source>
      <translation>KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>KL infinite, W₁ 0.1, JS 0.0360: one empty bin is enough.</source>
      <translation>KL 无穷，W₁ 0.1，JS 0.0360：一个空格就够了。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>KL(p‖q) + KL(q‖p) of the counts, which some texts call JS.</source>
      <translation>两组计数的 KL(p‖q) + KL(q‖p)，有些文献称之为 JS。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>KL(p‖q) of the counts; infinite while q has none where p has some.</source>
      <translation>两组计数的 KL(p‖q)；只要 p 有点而 q 没有点，它就是无穷大。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Mean KL to the middle law, of the counts; at most ln 2.</source>
      <translation>计数到中间分布的平均 KL；至多 ln 2。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Points counted</source>
      <translation>已计数的点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Points of each law so far.</source>
      <translation>到目前为止每个分布的点数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>The same points counted in ever more bins, beside the exact masses: empty bins lie.</source>
      <translation>同样的点用越来越多的格子计数，与精确概率对照：空格会说谎。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Two bells</source>
      <translation>两个钟形</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Two bells far apart</source>
      <translation>相距很远的两个钟形</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>Two histograms</source>
      <translation>两个直方图</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>W₁</source>
      <translation>W₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>points</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/__init__.py" />
      <source>∫|F_p − F_q| of the counts.</source>
      <translation>计数的 ∫|F_p − F_q|。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Bins</source>
      <translation>格数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Bins an axis</source>
      <translation>每轴格数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Counting</source>
      <translation>计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>First atom a</source>
      <translation>第一个原子 a</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Fresh points of each law in each step.</source>
      <translation>每步从每个分布抽取的新点数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>How far the model's bell lies to the right of the data's.</source>
      <translation>模型的钟形在数据的钟形右边多远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Into how many parts each axis is cut, in the panel on dimensions.</source>
      <translation>在维数面板中每个轴被分成几份。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Into so many equal bins the unit interval is cut.</source>
      <translation>单位区间被等分成这么多格。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Laws</source>
      <translation>分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Points a step</source>
      <translation>每步点数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Shift</source>
      <translation>平移</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Standard deviation of both bells.</source>
      <translation>两个钟形的标准差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>The data's share of the first atom; the model has none there.</source>
      <translation>数据在第一个原子上的份额；模型在那里没有。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Two bells on [0, 1], the model's moved; or two atoms: a and 1 − a against 0 and 1.</source>
      <translation>[0, 1] 上的两个钟形，模型的那个被平移；或两个原子：a 与 1 − a 对 0 与 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>Width</source>
      <translation>宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>two atoms</source>
      <translation>两个原子</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/knobs.py" />
      <source>two bells</source>
      <translation>两个钟形</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>28 × 28 pixels: {per}⁷⁸⁴ = 10{tens} bins; all points together fill at most 10{share} of them.</source>
      <translation>28 × 28 像素：{per}⁷⁸⁴ = 10{tens} 个箱；所有点合计最多填满其中的 10{share}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>KL(p‖q)</source>
      <translation>KL(p‖q)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>The two atoms stay where they are.</source>
      <translation>两个原子停在原处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>Two atoms have two bins.</source>
      <translation>两个原子只有两个格子。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>all curves</source>
      <translation>所有曲线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>bins</source>
      <translation>格数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>bins of a cube</source>
      <translation>立方体的格数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>data p, counted</source>
      <translation>数据 p，计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>dimensions</source>
      <translation>维数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>distance (nats; W₁: length)</source>
      <translation>距离（nats；W₁ 为长度）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>exact: KL {kl}, Jeffreys {jeffreys}, JS {js}, W₁ {w1}</source>
      <translation>精确：KL {kl}，Jeffreys {jeffreys}，JS {js}，W₁ {w1}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>ln 2, the most JS can say</source>
      <translation>ln 2，JS 的最大值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>model q, counted</source>
      <translation>模型 q，计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>number, as a power of ten</source>
      <translation>数量（10 的幂）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>points counted so far</source>
      <translation>到目前计数的点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>points: counted, KL infinite in {bins} bins</source>
      <translation>点：计数；{bins} 格时 KL 为无穷</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>points: counted; curves: exact</source>
      <translation>点：计数；曲线：精确</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>share of a bin</source>
      <translation>每格占比</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/histogram_loss/pictures.py" />
      <source>shift</source>
      <translation>平移</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Assign points</source>
      <translation>分配各点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Both half-steps lower the same objective, or leave it as it is.</source>
      <translation>两个半步都降低同一目标，或使它不变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Bowl of one centre</source>
      <translation>一个中心的碗</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Cells</source>
      <translation>单元</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Centres among points, in two half-steps; one knob goes from soft clusters to Lloyd's K-means.</source>
      <translation>点群中的中心，分两个半步；一个旋钮从软聚类一直调到 Lloyd 的 K 均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Clusters</source>
      <translation>聚类</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Every centre goes to the mean of its points, each with its share.</source>
      <translation>每个中心移到它的点按份额加权的均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Every point goes to its nearest centre, or to all of them in shares that fall with distance.</source>
      <translation>每个点归最近的中心，或按随距离下降的份额归所有中心。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>How far the farthest centre went in the last step.</source>
      <translation>上一步中移动最远的中心走了多远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>How many points are nearest to another centre than a step before.</source>
      <translation>与上一步相比，有多少个点的最近中心变了。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Inertia</source>
      <translation>惯量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>K-means</source>
      <translation>K 均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Largest move</source>
      <translation>最大移动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Move centres</source>
      <translation>移动中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Objective, half-step by half-step</source>
      <translation>目标，逐半步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Points by their nearest centre. Drag a centre; click one to remove it, elsewhere to add one.</source>
      <translation>各点归于最近的中心。可拖动中心；点击中心将其移除，点击别处则添加一个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Points changed</source>
      <translation>改变归属的点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Points, or shares of points, of the smallest cluster.</source>
      <translation>最小聚类的点数或点的份额。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Smallest cluster</source>
      <translation>最小的聚类</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>Soft minimum</source>
      <translation>软最小值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>The largest share at each place: the borders sharpen as M grows. Drag a centre; click one to remove it, elsewhere to add one.</source>
      <translation>各处最大的份额：M 越大，边界越锐利。可拖动中心；点击中心将其移除，点击别处则添加一个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>The objective while one centre moves along an axis, and the parabola of the half-step.</source>
      <translation>一个中心沿坐标轴移动时的目标，以及半步的抛物线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>The soft minimum of the squared distances lies between min − ln K/M and min.</source>
      <translation>平方距离的软最小值介于 min − ln K/M 与 min 之间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>The sum over all points of the squared distance to the nearest centre, whatever the sharpness.</source>
      <translation>所有点到最近中心的平方距离之和，与锐度无关。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>What both half-steps lower: the sum of squared distances, or of their soft minima.</source>
      <translation>两个半步共同降低的量：平方距离之和，或其软最小值之和。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/__init__.py" />
      <source>responsibilities</source>
      <translation>责任</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/beginning.py" />
      <source>{knob} = {clusters} is more than the {points} points there are; take fewer clusters.</source>
      <translation>{knob} = {clusters} 多于现有的 {points} 个点；请减少聚类数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/beginning.py" />
      <source>{knob} gives {given} centres and {number} = {clusters}; write one centre for each cluster, or data.</source>
      <translation>{knob} 给出 {given} 个中心，而 {number} = {clusters}；请为每个聚类写一个中心，或写 data。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/beginning.py" />
      <source>{knob}: {cell} is not a number; write data, spread, middle, or numbers such as 0 1; 2 3.</source>
      <translation>{knob}：{cell} 不是数；请写 data、spread、middle，或像 0 1; 2 3 这样的数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/beginning.py" />
      <source>{knob}: {row} has {given} numbers; the data have {dimension}.</source>
      <translation>{knob}：{row} 有 {given} 个数；数据有 {dimension} 维。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>Centre looked at</source>
      <translation>所看的中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>Clusters K</source>
      <translation>聚类数 K</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>First centres</source>
      <translation>初始中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>How many are drawn from the target; own data are taken whole.</source>
      <translation>从目标中抽取多少个；自己的数据全部采用。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>How many centres there are.</source>
      <translation>有多少个中心。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>How sharply points belong to the nearest centre: shares are exp(−M d²), made to add up to 1. At the top end, a million, all of a point goes to the nearest: Lloyd's K-means.</source>
      <translation>点多么分明地属于最近的中心：份额为 exp(−M d²)，归一化到和为 1。在最大值一百万处，整个点都归最近者：Lloyd 的 K 均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>Moved along</source>
      <translation>移动方向</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>Points N</source>
      <translation>点数 N</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>Sharpness M</source>
      <translation>锐度 M</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>The direction in which the bowl is cut, and that of the line on which the soft minimum is drawn.</source>
      <translation>切开碗的方向，也是画软最小值的那条线的方向。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>Whose bowl is drawn, counted from 1.</source>
      <translation>画谁的碗，从 1 数起。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>data takes points at random, spread takes them far apart (k-means++), middle puts all close to the mean; or write them out, one a line or with a semicolon between: 0 1; 2 3.</source>
      <translation>data 随机取点，spread 取相距远的点（k-means++），middle 把它们都放在均值附近；或逐个写出，每行一个或以分号隔开：0 1; 2 3。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>x₁</source>
      <translation>x₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/knobs.py" />
      <source>x₂</source>
      <translation>x₂</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/moment.py" />
      <source>centre {number}</source>
      <translation>中心 {number}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>Bowl of centre {number}</source>
      <translation>中心 {number} 的碗</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>It lies above the objective and touches it here: going to its bottom cannot go up.</source>
      <translation>它在目标之上并在此处相切：走到它的底不可能上升。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>Nothing has been assigned yet.</source>
      <translation>还没有分配。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>Soft minimum on a line</source>
      <translation>一条线上的软最小值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>The soft minimum lies below min by ln K / M = {room} at most.</source>
      <translation>软最小值至多比 min 低 ln K / M = {room}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>after assigning</source>
      <translation>分配之后</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>after moving</source>
      <translation>移动之后</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>best of {n} starts</source>
      <translation>{n} 次起始中最好的</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>bottom: the mean</source>
      <translation>底：均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>from min − ln K/M to min</source>
      <translation>从 min − ln K/M 到 min</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>mean objective</source>
      <translation>平均目标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>objective</source>
      <translation>目标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>optimum</source>
      <translation>最优值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>soft minimum</source>
      <translation>软最小值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>squared distance</source>
      <translation>平方距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_bowl.py" />
      <source>with shares held</source>
      <translation>份额不变时</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>Cells at M = {sharpness}</source>
      <translation>M = {sharpness} 时的单元</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>Cells at M = ∞</source>
      <translation>M = ∞ 时的单元</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>Clusters of {n} points</source>
      <translation>{n} 个点的聚类</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>No point is assigned yet: drag a centre, click one to remove it, click elsewhere to add one.</source>
      <translation>尚未分配任何点：可拖动中心，点击中心将其移除，点击别处则添加一个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>borders</source>
      <translation>边界</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>largest share</source>
      <translation>最大份额</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>log₁₀ points in a bin</source>
      <translation>log₁₀ 每格点数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>optimal centres</source>
      <translation>最优中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>points in a bin</source>
      <translation>每格点数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>share of each centre</source>
      <translation>各中心的份额</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>shares</source>
      <translation>份额</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/pictures_plane.py" />
      <source>to the mean</source>
      <translation>到均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>A bad start</source>
      <translation>糟糕的起点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>A bowl for one centre</source>
      <translation>一个中心的碗</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>A million points</source>
      <translation>一百万个点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>Assign, move, assign, move</source>
      <translation>分配，移动，分配，移动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>At small M one place is best for all centres; turn M up and they part.</source>
      <translation>M 小时所有中心待在同一处最好；调大 M，它们就分开。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>Cells are convex: two moons are cut, not told apart.</source>
      <translation>单元是凸的：两个月牙被切开，而不是被分清。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>Half-step: each point to its nearest centre, each centre to the mean of its points.</source>
      <translation>半步：每个点归最近的中心，每个中心移到其各点的均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>In one dimension dynamic programming knows the optimum; Lloyd may miss it.</source>
      <translation>在一维中动态规划知道最优解；Lloyd 可能错过它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>Soft to sharp</source>
      <translation>由软到锐</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>The exact answer on a line</source>
      <translation>直线上的精确答案</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>The same two half-steps, a million points, every one of them counted.</source>
      <translation>同样两个半步，一百万个点，一个不落。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>Too soft</source>
      <translation>太软</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>Turn up M: the borders between cells sharpen until EM has become Lloyd.</source>
      <translation>调大 M：单元之间的边界变锐，直到 EM 成为 Lloyd。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>Two centres share one cluster for ever: a local optimum. Drag one across.</source>
      <translation>两个中心永远分占同一簇：局部最优。把其中一个拖过去。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>What K-means cannot see</source>
      <translation>K 均值看不见的</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/presets.py" />
      <source>With points held, the objective of one centre is a parabola above the true one, touching it.</source>
      <translation>点的归属不变时，一个中心的目标是一条在真实目标之上并与之相切的抛物线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/process.py" />
      <source>Soft objective</source>
      <translation>软目标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/process.py" />
      <source>{kept} centres go on; the others start anew.</source>
      <translation>{kept} 个中心继续；其余重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/watch.py" />
      <source>All points are at one place: any clustering is as good as any other.</source>
      <translation>所有点都在同一处：任何聚类都一样好。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/watch.py" />
      <source>Centre {number} has no point: it stays where it is.</source>
      <translation>中心 {number} 没有任何点：它停在原处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/watch.py" />
      <source>Centres {first} and {second} have all but melted together: M is too small to hold them apart.</source>
      <translation>中心 {first} 与 {second} 几乎融为一处：M 太小，分不开它们。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/watch.py" />
      <source>Centres {first} and {second} have the same place: they will go the same way for ever.</source>
      <translation>中心 {first} 与 {second} 在同一处：它们将永远同行。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/watch.py" />
      <source>Choose data that vary.</source>
      <translation>请选择有变化的数据。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/watch.py" />
      <source>Drag it among the points, or take fewer clusters.</source>
      <translation>把它拖到点群中，或减少聚类数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/watch.py" />
      <source>Drag one of them away.</source>
      <translation>把其中一个拖开。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/kmeans/watch.py" />
      <source>Raise M: all centres in one place stop being best at M = {critical}.</source>
      <translation>请增大 M：从 M = {critical} 起，所有中心聚于一处便不再最优。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>A cut through the likelihood</source>
      <translation>似然的剖面</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Along one parameter, with the parabola that has the slope and the curvature of the point.</source>
      <translation>沿一个参数，并画出与该点斜率和曲率相同的抛物线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Ask every point in which direction it would have more probability.</source>
      <translation>问每个点朝哪个方向它的概率会更大。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Climb</source>
      <translation>攀登</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Distance to the best</source>
      <translation>与最佳值的距离</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Find the slope</source>
      <translation>求斜率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>First parameter</source>
      <translation>第一个参数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Go there: along the slope, to the top of a parabola, or of EM's bound.</source>
      <translation>走过去：沿斜率，或到抛物线的顶点，或到 EM 下界的顶点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>How far below the maximum the log-likelihood is.</source>
      <translation>对数似然比最大值低多少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>How much the last step gained; below 0 it lost.</source>
      <translation>上一步增加了多少；小于 0 表示减少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>How well it is fixed</source>
      <translation>确定得有多准</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>KL to the truth</source>
      <translation>与真实分布的 KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>KL(p‖p_θ) on fresh points of the target.</source>
      <translation>用目标的新点计算的 KL(p‖p_θ)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Length of the gradient of the log-likelihood.</source>
      <translation>对数似然梯度的长度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Likelihood of the data</source>
      <translation>数据的似然</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Log-likelihood</source>
      <translation>对数似然</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Maximum likelihood</source>
      <translation>最大似然</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Maximum likelihood and EM</source>
      <translation>最大似然与 EM</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Mean log p(x) over both parameters. Drag the point, or click where it shall go.</source>
      <translation>log p(x) 的均值随两个参数的变化。拖动该点，或点击要去的地方。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Mean log p(x) over the data.</source>
      <translation>数据上 log p(x) 的均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Missing</source>
      <translation>差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Second parameter</source>
      <translation>第二个参数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Step gain</source>
      <translation>本步增益</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>The density at the point, and its height at every datum: the likelihood is their product.</source>
      <translation>该参数下的密度及其在每个数据处的高度：似然就是它们的乘积。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>The first parameter, and where the maximum has it.</source>
      <translation>第一个参数，以及最大值处的取值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>The likelihood along one parameter and the Gaussian that its curvature makes of it.</source>
      <translation>沿一个参数的似然，以及由其曲率得到的高斯。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>The points and the density</source>
      <translation>点与密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>The second parameter, and where the maximum has it.</source>
      <translation>第二个参数，以及最大值处的取值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>Two parameters, some points, and the surface on which the points judge the parameters.</source>
      <translation>两个参数、一些点，以及由点来评判参数的曲面。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/__init__.py" />
      <source>What is missing, on a logarithmic axis.</source>
      <translation>还差多少，用对数坐标轴表示。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/families.py" />
      <source>deviation σ</source>
      <translation>标准差 σ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/families.py" />
      <source>first mean μ₁</source>
      <translation>第一个均值 μ₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/families.py" />
      <source>half width s</source>
      <translation>半宽 s</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/families.py" />
      <source>mean μ</source>
      <translation>均值 μ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/families.py" />
      <source>median m</source>
      <translation>中位数 m</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/families.py" />
      <source>second mean μ₂</source>
      <translation>第二个均值 μ₂</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>A Gaussian with mean and deviation; a Cauchy with median and half width; two Gaussians of one known width, with two means.</source>
      <translation>高斯：均值与标准差；柯西：中位数与半宽；宽度已知且相同的两个高斯：两个均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Cauchy</source>
      <translation>柯西</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Climbing</source>
      <translation>攀登方式</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Cut along</source>
      <translation>剖面方向</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Data set</source>
      <translation>数据集</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Family</source>
      <translation>分布族</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Gradient ascent; Newton's method; EM, which for a Gaussian is its closed form.</source>
      <translation>梯度上升；牛顿法；EM，对高斯即其闭式解。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>How many points are drawn. The more, the narrower the likelihood.</source>
      <translation>抽取多少个点。点越多，似然越窄。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Known width</source>
      <translation>已知宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Old Faithful, eruptions</source>
      <translation>老忠实泉，喷发时长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Old Faithful, waiting</source>
      <translation>老忠实泉，等待时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Points</source>
      <translation>点数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Points of the target above, or measured ones: Old Faithful, how long it erupts or lets one wait.</source>
      <translation>上方目标的点，或实测数据：老忠实泉的喷发时长或等待时间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Step size of gradient ascent; at 1 it would jump, like Newton, where the likelihood is as curved as the data are wide.</source>
      <translation>梯度上升的步长；当似然的曲率与数据宽度相当时，取 1 会像牛顿法那样直接跳到顶点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>The deviation of both Gaussians, in data units.</source>
      <translation>两个高斯的标准差，以数据单位计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>The target</source>
      <translation>目标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Two numbers, one for each parameter. Empty: off the middle. Dragging the point is quicker.</source>
      <translation>两个数，每个参数一个。留空：偏离中央。拖动点更快。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>Which parameter the cut through the likelihood follows.</source>
      <translation>似然的剖面沿哪个参数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>first parameter</source>
      <translation>第一个参数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>gradient ascent</source>
      <translation>梯度上升</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>second parameter</source>
      <translation>第二个参数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/knobs.py" />
      <source>two means</source>
      <translation>两个均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>Gaussian of the curvature</source>
      <translation>由曲率得到的高斯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>at the maximum</source>
      <translation>最大值处的分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>family at the point</source>
      <translation>该点处的分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>histogram</source>
      <translation>直方图</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>likelihood</source>
      <translation>似然</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>likelihood, over its maximum</source>
      <translation>似然与其最大值之比</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>log-likelihood</source>
      <translation>对数似然</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>maximum − log-likelihood</source>
      <translation>最大值 − 对数似然</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>nats a point</source>
      <translation>奈特/点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>now</source>
      <translation>现在</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>p(x) of each point</source>
      <translation>每个点的 p(x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>parabola of the same slope and curvature</source>
      <translation>斜率与曲率相同的抛物线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>slope</source>
      <translation>斜率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>the maximum</source>
      <translation>最大值处</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>the point: drag it</source>
      <translation>该点：可拖动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>the way so far</source>
      <translation>走过的路</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/pictures.py" />
      <source>{n} points fix it to ± {deviation}.</source>
      <translation>{n} 个点把它确定到 ± {deviation}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Cauchy, by EM</source>
      <translation>用 EM 求柯西</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Drag a Gaussian</source>
      <translation>拖动高斯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Drag the point: the product of all stems is the height of the surface.</source>
      <translation>拖动该点：所有竖线的乘积就是曲面的高度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>More points</source>
      <translation>更多的点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Names may be exchanged: two equal tops and a saddle between them.</source>
      <translation>名称可以互换：两个等高的顶点，中间是鞍点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Newton doubles its digits; far from the top it runs away. Drag and try.</source>
      <translation>牛顿法使有效位数翻倍；离顶点远时会跑掉。拖动试试。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Newton looks for zero slope: from the middle it finds the saddle and rests there.</source>
      <translation>牛顿法寻找零斜率：从中间出发会找到鞍点并停在那里。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Newton on the saddle</source>
      <translation>鞍点上的牛顿法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Newton or gradient</source>
      <translation>牛顿法或梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>No closed form: EM gives far points less weight, step by step.</source>
      <translation>没有闭式解：EM 逐步降低远处点的权重。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>One Gaussian for two kinds of eruptions: the maximum is there, the fit is not.</source>
      <translation>用一个高斯描述两类喷发：最大值存在，拟合却不好。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>The wrong family</source>
      <translation>错误的分布族</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Turn the points up: the likelihood narrows like one over their root.</source>
      <translation>增加点数：似然的宽度按点数平方根的倒数变窄。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/presets.py" />
      <source>Two means, two tops</source>
      <translation>两个均值，两个顶点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/process.py" />
      <source>All {n} points are {value}: no density is that narrow; choose data that vary.</source>
      <translation>全部 {n} 个点都是 {value}：没有这么窄的密度；请选择有变化的数据。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/process.py" />
      <source>Drag it nearer to the top, take a smaller rate, or another method.</source>
      <translation>把它拖近顶点，减小学习率，或换一种方法。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/process.py" />
      <source>Drag the point, or climb with gradient ascent or EM.</source>
      <translation>拖动该点，或改用梯度上升或 EM。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/process.py" />
      <source>The parameters mean something else now: the point starts anew.</source>
      <translation>参数的含义已改变：该点重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/process.py" />
      <source>The slope is 0 here and the likelihood still rises to some side: a saddle or a minimum. Newton's method looks for zero slope, and does not ask which kind.</source>
      <translation>此处斜率为 0，但似然仍向某侧上升：这是鞍点或极小值。牛顿法只找零斜率，不问是哪一种。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/process.py" />
      <source>The step leads to where there is no likelihood, or far off the surface: the point stays.</source>
      <translation>这一步会走到没有似然的地方，或远离曲面：该点停在原地。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/process.py" />
      <source>{knob} = {start} is not two numbers, one for each parameter.</source>
      <translation>{knob} = {start} 不是两个数；每个参数请给一个数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/likelihood/process.py" />
      <source>{knob}: the second parameter is a width and {value} is not positive.</source>
      <translation>{knob}：第二个参数是宽度，而 {value} 不是正数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>1/time</source>
      <translation>1/时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>A few states, rates between them, and how probability flows: exactly, and by walkers that jump.</source>
      <translation>几个状态、它们之间的速率，以及概率如何流动：精确地算，也由跳跃的游走者来看。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Add what comes into each state during Δt: W(x,y) times the probability that was in y.</source>
      <translation>加上 Δt 内流入各状态的部分：W(x,y) 乘以 y 中原有的概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>All probability together; 1 unless something leaks.</source>
      <translation>全部概率之和；不泄漏时为 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Composition over a time between</source>
      <translation>经由中间时刻的复合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Eigenvalues in the complex plane.</source>
      <translation>复平面上的特征值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Entry (x, y) is the rate y → x. Drag an entry up or down to change it.</source>
      <translation>元素 (x, y) 是 y → x 的速率。上下拖动元素即可改变它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Error of the expansion</source>
      <translation>展开的误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Error of the step</source>
      <translation>步进误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Gain</source>
      <translation>流入</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Gain and loss</source>
      <translation>流入与流出</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Generator W̃</source>
      <translation>生成元 W̃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>How the error of 1 + εW̃ grows with ε: slope 2.</source>
      <translation>1 + εW̃ 的误差如何随 ε 增长：斜率 2。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>J = W(x,y)P(y) − W(y,x)P(x) along each edge, now and at rest.</source>
      <translation>每条边上的 J = W(x,y)P(y) − W(y,x)P(x)，现在与静止时。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>KL(P(t)‖rest) so far, and on from here.</source>
      <translation>迄今的 KL(P(t)‖静止态)，以及此后的走向。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>KL(P(t)‖rest): how far P is from where it will rest. It never rises. Absent where it is infinite.</source>
      <translation>KL(P(t)‖静止态)：P 离它将静止之处有多远。它从不上升；为无穷大时不显示。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Largest current</source>
      <translation>最大概率流</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Let every walker live through Δt by its own clock; their shares follow P.</source>
      <translation>让每个游走者按自己的时钟度过 Δt；它们的占比跟随 P。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Markov chain</source>
      <translation>马尔可夫链</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Net currents</source>
      <translation>净概率流</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>One column of 1 + εW̃ beside that of exp(εW̃).</source>
      <translation>1 + εW̃ 的一列与 exp(εW̃) 的同一列并列。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>P(t)</source>
      <translation>P(t)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Rates W</source>
      <translation>速率 W</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Short times</source>
      <translation>短时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Smallest P</source>
      <translation>最小的 P</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Spectrum of W̃</source>
      <translation>W̃ 的谱</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>State graph</source>
      <translation>状态图</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>States fill with P. Drag a state to move it, the middle of an arrow up or down to change its rate by factors; click a state to put all probability there.</source>
      <translation>状态以 P 填充。拖动状态可移动它；上下拖动箭头中部可按倍数改变速率；点击状态把全部概率放到那里。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Take off what leaves each state during Δt: all its exit rates times the probability that was in it.</source>
      <translation>减去 Δt 内离开各状态的部分：该状态所有离开速率乘以其中原有的概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>The largest net flow between two states; at rest it is 0 just where there is detailed balance.</source>
      <translation>两个状态之间的最大净流；静止时恰在细致平衡成立时为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>The probability of each state, and where it will rest.</source>
      <translation>各状态的概率，以及它将静止之处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>The shares of the walkers over the exact P(t).</source>
      <translation>游走者的占比，叠在精确的 P(t) 上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>The smallest probability; below 0 it is none.</source>
      <translation>最小的概率；小于 0 就不是概率了。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>The time t of the chain.</source>
      <translation>链的时间 t。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>The way from y to x, summed over the states at t₂ (Chapman-Kolmogorov).</source>
      <translation>从 y 到 x 的路，对 t₂ 时的状态求和（Chapman-Kolmogorov）。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Total variation between P as it was stepped and the exact P(t).</source>
      <translation>逐步得到的 P 与精确 P(t) 之间的总变差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Total variation between the shares of the walkers and P(t); the floor is that of fair samples.</source>
      <translation>游走者占比与 P(t) 之间的总变差；下限是公平抽样所具有的值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Walkers over P(t)</source>
      <translation>游走者与 P(t)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>Way to rest</source>
      <translation>走向静止</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>What each state gains and loses in unit time.</source>
      <translation>各状态单位时间内的流入与流出。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/__init__.py" />
      <source>W̃ as derived from W, with the sums of its columns below.</source>
      <translation>由 W 导出的 W̃，下方是各列之和。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>A matrix whose entry in row x, column y is the rate y → x, or arrows such as 0 -&gt; 1 2.5, one a line or with a semicolon between; 2 to 40 states.</source>
      <translation>矩阵第 x 行第 y 列是 y → x 的速率；或写箭头如 0 -&gt; 1 2.5，每行一个或用分号隔开；2 到 40 个状态。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>A rate that is taken from the diagonal entry of state 0 and arrives nowhere; the trick repairs it.</source>
      <translation>从状态 0 的对角元取走、却不到达任何地方的速率；归一化技巧会修复它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Chain</source>
      <translation>链</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Exact</source>
      <translation>精确</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Exact multiplies by exp(Δt W̃); the expansion by 1 + Δt W̃, which is the same for small Δt only.</source>
      <translation>精确法乘以 exp(Δt W̃)；展开乘以 1 + Δt W̃，只有 Δt 很小时两者才相同。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>First-order expansion</source>
      <translation>一阶展开</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>For which 1 + εW̃ is compared with exp(εW̃).</source>
      <translation>用它比较 1 + εW̃ 与 exp(εW̃)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>From state</source>
      <translation>起始状态</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>From t₁ to t₃</source>
      <translation>从 t₁ 到 t₃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Lattice</source>
      <translation>格点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Layout</source>
      <translation>布局</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Leak</source>
      <translation>泄漏</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Line</source>
      <translation>直线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Net current</source>
      <translation>净流</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Normalisation trick</source>
      <translation>归一化技巧</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Rate</source>
      <translation>速率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Ring</source>
      <translation>环</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Short time ε</source>
      <translation>短时间 ε</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Single systems that jump by the rates W, each by its own clock.</source>
      <translation>按速率 W 跳跃的单个系统，各有自己的时钟。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Step</source>
      <translation>单步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>The state x that the composition ends in.</source>
      <translation>复合所到达的状态 x。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>The state y that expansion and composition start from.</source>
      <translation>展开与复合所出发的状态 y。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>The whole time of the composition.</source>
      <translation>复合所跨的全部时间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Time between, t₂</source>
      <translation>中间时刻 t₂</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>To state</source>
      <translation>到达状态</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>What the arrows of the graph show: the rate W, the flow W·P, or the net current of two states.</source>
      <translation>图中箭头表示什么：速率 W、流 W·P，或两个状态之间的净流。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Where probability is at first: a state, uniform, or a probability for each state.</source>
      <translation>起初概率在哪里：一个状态、uniform，或每个状态的概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Where the states stand at first; drag them as you like.</source>
      <translation>状态起初的位置；可随意拖动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Where t₂ lies between t₁ = 0 and t₃ = 1; the sum over the states there is the same for every t₂.</source>
      <translation>t₂ 位于 t₁ = 0 与 t₃ = 1 之间何处；无论 t₂ 取何值，对那里状态的求和都相同。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>Width of arrows</source>
      <translation>箭头粗细</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/knobs.py" />
      <source>W̃ takes from each diagonal entry what its column sums to, so that nothing is lost; without it W̃ is W as it stands.</source>
      <translation>W̃ 从每个对角元减去该列之和，于是什么也不会丢失；不用它时 W̃ 就是原样的 W。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/moment.py" />
      <source>state</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>1 + εW̃</source>
      <translation>1 + εW̃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>1/largest exit rate</source>
      <translation>1/最大离开速率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>Beyond the line 1 + εW̃ has negative entries.</source>
      <translation>越过此线，1 + εW̃ 出现负元素。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>For all pairs of states the two differ by {error} at most.</source>
      <translation>对所有状态对，两者至多相差 {error}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>From state {y} in ε = {epsilon}</source>
      <translation>从状态 {y} 出发，ε = {epsilon}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>No entry is negative up to ε = 1/largest exit rate = {limit}.</source>
      <translation>直到 ε = 1/最大离开速率 = {limit}，没有元素为负。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>P(x, ε|y, 0)</source>
      <translation>P(x, ε|y, 0)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>P(x,t₃|y,t₁)</source>
      <translation>P(x,t₃|y,t₁)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>at ε</source>
      <translation>在 ε 处</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>by way of z</source>
      <translation>经由 z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>error of 1 + εW̃</source>
      <translation>1 + εW̃ 的误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>exp(εW̃)</source>
      <translation>exp(εW̃)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>largest column error</source>
      <translation>最大的列误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>state z at t₂</source>
      <translation>t₂ 时的状态 z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>t₁ = 0, t₂ = {t2}, t₃ = {t3}; from y = {y} to x = {x}: {sum} = {whole}</source>
      <translation>t₁ = 0，t₂ = {t2}，t₃ = {t3}；从 y = {y} 到 x = {x}：{sum} = {whole}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>½ε²‖W̃²‖, slope 2</source>
      <translation>½ε²‖W̃²‖，斜率 2</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>ε</source>
      <translation>ε</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_derivation.py" />
      <source>ε &gt; 1/largest exit rate = {limit}: the smallest entry is {smallest}, no probability.</source>
      <translation>ε &gt; 1/最大离开速率 = {limit}：最小元素为 {smallest}，不是概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>At rest {current} keeps flowing from {low} to {high}: no detailed balance.</source>
      <translation>静止时仍有 {current} 从 {low} 流向 {high}：没有细致平衡。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>Detailed balance: at rest no net current flows.</source>
      <translation>细致平衡：静止时没有净流。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>J (1/time)</source>
      <translation>J（1/时间）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>J at rest</source>
      <translation>静止时的 J</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>J now</source>
      <translation>现在的 J</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>J of walkers</source>
      <translation>游走者的 J</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>P(t), as area</source>
      <translation>P(t)，以面积表示</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>click a state · pull an arrow anywhere ↕</source>
      <translation>点击状态 · 上下拖动箭头任意处 ↕</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>edge</source>
      <translation>边</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>flows W·P</source>
      <translation>流 W·P</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>net currents</source>
      <translation>净流</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>rates</source>
      <translation>速率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_graph.py" />
      <source>{shown} of {n} walkers</source>
      <translation>{n} 个游走者中的 {shown} 个</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>Generator W̃: every column sums to 0</source>
      <translation>生成元 W̃：每列之和为 0</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>Generator W̃: Σ column {state} = {sum}</source>
      <translation>生成元 W̃：第 {state} 列之和 = {sum}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>Gershgorin disc</source>
      <translation>Gershgorin 圆盘</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>Im λ (1/time)</source>
      <translation>Im λ（1/时间）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>Re λ (1/time)</source>
      <translation>Re λ（1/时间）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>Spectrum of W̃: relaxation time {time}</source>
      <translation>W̃ 的谱：弛豫时间 {time}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>Spectrum of W̃: the slowest is {first}</source>
      <translation>W̃ 的谱：最慢者为 {first}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>Spectrum of W̃: {zeros} zeros</source>
      <translation>W̃ 的谱：{zeros} 个零</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>eigenvalue 0</source>
      <translation>特征值 0</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>eigenvalues</source>
      <translation>特征值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>from state y</source>
      <translation>从状态 y</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>from state y · drag an entry ↕</source>
      <translation>从状态 y · 上下拖动元素 ↕</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>generator W̃</source>
      <translation>生成元 W̃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>rate (1/time)</source>
      <translation>速率（1/时间）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>rates W</source>
      <translation>速率 W</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>to state x</source>
      <translation>到状态 x</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_matrix.py" />
      <source>|1 + Δt λ| ≤ 1</source>
      <translation>|1 + Δt λ| ≤ 1</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>A probability is negative: {smallest}.</source>
      <translation>有一个概率为负：{smallest}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>In the end it falls by e^(−{rate} t), twice the gap, or faster.</source>
      <translation>最终按 e^(−{rate} t)（谱隙的两倍）或更快地下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>KL(P‖rest) (nats)</source>
      <translation>KL(P‖静止态)（nats）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>Nothing comes to rest while probability is not conserved.</source>
      <translation>概率不守恒时，没有静止态。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>P by 1 + Δt W̃</source>
      <translation>由 1 + Δt W̃ 得到的 P</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>P with its gain after t = {time}</source>
      <translation>t = {time} 之后已计入得项的 P</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>P(t) at t = {time}</source>
      <translation>t = {time} 时的 P(t)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>Total variation {tv}, by chance {floor}.</source>
      <translation>全变差 {tv}，仅由随机涨落为 {floor}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>Walkers over P(t) at t = {time}</source>
      <translation>t = {time} 时行走者与 P(t)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>at rest</source>
      <translation>静止时</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>before this step</source>
      <translation>这一步之前</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>dP/dt = gain − loss</source>
      <translation>dP/dt = 流入 − 流出</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>exact P(t)</source>
      <translation>精确 P(t)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>gain: Σ W(x,y) P(y)</source>
      <translation>流入：Σ W(x,y) P(y)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>loss: Σ W(y,x) P(x)</source>
      <translation>流出：Σ W(y,x) P(x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>probability (1/time)</source>
      <translation>概率（1/时间）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>so far</source>
      <translation>迄今</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>t</source>
      <translation>t</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>to come</source>
      <translation>此后</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>± 2 sd of a fair sample</source>
      <translation>公平抽样的 ± 2 标准差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>½ Σ|P − exact P| = {error}.</source>
      <translation>½ Σ|P − 精确 P| = {error}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>ΣP = {total} until the loss is taken off.</source>
      <translation>扣除失项之前 ΣP = {total}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/pictures_state.py" />
      <source>ΣP = {total}, not 1.</source>
      <translation>ΣP = {total}，不是 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>A lattice of states: diffusion, until the walls are felt.</source>
      <translation>状态排成格点：扩散，直到碰到边界。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>A leak, repaired</source>
      <translation>泄漏与修复</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>A ring with a current</source>
      <translation>有环流的环</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>All states equal at rest, yet probability keeps going round.</source>
      <translation>静止时各状态相等，概率却不停绕行。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Birth and death</source>
      <translation>出生与死亡</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Born at rate 4, each dies at rate 1: the ladder settles on Poisson.</source>
      <translation>以速率 4 出生，各以速率 1 死亡：阶梯趋于泊松分布。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Chapman-Kolmogorov</source>
      <translation>Chapman-Kolmogorov</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Column 0 does not sum to 0 and ΣP falls; the trick repairs it.</source>
      <translation>第 0 列之和不为 0，ΣP 下降；归一化技巧修复它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Detailed balance: at rest no net current flows on any edge.</source>
      <translation>细致平衡：静止时任何边上都没有净流。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Equilibrium</source>
      <translation>平衡</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Half-step: first what comes in, then what goes out.</source>
      <translation>半步走：先加流入，再减流出。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>No way across: two zero eigenvalues, and where it ends depends on the start.</source>
      <translation>无路可通：两个零特征值，终点取决于起点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Six by six states; click one to put all probability there.</source>
      <translation>六乘六个状态；点击一个，把全部概率放到那里。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Stepping with 1 + Δt W̃: beyond 1/exit rate probabilities go negative.</source>
      <translation>用 1 + Δt W̃ 步进：超过 1/离开速率，概率变负。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Sum over the states at t₂; slide t₂: the sum stays.</source>
      <translation>对 t₂ 时的状态求和；滑动 t₂：和不变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Telegraph</source>
      <translation>电报过程</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>The diagonal of W</source>
      <translation>W 的对角线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Three states</source>
      <translation>三个状态</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Two islands</source>
      <translation>两座孤岛</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Two states: one exponential, with the sum of both rates.</source>
      <translation>两个状态：一个指数，速率为两者之和。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Walk on a lattice</source>
      <translation>格点上的游走</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Walk on a line</source>
      <translation>直线上的游走</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Walkers jump, probability flows along the arrows until gain is loss.</source>
      <translation>游走者跳跃，概率沿箭头流动，直到流入等于流出。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>Whatever stands on it cancels: drag an entry there, P(t) goes the same way.</source>
      <translation>对角线上写什么都会抵消：拖动那里的元素，P(t) 照旧。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/presets.py" />
      <source>exp(εW̃) is 1 + εW̃ up to ε²; turn ε up until an entry is negative.</source>
      <translation>exp(εW̃) 与 1 + εW̃ 相差 ε² 阶；调大 ε，直到有元素为负。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/process.py" />
      <source>Another number of walkers: they start anew, P(t) goes on.</source>
      <translation>游走者数目变了：它们重新开始，P(t) 继续。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/process.py" />
      <source>The chain has other states now: it starts anew from its own P(0).</source>
      <translation>链的状态变了：从它自己的 P(0) 重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/rates.py" />
      <source>{knob} = {written} does not fit; give a state from 0 to {last}, uniform, or {states} probabilities that add up to 1.</source>
      <translation>{knob} = {written} 不合适；请给出 0 到 {last} 的状态、uniform，或 {states} 个和为 1 的概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/rates.py" />
      <source>{knob} is empty; give a matrix such as 0 1; 2 0, or arrows such as 0 -&gt; 1 2.</source>
      <translation>{knob} 为空；请给出矩阵如 0 1; 2 0，或箭头如 0 -&gt; 1 2。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/rates.py" />
      <source>{knob}: row {row} has {given} numbers; a chain of {states} states needs {states}.</source>
      <translation>{knob}：第 {row} 行有 {given} 个数；{states} 个状态的链需要 {states} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/rates.py" />
      <source>{knob}: the rate {y} → {x} is {rate}; a rate cannot be negative.</source>
      <translation>{knob}：{y} → {x} 的速率为 {rate}；速率不能为负。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/rates.py" />
      <source>{knob}: {row} is no arrow; write 0 -&gt; 1 2.5, or 0 &lt;-&gt; 1 2.5 1 for both ways.</source>
      <translation>{knob}：{row} 不是箭头；请写 0 -&gt; 1 2.5，双向则写 0 &lt;-&gt; 1 2.5 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/rates.py" />
      <source>{knob}: {states} states do not fit; give {fewest} to {most}.</source>
      <translation>{knob}：{states} 个状态不合适；请给出 {fewest} 到 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/rates.py" />
      <source>{knob}: {value} is not a rate; give a number up to a million.</source>
      <translation>{knob}：{value} 不是速率；请给出不超过一百万的数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>A probability is negative: the step {dt} is longer than 1/{fastest}, one over the largest exit rate.</source>
      <translation>有概率为负：步长 {dt} 大于 1/{fastest}，即最大离开速率的倒数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>Add a rate between them, or look at one of them alone.</source>
      <translation>在它们之间加一个速率，或只看其中一个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>Make Δt smaller, or step exactly.</source>
      <translation>减小 Δt，或用精确步进。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>Make Δt smaller, step exactly, or switch the normalisation trick on.</source>
      <translation>减小 Δt、用精确步进，或打开归一化技巧。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>Nothing leads out of {classes}: P has come to rest, but from another start it would rest elsewhere.</source>
      <translation>没有路走出 {classes}：P 已静止，但从别处出发会静止在别处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>P grows without bound and stays where it was.</source>
      <translation>P 无限增长，已停在原处。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>Probability grows out of state {state}: its column of W̃ sums to {rate}, not 0.</source>
      <translation>概率从状态 {state} 凭空增长：W̃ 的该列之和为 {rate}，不是 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>Probability leaks from state {state}: its column of W̃ sums to {rate}, not 0.</source>
      <translation>概率从状态 {state} 泄漏：W̃ 的该列之和为 {rate}，不是 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/markov/watch.py" />
      <source>Switch the normalisation trick on: it takes the sum of each column from its diagonal.</source>
      <translation>打开归一化技巧：它从对角元减去各列之和。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>A few Gaussians share the points among them, half a step at a time, and never do worse.</source>
      <translation>几个高斯一次半步地分担所有点，结果从不变差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>After every half-step, with the bound below and the best above.</source>
      <translation>每个半步之后的值，下方是下界，上方是最佳值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Ask of each point which component it came from: q(k|x) becomes p(k|x), and the second part is empty.</source>
      <translation>问每个点来自哪个分量：q(k|x) 变为 p(k|x)，第二部分清空。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Best start</source>
      <translation>最佳起点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Bound along one mean</source>
      <translation>沿一个均值的下界</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Density of the fit</source>
      <translation>拟合密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Differentiate the log-likelihood: by Fisher's identity its slope is that of the bound touching here.</source>
      <translation>对对数似然求导：由 Fisher 恒等式，其斜率就是在此处相切的下界的斜率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Divergence, in two parts</source>
      <translation>散度的两部分</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>E KL(q ‖ p(k|x)): the distance of the lower bound from the log-likelihood; 0 after an E step.</source>
      <translation>E KL(q ‖ p(k|x))：下界与对数似然之间的距离；E 步之后为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>E: assign responsibilities</source>
      <translation>E 步：分配责任</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Each half-step as a bar: KL of the marginals below, of the responsibilities above. Older bars may be taller than the axis, which is fitted to the last four.</source>
      <translation>每个半步一根柱：下部为边缘分布的 KL，上部为责任的 KL。坐标轴按最后四根柱取范围，更早的柱可能超出。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>F(q, θ), which E lifts to the log-likelihood.</source>
      <translation>F(q, θ)，E 步把它抬高到对数似然。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Fit every Gaussian to the points that answer to it, weighted by q: the total falls.</source>
      <translation>以 q 为权重，把每个高斯拟合到归它负责的点：总量下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Gaussian mixture</source>
      <translation>高斯混合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Go along the slope; Newton goes to the top of the parabola with the same slope and curvature.</source>
      <translation>沿斜率前进；牛顿法走到具有相同斜率和曲率的抛物线的顶点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>How many points the lightest component answers for.</source>
      <translation>最轻的分量负责多少个点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>How much the last whole step gained; EM never loses.</source>
      <translation>上一整步增加了多少；EM 从不减少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>KL(p‖p_θ) on fresh points, where the true density is known.</source>
      <translation>用新抽的点计算的 KL(p‖p_θ)，仅当真实密度已知时。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Landscape of two means</source>
      <translation>两个均值的地形</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Lightest component</source>
      <translation>最轻的分量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Log-likelihood and lower bound along one coordinate of one mean: they touch where E has been.</source>
      <translation>沿某个均值的一个坐标的对数似然与下界：两者在 E 步所在处相切。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Lower bound</source>
      <translation>下界</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>M: move the components</source>
      <translation>M 步：移动分量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Mean log p(x) of the points. Its aim is the best of the other starts.</source>
      <translation>各点 log p(x) 的均值。目标是其他起点中最好的结果。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Points in the colour of the component that answers for them, a dot in them where two do. Drag a mean; click one to remove it; click empty ground to add a component.</source>
      <translation>点的颜色表示负责它的分量；由两个分量共同负责的点中心另有一个小点。拖动均值；点击均值可删除该分量；点击空白处可添加分量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>The best log-likelihood of the other starts so far.</source>
      <translation>到目前为止其他起点得到的最好对数似然。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>The log-likelihood over one coordinate of two means, all else as it is, with the ways of EM, gradient ascent and Newton from one start. Drag the start.</source>
      <translation>以两个均值的同一坐标为轴的对数似然，其余参数不变；图中有 EM、梯度上升和牛顿法从同一起点出发的路径。可拖动起点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>The sum over all points.</source>
      <translation>对所有点求和。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>Total log-likelihood</source>
      <translation>总对数似然</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>p(x), with the ellipses of the fit.</source>
      <translation>p(x)，叠加拟合的椭圆。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/__init__.py" />
      <source>p_θ(x), beside the true density.</source>
      <translation>p_θ(x)，与真实密度对照。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/data.py" />
      <source>Column {column} of the data is {value} in every row: no Gaussian is that narrow; choose data that vary.</source>
      <translation>数据第 {column} 列的每一行都是 {value}：没有这么窄的高斯；请选择有变化的数据。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/data.py" />
      <source>{knob}: line {line} has {count} numbers and the data have {wanted} columns; give one number a column.</source>
      <translation>{knob}：第 {line} 行有 {count} 个数，而数据有 {wanted} 列；每列请给一个数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/data.py" />
      <source>{knob}: {cell} in line {line} is no number below 1e30.</source>
      <translation>{knob}：第 {line} 行的 {cell} 不是小于 1e30 的数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/data.py" />
      <source>{knob}: {count} lines are too many; at most {most} components.</source>
      <translation>{knob}：{count} 行太多；最多 {most} 个分量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>1 is the whole M or Newton step; less goes part of the way.</source>
      <translation>1 为完整的 M 步或牛顿步；更小则只走一部分。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Begin at</source>
      <translation>起始位置</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Column across</source>
      <translation>横轴列</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Column up</source>
      <translation>纵轴列</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Components</source>
      <translation>分量数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Coordinate</source>
      <translation>坐标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Covariance</source>
      <translation>协方差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>EM from so many other starts runs beside; the best of them is what this run could have reached.</source>
      <translation>另有这么多个起点的 EM 同时运行；其中最好的就是本次运行本可达到的值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>EM, gradient ascent, or Newton's method on the same log-likelihood.</source>
      <translation>在同一对数似然上使用 EM、梯度上升或牛顿法。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Eigenvalue floor</source>
      <translation>特征值下限</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Followed component</source>
      <translation>跟踪的分量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Full: any ellipse for each. Tied: one ellipse for all. Diagonal: along the axes. Spherical: circles.</source>
      <translation>完整：各自任意椭圆。共享：所有分量同一椭圆。对角：与坐标轴平行。球形：圆。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>How many Gaussians there are at the start.</source>
      <translation>开始时有多少个高斯。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>How many points are drawn; own data are taken as they are.</source>
      <translation>抽取多少个点；自有数据按原样使用。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>How wide each Gaussian starts, in widths of the data.</source>
      <translation>每个高斯起始时的宽度，以数据宽度为单位。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Iris</source>
      <translation>鸢尾花</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>K</source>
      <translation>K</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Means</source>
      <translation>均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Mixture</source>
      <translation>混合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>No covariance may be narrower: its smallest eigenvalue, over the variance of the data. Turned all the way down, a component may collapse onto a point, and the likelihood grows without bound.</source>
      <translation>协方差不得更窄：以数据方差为单位的最小特征值。调到最低时，某个分量可能塌缩到一个点上，似然无限增大。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Old Faithful</source>
      <translation>老忠实泉</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Other starts</source>
      <translation>其他起点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Part of a step</source>
      <translation>部分步长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Points of the data far from each other, any points, or all in the middle: a saddle.</source>
      <translation>彼此相距较远的数据点、任意数据点，或全部在中央：鞍点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Points of the target above, or measured ones: Old Faithful, 272 eruptions; Iris, 150 flowers in four columns, all of which are fitted.</source>
      <translation>上方目标的点，或实测数据：老忠实泉，272 次喷发；鸢尾花，150 朵、四列，全部参与拟合。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Shown, every point says which component it came from and one step is the whole fit. Targets that are mixtures have labels, and so has Iris.</source>
      <translation>显示时，每个点都说明自己来自哪个分量，一步就完成拟合。混合型目标有标签，鸢尾花也有。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Step size of gradient ascent, in widths of the data.</source>
      <translation>梯度上升的步长，以数据宽度为单位。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Where the means start: one a line (or with a semicolon between), one number a column. As many components as lines. Empty: as the next knob says.</source>
      <translation>均值的起始位置：每行一个（或用分号隔开），每列一个数。行数即分量数。留空：按下一个旋钮。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Which column of Iris the pictures show from below to above.</source>
      <translation>图中从下到上显示鸢尾花的哪一列。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Which column of Iris the pictures show from left to right.</source>
      <translation>图中从左到右显示鸢尾花的哪一列。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Which coordinate of the mean the bound and the landscape follow.</source>
      <translation>下界与地形跟踪均值的哪个坐标。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Whose mean bound and landscape follow, against the next.</source>
      <translation>下界与地形跟踪哪个分量的均值，并与下一个相对。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>Width at the start</source>
      <translation>起始宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>all in the middle</source>
      <translation>全部在中央</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>any points</source>
      <translation>任意点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>diagonal</source>
      <translation>对角</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>far points (k-means++)</source>
      <translation>相距远的点（k-means++）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>full</source>
      <translation>完整</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>hidden</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>shown</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>spherical</source>
      <translation>球形</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/knobs.py" />
      <source>tied</source>
      <translation>共享</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_bound.py" />
      <source>E has made the bound touch here; M will go to its top.</source>
      <translation>E 步使下界在此相切；M 步将走到它的顶点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_bound.py" />
      <source>M went from {before} to {now}; the next E step lifts the bound again.</source>
      <translation>M 步从 {before} 走到 {now}；下一个 E 步再次抬高下界。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_bound.py" />
      <source>The first E step puts a bound under the log-likelihood.</source>
      <translation>第一个 E 步会在对数似然下方放上下界。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_bound.py" />
      <source>lower bound F(q, θ)</source>
      <translation>下界 F(q, θ)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_bound.py" />
      <source>mean of component {k}: {column}</source>
      <translation>分量 {k} 的均值：{column}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_bound.py" />
      <source>they touch: q = p(k|x)</source>
      <translation>相切：q = p(k|x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_data.py" />
      <source>Data: {n} points, counted in cells</source>
      <translation>数据：{n} 个点，按格计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_data.py" />
      <source>Nobody answers for a point yet: the first E step will tell.</source>
      <translation>尚无分量对点负责：第一个 E 步会给出答案。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_data.py" />
      <source>Weights: {weights}</source>
      <translation>权重：{weights}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_data.py" />
      <source>fit</source>
      <translation>拟合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_density.py" />
      <source>Nobody knows the density of measured data: these are the points.</source>
      <translation>实测数据的密度无人知晓：这里显示的是数据点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_landscape.py" />
      <source>A landscape of two means takes two components.</source>
      <translation>两个均值的地形需要两个分量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_landscape.py" />
      <source>landscape</source>
      <translation>地形</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_landscape.py" />
      <source>log-likelihood (nats a point)</source>
      <translation>对数似然（奈特/点）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_landscape.py" />
      <source>paths</source>
      <translation>路径</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_landscape.py" />
      <source>start: drag it</source>
      <translation>起点：可拖动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_landscape.py" />
      <source>the run</source>
      <translation>本次运行</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>Before the first E step there are no responsibilities: only the first part is known.</source>
      <translation>第一个 E 步之前没有责任：只知道第一部分。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>E KL(q ‖ p(k|x))</source>
      <translation>E KL(q ‖ p(k|x))</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>E has emptied the second part: q is p(k|x). What is left is {below} nats.</source>
      <translation>E 步已清空第二部分：q 即 p(k|x)。还剩 {below} 奈特。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>E {step}</source>
      <translation>E {step}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>Each step leaves {share} of what was missing.</source>
      <translation>每一步之后剩下差距的 {share} 倍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>KL of the marginals</source>
      <translation>边缘分布的 KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>Log-likelihood {value}</source>
      <translation>对数似然 {value}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>M {step}</source>
      <translation>M {step}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>Together {total} nats, of which {above} are of the responsibilities: the next E step empties them.</source>
      <translation>共 {total} 奈特，其中 {above} 属于责任：下一个 E 步将其清空。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>best start of {n}</source>
      <translation>{n} 个起点中最佳</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>best − log-likelihood</source>
      <translation>最佳值 − 对数似然</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>lower bound F</source>
      <translation>下界 F</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>nats above the best fit</source>
      <translation>高出最佳拟合的奈特数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>start</source>
      <translation>开始</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/pictures_time.py" />
      <source>true density on these points</source>
      <translation>这些点上的真实密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>272 eruptions, two kinds: E colours the points, M moves the ellipses.</source>
      <translation>272 次喷发，两类：E 步给点上色，M 步移动椭圆。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>A bound that touches</source>
      <translation>相切的下界</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>A collapse</source>
      <translation>塌缩</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>A tenth of every M step: slower, and still the log-likelihood never falls.</source>
      <translation>每个 M 步只走十分之一：更慢，但对数似然仍从不下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>An empty component</source>
      <translation>空分量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>E lays a parabola under the log-likelihood, M climbs to its top.</source>
      <translation>E 步在对数似然下放一条抛物线，M 步爬到它的顶点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>EM, gradient, Newton</source>
      <translation>EM、梯度、牛顿</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Eight Gaussians</source>
      <translation>八高斯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Forty points, six Gaussians, no floor: one falls onto two points and the likelihood has no top.</source>
      <translation>四十个点、六个高斯、没有下限：一个高斯落到两个点上，似然没有上界。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>From most starts EM ends with one Gaussian over two heaps: twenty others run beside.</source>
      <translation>从多数起点出发，EM 会以一个高斯盖住两堆而告终：另有二十个起点同时运行。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Gradient ascent</source>
      <translation>梯度上升</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Half-step: E empties the upper part of the bar, M lowers the whole.</source>
      <translation>半步：E 步清空柱的上部，M 步降低整根柱。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Iris, four columns</source>
      <translation>鸢尾花，四列</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Labels shown</source>
      <translation>显示标签</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Near the top every step doubles the digits; begin far off and it is refused.</source>
      <translation>接近顶点时每步使有效位数翻倍；从远处出发则被拒绝。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Newton at the end</source>
      <translation>终点附近的牛顿法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>On the saddle</source>
      <translation>在鞍点上</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>One Gaussian begins where nothing is: no point answers, so it never moves.</source>
      <translation>一个高斯从空无一物之处开始：没有点归它负责，它永远不动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>One landscape, one start, three ways up: drag the start near the saddle.</source>
      <translation>同一地形、同一起点、三条上山路：把起点拖到鞍点附近试试。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Ten Gaussians on a roll; every iteration is watched, and the sums are exact.</source>
      <translation>瑞士卷上的十个高斯；每次迭代都可观看，求和是精确的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>The same likelihood, a rate to choose, many more steps.</source>
      <translation>同一似然，需选学习率，步数多得多。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>The supervised twin: with every label known, one step is the whole fit.</source>
      <translation>有监督的孪生：所有标签已知时，一步即完成拟合。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Three identical components stay identical: drag one mean and they part.</source>
      <translation>三个相同的分量始终相同：拖动一个均值，它们便分开。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Three species without their names, fitted in four dimensions, seen in two.</source>
      <translation>三个物种，不看名称，在四维中拟合，在二维中观看。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/presets.py" />
      <source>Two halves, two parts</source>
      <translation>两个半步，两个部分</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/process.py" />
      <source>Means and weights were carried over; widths start anew.</source>
      <translation>均值与权重已沿用；宽度重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/process.py" />
      <source>The mixture has another shape now: it starts anew.</source>
      <translation>混合的形状已改变：重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/process.py" />
      <source>{knob} = {k} is more than the {n} points; take at most {n}.</source>
      <translation>{knob} = {k} 多于 {n} 个点；最多取 {n}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/process.py" />
      <source>{knob} = {shown}: the data have {kinds} labels and the mixture has {k} components; make them as many.</source>
      <translation>{knob} = {shown}：数据有 {kinds} 种标签，而混合有 {k} 个分量；请使两者相等。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/process.py" />
      <source>{knob} = {shown}: these data have no labels; take a target that is a mixture, or Iris.</source>
      <translation>{knob} = {shown}：这些数据没有标签；请选择混合型目标或鸢尾花。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>A lower floor lets it collapse; fewer components or another start avoid it.</source>
      <translation>降低下限会让它塌缩；减少分量或换一个起点可以避免。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Click its mean to remove it, or drag it to where there are points.</source>
      <translation>点击它的均值将其删除，或把它拖到有点的地方。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Component {component} has collapsed: {width} of the data's width, on {count} points. The likelihood has no upper bound there, and this optimum is spurious.</source>
      <translation>分量 {component} 已塌缩：宽度为数据的 {width}，落在 {count} 个点上。似然在此没有上界，这个最优是虚假的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Component {component} is as narrow as the eigenvalue floor {floor} lets it be, on {count} points.</source>
      <translation>分量 {component} 已窄到特征值下限 {floor} 所允许的程度，落在 {count} 个点上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Component {component} is empty: all points together give it {count} of one.</source>
      <translation>分量 {component} 是空的：所有点合起来只给它 {count} 个点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Components {one} and {other} are the same: every point divides its responsibility evenly between them, and no step tells them apart. This is a saddle.</source>
      <translation>分量 {one} 与 {other} 完全相同：每个点把责任平分给它们，没有任何一步能区分二者。这是鞍点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Drag one of the two means a little.</source>
      <translation>把其中一个均值稍微拖动一下。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Go on with EM, or take a smaller part of a step or a smaller rate.</source>
      <translation>改用 EM，或减小步长比例或学习率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Raise the eigenvalue floor, or remove the component and add another.</source>
      <translation>提高特征值下限，或删除该分量再添加一个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>Take fewer components.</source>
      <translation>减少分量数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>There are {count} different points and {k} components.</source>
      <translation>只有 {count} 个不同的点，却有 {k} 个分量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/mixture/watch.py" />
      <source>This step would leave all reason, so the mixture stays where it is: so far from an optimum, the likelihood is not the parabola that the step trusts.</source>
      <translation>这一步会走到不合理之处，因此混合停在原地：离最优点这么远时，似然并不是这一步所相信的抛物线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>An unnormalised density learns by being told from noise, and a constant finds log Z on the way.</source>
      <translation>未归一化的密度通过与噪声相区分来学习，途中一个常数找到 log Z。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Best classifier</source>
      <translation>最优分类器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Classifier</source>
      <translation>分类器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Data, noise and the learned density e^G/Z, normalised to compare.</source>
      <translation>数据、噪声与学得的密度 e^G/Z，归一化后比较。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Draw fresh data, and ν times as many points of noise.</source>
      <translation>抽取新的数据点，以及 ν 倍之多的噪声点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Energies without Z</source>
      <translation>不需 Z 的能量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Energy</source>
      <translation>能量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Error against noise ratio</source>
      <translation>误差与噪声比</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Error at ν = 1</source>
      <translation>ν = 1 时的误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Fit anew</source>
      <translation>重新拟合</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Fit λ and c to fresh data at every noise ratio and width; keep the errors.</source>
      <translation>在每个噪声比和宽度下，用新数据拟合 λ 与 c，并记下误差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>G − log Z against log p; in the plane their difference, cut at ±3.</source>
      <translation>G − log Z 与 log p；在平面上画二者之差，截断于 ±3。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Let Adam move the energy and its constant.</source>
      <translation>让 Adam 移动能量及其常数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Let σ(ℓ) say which is which, and differentiate what it loses.</source>
      <translation>用 σ(ℓ) 判断谁是数据谁是噪声，并对损失求导。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Likelihood gap</source>
      <translation>似然差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Mean of log p − log q on held-out points, q = e^G/Z: KL(p‖q).</source>
      <translation>留出点上 log p − log q 的均值，q = e^G/Z，即 KL(p‖q)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Mean of −log q on points kept aside, for own data.</source>
      <translation>自备数据的留出点上 −log q 的均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Other ways</source>
      <translation>其他方法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Parameters</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Score gap</source>
      <translation>得分匹配差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>T times the mean squared error of λ and c, noise like the data; theory says 5.</source>
      <translation>T 乘以 λ 与 c 的均方误差，噪声同数据；理论值为 5。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>T times the squared error for noise like the data, too narrow and too wide; theory and fits.</source>
      <translation>T 乘以平方误差：噪声同数据、过窄、过宽；理论与拟合。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Tell apart</source>
      <translation>分辨</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>The constant and log Z</source>
      <translation>常数与 log Z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>The learned σ(ℓ) against the exact p/(p + νU).</source>
      <translation>学得的 σ(ℓ) 与精确的 p/(p + νU)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>The same energy by likelihood, Z integrated, and by score matching.</source>
      <translation>同一能量用似然（对 Z 积分）和得分匹配来学。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>The same for the energy learned by likelihood.</source>
      <translation>用似然学得的能量的差距。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>The same for the energy learned by score matching.</source>
      <translation>用得分匹配学得的能量的差距。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>The step size in use.</source>
      <translation>当前使用的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>True log Z</source>
      <translation>真实 log Z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Weight of −x² in the quartic.</source>
      <translation>四次型中 −x² 的系数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>Weight of −x⁴ in the quartic.</source>
      <translation>四次型中 −x⁴ 的系数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>What the classifier loses; the line is the best for these laws, at ν = 1: 2 log 2 − 2 JS.</source>
      <translation>分类器的损失；横线是这两个分布下的最优值，ν = 1 时为 2 log 2 − 2 JS。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>What the learned constant says of log Z; no integral is taken.</source>
      <translation>学得的常数所说的 log Z；没有做任何积分。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>What γ or c says of log Z, step by step.</source>
      <translation>γ 或 c 所说的 log Z，逐步显示。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>a</source>
      <translation>a</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>a and b, or the centres of the bumps, against the truth.</source>
      <translation>a 与 b，或各峰的中心，与真值对照。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>b</source>
      <translation>b</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>log Z in closed form where the law of the data is a quartic, else the integral of e^G.</source>
      <translation>数据分布为四次型时用闭式，否则为 e^G 的积分。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>log Z of the energy as it is now, by formula or quadrature.</source>
      <translation>当前能量的 log Z，由公式或数值积分得到。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>log ∫ e^G</source>
      <translation>log ∫ e^G</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>p(x) of the data, in the colours of the learned one.</source>
      <translation>数据的 p(x)，用与学得密度相同的颜色。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/__init__.py" />
      <source>p/(p + νU), exactly; on the line how far the learned one is from it.</source>
      <translation>精确的 p/(p + νU)；在直线上画学得的分类器与它的差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>All of the rate to half of it, then a cosine to 1 %; 0 never falls.</source>
      <translation>前一半用全部学习率，之后按余弦降到 1 %；0 表示不下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Averaging</source>
      <translation>参数平均</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Batch</source>
      <translation>批次</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Beside NCE</source>
      <translation>NCE 之外</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Bumps</source>
      <translation>峰数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Bumps of the mixture energy; the first is of height 1: the gauge.</source>
      <translation>混合能量的峰数；第一个峰高为 1，这就固定了规范。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Constant</source>
      <translation>常数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Data of the target Double well follow exp(−ax² − bx⁴); a negative a makes two wells.</source>
      <translation>目标“双势阱”的数据服从 exp(−ax² − bx⁴)；a 为负时有两个阱。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Data points T</source>
      <translation>数据点数 T</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Data points of each fit of the study.</source>
      <translation>研究中每次拟合的数据点数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Dimension</source>
      <translation>维数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Energy G</source>
      <translation>能量 G</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Expectation</source>
      <translation>期望</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Fresh data points in each step.</source>
      <translation>每步新抽的数据点数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>General knows the noise: G − c − log νU. Simple does not: G − γ; then G learns log p − log U.</source>
      <translation>“一般”知道噪声：G − c − log νU。“简单”不知道：G − γ；这时 G 学到 log p − log U。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Half the side of the box, the deviation of the Gaussian, or the factor of the stretch. Own data are standardised first.</source>
      <translation>方盒边长的一半、高斯的标准差，或拉伸的倍数。自有数据会先标准化。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Hidden layers</source>
      <translation>隐藏层</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Hidden layers of the network.</source>
      <translation>网络的隐藏层数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Horizon</source>
      <translation>终点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Instead of learning, each step fits an unnormalised Gaussian anew at five noise ratios and three widths of noise, and the squared errors are collected (Gutmann &amp; Hyvärinen 2012).</source>
      <translation>不再学习；每步在五个噪声比、三种噪声宽度下重新拟合一个未归一化的高斯，并累计平方误差（Gutmann 与 Hyvärinen 2012）。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Logit</source>
      <translation>对数几率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Memory of the running mean of the parameters, which is shown.</source>
      <translation>参数滑动平均的记忆，显示的就是平均值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Neural network</source>
      <translation>神经网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Neurons</source>
      <translation>神经元</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Neurons in each hidden layer.</source>
      <translation>每个隐藏层的神经元数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Noise points for each data point; it shifts γ by log ν.</source>
      <translation>每个数据点对应的噪声点数；使 γ 平移 log ν。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Noise ratio ν</source>
      <translation>噪声比 ν</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Noise width</source>
      <translation>噪声宽度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Quartic</source>
      <translation>四次型</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>SiLU</source>
      <translation>SiLU</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Study</source>
      <translation>研究</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Study of noise ratios</source>
      <translation>噪声比的研究</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>That of the target; 2 makes two independent copies of a law on the line.</source>
      <translation>与目标相同；2 表示直线上的分布取两份独立副本。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>The bend between the layers.</source>
      <translation>层与层之间的弯折。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>The loss from fresh batches, or integrated over a grid where both laws are known.</source>
      <translation>损失来自新抽的小批，或在两个分布都已知时在网格上积分。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>The same energy on the same data by maximum likelihood, whose Z is integrated in every step, and by score matching, which needs no Z (an extension).</source>
      <translation>同一能量、同一数据，用每步都要积分 Z 的最大似然，以及不需要 Z 的得分匹配（扩展）。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>The step size of Adam, before the schedule.</source>
      <translation>Adam 的步长，调度之前。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>True a</source>
      <translation>真实 a</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>True b</source>
      <translation>真实 b</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Waves of so many directions and lengths join the input; at 0 fine detail is learned last.</source>
      <translation>输入中加入若干方向和波长的波；为 0 时细节最后才学会。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>Weight of −x⁴ in the law of the data; above 0, or it has no normaliser.</source>
      <translation>数据分布中 −x⁴ 的系数；必须大于 0，否则无法归一化。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>What data are told from: even over a box, a Gaussian, or the law of the data stretched.</source>
      <translation>数据要与什么相区分：方框内的均匀分布、高斯，或拉伸后的数据分布。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>What is learned, up to a constant: −ax² − bx⁴, a mixture of unnormalised bumps, or a network.</source>
      <translation>要学的东西，差一个常数：−ax² − bx⁴，若干未归一化的峰的混合，或一个网络。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>as the target</source>
      <translation>与目标相同</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>data-shaped</source>
      <translation>数据形状</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>exact</source>
      <translation>精确</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>general: G − c − log νU</source>
      <translation>一般：G − c − log νU</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>held at 0</source>
      <translation>固定为 0</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>learned</source>
      <translation>学习</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>likelihood and score</source>
      <translation>似然与得分匹配</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>line</source>
      <translation>直线</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>plane</source>
      <translation>平面</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>sampled</source>
      <translation>抽样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>simple: G − γ</source>
      <translation>简单：G − γ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>tanh</source>
      <translation>tanh</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/knobs.py" />
      <source>γ (or c) is learned and finds log Z, or is held at 0 and G must normalise itself.</source>
      <translation>γ（或 c）可以学习并找到 log Z，也可固定为 0，由 G 自行归一化。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/laws.py" />
      <source>Two independent copies</source>
      <translation>两份独立副本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/laws.py" />
      <source>{knob} = 1, but the target has two; choose a target on the line, or {knob} 2.</source>
      <translation>{knob} = 1，但目标是二维的；请选直线上的目标，或 {knob} 取 2。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/laws.py" />
      <source>{knob} = {asked} needs a known density, and own data have none; take {instead}.</source>
      <translation>{knob} = {asked} 需要已知密度，而自备数据没有；请用 {instead}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/laws.py" />
      <source>{knob} = {a}, {second} = {b} here, but {knob} = {other}, {second} = {last} at the target Double well; set them in one place.</source>
      <translation>这里 {knob} = {a}、{second} = {b}，而目标“双势阱”中 {knob} = {other}、{second} = {last}；请只在一处设置。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/laws.py" />
      <source>{knob} = {width}: this noise never falls on {share} % of the data, and what it misses cannot be learned; widen it, or set {law} = {gaussian}.</source>
      <translation>{knob} = {width}：这种噪声永远落不到 {share} % 的数据上，漏掉的部分无法学到；请加宽它，或设 {law} = {gaussian}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/moment.py" />
      <source>by likelihood</source>
      <translation>似然所得</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/moment.py" />
      <source>by score matching</source>
      <translation>得分匹配所得</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>Data and noise</source>
      <translation>数据与噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>No energy is learned</source>
      <translation>没有学习能量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>Noise like the data costs 2.5(1 + 1/ν).</source>
      <translation>噪声与数据同分布时，代价为 2.5(1 + 1/ν)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>Noise must fall wherever data do: narrow noise leaves their tails unexplained.</source>
      <translation>有数据处须有噪声：噪声过窄，数据的尾部便无从学起。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>T × mean squared error of λ and c</source>
      <translation>T × λ 与 c 的均方误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>Theory only; switch Study of noise ratios on to fit.</source>
      <translation>只有理论；打开“噪声比的研究”才会拟合。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>This run studies noise ratios; see Error against noise ratio.</source>
      <translation>本次运行研究噪声比；请看“误差与噪声比”。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>data, N(0, 1)</source>
      <translation>数据，N(0, 1)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>fits, ± 2 standard errors</source>
      <translation>拟合，± 2 个标准误</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>noise like the data</source>
      <translation>噪声同数据</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>noise ratio ν</source>
      <translation>噪声比 ν</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>too narrow, s = 0.5</source>
      <translation>过窄，s = 0.5</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>too wide, s = 3</source>
      <translation>过宽，s = 3</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures.py" />
      <source>{n} fits of log p = −λx²/2 + c to T = {points} points.</source>
      <translation>对 T = {points} 个点拟合 log p = −λx²/2 + c，共 {n} 次。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>G − log Z</source>
      <translation>G − log Z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>Learned density</source>
      <translation>学得的密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>Log ratio log q − log p</source>
      <translation>对数比 log q − log p</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>The density of own data is not known.</source>
      <translation>自备数据的密度未知。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>The simple logit does not know this noise: G has learned log p − log U.</source>
      <translation>简单对数几率不知道这种噪声：G 学到的是 log p − log U。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>e^G U, noise put back</source>
      <translation>e^G U，乘回噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>e^G U, noise put back: G itself has learned log p − log U.</source>
      <translation>e^G U，乘回噪声：G 本身学到的是 log p − log U。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>e^G/Z by NCE</source>
      <translation>NCE 得到的 e^G/Z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>log-density (nats)</source>
      <translation>对数密度（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>noise</source>
      <translation>噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>noise U</source>
      <translation>噪声 U</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>p, true</source>
      <translation>真实 p</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_density.py" />
      <source>with the noise put back</source>
      <translation>乘回噪声之后</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>From the best classifier</source>
      <translation>与最优分类器之差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>The constant is held at 0 and a quartic has none of its own: a and b bend to make up for it.</source>
      <translation>常数固定为 0，而四次型自己没有常数：a 与 b 只好弯曲来弥补。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>The constant is held at 0: the energy has to normalise itself.</source>
      <translation>常数固定为 0：能量必须自行归一化。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>The simple logit lowers a by 1/2s² = {shift}.</source>
      <translation>简单对数几率使 a 降低 1/2s² = {shift}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>The weights of a network have no true values; look at the density.</source>
      <translation>网络的权重没有真值；请看密度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>a and b</source>
      <translation>a 与 b</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>a − 1/2s² = {aim}</source>
      <translation>a − 1/2s² = {aim}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>c</source>
      <translation>c</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>centres of the bumps</source>
      <translation>各峰的中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>difference</source>
      <translation>差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>log Z (nats)</source>
      <translation>log Z（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>log Z, exactly: {value}</source>
      <translation>精确的 log Z：{value}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>log ∫ e^G of the energy so far</source>
      <translation>至今能量的 log ∫ e^G</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>log ∫ e^G, integrated</source>
      <translation>log ∫ e^G，数值积分</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>p/(p + νU), exact</source>
      <translation>精确的 p/(p + νU)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>parameter</source>
      <translation>参数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>place</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>probability of data</source>
      <translation>是数据的概率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>true</source>
      <translation>真值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>true centres</source>
      <translation>真实中心</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>γ − log ν − log U</source>
      <translation>γ − log ν − log U</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>γ − log ν − log U at the middle</source>
      <translation>γ − log ν − log U（中心处）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>ν shifts γ by log ν = {shift}, taken off here.</source>
      <translation>ν 使 γ 平移 log ν = {shift}，此处已扣除。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>σ(ℓ) − p/(p + νU)</source>
      <translation>σ(ℓ) − p/(p + νU)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/pictures_learning.py" />
      <source>σ(ℓ), learned</source>
      <translation>学得的 σ(ℓ)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>A network in the plane</source>
      <translation>平面上的网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>A network learns two moons by telling them from a cloud.</source>
      <translation>网络通过与一团噪声相区分学会双月。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Both expectations integrated: the loss comes to 2 log 2 − 2 JS(p, U).</source>
      <translation>两个期望都用积分：损失降到 2 log 2 − 2 JS(p, U)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Bumps of any height</source>
      <translation>任意高度的峰</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Four wells</source>
      <translation>四个势阱</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Gaussian noise unknown to the logit: a settles 1/2s² too low. Switch Logit to general.</source>
      <translation>对数几率不知道的高斯噪声：a 低了 1/2s²。把对数几率换成“一般”试试。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Heights that need not sum to one, learned together with log Z.</source>
      <translation>高度之和不必为 1，与 log Z 一起学得。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Hundreds of fits: T · error² is 2.5(1 + 1/ν), and more where noise is too narrow or wide.</source>
      <translation>数百次拟合：T · 误差² 为 2.5(1 + 1/ν)，噪声过窄或过宽时更大。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>It normalises itself</source>
      <translation>自行归一化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>No one computes Z, and γ finds log Z = 2.6908.</source>
      <translation>没有人计算 Z，γ 却找到 log Z = 2.6908。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Noise that rarely reaches the wells makes slow learning.</source>
      <translation>很少到达势阱的噪声使学习缓慢。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Noise too narrow</source>
      <translation>噪声过窄</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Single well</source>
      <translation>单势阱</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>The constant is held at 0, and log ∫ e^G of the network goes there too.</source>
      <translation>常数固定为 0，网络的 log ∫ e^G 也走向 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>The double well twice over: Z is the square of that on the line.</source>
      <translation>双势阱的两份副本：Z 是直线上的平方。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>The price of noise</source>
      <translation>噪声的代价</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>The simple logit shifts</source>
      <translation>简单对数几率的偏移</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Without Fourier features</source>
      <translation>没有傅里叶特征</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Without chance</source>
      <translation>没有随机性</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>Without waves at the input fine detail is learned last. Set the features to 32.</source>
      <translation>输入中没有波，细节最后才学会。把特征数设为 32 试试。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/presets.py" />
      <source>a = 1: Z in another Bessel function.</source>
      <translation>a = 1：Z 由另一个贝塞尔函数给出。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/process.py" />
      <source>--evaluate: points have {given} columns, the data have {wanted}.</source>
      <translation>--evaluate：点有 {given} 列，数据有 {wanted} 列。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/process.py" />
      <source>Another energy: it starts anew.</source>
      <translation>换了能量：重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/standardised.py" />
      <source>Own data, standardised</source>
      <translation>自有数据（标准化）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/standardised.py" />
      <source>{column}, standardised</source>
      <translation>{column}（标准化）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/watch.py" />
      <source>Bring the noise nearer to the data: another width, or data-shaped noise.</source>
      <translation>让噪声靠近数据：换一个宽度，或用数据形状的噪声。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/watch.py" />
      <source>Go back to before and lower the learning rate.</source>
      <translation>回到之前并降低学习率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/watch.py" />
      <source>Since step {step} the classifier is certain of every point: data and noise hardly overlap, and nothing is learned about the shape of p.</source>
      <translation>自第 {step} 步起，分类器对每个点都确信无疑：数据与噪声几乎不重叠，学不到 p 的形状。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/watch.py" />
      <source>Step {step}: the loss is more than {times} times that of a classifier that only guesses.</source>
      <translation>第 {step} 步：损失超过只会瞎猜的分类器的 {times} 倍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/nce/watch.py" />
      <source>Step {step}: the loss or its gradient is not finite; the energy stays as it was.</source>
      <translation>第 {step} 步：损失或其梯度不是有限数；能量保持不变。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>All four methods from the same start, above the lower bound.</source>
      <translation>四种方法从同一起点出发，都在下界之上。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Both factors are counted anew from these shares.</source>
      <translation>由这些份额重新统计两个因子。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Documents as mixtures of topics: EM against three kinds of gradient, from one start.</source>
      <translation>文档是主题的混合：EM 与三种梯度法从同一起点比赛。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>E: share out counts</source>
      <translation>E：分配计数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Every count is shared out among the topics it may come from.</source>
      <translation>每个计数按其可能来自的主题分配。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Gradient steps</source>
      <translation>梯度步</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>How far a column is from adding up to 1, or an entry below 0.</source>
      <translation>某列之和偏离 1 多少，或某元素低于 0 多少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>It may rise where steps are long.</source>
      <translation>步长过长时它可能上升。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>It never rises.</source>
      <translation>它从不上升。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>It never rises: steps are halved.</source>
      <translation>它从不上升：步长会减半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Loss of EM</source>
      <translation>EM 的损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Loss of the projected gradient</source>
      <translation>投影梯度的损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Loss of the raw gradient</source>
      <translation>原始梯度的损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Loss of the softmax gradient</source>
      <translation>softmax 梯度的损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>M: count again</source>
      <translation>M：重新统计</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>No loss any more once its columns do not add up to 1.</source>
      <translation>一旦各列之和不为 1，它就不再是损失。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Off the simplex</source>
      <translation>离开单纯形</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>On the simplex?</source>
      <translation>在单纯形上吗？</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Reconstruction</source>
      <translation>重构</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Terms of a topic</source>
      <translation>主题的词</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>The likeliest terms of one topic.</source>
      <translation>一个主题中最可能的词。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>The loss above its lower bound: the mean KL of documents and model.</source>
      <translation>损失高出下界的部分：文档与模型的平均 KL。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>The three gradient methods take a step of their own.</source>
      <translation>三种梯度法各走一步。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Topics in a table (pLSA)</source>
      <translation>表中的主题（pLSA）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Topics of a document</source>
      <translation>文档的主题</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>What the columns add up to: 1 for probabilities; the raw gradient does not know.</source>
      <translation>各列之和：概率应为 1；原始梯度并不知道。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>Words of a topic</source>
      <translation>一个主题的词</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>p(x|y) of the method shown, coloured as the table is.</source>
      <translation>所示方法的 p(x|y)，着色与表相同。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>p(x|z), a column for each topic.</source>
      <translation>p(x|z)，每个主题一列。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>p(z|y), a row for each topic.</source>
      <translation>p(z|y)，每个主题一行。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>p̃(x|y): the counts, each document by itself.</source>
      <translation>p̃(x|y)：各文档各自的计数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/__init__.py" />
      <source>−Σ p̃(x,y) ln p(x|y) of the method shown.</source>
      <translation>所示方法的 −Σ p̃(x,y) ln p(x|y)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>All four run from the same start; this one is shown, read off and judged.</source>
      <translation>四种方法从同一起点运行；显示、读数和评判的是这一种。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>How far the logarithms behind the softmax go; they need longer steps, since probabilities scale their gradient.</source>
      <translation>softmax 背后的对数走多远；它们的梯度乘有概率，因此需要更长的步。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>How many distributions over terms the documents are mixed of.</source>
      <translation>文档由多少个词分布混合而成。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Projected gradient</source>
      <translation>投影梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Raw and projected gradient go so far along −∂loss; the projected one halves it where the loss would rise.</source>
      <translation>原始梯度和投影梯度沿 −∂loss 走这么远；若损失会上升，投影梯度把步长减半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Raw gradient</source>
      <translation>原始梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Softmax gradient</source>
      <translation>softmax 梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Step lengths</source>
      <translation>步长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Step of the gradients</source>
      <translation>梯度法的步长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Step of the softmax</source>
      <translation>softmax 的步长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Table or text</source>
      <translation>表或文本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Topic looked at</source>
      <translation>所看的主题</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Topics K</source>
      <translation>主题数 K</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>Whose words are drawn, counted from 1.</source>
      <translation>画谁的词，从 1 数起。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/knobs.py" />
      <source>harbour and blocks are built in. Or paste counts, a row for each term and a column for each document, with names or without; or a text, each line a document whose words are counted.</source>
      <translation>harbour 和 blocks 是内置的。也可粘贴计数，每词一行、每文档一列，带不带名称均可；或粘贴文本，每行是一篇文档，统计其中的词。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/moment.py" />
      <source>Reconstruction by {method}</source>
      <translation>重构：{method}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/moment.py" />
      <source>Table p̃(x|y)</source>
      <translation>表 p̃(x|y)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/moment.py" />
      <source>Terms of a topic p(x|z), {method}</source>
      <translation>主题的词 p(x|z)，{method}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/moment.py" />
      <source>The first {rows} × {columns} of {all_rows} × {all_columns}.</source>
      <translation>{all_rows} × {all_columns} 中的前 {rows} × {columns}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/moment.py" />
      <source>Topics of a document p(z|y), {method}</source>
      <translation>文档的主题 p(z|y)，{method}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/moment.py" />
      <source>projected gradient</source>
      <translation>投影梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/moment.py" />
      <source>raw gradient</source>
      <translation>原始梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/moment.py" />
      <source>softmax gradient</source>
      <translation>softmax 梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>Every column adds up to 1 and no entry is negative.</source>
      <translation>每一列之和为 1，没有负的元素。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>No probabilities any more: a column is off by {off}.</source>
      <translation>不再是概率：有一列偏离了 {off}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>On the simplex? {method}</source>
      <translation>在单纯形上吗？{method}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>The raw gradient has left the simplex: p(x|y) is no probability, its curve no loss.</source>
      <translation>原始梯度离开了单纯形：p(x|y) 不是概率，它的曲线也不是损失。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>Topic z{number} by {method}</source>
      <translation>主题 z{number}：{method}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>loss (nats)</source>
      <translation>损失（nats）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>lower bound −Σ p̃ ln p̃(x|y)</source>
      <translation>下界 −Σ p̃ ln p̃(x|y)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>on the simplex</source>
      <translation>在单纯形上</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>p(x|z)</source>
      <translation>p(x|z)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>smallest entry</source>
      <translation>最小元素</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>sum</source>
      <translation>和</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>term</source>
      <translation>词</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>topics, then documents</source>
      <translation>主题，然后文档</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>Σ p(x|z) of a topic</source>
      <translation>主题的 Σ p(x|z)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/pictures.py" />
      <source>Σ p(z|y) of a document</source>
      <translation>文档的 Σ p(z|y)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>A topic for everyone</source>
      <translation>人手一个主题</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>As many topics as documents: the bound is reached and nothing is learned.</source>
      <translation>主题与文档一样多：达到了下界，却什么也没学到。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>EM against gradients</source>
      <translation>EM 对梯度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>EM sorts the words of thirteen lines into sea, kitchen and music; nobody told it.</source>
      <translation>EM 把十三行文字中的词分成大海、厨房和音乐；没有人教过它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>One start, four methods: EM needs no step length and is there first.</source>
      <translation>同一起点，四种方法：EM 不需要步长，却最先到达。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>Straight down the gradient: below the bound within a few steps, since nothing adds up to 1.</source>
      <translation>直接沿梯度而下：几步就跌破下界，因为没有什么加起来等于 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>Three topics</source>
      <translation>三个主题</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>Too few topics</source>
      <translation>主题太少</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/presets.py" />
      <source>Two topics for three: the gap to the bound stays.</source>
      <translation>用两个主题对付三个：与下界的差距消不掉。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/process.py" />
      <source>EM gives topic z{number} to no document any more.</source>
      <translation>EM 不再把主题 z{number} 分给任何文档。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/process.py" />
      <source>Other topics or another table: all methods start anew.</source>
      <translation>主题数或表变了：所有方法重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/process.py" />
      <source>Show EM, the projected gradient or the softmax instead.</source>
      <translation>请改为显示 EM、投影梯度或 softmax。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/process.py" />
      <source>Take fewer topics, or another seed.</source>
      <translation>减少主题数，或换一个种子。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/process.py" />
      <source>The raw gradient is {below} nats below the lower bound: off the simplex, where a column is off by {off}, a loss means nothing.</source>
      <translation>原始梯度比下界低 {below} nats：它离开了单纯形，有一列偏离 {off}，损失没有意义。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/process.py" />
      <source>{knob} = {topics} is more than the table can tell apart; take at most {most}, the smaller of its {terms} terms and {documents} documents.</source>
      <translation>{knob} = {topics} 超过表所能区分的数目；最多取 {most}，即 {terms} 个词与 {documents} 篇文档中较小者。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob} is empty; paste counts or a text, or write harbour.</source>
      <translation>{knob} 是空的；请粘贴计数或文本，或写 harbour。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob} is too small: terms {terms}, documents {documents}; give two of each or more.</source>
      <translation>{knob} 太小：词项 {terms} 个，文档 {documents} 个；两者各需至少两个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob}: all counts of the document {name} are 0; leave its column out.</source>
      <translation>{knob}：文档 {name} 的计数全为 0；请去掉这一列。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob}: all counts of the term {name} are 0; leave its row out.</source>
      <translation>{knob}：词 {name} 的计数全为 0；请去掉这一行。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob}: line {number} has no word that occurs twice in the text; leave it out.</source>
      <translation>{knob}：第 {number} 行没有在文本中出现两次的词；请去掉它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob}: row {term} has {given} counts and the first has {width}; give each as many.</source>
      <translation>{knob}：行 {term} 有 {given} 个计数，第一行有 {width} 个；请使各行一样多。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob}: the count {count} of {term} in {document} is negative; counts start at 0.</source>
      <translation>{knob}：{term} 在 {document} 中的计数 {count} 是负的；计数从 0 开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob}: {cell} in row {term} is not a count; give a number from 0 on.</source>
      <translation>{knob}：行 {term} 中的 {cell} 不是计数；请给不小于 0 的数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/plsa/tables.py" />
      <source>{knob}: {terms} terms in {documents} documents are too many; keep to {most} of each.</source>
      <translation>{knob}：{documents} 篇文档、{terms} 个词太多；请各不超过 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>1/N² against 1/√N: on a line the lattice wins at once.</source>
      <translation>1/N² 对 1/√N：在直线上格点立刻获胜。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>A bump that dies out inside: even midpoints converge faster than every power of 1/N.</source>
      <translation>在内部消失的峰：即使中点法也比 1/N 的任何幂次收敛得快。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>A jump</source>
      <translation>跳跃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>A rule of order four</source>
      <translation>四阶求积</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Both errors against the number of points, on logarithmic axes.</source>
      <translation>两种误差随点数的变化，双对数坐标。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Both errors at this N in one to twelve dimensions.</source>
      <translation>当前 N 下，一到十二维的两种误差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Dimensions</source>
      <translation>维数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Draw random points in every repetition, and take the mean so far.</source>
      <translation>每次重复各抽随机点，取至今的平均。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Error of Monte Carlo</source>
      <translation>蒙特卡洛误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Error of the rule</source>
      <translation>求积误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Errors</source>
      <translation>误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Estimates</source>
      <translation>估计</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Faster than any power</source>
      <translation>快于任何幂次</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Function values spent so far, by each method.</source>
      <translation>每种方法至今用掉的函数值个数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Lay out as many nodes as there have been random points, and add up.</source>
      <translation>布置与随机点同样多的节点，求和。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>N^(−2/6) against 1/√N: a million points are ten along each axis, and the lattice loses.</source>
      <translation>N^(−2/6) 对 1/√N：一百万个点在每个轴上只有十个，格点法落败。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Nodes and draws</source>
      <translation>节点与抽样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>On a line</source>
      <translation>在直线上</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Quadrature or Monte Carlo</source>
      <translation>求积还是蒙特卡洛</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Root mean square error over the repetitions; it should be sd/√N.</source>
      <translation>各次重复的均方根误差；应为 sd/√N。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Simpson's error falls by 10⁴ while N grows by 10.</source>
      <translation>N 增大十倍，Simpson 的误差缩小 10⁴ 倍。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Single Monte Carlo runs on their way, within ± sd/√N.</source>
      <translation>单次蒙特卡洛的走势，在 ± sd/√N 之内。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Six dimensions</source>
      <translation>六维</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>The function with the nodes of the rule and random points.</source>
      <translation>函数、求积节点和随机点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Two ways to an integral that is known: nodes on a lattice, or random points.</source>
      <translation>求一个已知积分的两条路：格点上的节点，或随机点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>Where the function jumps no rule keeps its order; chance does not care.</source>
      <translation>函数有跳跃时任何求积都失去阶数；随机不受影响。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/__init__.py" />
      <source>|Σ w f − 1| on the lattice.</source>
      <translation>格点上的 |Σ w f − 1|。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/integrands.py" />
      <source>a bump</source>
      <translation>一个峰</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/integrands.py" />
      <source>a jump</source>
      <translation>一个跳跃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/integrands.py" />
      <source>a kink</source>
      <translation>一个折点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/integrands.py" />
      <source>a root at the edge</source>
      <translation>边缘处的平方根</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/integrands.py" />
      <source>smooth: e²ˣ</source>
      <translation>光滑：e²ˣ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>A lattice of N points has only the d-th root of N along each axis.</source>
      <translation>N 个格点在每个轴上只有 N 的 d 次方根个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>Dimensions d</source>
      <translation>维数 d</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>Gauss-Legendre</source>
      <translation>Gauss-Legendre</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>Independent Monte Carlo runs: how far they scatter is their error.</source>
      <translation>独立的蒙特卡洛：它们的离散程度就是误差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>Methods</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>Repetitions</source>
      <translation>重复次数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>Rule</source>
      <translation>求积法</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>Simpson, 1/n⁴</source>
      <translation>Simpson，1/n⁴</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>So many random points each repetition draws at each step.</source>
      <translation>每一步每次重复抽取的随机点数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>What is integrated over [0, 1]; its integral is 1. In d dimensions it is a product.</source>
      <translation>在 [0, 1] 上积分的函数；积分为 1。d 维时取乘积。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>Where the nodes are and what they weigh; for smooth functions errors fall as 1/n, 1/n², 1/n⁴.</source>
      <translation>节点的位置和权重；对光滑函数，误差按 1/n、1/n²、1/n⁴ 下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>left ends, 1/n</source>
      <translation>左端点，1/n</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/knobs.py" />
      <source>midpoints, 1/n²</source>
      <translation>中点，1/n²</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>1 ± sd/√N</source>
      <translation>1 ± sd/√N</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>Dimensions, at N = {n}</source>
      <translation>维数，N = {n}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>dimensions d</source>
      <translation>维数 d</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>error</source>
      <translation>误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>error of Monte Carlo</source>
      <translation>蒙特卡洛误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>error of the rule</source>
      <translation>求积误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>estimate</source>
      <translation>估计值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>f along one axis, ∫ f = 1</source>
      <translation>沿一个轴的 f，∫ f = 1</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>nodes</source>
      <translation>节点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>points N</source>
      <translation>点数 N</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>random points</source>
      <translation>随机点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>sd/√N</source>
      <translation>sd/√N</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>single runs</source>
      <translation>单次运行</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>slope −{power}</source>
      <translation>斜率 −{power}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>the integral</source>
      <translation>积分值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>this run</source>
      <translation>本次运行</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>{n} nodes along each axis</source>
      <translation>每个轴上 {n} 个节点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/quadrature/pictures.py" />
      <source>{n} nodes along each axis, too many to draw them all</source>
      <translation>每个轴上 {n} 个节点，太多而无法全部画出</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>All probability of the coarsest chain; 1.</source>
      <translation>最粗链的全部概率；1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>By how much the last halving divided the largest error so far; 2 in the limit of small steps.</source>
      <translation>最后一次减半把迄今最大误差除以多少；小步长极限下为 2。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Chains</source>
      <translation>各条链</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Chains with ever shorter steps tend to one in continuous time, with the error halved each time.</source>
      <translation>步长越来越短的链趋于连续时间的链，误差每次减半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Coarsest error</source>
      <translation>最粗链的误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Continuous time goes on by h, to compare with.</source>
      <translation>连续时间前进 h，以作比较。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Error against step</source>
      <translation>误差与步长</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Error in time</source>
      <translation>随时间的误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Every chain takes its steps: one of h, two of h/2, four of h/4, and so on.</source>
      <translation>每条链走自己的步：一步 h、两步 h/2、四步 h/4，依此类推。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Every walker of the coarsest chain throws once: stay, or go.</source>
      <translation>最粗链的每个游走者掷一次：留下，或离开。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Finest error</source>
      <translation>最细链的误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>From steps to time</source>
      <translation>从步到时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>How long the shown state is kept: geometric, then exponential.</source>
      <translation>停留在所示状态多久：先是几何分布，后是指数分布。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Last halving</source>
      <translation>最后一次减半</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Matrix of one step</source>
      <translation>一步的矩阵</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>P of one state</source>
      <translation>一个状态的 P</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>T_h = 1 + hW̃ of the shown chain.</source>
      <translation>所示链的 T_h = 1 + hW̃。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>The largest error so far of every chain: slope 1.</source>
      <translation>每条链迄今的最大误差：斜率 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>The probability of the shown state in every chain.</source>
      <translation>所示状态在每条链中的概率。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>The time t = nh.</source>
      <translation>时间 t = nh。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Total variation between the walkers and the coarsest chain; the floor is that of fair samples.</source>
      <translation>游走者与最粗链之间的总变差；下限是公平抽样所具有的值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Total variation of every chain from continuous time.</source>
      <translation>每条链与连续时间之间的总变差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Total variation of the coarsest chain from continuous time.</source>
      <translation>最粗链与连续时间之间的总变差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Total variation of the finest chain from continuous time.</source>
      <translation>最细链与连续时间之间的总变差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/__init__.py" />
      <source>Waiting times</source>
      <translation>等待时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>Coarsest step h</source>
      <translation>最粗步长 h</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>Halvings</source>
      <translation>减半次数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>Shown chain</source>
      <translation>所示的链</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>Shown state</source>
      <translation>所示状态</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>Single systems that follow the coarsest chain, one throw a step.</source>
      <translation>跟随最粗链的单个系统，每步掷一次。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>So many finer chains run along, each with half the step of the last.</source>
      <translation>同时运行这么多条更细的链，每条的步长是上一条的一半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>Steps</source>
      <translation>步数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>The coarsest chain jumps once in h; at most one over the largest exit rate.</source>
      <translation>最粗链每 h 跳一次；h 至多为最大离开速率的倒数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>The state whose probability and waiting time are shown.</source>
      <translation>显示其概率与等待时间的状态。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/knobs.py" />
      <source>Whose matrix is shown: 0 is the coarsest.</source>
      <translation>显示哪条链的矩阵：0 是最粗的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>Halvings divide the error by {ratios}</source>
      <translation>每次减半把误差除以 {ratios}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>Let it run: every halving of the step halves the error.</source>
      <translation>让它运行：步长每减半，误差就减半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>Nothing leaves state {state}: it is kept for ever.</source>
      <translation>没有什么离开状态 {state}：它永远保持。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>P of state {state}</source>
      <translation>状态 {state} 的 P</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>T = 1 + {step} W̃</source>
      <translation>T = 1 + {step} W̃</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>Waiting times in state {state}</source>
      <translation>状态 {state} 的等待时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>continuous time</source>
      <translation>连续时间</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>density (1/time)</source>
      <translation>密度（1/时间）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>exponential</source>
      <translation>指数分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>h/{parts}</source>
      <translation>h/{parts}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>largest error so far</source>
      <translation>迄今最大误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>probability of one step</source>
      <translation>一步的概率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>probability of state {state}</source>
      <translation>状态 {state} 的概率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>slope 1</source>
      <translation>斜率 1</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>step h</source>
      <translation>步长 h</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/pictures.py" />
      <source>walkers of step h</source>
      <translation>步长 h 的游走者</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/presets.py" />
      <source>A coarse chain overshoots and swings; continuous time never does.</source>
      <translation>粗的链会过冲并摆动；连续时间从不如此。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/presets.py" />
      <source>A ladder</source>
      <translation>阶梯</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/presets.py" />
      <source>Coins thrown every h, h/2, h/4…: each halving halves the error.</source>
      <translation>每隔 h、h/2、h/4……掷一次：每次减半误差也减半。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/presets.py" />
      <source>Geometric to exponential</source>
      <translation>从几何到指数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/presets.py" />
      <source>Halve the step</source>
      <translation>把步长减半</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/presets.py" />
      <source>Only steps can swing</source>
      <translation>只有步进会摆动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/presets.py" />
      <source>Ten states: the step must be shorter than the fastest wait.</source>
      <translation>十个状态：步长必须短于最快的等待。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/presets.py" />
      <source>Waiting a whole number of steps, or any time at all.</source>
      <translation>等待整数步，或任意时长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/process.py" />
      <source>Chains of other steps start anew from P(0).</source>
      <translation>步长不同的链从 P(0) 重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/refinement/process.py" />
      <source>{knob} = {h} is longer than {longest}, one over the largest exit rate: 1 + hW̃ would have negative entries. Take a shorter step.</source>
      <translation>{knob} = {h} 大于 {longest}，即最大离开速率的倒数：1 + hW̃ 会有负元素。请取更短的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>A network learns the map</source>
      <translation>网络学习映射</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>A sum of twelve is nearly Gaussian; its tails give it away in the QQ plot.</source>
      <translation>十二个之和近似高斯；QQ 图中的尾部会露馅。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>A triangle: the Gaussian is far.</source>
      <translation>一个三角形：离高斯还远。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Any density can be drawn from with one uniform number: drag it and see.</source>
      <translation>用一个均匀数就能从任意密度抽样：拖动看看。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Density</source>
      <translation>密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Drag the points to draw another density; the samples start anew.</source>
      <translation>拖动这些点画出另一个密度；样本重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Draw uniforms</source>
      <translation>抽取均匀数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Each uniform number u on the left goes right to the curve F, and down to its x.</source>
      <translation>左边每个均匀数 u 向右到曲线 F，再向下到它的 x。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Each uniform number, or each handful, becomes one sample.</source>
      <translation>每个（或每一把）均匀数变成一个样本。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Fresh uniform numbers on [0, 1].</source>
      <translation>[0, 1] 上新的均匀随机数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Inverse distribution function</source>
      <translation>逆分布函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Largest gap of F</source>
      <translation>F 的最大差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Map</source>
      <translation>映射</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Mean squared distance of equal ranks in the last batch.</source>
      <translation>上一批中同名次点的均方距离。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Pull the sorted outputs of the network toward sorted samples of the density.</source>
      <translation>把网络排序后的输出拉向该密度排序后的样本。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Quantiles against quantiles</source>
      <translation>分位数对分位数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Samples that the pictures and distances are of, 10,000 at most.</source>
      <translation>图与距离所依据的样本，至多 10,000 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Sampling from noise</source>
      <translation>从噪声抽样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Sorted against sorted: G comes to F⁻¹, the one rising map that does it.</source>
      <translation>排序对排序：G 趋于 F⁻¹，唯一能做到的递增映射。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Sorted samples against the quantiles they should be; 95 % of true samples lie in the band.</source>
      <translation>排序后的样本与其应有的分位数对照；95 % 的真实样本落在带内。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>The area between the two distribution functions.</source>
      <translation>两个分布函数之间的面积。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>The largest difference between the samples' distribution function and the true one.</source>
      <translation>样本分布函数与真实分布函数之间的最大差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>The network's map beside the exact monotone one.</source>
      <translation>网络的映射与精确的单调映射对照。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Through the distribution function</source>
      <translation>经过分布函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Train</source>
      <translation>训练</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Training loss</source>
      <translation>训练损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Twelve uniforms</source>
      <translation>十二个均匀数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>Two uniforms</source>
      <translation>两个均匀数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>What a generator must learn on the line, where the answer can be written down.</source>
      <translation>在直线上生成器必须学会什么：那里可以写出答案。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/__init__.py" />
      <source>W₁ to the truth</source>
      <translation>到真值的 W₁</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>Drawn density</source>
      <translation>画出的密度</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>Fresh samples in each step.</source>
      <translation>每步的新样本数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>Heights at even places from −3 to 3, joined by lines; or drag the points on the panel.</source>
      <translation>从 −3 到 3 等距处的高度，用直线相连；也可在面板上拖动这些点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>How many uniform numbers are summed, then centred and scaled to sd 1.</source>
      <translation>求和的均匀数个数，然后居中并缩放到标准差 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>Neurons in each of the two hidden layers.</source>
      <translation>两个隐藏层各自的神经元数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>Sampler</source>
      <translation>抽样器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>The inverse distribution function; the sum of some uniforms; or a network that learns the map.</source>
      <translation>逆分布函数；若干均匀数之和；或学习映射的网络。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>The step size of Adam.</source>
      <translation>Adam 的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>Uniforms</source>
      <translation>均匀数个数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>inverse distribution function</source>
      <translation>逆分布函数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>sum of uniforms</source>
      <translation>均匀数之和</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>trained network</source>
      <translation>训练的网络</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>{knob} = {density} is not a list of numbers; write heights such as 0 1 2 1 0.</source>
      <translation>{knob} = {density} 不是一串数字；请写高度，例如 0 1 2 1 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>{knob} = {density} needs heights of 0 or more, and one above 0.</source>
      <translation>{knob} = {density} 的高度须不小于 0，且至少一个大于 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/knobs.py" />
      <source>{knob} has {n} heights; give {least} to {most}.</source>
      <translation>{knob} 有 {n} 个高度；请给出 {least} 到 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>95 % of true samples</source>
      <translation>95 % 的真实样本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>A sum of uniforms is no map of one number.</source>
      <translation>均匀数之和不是单个数的映射。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>A sum of uniforms uses no distribution function.</source>
      <translation>均匀数之和不用分布函数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>F(x)</source>
      <translation>F(x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>F⁻¹(u)</source>
      <translation>F⁻¹(u)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>G(u)</source>
      <translation>G(u)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>N(0, 1)</source>
      <translation>N(0, 1)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>Not enough samples yet.</source>
      <translation>样本还不够。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>drag to draw</source>
      <translation>拖动以绘制</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>root mean square distance {off}</source>
      <translation>均方根距离 {off}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>sample quantile</source>
      <translation>样本分位数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>the last uniforms</source>
      <translation>最近的均匀数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>true quantile</source>
      <translation>真实分位数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>true samples</source>
      <translation>真实样本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/pictures.py" />
      <source>u</source>
      <translation>u</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/process.py" />
      <source>A density needs some height somewhere; leave this point above 0.</source>
      <translation>密度总得在某处有高度；请让这个点保持大于 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/process.py" />
      <source>Here only the points of the drawn density can be dragged.</source>
      <translation>这里只能拖动所画密度的点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/process.py" />
      <source>Step {step}: the loss is not a finite number; the network stays as it was.</source>
      <translation>第 {step} 步：损失不是有限数；网络保持原样。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/sampler/process.py" />
      <source>The samples start anew.</source>
      <translation>样本重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>A decoder learns from codes that an encoder guesses; log p(x) and the true codes stand beside.</source>
      <translation>解码器从编码器猜测的编码学习；log p(x) 和真实的编码就在旁边。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Active latents</source>
      <translation>启用的隐变量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Active units</source>
      <translation>启用的单元</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Aggregated posterior</source>
      <translation>聚合后验</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Bounds and draws</source>
      <translation>下界与抽样数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Codes of the prior, decoded, with the decoder's noise.</source>
      <translation>先验的编码，解码后加上解码器的噪声。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Decode</source>
      <translation>解码</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Decode z, and weigh how well x is met against what the code costs.</source>
      <translation>解码 z，衡量 x 还原得多好、编码花费多少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Decoded grid</source>
      <translation>解码后的网格</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Differentiate the loss through the drawn z with respect to every parameter.</source>
      <translation>透过抽出的 z，对每个参数求损失的导数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Draw a batch; the encoder gives each point a Gaussian, and z is drawn.</source>
      <translation>抽一批数据；编码器给每个点一个高斯，再抽取 z。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>E log p(x|z)</source>
      <translation>E log p(x|z)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>ELBO</source>
      <translation>ELBO</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Encode</source>
      <translation>编码</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Gap to the best linear</source>
      <translation>与最佳线性模型的差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>How far each latent is used, and what it costs.</source>
      <translation>每个隐变量用了多少，花费多少。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>How well decoded codes meet their points; without the KL it says nothing.</source>
      <translation>解码后的编码与原点吻合的程度；离开 KL 它说明不了什么。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>IWAE, K = 5</source>
      <translation>IWAE，K = 5</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>IWAE, K = 50</source>
      <translation>IWAE，K = 50</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>KL(q‖p)</source>
      <translation>KL(q‖p)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Latent map</source>
      <translation>隐空间图</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Latents whose mean varies by more than 0.01 over the data.</source>
      <translation>均值在数据上的方差超过 0.01 的隐变量个数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Linear networks: learned loads against the best ones.</source>
      <translation>线性网络：学到的载荷与最佳载荷。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Mean ELBO of held-out points, by quadrature over q.</source>
      <translation>留出点的平均 ELBO，对 q 求积得到。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Mean bound of fifty draws on the same points.</source>
      <translation>同样的点上五十次抽样的平均下界。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Mean bound of five draws on held-out points.</source>
      <translation>留出点上五次抽样的平均下界。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Mean log-likelihood of held-out points, by quadrature over the latent.</source>
      <translation>留出点的平均对数似然，对隐变量求积得到。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Mean log-likelihood of probabilistic principal components − that of this linear model.</source>
      <translation>概率主成分的平均对数似然 − 此线性模型的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Mean of log p of the target − log p of the model on held-out points: KL, 0 for a perfect model.</source>
      <translation>留出点上 log p 目标 − log p 模型 的平均：即 KL，完美模型为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Mean of log p(x) − ELBO: how far the encoder's Gaussians are from the true posteriors, as a KL.</source>
      <translation>log p(x) − ELBO 的平均：编码器的高斯离真实后验多远，以 KL 计。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Minus the bound of the batch, in data units; with β = 1 the entropy of the target is its best value.</source>
      <translation>这批数据的下界取负，按数据单位；β = 1 时目标的熵是最佳值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Points, and what comes back from their codes.</source>
      <translation>数据点，以及从其编码还原的点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Posterior gap</source>
      <translation>后验差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Principal variances</source>
      <translation>主方差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Reconstructions</source>
      <translation>重构</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Standard deviation of p(x|z).</source>
      <translation>p(x|z) 的标准差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>The IWAE bound for K draws, below the exact log p(x).</source>
      <translation>K 次抽样的 IWAE 下界，低于精确的 log p(x)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>The encoder's Gaussians against the prior. Drag the handle to decode a code.</source>
      <translation>编码器的高斯与先验。拖动控制点来解码一个编码。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>The latent space, carried to the data by the decoder.</source>
      <translation>解码器把隐空间带到数据空间。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>The mean of q(z|x) over the data; where it misses the prior, samples come from codes never seen.</source>
      <translation>q(z|x) 在数据上的平均；它与先验不符之处，样本来自从未见过的编码。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>True posterior</source>
      <translation>真实后验</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Two terms</source>
      <translation>两项</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>Variational autoencoder</source>
      <translation>变分自编码器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>What the codes cost: the mean divergence of q(z|x) from the prior.</source>
      <translation>编码的花费：q(z|x) 与先验的平均散度。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>data units</source>
      <translation>数据单位</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>exact log-density, and the ELBO in elbo.npy</source>
      <translation>精确的对数密度，以及 elbo.npy 中的 ELBO</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>log p of the model − log p of the target, cut at ±3; 0 where both are below a thousandth.</source>
      <translation>log p 模型 − log p 目标，截断于 ±3；两者都低于峰值千分之一处为 0。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>log p(x)</source>
      <translation>log p(x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>log p(x) = ELBO + KL(q(z|x)‖p(z|x)): each by its own quadrature.</source>
      <translation>log p(x) = ELBO + KL(q(z|x)‖p(z|x))：各自独立求积。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>log p(x) of a point</source>
      <translation>一个点的 log p(x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>p(x) = ∫ p(x|z) p(z) dz. Click to follow a point.</source>
      <translation>p(x) = ∫ p(x|z) p(z) dz。点击以跟随一个点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>p(x) summed over the box; 1 for a density. Cross-entropy on grey data stays below.</source>
      <translation>p(x) 在框内的总和；密度应为 1。灰度数据的交叉熵会小于 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>p(z|x) of the followed point beside the encoder's Gaussian; the window follows them.</source>
      <translation>所跟随点的 p(z|x)，旁边是编码器的高斯；视窗随之移动。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>σ</source>
      <translation>σ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/__init__.py" />
      <source>−E log p(x|z) against the KL; only their sum is a bound.</source>
      <translation>−E log p(x|z) 对 KL；只有二者之和是下界。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>1 is the ELBO; more makes codes simpler, less more exact.</source>
      <translation>1 即 ELBO；更大则编码更简单，更小则更精确。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Bernoulli</source>
      <translation>伯努利</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Bound</source>
      <translation>下界</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Decoder</source>
      <translation>解码器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Decoder width σ</source>
      <translation>解码器宽度 σ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Draws K</source>
      <translation>抽样数 K</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Encoder noise</source>
      <translation>编码器噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Gaussian, σ given</source>
      <translation>高斯，σ 给定</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Gaussian, σ learned</source>
      <translation>高斯，σ 学习</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Hidden layers of encoder and decoder.</source>
      <translation>编码器和解码器的隐藏层数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>How many numbers z a point is explained by.</source>
      <translation>用几个数 z 来解释一个点。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>IWAE takes the log of their mean weight, a tighter bound; the ELBO the mean of the logs.</source>
      <translation>IWAE 取平均权重的对数，下界更紧；ELBO 取对数的平均。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Latent size</source>
      <translation>隐变量个数</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Linear ones make probabilistic principal components, whose best likelihood is known.</source>
      <translation>线性网络即概率主成分，其最佳似然已知。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Neurons in each hidden layer of encoder and decoder.</source>
      <translation>编码器和解码器每个隐藏层的神经元数。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Of several draws</source>
      <translation>多次抽样时</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Off makes a plain autoencoder: z is the encoder's mean, and no KL is paid.</source>
      <translation>关闭即为普通自编码器：z 是编码器的均值，不付 KL。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>So many z are drawn for each point at each step.</source>
      <translation>每一步为每个点抽取这么多个 z。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Standard deviation of p(x|z) in data units; a learned one goes on from here.</source>
      <translation>p(x|z) 的标准差，按数据单位；学习时从这里继续。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>The bend in each neuron: relu leaves creases, silu and tanh are smooth.</source>
      <translation>每个神经元的弯曲：relu 留下折痕，silu 和 tanh 光滑。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>Weight of the KL, β</source>
      <translation>KL 的权重 β</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>linear</source>
      <translation>线性</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>log of the mean (IWAE)</source>
      <translation>平均的对数（IWAE）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>mean of the logs (ELBO)</source>
      <translation>对数的平均（ELBO）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>p(x|z): a Gaussian about the decoded point, its width σ given or learned, or Bernoulli pixels.</source>
      <translation>p(x|z)：以解码点为中心的高斯，宽度 σ 给定或学习，或伯努利像素。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>p(z): N(0, I), or uniform on [−√3, √3], of the same variance.</source>
      <translation>p(z)：N(0, I)，或方差相同的 [−√3, √3] 上的均匀分布。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/knobs.py" />
      <source>perceptrons</source>
      <translation>感知机</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/measurement.py" />
      <source>Gap of the cross-entropy</source>
      <translation>交叉熵的差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/measurement.py" />
      <source>Mean cross-entropy, negative</source>
      <translation>平均交叉熵取负</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>Sums to {value} over the box, not to 1.</source>
      <translation>在方框上总和为 {value}，不是 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>cross-entropy density, not normalised</source>
      <translation>交叉熵“密度”，未归一化</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>decoded mean E[x|z]</source>
      <translation>解码均值 E[x|z]</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>decoded means</source>
      <translation>解码均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>decoded z from −3 to 3</source>
      <translation>解码后的 z，从 −3 到 3</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>from x to its reconstruction</source>
      <translation>从 x 到其重构</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>log p(x) − log p of the target</source>
      <translation>log p(x) − 目标的 log p</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>log ratio (nats)</source>
      <translation>对数比（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>reconstructed</source>
      <translation>重构值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>reconstructions</source>
      <translation>重构点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>whole z</source>
      <translation>整数 z</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>x itself</source>
      <translation>x 本身</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_data.py" />
      <source>± σ</source>
      <translation>± σ</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>1, 2, 3 sd of the prior</source>
      <translation>先验的 1、2、3 sd</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>Click a point to explain it.</source>
      <translation>点击数据点即可解释它。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>KL to the prior (nats)</source>
      <translation>与先验的 KL（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>No code explains this point; click closer to the data.</source>
      <translation>没有编码能解释此点；请点击离数据更近的地方。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>Posterior of x = {place}</source>
      <translation>x = {place} 的后验</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>Switched off: {which}</source>
      <translation>已关闭：{which}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>The best loads are known for linear networks with a Gaussian decoder only.</source>
      <translation>只有高斯解码器的线性网络才知道最佳载荷。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>aggregated posterior</source>
      <translation>聚合后验</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>best w² = max(S − σ², 0)</source>
      <translation>最佳 w² = max(S − σ², 0)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>code to decode, to be dragged</source>
      <translation>待解码的编码，可拖动</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>encoder means</source>
      <translation>编码器均值</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>encoder's q(z|x)</source>
      <translation>编码器的 q(z|x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>in use above 0.01</source>
      <translation>高于 0.01 即启用</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>latent</source>
      <translation>隐变量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>learned w²</source>
      <translation>学到的 w²</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>p(z|x)</source>
      <translation>p(z|x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>principal direction</source>
      <translation>主方向</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>prior</source>
      <translation>先验</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>prior p(z)</source>
      <translation>先验 p(z)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>q(z|x), 1 sd</source>
      <translation>q(z|x)，1 sd</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>true posterior p(z|x)</source>
      <translation>真实后验 p(z|x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>variance</source>
      <translation>方差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>variance S of the data</source>
      <translation>数据的方差 S</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>variance of the mean</source>
      <translation>均值的方差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>variance, nats</source>
      <translation>方差，奈特</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_latent.py" />
      <source>σ²</source>
      <translation>σ²</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>K = 1 is the ELBO; {rest} nats are left at K = {most}.</source>
      <translation>K = 1 即 ELBO；K = {most} 还差 {rest} 奈特。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>KL = ∞: q has mass where the prior has none.</source>
      <translation>KL = ∞：q 在先验为零处有质量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>KL(q‖p) (nats)</source>
      <translation>KL(q‖p)（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>Left over by the quadratures: {residue}</source>
      <translation>求积留下的误差：{residue}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>Read only the total, not its terms.</source>
      <translation>只看总和，不看单项。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>The two terms of the ELBO</source>
      <translation>ELBO 的两项</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>Without encoder noise no KL is paid: there is no ELBO to read.</source>
      <translation>没有编码器噪声就不付 KL：没有 ELBO 可读。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>all bars</source>
      <translation>所有柱</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>draws K</source>
      <translation>抽样数 K</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>each bar starts where the one before ends</source>
      <translation>每根柱从前一根的末端开始</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>entropy of the target: no ELBO is better</source>
      <translation>目标的熵：没有更好的 ELBO</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>equal ELBO</source>
      <translation>ELBO 相等</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>gap</source>
      <translation>差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>log p(x) = {value}; there is no ELBO here.</source>
      <translation>log p(x) = {value}；这里没有 ELBO。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>log p(x) of the followed point</source>
      <translation>所跟随点的 log p(x)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>mean IWAE bound</source>
      <translation>平均 IWAE 下界</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>mean log p(x), exact</source>
      <translation>平均 log p(x)，精确</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>way of the training</source>
      <translation>训练走过的路</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>{formula}</source>
      <translation>{formula}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>−E log p(x|z) (nats)</source>
      <translation>−E log p(x|z)（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/pictures_terms.py" />
      <source>−KL</source>
      <translation>−KL</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>A folded decoder</source>
      <translation>折叠的解码器</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>A latent switched off</source>
      <translation>关闭的隐变量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>A plain autoencoder: codes go anywhere, and samples of the prior miss them.</source>
      <translation>普通自编码器：编码随处可去，先验的样本对不上它们。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>A single number per point: the decoder lays a curve through the data.</source>
      <translation>每个点一个数：解码器画一条穿过数据的曲线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>A uniform prior</source>
      <translation>均匀先验</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Bernoulli pixels that are not 0 or 1: what is learned does not sum to 1.</source>
      <translation>伯努利像素不是 0 或 1：学到的东西积分不为 1。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Click a point: its true posterior stands beside the encoder's guess.</source>
      <translation>点击一个点：真实后验就在编码器的猜测旁边。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Click near the middle: several codes lead there, so the true posterior has several peaks.</source>
      <translation>点击中间附近：多个编码通向那里，所以真实后验有多个峰。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Cross-entropy on grey data</source>
      <translation>灰度数据上的交叉熵</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Follow a point: what the bound misses is how wrong the encoder is there.</source>
      <translation>跟随一个点：下界所缺的，正是编码器在那里错的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Gaussian codes leave every box: the KL is infinite and nothing is learned.</source>
      <translation>高斯编码会超出任何框：KL 为无穷，什么也学不到。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Importance weights</source>
      <translation>重要性权重</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>K = 1 and K = 10 draws a step go the same way; set K and compare.</source>
      <translation>每步抽 K = 1 和 K = 10 走的是同一条路；设置 K 比较。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Linear networks: turn σ up, and a latent switches off just as σ² passes its variance.</source>
      <translation>线性网络：调大 σ，σ² 刚超过某个隐变量的方差，它就关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Nearly an autoencoder: sharp reconstructions, dear codes. Turn σ up.</source>
      <translation>近乎自编码器：重构清晰，编码昂贵。调大 σ。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Noise off</source>
      <translation>关闭噪声</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>One coordinate</source>
      <translation>一个坐标</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>One draw is enough</source>
      <translation>一次抽样就够</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>One latent in the plane</source>
      <translation>平面中的一个隐变量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>One latent, one coordinate: every density is a curve.</source>
      <translation>一个隐变量，一个坐标：所有密度都是曲线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>Principal components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>The log of a mean of weights is a tighter bound, and the encoder may be coarser.</source>
      <translation>权重平均的对数是更紧的下界，编码器可以更粗糙。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>log p = ELBO + gap</source>
      <translation>log p = ELBO + 差距</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>σ is the balance of the two terms: here every code costs more than it says. Turn σ down.</source>
      <translation>σ 是两项的天平：这里每个编码的花费都超过它的价值。调小 σ。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>σ too large</source>
      <translation>σ 太大</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>σ too small</source>
      <translation>σ 太小</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/presets.py" />
      <source>σ² lies between the two variances: one latent is used, the other is the prior.</source>
      <translation>σ² 介于两个方差之间：一个隐变量启用，另一个就是先验。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/process.py" />
      <source>Another decoder or networks of another size: the model starts anew.</source>
      <translation>解码器不同或网络大小不同：模型重新开始。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/scene.py" />
      <source>decoded point</source>
      <translation>解码点</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/watch.py" />
      <source>Give σ, or switch the encoder noise on.</source>
      <translation>给定 σ，或打开编码器噪声。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/watch.py" />
      <source>Go back to before and lower the learning rate, or raise σ.</source>
      <translation>回到之前并调低学习率，或调大 σ。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/watch.py" />
      <source>KL(q‖p) is infinite at every step: the encoder's Gaussian has mass outside the uniform prior. Nothing is learned.</source>
      <translation>每一步 KL(q‖p) 都为无穷：编码器的高斯有质量落在均匀先验之外。什么也学不到。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/watch.py" />
      <source>Lower σ or β, or start with a small β; where σ² exceeds what z could explain, it is right so.</source>
      <translation>调小 σ 或 β，或从小 β 开始；若 σ² 超过 z 所能解释的，这本来就对。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/watch.py" />
      <source>Since step {step} the learned σ is below a hundredth of the data's width ({sigma}): the likelihood grows without bound where decoded points hit the data.</source>
      <translation>自第 {step} 步起，学到的 σ 低于数据宽度的百分之一（{sigma}）：解码点落在数据上时，似然无限增长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/watch.py" />
      <source>Since step {step} {latent} says nothing: its q(z|x) is the prior, whatever x is.</source>
      <translation>自第 {step} 步起，{latent} 不再说明任何东西：无论 x 是什么，它的 q(z|x) 都等于先验。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/watch.py" />
      <source>Step {step}: the loss or its gradient is not a finite number; the networks stay as they were.</source>
      <translation>第 {step} 步：损失或其梯度不是有限数；网络保持原样。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/vae/watch.py" />
      <source>Take the Gaussian prior, or switch the encoder noise off.</source>
      <translation>改用高斯先验，或关闭编码器噪声。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>A point a pair; those never seen stand at the left edge.</source>
      <translation>每对一个点；从未见过的画在左边缘。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Analogy</source>
      <translation>类比</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Cross-entropy; the line is the entropy of c given w.</source>
      <translation>交叉熵；横线是给定 w 时 c 的熵。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Draw pairs</source>
      <translation>抽取词对</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Draw pairs of neighbours, and k negatives for each; or take all at once.</source>
      <translation>抽取相邻词对，每对配 k 个负例；或一次取全部。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Fitted against exact</source>
      <translation>拟合与精确</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Frequencies</source>
      <translation>频率</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Full softmax</source>
      <translation>完整 softmax</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Inner products</source>
      <translation>内积</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Negative sampling</source>
      <translation>负采样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>On average over pairs seen; with unigram negatives it comes to −log k.</source>
      <translation>见过的词对上的平均；用一元分布负例时趋于 −log k。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>PMI − log k</source>
      <translation>PMI − log k</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Predict the context among all words, with vectors of its own.</source>
      <translation>用自己的向量，在所有词中预测上下文。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Root mean square of u·v − log p(w,c)/(k p(w) q(c)) over the pairs seen, weighed by p(w,c).</source>
      <translation>在见过的词对上，u·v − log p(w,c)/(k p(w) q(c)) 的均方根，以 p(w,c) 加权。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>SGNS loss</source>
      <translation>SGNS 损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Softmax loss</source>
      <translation>softmax 损失</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Tell pairs from negatives by σ(u·v), and move the vectors.</source>
      <translation>用 σ(u·v) 区分词对与负例，并移动向量。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>The line is what no inner products can beat.</source>
      <translation>横线是任何内积都无法低于的值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>The same for log q(c|w) − log p(c|w) of the full softmax.</source>
      <translation>完整 softmax 的 log q(c|w) − log p(c|w) 的同样误差。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>What the full softmax should learn; none: never seen, −∞.</source>
      <translation>完整 softmax 应学到的；空白：从未见过，−∞。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>What u·v should be: log p(w,c)/(k p(w) q(c)); none: −∞.</source>
      <translation>u·v 应有的值：log p(w,c)/(k p(w) q(c))；空白：−∞。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Which word is nearest to u(b) − u(a) + u(c)?</source>
      <translation>哪个词最接近 u(b) − u(a) + u(c)？</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Word map</source>
      <translation>词图</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Word vectors on their two main axes, with the analogy.</source>
      <translation>词向量在两条主轴上，连同类比。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Word vectors that tell true neighbours from drawn ones learn PMI, less log k.</source>
      <translation>能分辨真邻居与抽来的词的词向量，学到的是 PMI 减 log k。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>Words and negative sampling</source>
      <translation>词与负采样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>log p(c|w)</source>
      <translation>log p(c|w)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>log q error</source>
      <translation>log q 误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>log q(c|w) as the softmax has learned it.</source>
      <translation>softmax 学得的 log q(c|w)。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>p(w), the law of the negatives, and 1/rank.</source>
      <translation>p(w)、负例的分布，以及 1/名次。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>u·v error</source>
      <translation>u·v 误差</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>u·v learned by negative sampling.</source>
      <translation>负采样学得的 u·v。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/__init__.py" />
      <source>u·v less PMI</source>
      <translation>u·v 减 PMI</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/counts.py" />
      <source>{knob} has no words; paste a text of at least two different words.</source>
      <translation>{knob} 中没有词；请粘贴至少含两个不同词的文本。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/counts.py" />
      <source>{knob} has only one word, {word}; paste a text of at least two different words.</source>
      <translation>{knob} 中只有一个词 {word}；请粘贴至少有两个不同词的文本。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/counts.py" />
      <source>{knob}: no two words stand beside each other in a sentence; paste longer sentences.</source>
      <translation>{knob}：没有两个词在同一句中相邻；请粘贴更长的句子。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>A table whose frequencies fall as 1/rank, a small text of ours, or your own.</source>
      <translation>频率按 1/名次下降的表、我们的一小段文本，或你自己的。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Add log k back</source>
      <translation>加回 log k</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Added to every count; at 0 pairs never seen have a PMI of −∞.</source>
      <translation>加在每个计数上；为 0 时，从未见过的词对 PMI 为 −∞。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Any text of two different words or more. Chinese without spaces is read character by character.</source>
      <translation>任何有两个以上不同词的文本。没有空格的中文按字读取。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Chinese text</source>
      <translation>中文文本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Compare u·v + log k with PMI, not u·v with PMI − log k.</source>
      <translation>比较 u·v + log k 与 PMI，而不是 u·v 与 PMI − log k。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>English text</source>
      <translation>英文文本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Length of each word's vectors; from the size of the vocabulary on, inner products can be anything.</source>
      <translation>每个词的向量长度；达到词汇量以后，内积可以取任意值。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Negatives</source>
      <translation>负例</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Negatives k</source>
      <translation>负例数 k</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Pairs drawn in each step, each with k negatives.</source>
      <translation>每步抽取的词对数，每对配 k 个负例。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Pasted text</source>
      <translation>粘贴的文本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>So many for each pair; u·v then learns PMI − log k.</source>
      <translation>每对配这么多个；u·v 便学到 PMI − log k。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>So many of the most frequent words are kept; a table has 20 at most.</source>
      <translation>保留最常见的这么多个词；表最多 20 个。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>The loss over all pairs at once, or from batches of pairs.</source>
      <translation>损失一次取所有词对，或来自小批词对。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>The step size of Adam; with all pairs at once that of AMSGrad, from step 200 on.</source>
      <translation>Adam 的步长；一次取全部词对时，第 200 步起为 AMSGrad 的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Three words a b c: which word is to c as b is to a? Empty: a question of ours.</source>
      <translation>三个词 a b c：哪个词之于 c 如同 b 之于 a？留空则用我们的问题。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Vocabulary</source>
      <translation>词汇量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>What pairs are told from: contexts drawn evenly, as often as they are seen, or as its power ¾.</source>
      <translation>词对要与什么相区分：均匀抽取的上下文、按出现频率抽取，或按其 ¾ 次幂。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Words</source>
      <translation>词</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Words so far to either side, in the same sentence, are context.</source>
      <translation>同一句中左右这么多个词算作上下文。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>Zipf table</source>
      <translation>齐普夫表</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>pasted text</source>
      <translation>粘贴的文本</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>unigram</source>
      <translation>一元分布</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/knobs.py" />
      <source>unigram^0.75</source>
      <translation>一元分布^0.75</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>Full softmax: log q(c|w)</source>
      <translation>完整 softmax：log q(c|w)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>Give three words for Analogy, such as {words}.</source>
      <translation>请为“类比”给三个词，例如 {words}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>PMI</source>
      <translation>PMI</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>PMI − log {k}</source>
      <translation>PMI − log {k}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>context c</source>
      <translation>上下文 c</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>cosine</source>
      <translation>余弦</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>cosine with u(b) − u(a) + u(c)</source>
      <translation>与 u(b) − u(a) + u(c) 的余弦</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>exact (nats)</source>
      <translation>精确（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>first axis, {share} % of the spread</source>
      <translation>第一轴，占离散的 {share} %</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>fitted = exact</source>
      <translation>拟合 = 精确</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>law of the negatives q</source>
      <translation>负例的分布 q</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>log p(w,c)/(k p(w) q(c))</source>
      <translation>log p(w,c)/(k p(w) q(c))</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>log p(w,c)/(p(w) q(c))</source>
      <translation>log p(w,c)/(p(w) q(c))</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>never seen: exactly −∞</source>
      <translation>从未见过：精确值 −∞</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>p(w)</source>
      <translation>p(w)</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>pairs seen</source>
      <translation>见过的词对</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>second axis, {share} %</source>
      <translation>第二轴，{share} %</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>u·v (nats)</source>
      <translation>u·v（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>u·v + log k (nats)</source>
      <translation>u·v + log k（奈特）</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>u·v − PMI is {shift} on average; log k = {log_k}.</source>
      <translation>u·v − PMI 平均为 {shift}；log k = {log_k}。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>word</source>
      <translation>词</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>word vectors u, of length 1</source>
      <translation>长度为 1 的词向量 u</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>word w</source>
      <translation>词 w</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>{a} : {b} = {c} : {answer}</source>
      <translation>{a} : {b} = {c} : {answer}</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>{never} of {all} pairs never seen: PMI −∞.</source>
      <translation>{all} 对中有 {never} 对从未出现：PMI 为 −∞。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>{never} of {all} pairs never seen: u·v falls for ever.</source>
      <translation>{all} 对中有 {never} 对从未出现：u·v 一直下降。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>{word} is not among these words.</source>
      <translation>{word} 不在这些词当中。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/pictures.py" />
      <source>∝ 1/rank</source>
      <translation>∝ 1/名次</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>64 pairs a step instead of all: the same optimum, with noise around it.</source>
      <translation>每步 64 对而不是全部：同样的最优值，周围有噪声。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>A Chinese text</source>
      <translation>一段中文</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>All inner products lie log 5 lower. Switch Add log k back on.</source>
      <translation>所有内积都低 log 5。打开“加回 log k”试试。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>Eight numbers a word: man is to king as woman is to …</source>
      <translation>每个词八个数：男人之于国王，如同女人之于……</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>Five negatives, less log 5</source>
      <translation>五个负例，减 log 5</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>From batches</source>
      <translation>用小批</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>Inner products come to PMI, number by number, where a pair was seen.</source>
      <translation>凡见过的词对，内积逐个趋于 PMI。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>King and queen</source>
      <translation>国王与王后</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>Negative sampling learns PMI</source>
      <translation>负采样学到 PMI</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>Short vectors</source>
      <translation>短向量</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>Softmax against sampling</source>
      <translation>softmax 与采样</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>The same in Chinese, its words set apart by spaces.</source>
      <translation>同样的事情用中文，词与词之间用空格隔开。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>The softmax learns log p(c|w): frequent words stand out. PMI has divided them away.</source>
      <translation>softmax 学到 log p(c|w)：常用词突出；PMI 已把它们除掉。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/presets.py" />
      <source>Two numbers a word: the points leave the line.</source>
      <translation>每个词两个数：点离开了直线。</translation>
    </message>
    <message>
      <location filename="../../engine/experiments/words/process.py" />
      <source>Other words or another dimension: the vectors start anew.</source>
      <translation>换了词或维数：向量重新开始。</translation>
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
      <source>Written into {folder}: {names}.</source>
      <translation>已写入 {folder}：{names}。</translation>
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
      <location filename="../../engine/exports.py" />
      <source>{experiment} has nothing to take home but its run, its panels and its readings.</source>
      <translation>{experiment} 除了运行、面板和读数之外，没有可带走的东西。</translation>
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>{experiment} knows no times; leave out --at.</source>
      <translation>{experiment} 没有时间的概念；请去掉 --at。</translation>
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
      <source>{kind}: {what}</source>
      <translation>{kind}：{what}</translation>
    </message>
    <message>
      <location filename="../../engine/history.py" />
      <source>Nothing was changed by hand on this branch, so there is nothing to undo.</source>
      <translation>此分支上没有手动改动，无可撤销。</translation>
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
      <location filename="../../engine/kinetics/antimony_text.py" />
      <source>The Antimony text cannot be read: {why}</source>
      <translation>无法读取 Antimony 文本：{why}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/antimony_text.py" />
      <source>This network cannot be written as Antimony: {why}</source>
      <translation>无法把这个网络写成 Antimony：{why}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/ensemble.py" />
      <source>Times to record at must rise from 0 on.</source>
      <translation>记录时刻必须从 0 起递增。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/ensemble.py" />
      <source>not run</source>
      <translation>未运行</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>The rate of {reaction} is {rate}; a rate is zero or more, and finite.</source>
      <translation>{reaction} 的速率是 {rate}；速率必须不小于零且有限。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>There is no reaction here; write one such as 0 -&gt; m ; 20.</source>
      <translation>这里没有反应；请写一个，例如 0 -&gt; m ; 20。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>Two reactions are named “{name}”; rename one of them.</source>
      <translation>有两个反应都叫“{name}”；请改掉其中一个名字。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>{name} is {value}; give it a finite number.</source>
      <translation>{name} 是 {value}；请给出有限的数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>{name} starts at {start} molecules; at most {most} can be counted exactly.</source>
      <translation>{name} 起始为 {start} 个分子；最多能精确计数 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>{name} starts at {start}; a count is zero or more.</source>
      <translation>{name} 起始为 {start}；分子数不能小于零。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>{name} starts with {start} molecules; give it a whole number.</source>
      <translation>{name} 起始为 {start} 个分子；请给出整数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>{reaction} would go on with {left} {name} left and make the count negative; its law {law} has to be zero there.</source>
      <translation>{reaction} 在只剩 {left} 个 {name} 时仍会发生，使分子数变为负；其速率式 {law} 在那里必须为零。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/finishing.py" />
      <source>“{name}” is defined twice; rename one of the two.</source>
      <translation>“{name}”定义了两次；请改掉其中一个名字。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>A formula is missing here; write a number, a name or a rate law.</source>
      <translation>这里缺少公式；请写一个数、一个名字或一个速率式。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>A parenthesis is closed that was never opened in “{formula}”.</source>
      <translation>“{formula}”中多了一个右括号。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>A parenthesis is not closed in “{formula}”.</source>
      <translation>“{formula}”中有一个括号没有闭合。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>The formula “{formula}” ends too early.</source>
      <translation>公式“{formula}”不完整。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>There is no function “{name}”; known are {known}.</source>
      <translation>没有函数“{name}”；可用的有 {known}。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>{name} takes {needed} values, not {given}.</source>
      <translation>{name} 需要 {needed} 个值，而不是 {given} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>“log” is read differently by different programs; write ln(…) or log10(…).</source>
      <translation>不同的程序对“log”理解不同；请写 ln(…) 或 log10(…)。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>“{name}” is neither a species nor a named rate; give it a value: {name} = 1.</source>
      <translation>“{name}”既不是物种，也不是已命名的速率；请给它一个值：{name} = 1。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>“{sign}” has no meaning in the formula “{formula}”.</source>
      <translation>“{sign}”在公式“{formula}”中没有意义。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/formula.py" />
      <source>“{sign}” is not expected there in the formula “{formula}”.</source>
      <translation>公式“{formula}”中的“{sign}”不应出现在那里。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Chemical Langevin equation: counts are real numbers, cut off at zero; an approximation.</source>
      <translation>化学朗之万方程：分子数为实数，在零处截断；是近似。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Composition-rejection: with {many} reactions, only what changed is computed.</source>
      <translation>组合拒绝法：有 {many} 个反应，只计算发生变化的部分。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Composition-rejection: you chose it.</source>
      <translation>组合拒绝法：由您选定。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Direct method, stopping at events and at changes in time.</source>
      <translation>直接法，在触发事件与随时间的变化处停下。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Direct method: with {many} reactions, computing every propensity is cheap.</source>
      <translation>直接法：只有 {many} 个反应，计算全部倾向函数代价很小。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Direct method: you chose it.</source>
      <translation>直接法：由您选定。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Next-reaction method: you chose it.</source>
      <translation>次反应法：由您选定。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Rate equations: the limit of many molecules, without chance.</source>
      <translation>速率方程：分子极多时的极限，没有随机性。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>Tau-leaping: many events at once, an approximation; exact lanes are often faster.</source>
      <translation>τ 跳跃法：一次跨过许多事件，是近似；精确的并行轨迹往往更快。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>There is no method {method}; choose from {known}.</source>
      <translation>没有名为 {method} 的方法；可选：{known}。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/methods.py" />
      <source>{network} has events or rates that change with time; only the direct method follows those.</source>
      <translation>{network} 含有触发事件或随时间变化的速率；只有直接法能处理。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>A gene makes messengers m, each messenger makes proteins n; every mean and variance is known.</source>
      <translation>基因产生信使 m，每个信使产生蛋白 n；所有均值和方差都已知。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>A genetic clock that keeps ticking because of noise, with two genes and nine species.</source>
      <translation>靠噪声持续走动的基因时钟，含两个基因和九个物种。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>A receptor binds a ligand and an adaptor that may be phosphorylated: nine species, 18 reactions.</source>
      <translation>受体结合配体以及可被磷酸化的接头蛋白：九个物种，18 个反应。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Autocatalysis</source>
      <translation>自催化</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Births at a constant rate, deaths in proportion: the count ends up Poisson, with mean 50.</source>
      <translation>以恒定速率出生，按数量比例死亡：分子数最终服从均值为 50 的泊松分布。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Brusselator</source>
      <translation>布鲁塞尔振子</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Dimerisation</source>
      <translation>二聚化</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Each molecule flips between two shapes on its own: the count is binomial at all times.</source>
      <translation>每个分子独立地在两种构型之间翻转：分子数在任何时刻都服从二项分布。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Enzyme</source>
      <translation>酶</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Gene expression</source>
      <translation>基因表达</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Isomerisation</source>
      <translation>异构化</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Lotka-Volterra</source>
      <translation>Lotka-Volterra</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Multistate receptor</source>
      <translation>多状态受体</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Prey and predators: where the ODE goes round forever, chance lets one of them die out.</source>
      <translation>猎物与捕食者：ODE 永远循环，而随机性会让其中一方灭绝。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Repressilator</source>
      <translation>抑制振荡子</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>SIR epidemic</source>
      <translation>SIR 传染病</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Schlögl</source>
      <translation>Schlögl 模型</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Substrate binds to an enzyme and leaves it as product: Michaelis-Menten, molecule by molecule.</source>
      <translation>底物与酶结合，离开时成为产物：逐个分子的米氏动力学。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Three genes in a ring, each repressing the next: a noisy clock. Time in minutes.</source>
      <translation>三个基因连成一环，依次抑制下一个：一个有噪声的时钟。时间以分钟计。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Three infected among 500: the epidemic takes off, or it dies out before anyone notices.</source>
      <translation>500 人中有 3 人感染：疫情要么爆发，要么在被察觉之前就消失。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Toggle switch</source>
      <translation>拨动开关</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Two genes repress each other: one is on, the other off, until noise swaps them.</source>
      <translation>两个基因相互抑制：一个开，一个关，直到噪声把它们对调。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Two of the same meet, n (n - 1) / 2 pairs of them: here the ODE and the true mean differ.</source>
      <translation>两个相同分子相遇，共有 n (n - 1) / 2 对：此处 ODE 与真实均值不同。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Two species that chase each other round a limit cycle.</source>
      <translation>两个物种在极限环上相互追逐。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Two stable levels of one species; noise alone carries it from one to the other.</source>
      <translation>一个物种有两个稳定水平；仅靠噪声在两者之间跳转。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Vilar oscillator</source>
      <translation>Vilar 振荡子</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/networks.py" />
      <source>Y makes more of itself until crowding stops it: the delay differs from run to run.</source>
      <translation>Y 不断产生更多的 Y，直到拥挤使其停止：每次运行的延迟各不相同。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/programs.py" />
      <source>A rate law is nested too deeply; split it into several reactions.</source>
      <translation>某个速率律嵌套过深；请拆成几个反应。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/programs.py" />
      <source>Rate laws cannot use {operator}: no kernel computes it.</source>
      <translation>速率律不能使用 {operator}：没有内核能计算它。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/rate_equations.py" />
      <source>Rate equations know no events; choose the direct method for {name}.</source>
      <translation>速率方程不能处理触发事件；{name} 请选择直接法。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/rate_equations.py" />
      <source>The rate equations of {name} cannot be followed that far; choose a shorter time.</source>
      <translation>{name} 的速率方程无法求解到这么远；请缩短时间。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/reaction_tables.py" />
      <source>The rate constant of reaction {reaction} is {value}; make it zero or a positive number.</source>
      <translation>反应 {reaction} 的速率常数为 {value}；请改为零或正数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/reaction_tables.py" />
      <source>{name} changes with time continuously, which is not supported; let it change in steps, by comparing time with a number.</source>
      <translation>{name} 随时间连续变化，尚不支持；请把时间与数值比较，使其分段变化。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/reaction_tables.py" />
      <source>{name} compares a curved function of time; only straight lines are supported.</source>
      <translation>{name} 比较的是时间的非线性函数；只支持线性函数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/reading.py" />
      <source>A formula in this network is nested too deeply; split it with named parts.</source>
      <translation>这个网络中的公式嵌套过深；请用命名的部分拆开。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/reading.py" />
      <source>There is no network here; write reactions such as 0 -&gt; m ; 20, or open an SBML file.</source>
      <translation>这里没有网络；请写出反应，例如 0 -&gt; m ; 20，或打开 SBML 文件。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/recording.py" />
      <source>A histogram needs a positive time and at least two bins.</source>
      <translation>直方图需要正的时长和至少两个区间。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>Algebraic rules are not supported; this model has one: 0 = {formula}.</source>
      <translation>不支持代数规则；这个模型有一个：0 = {formula}。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>Constraints are not supported; this model has {count}.</source>
      <translation>不支持约束；这个模型有 {count} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>Reaction {id} is marked as fast, which is not supported.</source>
      <translation>反应 {id} 被标记为快速反应，目前不支持。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>SBML Level 1 is not read; save the model as Level 2 or 3.</source>
      <translation>不支持 SBML Level 1；请把模型另存为 Level 2 或 3。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>The SBML file declares entities; save it without them.</source>
      <translation>这个 SBML 文件声明了实体；请去掉后重新保存。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>The SBML package “{name}” is required by this model and not supported.</source>
      <translation>这个模型要求 SBML 扩展包“{name}”，目前不支持。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>The assignment rule for {id} has no formula.</source>
      <translation>{id} 的赋值规则没有公式。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>The conversion factor of species {id} is not supported.</source>
      <translation>不支持物种 {id} 的换算因子。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>The model counts in moles; give its amounts in molecules (the unit “item”).</source>
      <translation>这个模型以摩尔计数；请用分子数给出数量（单位“item”）。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>The model’s conversion factor {id} is not supported.</source>
      <translation>不支持模型的换算因子 {id}。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>The rate rule for {id} is not supported; write it as reactions.</source>
      <translation>不支持 {id} 的速率规则；请改写为反应。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>This XML holds no SBML model.</source>
      <translation>这个 XML 不含 SBML 模型。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>This is not valid SBML (line {line}): {why}</source>
      <translation>这不是有效的 SBML（第 {line} 行）：{why}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_document.py" />
      <source>{where}: {what}</source>
      <translation>{where}：{what}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_math.py" />
      <source>A formula is missing.</source>
      <translation>缺少公式。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_math.py" />
      <source>A formula is nested more than {most} deep.</source>
      <translation>公式的嵌套超过 {most} 层。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_math.py" />
      <source>The function “{name}” is not supported.</source>
      <translation>不支持函数“{name}”。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_math.py" />
      <source>The operation “{name}” has {count} arguments.</source>
      <translation>运算“{name}”有 {count} 个参数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_math.py" />
      <source>“{name}” is not an argument of the function “{function}”.</source>
      <translation>“{name}”不是函数“{function}”的参数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>Event {id}</source>
      <translation>事件 {id}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>Reaction {id}</source>
      <translation>反应 {id}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>Species {id}</source>
      <translation>物种 {id}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>it changes {name}, which an assignment rule sets already.</source>
      <translation>它改变了 {name}，而该量已由赋值规则确定。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>it has no trigger; give it one.</source>
      <translation>它没有触发条件；请给出一个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>it sets {name}, which an assignment rule sets already.</source>
      <translation>它设置了 {name}，而该量已由赋值规则确定。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>it sets “{name}”, which is neither a species, a parameter nor a compartment.</source>
      <translation>它设置了“{name}”，而这既不是物种、参数，也不是隔室。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>its delay is not supported; let the event happen when its trigger turns true.</source>
      <translation>不支持它的延迟；请让事件在触发条件成立时发生。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>its priority is not supported; give simultaneous events different times.</source>
      <translation>不支持它的优先级；请让同时发生的事件错开时间。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>there is no species “{name}”.</source>
      <translation>没有物种“{name}”。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_reader.py" />
      <source>what it sets {name} to is missing.</source>
      <translation>缺少给 {name} 赋的值。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>Local parameter {id}</source>
      <translation>局部参数 {id}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>Parameter {name} has no value; give it one.</source>
      <translation>参数 {name} 没有值；请给出一个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>The assignment rule for {id}</source>
      <translation>{id} 的赋值规则</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>The assignment to {id}</source>
      <translation>对 {id} 的赋值</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>These definitions go in a circle: {circle}.</source>
      <translation>这些定义形成了循环：{circle}。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>it comes to no number at the start.</source>
      <translation>它在起始时得不出数值。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>it has no rate law; give it one.</source>
      <translation>它没有速率式；请给出一个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>it has no value; give it one.</source>
      <translation>它没有值；请给出一个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>it takes or makes {many} {name}; only whole numbers are supported.</source>
      <translation>它消耗或生成 {many} 个 {name}；只支持整数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>the number of {name} changes by a rule, which is not supported.</source>
      <translation>{name} 的个数由规则改变，目前不支持。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>the number of {name} changes during the run, which is not supported.</source>
      <translation>{name} 的个数在运行中会改变，目前不支持。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>there is no compartment “{name}”.</source>
      <translation>没有隔室“{name}”。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/sbml_symbols.py" />
      <source>there is no “{name}” in this model; define it.</source>
      <translation>这个模型中没有“{name}”；请定义它。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_form.py" />
      <source>An event cannot set “{name}”: it is neither a species nor a named rate.</source>
      <translation>事件不能设置“{name}”：它既不是物种，也不是已命名的速率。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_form.py" />
      <source>“{name}” has a value already, on line {first}; keep one of the two.</source>
      <translation>“{name}”在第 {first} 行已经有值；请只保留一个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_form.py" />
      <source>“{name}” has a value, but no reaction uses it.</source>
      <translation>“{name}”有值，但没有反应用到它。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>Line {line}: {what}</source>
      <translation>第 {line} 行：{what}</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>There are {count} arrows in “{scheme}”; write one reaction a line.</source>
      <translation>“{scheme}”中有 {count} 个箭头；请每行写一个反应。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>{many} {name} in one reaction; from 1 to {most} are possible.</source>
      <translation>一个反应中有 {many} 个 {name}；可以是 1 到 {most} 个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>“{part}” is not a species; write a name of letters, digits and _, with how many in front: 2 X.</source>
      <translation>“{part}”不是物种；请写由字母、数字和 _ 组成的名字，个数写在前面：2 X。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>“{part}” is not an assignment; after “at …:” write X = 50.</source>
      <translation>“{part}”不是赋值；请在“at …:”之后写 X = 50。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>“{scheme}” goes both ways; write two rates after the semicolon: kf, kr.</source>
      <translation>“{scheme}”是双向的；请在分号后写两个速率：kf, kr。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>“{scheme}” goes one way and takes one rate, not {count}; use &lt;-&gt; for both ways.</source>
      <translation>“{scheme}”是单向的，只需一个速率，而不是 {count} 个；双向请用 &lt;-&gt;。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>“{scheme}” has no rate; write it after a semicolon: {scheme} ; 1.</source>
      <translation>“{scheme}”没有速率；请写在分号之后：{scheme} ; 1。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/short_statements.py" />
      <source>“{statement}” is not understood; write a reaction (a -&gt; b ; rate) or a value (a = 10).</source>
      <translation>无法理解“{statement}”；请写反应（a -&gt; b ; rate）或数值（a = 10）。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/simulation.py" />
      <source>Single events are shown for the direct method; choose it.</source>
      <translation>逐事件显示只适用于直接法；请选择直接法。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/simulation.py" />
      <source>Time runs forward: it is {now} already.</source>
      <translation>时间只能向前：现在已是 {now}。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/simulation.py" />
      <source>kernel reading tables</source>
      <translation>读表的内核</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/simulation.py" />
      <source>kernel written for this network</source>
      <translation>为该网络生成的内核</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/simulation.py" />
      <source>{reason} Running: {tier}.</source>
      <translation>{reason}正在使用：{tier}。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trajectories.py" />
      <source>{many} trajectories cannot run; ask for at least 1.</source>
      <translation>无法运行 {many} 条轨迹；至少需要 1 条。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trajectories.py" />
      <source>{network} has no reactions; add one.</source>
      <translation>{network} 没有反应；请添加一个。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trajectories.py" />
      <source>{species} starts at {value}, but molecules come whole; choose a whole number.</source>
      <translation>{species} 的初值为 {value}，但分子数只能是整数；请选择整数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trajectories.py" />
      <source>{species} starts at {value}; choose a number of molecules between 0 and {cap}.</source>
      <translation>{species} 的初值为 {value}；请选择 0 到 {cap} 之间的分子数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>A trajectory has had all the events it is allowed.</source>
      <translation>有轨迹用完了允许的事件数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>Change a trigger so that what it sets makes it false.</source>
      <translation>请修改某个触发条件，使其赋值后不再成立。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>Change its rate law so that it is zero when a reactant is missing.</source>
      <translation>请修改其速率律，使其在缺少反应物时为零。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>Change the rate law so that it is zero or positive at every count.</source>
      <translation>请修改速率律，使其在任何分子数下都不小于零。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>Choose a shorter time or slower rates, or tau-leaping.</source>
      <translation>请缩短时间、减小速率，或使用 τ 跳跃法。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>Events trigger one another without end at one instant.</source>
      <translation>触发事件在同一时刻无休止地相互触发。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>Go back, or give a reaction that brings molecules in.</source>
      <translation>请退回，或加入一个带来分子的反应。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>Let the molecules decay, or stop earlier.</source>
      <translation>请让分子降解，或更早结束。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>No reaction can happen any more: all propensities are zero.</source>
      <translation>再没有反应能发生：所有倾向函数都为零。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>The rate of {reaction} became negative or is not a number.</source>
      <translation>{reaction} 的速率变为负值或不是数。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>{reaction} would fire without its reactants.</source>
      <translation>{reaction} 将在缺少反应物时发生。</translation>
    </message>
    <message>
      <location filename="../../engine/kinetics/trouble.py" />
      <source>{species} has grown beyond the limit; the trajectory was stopped.</source>
      <translation>{species} 的数量超过上限；该轨迹已停止。</translation>
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
      <location filename="../../engine/knobs.py" />
      <source>{name} is empty; give a number from {low} to {high}.</source>
      <translation>{name} 是空的；请给出 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} is empty; give a whole number from {low} to {high}.</source>
      <translation>{name} 是空的；请给出 {low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
      <location filename="../../engine/misfit.py" />
      <source>{before}, {title}</source>
      <translation>{before}、{title}</translation>
    </message>
    <message>
      <location filename="../../engine/misfit.py" />
      <source>{experiment} does not run on {dimension}-dimensional targets.</source>
      <translation>{experiment} 不能用于 {dimension} 维的目标分布。</translation>
    </message>
    <message>
      <location filename="../../engine/misfit.py" />
      <source>{experiment} learns from no data; choose an experiment that does first.</source>
      <translation>{experiment}不从数据中学习；请先选择一个从数据学习的实验。</translation>
    </message>
    <message>
      <location filename="../../engine/misfit.py" />
      <source>{experiment} learns from one column, and {file} gives two; these learn from two: {others}.</source>
      <translation>{experiment}从一列数据学习，而 {file} 给出两列；能学习两列的有：{others}。</translation>
    </message>
    <message>
      <location filename="../../engine/misfit.py" />
      <source>{experiment} learns from two columns, and {file} gives one; these learn from one: {others}.</source>
      <translation>{experiment}从两列数据学习，而 {file} 只给出一列；能学习一列的有：{others}。</translation>
    </message>
    <message>
      <location filename="../../engine/narrator.py" />
      <source>Ready; the run goes on.</source>
      <translation>准备就绪，运行继续。</translation>
    </message>
    <message>
      <location filename="../../engine/networks/training_knobs.py" />
      <source>Decay of the running mean of the parameters that pictures and gaps are taken with; 0 is off.</source>
      <translation>图像与差距所用参数滑动平均的衰减率；0 为关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/networks/training_knobs.py" />
      <source>Gradient clip</source>
      <translation>梯度裁剪</translation>
    </message>
    <message>
      <location filename="../../engine/networks/training_knobs.py" />
      <source>Half of these steps at the full rate, then along a cosine to a hundredth; 0 keeps it constant.</source>
      <translation>前一半步用全学习率，之后沿余弦降到百分之一；0 则保持不变。</translation>
    </message>
    <message>
      <location filename="../../engine/networks/training_knobs.py" />
      <source>Longer gradients are shortened to this norm; 0 is off.</source>
      <translation>更长的梯度缩短到此范数；0 为关闭。</translation>
    </message>
    <message>
      <location filename="../../engine/networks/training_knobs.py" />
      <source>The learning rate rises linearly over these first steps.</source>
      <translation>在最初这些步里学习率线性上升。</translation>
    </message>
    <message>
      <location filename="../../engine/networks/training_knobs.py" />
      <source>The step size of Adam before warm-up and schedule.</source>
      <translation>预热与调度之前 Adam 的步长。</translation>
    </message>
    <message>
      <location filename="../../engine/networks/training_knobs.py" />
      <source>Warm-up</source>
      <translation>预热</translation>
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
      <location filename="../../engine/stage.py" />
      <source>The last change is taken back; branch {left} keeps it.</source>
      <translation>已撤销上一次改动；分支 {left} 保留着它。</translation>
    </message>
    <message>
      <location filename="../../engine/stage.py" />
      <source>This is branch {here} again, where branch {left} left it; that one is kept.</source>
      <translation>已回到分支 {here}，即分支 {left} 分出之处；后者会保留。</translation>
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
      <source>{file} holds {shapes} and no columns of numbers; save an array of n rows.</source>
      <translation>{file} 含有 {shapes}，但没有数字列；请保存为 n 行的数组。</translation>
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
      <source>{knob} = {value} cannot be normalised: exp(−ax² − bx⁴) does not die out; give a number from 0.05.</source>
      <translation>{knob} = {value} 无法归一化：exp(−ax² − bx⁴) 不会衰减；请给不小于 0.05 的数。</translation>
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
      <location filename="../../engine/targets/measured.py" />
      <source>eruption (min)</source>
      <translation>喷发时长（分钟）</translation>
    </message>
    <message>
      <location filename="../../engine/targets/measured.py" />
      <source>petal length (cm)</source>
      <translation>花瓣长（厘米）</translation>
    </message>
    <message>
      <location filename="../../engine/targets/measured.py" />
      <source>petal width (cm)</source>
      <translation>花瓣宽（厘米）</translation>
    </message>
    <message>
      <location filename="../../engine/targets/measured.py" />
      <source>sepal length (cm)</source>
      <translation>萼片长（厘米）</translation>
    </message>
    <message>
      <location filename="../../engine/targets/measured.py" />
      <source>sepal width (cm)</source>
      <translation>萼片宽（厘米）</translation>
    </message>
    <message>
      <location filename="../../engine/targets/measured.py" />
      <source>waiting (min)</source>
      <translation>等待时间（分钟）</translation>
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
      <source>{file} has no column of numbers; one or two are needed.</source>
      <translation>{file} 没有数字列；需要一列或两列。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} has no column {name} of numbers; choose from {names}.</source>
      <translation>{file} 没有数字列 {name}；可选 {names}。</translation>
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
      <source>{file} is empty; choose a file with columns of numbers.</source>
      <translation>{file} 是空的；请选择含有数字列的文件。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file} is no ordinary file; choose a CSV, TSV, NPY or NPZ file.</source>
      <translation>{file} 不是普通文件；请选 CSV、TSV、NPY 或 NPZ 文件。</translation>
    </message>
    <message>
      <location filename="../../engine/targets/own_data.py" />
      <source>{file}: {names} is not a choice of columns; choose one, or two different ones.</source>
      <translation>{file}：{names} 不能作为所选的列；请选一列，或两个不同的列。</translation>
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
      <source>Distance of the centres from the middle.</source>
      <translation>各中心到中点的距离。</translation>
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
      <source>{file}: a table of {shape} numbers does not fit; choose one or two columns.</source>
      <translation>{file}：{shape} 的数表不合适；请选择一列或两列。</translation>
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
