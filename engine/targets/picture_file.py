"""Picture files (PNG, JPEG, BMP, GIF, WebP, TIFF, PNM) as a small grey picture; nothing huge is ever decoded."""

from __future__ import annotations

import struct
import warnings
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.targets.array_file import LARGEST_BYTES
from engine.targets.picture import FEWEST_LEVELS, MOST_PIXELS, Greys, Picture
from engine.words import BadInput, Text, text

if TYPE_CHECKING:
    from PIL.Image import Image

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff", ".ppm", ".pgm", ".pbm")
# Formats that would start other programs, such as PostScript, are not among them.
FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF", "PPM")
MOST_DECODED = 64_000_000
DAMAGE = (OSError, EOFError, ValueError, TypeError, SyntaxError, IndexError, KeyError, MemoryError, OverflowError,
          RuntimeError, struct.error, zlib.error)  # fmt: skip


def is_picture(path: str | Path) -> bool:
    """Whether the name of `path` is that of a picture."""
    return Path(path).suffix.lower() in SUFFIXES


def read_picture(path: str | Path) -> Picture:
    """The picture at `path`, at most 256 pixels on a side: a larger one is averaged down.

    Colours become lightness on white paper. A stencil, of one colour and otherwise transparent, is read as black
    where it is opaque. Raises BadInput, in one sentence, for anything that cannot be used.
    """
    path = Path(path)
    _check(path)
    # Pillow takes a tenth of a second to load, and most runs need no picture.
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=FORMATS) as image:
                return Picture(path.name, _grey(path.name, image))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise BadInput(_too_large(path.name)) from None
    except UnidentifiedImageError:
        raise BadInput(text("{file} is no picture that can be read; save it as PNG or JPEG.", file=path.name)) from None
    except BadInput:
        raise
    except DAMAGE as error:
        raise BadInput(_unreadable(path, error)) from None


def _check(path: Path) -> None:
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        raise BadInput(text("There is no file {file}; check its name and folder.", file=path)) from None
    except OSError as error:
        raise BadInput(_unreadable(path, error)) from None
    if not path.is_file():
        raise BadInput(text("{file} is no ordinary file; choose a PNG or JPEG file.", file=path))
    if size == 0:
        raise BadInput(text("{file} is empty; choose a picture with dark and bright parts.", file=path.name))
    if size > LARGEST_BYTES:
        raise BadInput(_too_large(path.name))


def _too_large(file: str) -> Text:
    return text("{file} has more than {most} million pixels; scale it down first.",
                file=file, most=MOST_DECODED // 1_000_000)  # fmt: skip


def _unreadable(path: Path, error: BaseException) -> Text:
    if isinstance(error, OSError) and error.strerror:
        return text("{file} cannot be read ({why}); check its permissions.", file=path, why=error.strerror)
    return text("{file} is damaged or cut short; save or copy it again.", file=path.name)


def _grey(file: str, image: Image) -> Greys:
    from PIL import Image, ImageOps

    if image.width * image.height > MOST_DECODED:
        raise BadInput(_too_large(file))
    # JPEG can be decoded at a fraction of its size.
    image.draft(None, (2 * MOST_PIXELS, 2 * MOST_PIXELS))
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith(("I", "F")):
        return _shrunk(Image.fromarray(_levels(np.asarray(upright, dtype=np.float64))))
    if not upright.has_transparency_data:
        return _shrunk(upright.convert("L"))
    layers = upright.convert("LA")
    opacity = layers.getchannel("A")
    paper = Image.new("L", layers.size, 255)
    paper.paste(layers.getchannel("L"), mask=opacity)
    shown = _shrunk(paper)
    stencil = np.ptp(shown) < FEWEST_LEVELS
    return np.asarray(255 - _shrunk(opacity), dtype=np.uint8) if stencil else shown


def _levels(values: NDArray[np.float64]) -> Greys:
    """Numbers of any range as 0 to 255, since these formats do not say what white is."""
    finite = np.where(np.isfinite(values), values, 0.0)
    low, high = finite.min(), finite.max()
    return np.asarray(np.round((finite - low) * (255 / max(high - low, 1e-300))), dtype=np.uint8)


def _shrunk(image: Image) -> Greys:
    """At most `MOST_PIXELS` on a side; averaging over boxes keeps every part's share of the mass."""
    from PIL.Image import Resampling

    share = min(1.0, MOST_PIXELS / max(image.size))
    if share < 1:
        width, height = (max(1, round(side * share)) for side in image.size)
        image = image.resize((width, height), Resampling.BOX)
    return np.asarray(image, dtype=np.uint8)
