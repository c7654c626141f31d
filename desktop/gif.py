"""Pictures into an animated GIF, one palette for all of them. Knows no Qt."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

SAMPLED = 6  # pictures that the palette is made from
EXACT, COMMONEST = 12, 200  # colours that are not averaged: a ground a little grey would show
CLOSE = 7
LAST_MILLISECONDS = 1500  # the end stands a little before it all begins again


def packed(pixels: bytes) -> bytes:
    """RGB pixels, row by row, small enough to keep hundreds of them."""
    return zlib.compress(pixels, 1)


def gif_of(frames: Sequence[bytes], size: tuple[int, int], fps: float, tick: Callable[[], object]) -> bytes:
    """An endless GIF of `packed` frames of `size` (width, height). `tick` is called once a frame, and may raise."""
    palette = _palette([frames[round(i * (len(frames) - 1) / (SAMPLED - 1))] for i in range(SAMPLED)], size)
    durations = [*[round(1000 / fps)] * (len(frames) - 1), LAST_MILLISECONDS]
    drawn = _drawn(frames, size, palette, tick)
    file = io.BytesIO()
    next(drawn).save(file, "GIF", save_all=True, append_images=drawn, duration=durations, loop=0)
    return file.getvalue()


def _drawn(
    frames: Sequence[bytes], size: tuple[int, int], palette: Image.Image, tick: Callable[[], object]
) -> Iterator[Image.Image]:
    from PIL import Image

    for frame in frames:
        tick()
        yield _picture(frame, size).quantize(palette=palette, dither=Image.Dither.NONE)


def _palette(frames: Sequence[bytes], size: tuple[int, int]) -> Image.Image:
    """256 colours that the given pictures need most: the commonest as they are, the others averaged."""
    from PIL import Image

    wide, high = size[0] // 2, size[1] // 2
    sheet = Image.new("RGB", (wide, high * len(frames)))
    for row, frame in enumerate(frames):
        sheet.paste(_picture(frame, size).resize((wide, high), Image.Resampling.NEAREST), (0, row * high))
    counted = sorted(sheet.getcolors(wide * high * len(frames)), key=lambda pair: -pair[0])
    flat = sheet.quantize(256, method=Image.Quantize.MEDIANCUT).getpalette() or []
    averaged = [tuple(flat[at : at + 3]) for at in range(0, len(flat), 3)]
    kept = _apart([colour for _, colour in counted[:COMMONEST]], [])[:EXACT]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in _apart(averaged, kept)[:256] for part in colour])
    return palette


def _apart(colours: Sequence[tuple[int, ...]], exact: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """`exact`, then those of `colours` that are not close to one of them; without any, to one before.

    Pillow looks colours up by the corner of a cell of 4 levels: a close one could take the place of an exact one.
    """
    found = list(exact)
    for colour in colours:
        if all(max(map(abs, map(int.__sub__, colour, other))) > CLOSE for other in (exact or found)):
            found.append(colour)
    return found


def _picture(frame: bytes, size: tuple[int, int]) -> Image.Image:
    from PIL import Image

    return Image.frombytes("RGB", size, zlib.decompress(frame))
