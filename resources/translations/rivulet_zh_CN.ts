<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>rivulet</name>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>About Rivulet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>All panels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Begin again with other random numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Begin again with the same seed: the same numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Black out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Compute on the CPU: replays are exact bit for bit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Compute on the first CUDA device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Dark ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Darken the panels, so that people look at you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Do the next phase only, then pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>End the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Engine runs in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Enlarge panel {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Every key on one sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Faster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Fastest, and a crash leaves the window standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Fewer steps a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>First step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>For debugging: breakpoints in your own model work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Fork here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Go to the furthest step of this branch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Go to where the run began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Graphics card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Half-step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Hold the run when something goes wrong in the mathematics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Knobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Last step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Let the run go on, or hold it where it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Light ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>More steps a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>One step back in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>One step forward, then pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Open a run file, or a file of your own data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Panel {number} fills the middle; the others cost nothing meanwhile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Panels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Panels and transport only, full screen, in the projector theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Pause on findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Play or pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Process of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Projector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Restart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Restart with a new seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Save run…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Show or hide the gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Show or hide the knobs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Show the panels side by side again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Slower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Start a branch at this step; the present one stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Ten steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Ten steps back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Ten steps back in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Ten steps forward, then pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Texts in English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Texts in simplified Chinese</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>The faster device that works here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>The language of this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>The window fills the screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Thread of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Version and licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>White ground, large text, thick lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>Write the recipe of this run; it replays to the same numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../desktop/actions.py" />
      <source>简体中文</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>--samples and --evaluate write files; say where with --out DIR.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>The replay differs from the recording at step {step}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>The run failed at step {step}: {finding}. Run {path} to see it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>{path} holds no digests to compare with; replay it without --verify.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/__main__.py" />
      <source>{problem}; see {program} --help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>--columns goes with --data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>--preset {name} goes with an experiment; leave it out for a run file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>--set target.{knob} needs a named target; own data have no knobs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>--set {assignment} is not KNOB=VALUE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>Cannot read {path}: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>{experiment} has no preset {name}; choose from {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/command_recipe.py" />
      <source>{path} is not a text file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU, as chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU: networks this small gain nothing elsewhere, and runs repeat bit for bit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU: no CUDA device answers; check the NVIDIA driver with nvidia-smi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU: the CUDA device failed ({why}); restart the program or the driver.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CPU: this torch is built without CUDA; install the CUDA build of torch to use the graphics card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>CUDA, as chosen: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/device.py" />
      <source>There is no device {name}; choose from {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/__init__.py" />
      <source>The experiment {name} cannot be loaded: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/__init__.py" />
      <source>There is no experiment {name}; choose from {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>A square grid of the latent plane, carried to the data by f⁻¹.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>An invertible network bends Gaussian noise into data, and its density is exact at every point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Data pushed through f; the circles are 1, 2 and 3 sd of N(0, I).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Differentiate the loss with respect to every parameter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Draw fresh points, push them through the flow and read their negative log-likelihood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>First coordinate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Gradient norm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Held-out loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Histograms of standardised x₁ and of z₁ for the same points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Integral</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>KL(q‖p) by quadrature; absent while the model puts mass where the true density is zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Latent plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Learning rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Length of the gradient before clipping.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Let Adam take one step against the gradient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Log ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Loss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Mean negative log-likelihood of the batch, in data units; the entropy of the target is its best value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Mean negative log-likelihood on points that are not trained on, where the true density is unknown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Mean of log p − log q on held-out points: the divergence KL(p‖q), 0 for a perfect model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Model density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Model samples at the temperature, beside data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Normalizing flow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Prior widths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Reverse KL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>The model's density summed over the plane; 1 when the grid sees all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>The step size in use, after warm-up and schedule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>True density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>Warped grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>log q − log p, cut at ±3; left at 0 where both densities are below a thousandth of the peak.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>log-density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>p(x) of the target, in the colours of the model density.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>q(x) in data units, with data points on top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/__init__.py" />
      <source>σ = 1/s for each coordinate of the scale layer, in standardised units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>A last factor s for each coordinate: 1/s is the width of the prior there, and it is trained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Activation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Additive (NICE) shifts one coordinate by a function of the other; affine (RealNVP) also scales it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Affine couplings keep their log-scale softly within ± this value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Averaging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Batch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Conditioner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Coupling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Couplings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Decay of the running mean of the parameters that pictures and gaps are taken with; 0 is off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Depth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Each coordinate of a training point moves by a uniform amount within ± this, in data units.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Fourier features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Fresh points for each step.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Gradient clip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Hidden layers in each conditioner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>How many coupling layers follow one another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Input noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Longer gradients are shortened to this norm; 0 is off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Mixing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Neurons in each hidden layer of a conditioner.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>ReLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Samples start from Gaussian noise of this standard deviation; below 1 they keep to the peaks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Sampling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Scale clamp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Scale layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Schedule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>SiLU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>So many sines and cosines of the input, up to frequency 6, help to learn fine detail; 0 is off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Start from zero</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The bend in each neuron: relu leaves creases in the density, silu and tanh are smooth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The last layer of each conditioner starts at zero, so the flow starts as the identity.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The learning rate falls along a cosine to a hundredth at this step; 0 keeps it constant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The learning rate rises linearly over these first steps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>The step size of Adam before warm-up and schedule.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Training</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Warm-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>What happens to the coordinates between couplings. Without mixing, x₁ is never changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>Width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>additive (NICE)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>affine (RealNVP)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>random shuffle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>swap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/knobs.py" />
      <source>tanh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>1, 2, 3 sd of N(0, I)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>Samples at temperature {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>The density of own data is not known; its points are shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>There is no scale layer; switch on the knob Scale layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>There is no true density to compare with: the target is own data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>coordinate of z</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>data, seen as noise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>latent grid up to 3 sd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>log q − log p (nats)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>log ratio</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>model density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>true density</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>x₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>x₁ standardised, z₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>x₁, standardised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>x₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>z₁</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>z₂</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>σ (standardised units)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/pictures.py" />
      <source>σ = 1/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Checkerboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Constant volume: one peak only, and the two moons stay bridged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Data on a thin line: one width falls toward it, and the likelihood grows without bound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Every level set is the image of a ball: look for the thin bridges, then switch to affine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Four rings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Hard edges are hard: Fourier features help the conditioners to see them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Holes inside holes: a flow is a bijection and cannot tear, so thin seams remain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Move the noise while it trains: it blurs the data and keeps the widths from collapsing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>NICE on eight Gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>NICE on two moons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Noise on the input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>RealNVP bends a Gaussian into two half circles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Samples from colder or hotter noise: cold ones keep to the middle, hot ones stray.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Start at a saddle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Thin ring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Two moons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Without mixing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>Zero start on a symmetric set: every gradient averages to nothing, and NICE stays a Gaussian.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/presets.py" />
      <source>x₁ is never transformed, so z₁ keeps its histogram however long you train.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/training.py" />
      <source>{fresh} of {all} parameter arrays have no match in the run before and start anew, with a fresh optimiser.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>A prior width has fallen below 0.001: the data lie on a line, and the likelihood grows without bound.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Add input noise, or switch the scale layer off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Lower the learning rate or the scale clamp, and go back to before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>Lower the scale clamp or the learning rate, or use fewer couplings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>The flow changes the area around some point by more than a factor e⁵⁰.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/experiments/flow/watch.py" />
      <source>The loss or its gradient is not a finite number; the parameters are left as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>--evaluate {path} does not hold points: give numbers, one point a row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>--evaluate {path} does not hold points: its shape is {shape}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>--evaluate {path}: point {row} is not finite; remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>--evaluate: points have {given} columns, the target has {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>{experiment} does not sample; leave out --samples.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/exports.py" />
      <source>{experiment} evaluates nothing; leave out --evaluate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/frames.py" />
      <source />
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/frames.py" />
      <source>The panel {panel} could not be drawn ({error}); the run goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/headless.py" />
      <source>{finding}: {says}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/headless.py" />
      <source>{kind}: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/hosts.py" />
      <source>The engine stopped unexpectedly ({why}); a fresh one goes on from the last checkpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/hosts.py" />
      <source>The engine was given up; a fresh one goes on from the last checkpoint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/hosts.py" />
      <source>exit code {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/hosts.py" />
      <source>signal {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>There is no knob {name}; choose from {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>There is no knob {name}; did you mean {near}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} does not fit; give a number from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} does not fit; give a whole number from {low} to {high}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} is not a choice; choose from {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} is not a switch; write true or false.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/knobs.py" />
      <source>{name} = {value} is not a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/report.py" />
      <source>--out {folder} cannot be written: {why}; choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>Cannot write {path}: {why}; choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>The edit at step {step} comes after one at step {last}; put edits in order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>The edit at step {step} names an unknown panel {panel}; choose from {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>The edit at step {step} names phase {phase}; {experiment} has {phases}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>The edit at step {step} tunes {names}, which needs a new run; make it a fork.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{experiment} does not run on {dimension}-dimensional targets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{experiment} needs a target or data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} ends before it is complete; copy it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} is not a Rivulet run file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} is not a Rivulet run file: it has no field rivulet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} is not a Rivulet run file: line {line} is not JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name} was written by a newer Rivulet (format {version}); this one reads up to {format}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{name}: {sentence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{path} is not a Rivulet run file: it is not text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile.py" />
      <source>{path} is too large for a run file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>0 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a checksum or a step number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a finite number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a longer list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a shorter list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>a whole number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>an object</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>one of {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>target.table is damaged: its numbers do not match their checksum; copy it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>target.table.rows = {rows} is more than a run file holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>the field {field} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>there is no field {field}; remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>{field} = {value} does not fit; it should be {wanted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runfile_form.py" />
      <source>{field} does not fit: {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runner.py" />
      <source>The engine could not do that ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runner.py" />
      <source>The experiment failed after step {step} ({error}); the run stands at step {back} again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runner.py" />
      <source>There is no run to save yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/runner.py" />
      <source>the graphics card ran out of memory</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/targets/__init__.py" />
      <source>There is no target {name}; choose from {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/targets/__init__.py" />
      <source>There is no target {name}; did you mean {near}? There are {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/targets/mixtures.py" />
      <source>Eight Gaussians</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/targets/rings.py" />
      <source>Standard deviation of the noise about the circle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/targets/rings.py" />
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../engine/targets/rings.py" />
      <source>Two circles</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
