"""Where the arithmetic happens: CPU or CUDA, chosen with a reason in words."""

from __future__ import annotations

from engine.words import BadInput, Text, text

CHOICES = ("auto", "cpu", "cuda")


def choose(wanted: str) -> tuple[str, Text]:
    """The device to use for `wanted` ("auto", "cpu" or "cuda"), and why.

    A wanted but absent CUDA gives ("cpu", what is missing and the cure): compare the device with what
    was asked for. Raises BadInput for any other word.
    """
    if wanted not in CHOICES:
        raise BadInput(
            text("There is no device {name}; choose from {names}.", name=wanted, names=", ".join(CHOICES))
        )  # fmt: skip
    if wanted == "auto":
        # One step is some hundred tiny operations: starting each on a graphics card takes about as long
        # as computing it here, and only the CPU repeats a run bit for bit.
        return "cpu", text("CPU: networks this small gain nothing elsewhere, and runs repeat bit for bit.")
    if wanted == "cpu":
        return "cpu", text("CPU, as chosen.")
    return _cuda()


def _cuda() -> tuple[str, Text]:
    import torch

    if not torch.version.cuda:
        return "cpu", text(
            "CPU: this torch is built without CUDA; install the CUDA build of torch to use the graphics card."
        )
    if not torch.cuda.is_available():
        return "cpu", text("CPU: no CUDA device answers; check the NVIDIA driver with nvidia-smi.")
    try:
        torch.zeros(1, device="cuda").item()
    except RuntimeError as error:
        why = str(error).splitlines()[0]
        return "cpu", text("CPU: the CUDA device failed ({why}); restart the program or the driver.", why=why)
    return "cuda", text("CUDA, as chosen: {name}.", name=torch.cuda.get_device_name())
