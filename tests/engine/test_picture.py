"""A picture as a density: exact in every number, the same after a run file, and refused where nothing is to be seen."""

from __future__ import annotations

import io
import json
import pickle
import zlib
from base64 import b64encode

import numpy as np
import pytest
from PIL import Image

from engine import runfile
from engine.__main__ import main
from engine.marks import Exact
from engine.recipe import Recipe, TargetChoice
from engine.targets import Picture, PictureDensity, read_picture
from engine.words import BadInput


def letter(height=24, width=40):
    """An L, slanted shades in it: rows from the top."""
    grey = np.full((height, width), 255, dtype=np.uint8)
    grey[3:-3, 4:9] = 0
    grey[-8:-3, 4:-6] = np.linspace(20, 200, width - 10).astype(np.uint8)
    return grey


PICTURE = Picture("letter.png", letter())


def encoded(image, kind="PNG", **options):
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def rng(seed=0):
    return np.random.default_rng(seed)


@pytest.mark.parametrize("mass", ["dark", "bright"])
@pytest.mark.parametrize("grey", [letter(), letter(40, 24), rng().integers(0, 256, (1, 256)).astype(np.uint8)])
def test_density_integrates_to_one_and_agrees_with_the_counts_of_samples(mass, grey):
    target = PictureDensity(Picture("p", grey), {"mass": mass})
    rows, columns = grey.shape
    pixel = 8 / max(rows, columns)
    x = (np.arange(columns) - columns / 2 + 0.5) * pixel
    y = (np.arange(rows) - rows / 2 + 0.5) * pixel
    centres = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    masses = np.exp(target.log_density(centres)) * pixel**2
    assert masses.sum() == pytest.approx(1, abs=1e-12)
    # The lowest row of the plane is the last one of the picture.
    light = grey[::-1].astype(float)
    expected = light.max() - light if mass == "dark" else light - light.min()
    np.testing.assert_allclose(masses.reshape(rows, columns), expected / expected.sum(), atol=1e-12)
    n = 200_000
    counts, _, _ = np.histogram2d(*target.sample(n, rng(1)).T, bins=(columns, rows),
                                  range=[[-columns * pixel / 2, columns * pixel / 2],
                                         [-rows * pixel / 2, rows * pixel / 2]])  # fmt: skip
    counts, wanted = counts.T.ravel(), n * masses
    assert counts[wanted == 0].sum() == 0 and counts.sum() == n
    seen = wanted > 5
    chi2 = float(((counts - wanted)[seen] ** 2 / wanted[seen]).sum())
    assert chi2 < seen.sum() + 5 * np.sqrt(2 * seen.sum()) + 5


def test_entropy_mean_and_spread_are_those_of_the_samples():
    target = PictureDensity(PICTURE)
    n = 200_000
    points = target.sample(n, rng(2))
    surprise = -target.log_density(points)
    assert isinstance(target.entropy.source, Exact) and isinstance(target.density_source, Exact)
    assert target.entropy.value == pytest.approx(surprise.mean(), abs=4 * surprise.std() / np.sqrt(n))
    np.testing.assert_allclose(points.mean(axis=0), target.mean, atol=5 * target.sd.max() / np.sqrt(n))
    np.testing.assert_allclose(points.std(axis=0), target.sd, rtol=0.01)
    (left, right), (low, high) = target.box
    assert left < points[:, 0].min() and points[:, 0].max() < right
    assert low < points[:, 1].min() and points[:, 1].max() < high


def test_entropy_of_equal_pixels_is_the_logarithm_of_their_area():
    grey = np.full((8, 8), 255, dtype=np.uint8)
    grey[2:4, 1:7] = 0
    assert PictureDensity(Picture("bar", grey)).entropy.value == pytest.approx(np.log(12), abs=1e-12)


def test_far_away_there_is_nothing():
    target = PictureDensity(PICTURE)
    far = np.array([[1e300, 0], [0, -1e300], [np.inf, 0], [4.001, 0], [0, 0]])
    assert np.isneginf(target.log_density(far)[:4]).all()
    assert target.sample(0, rng()).shape == (0, 2) and target.log_density(np.empty((0, 2))).shape == (0,)


@pytest.mark.parametrize(
    ("file", "kind", "options"),
    [("a.png", "PNG", {}), ("a.bmp", "BMP", {}), ("a.gif", "GIF", {}), ("a.tif", "TIFF", {}), ("a.webp", "WEBP",
     {"lossless": True}), ("a.PGM", "PPM", {})],
)  # fmt: skip
def test_formats_without_loss_come_out_the_same(tmp_path, file, kind, options):
    (tmp_path / file).write_bytes(encoded(Image.fromarray(letter()), kind, **options))
    read = read_picture(tmp_path / file)
    assert read.name == file and np.abs(read.grey.astype(int) - letter()).max() <= 2


def test_jpeg_colour_sixteen_bits_transparency_and_orientation(tmp_path):
    path = tmp_path / "a.jpg"
    path.write_bytes(encoded(Image.fromarray(letter()), "JPEG", quality=95))
    assert np.abs(read_picture(path).grey.astype(int) - letter()).mean() < 3
    red = np.zeros((10, 10, 3), dtype=np.uint8)
    red[:, :5, 0] = 255
    path = tmp_path / "a.png"
    path.write_bytes(encoded(Image.fromarray(red)))
    assert set(np.unique(read_picture(path).grey)) == {0, 76}
    deep = (letter().astype(np.uint16) * 40).astype(np.uint16)
    path.write_bytes(encoded(Image.fromarray(deep)))
    np.testing.assert_array_equal(read_picture(path).grey, letter())
    stencil = np.full((10, 10, 4), 255, dtype=np.uint8)
    stencil[:, 5:, 3] = 0
    path.write_bytes(encoded(Image.fromarray(stencil)))
    grey = read_picture(path).grey
    assert (grey[:, :5] == 0).all() and (grey[:, 5:] == 255).all()
    stencil[:, :, :3] = 60
    path.write_bytes(encoded(Image.fromarray(stencil)))
    grey = read_picture(path).grey
    assert (grey[:, :5] == 60).all() and (grey[:, 5:] == 255).all()
    turned = Image.fromarray(letter())
    exif = turned.getexif()
    exif[0x0112] = 6
    path.write_bytes(encoded(turned, exif=exif))
    np.testing.assert_array_equal(read_picture(path).grey, np.rot90(letter(), -1))


def test_a_large_picture_is_averaged_down(tmp_path):
    large = np.kron(letter(), np.ones((32, 32))).astype(np.uint8)
    large[::2, ::2] ^= 1
    (tmp_path / "large.png").write_bytes(encoded(Image.fromarray(large)))
    grey = read_picture(tmp_path / "large.png").grey
    assert grey.shape == (154, 256)
    small = PictureDensity(Picture("s", grey))
    assert small.entropy.value == pytest.approx(PictureDensity(PICTURE).entropy.value, abs=0.08)
    np.testing.assert_allclose(small.mean, PictureDensity(PICTURE).mean, atol=0.02)


def bomb():
    """A picture of 60,000 by 60,000 pixels in a few bytes of header."""

    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    size = (60_000).to_bytes(4, "big")
    header = chunk(b"IHDR", size + size + bytes([8, 0, 0, 0, 0]))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


WHOLE = encoded(Image.fromarray(rng().integers(0, 256, (60, 60)).astype(np.uint8)))
FLAT = np.full((9, 9), 128, dtype=np.uint8)
BAD = [
    ("flat.png", encoded(Image.fromarray(FLAT)), "flat.png has no contrast (lightness 128 to 128 of 255); choose"),
    ("faint.png", encoded(Image.fromarray(FLAT + np.arange(9, dtype=np.uint8) // 2)), "(lightness 128 to 132 of 255)"),
    ("clear.png", encoded(Image.new("RGBA", (9, 9))), "clear.png has no contrast (lightness 255 to 255"),
    ("empty.png", b"", "empty.png is empty; choose a picture"),
    ("text.png", b"1,2\n3,4\n", "text.png is no picture that can be read; save it as PNG or JPEG"),
    ("ps.png", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "ps.png is no picture that can be read"),
    ("short.png", WHOLE[: len(WHOLE) // 2], "short.png is damaged or cut short; save or copy it again"),
    ("head.png", WHOLE[:30], "head.png is"),
    ("bomb.png", bomb(), "bomb.png has more than 64 million pixels; scale it down first"),
    ("wide.bmp", encoded(Image.new("1", (33_000, 2_000)), "BMP"), "wide.bmp has more than 64 million pixels"),
]


@pytest.mark.parametrize(("file", "content", "says"), BAD, ids=[case[0] for case in BAD])
def test_bad_pictures_give_one_sentence(tmp_path, capsys, file, content, says):
    (tmp_path / file).write_bytes(content)
    with pytest.raises(BadInput) as raised:
        TargetChoice.of_file(tmp_path / file)
    assert says in str(raised.value) and "\n" not in str(raised.value)
    assert main(["check", str(tmp_path / file)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_missing_folder_and_columns(tmp_path):
    with pytest.raises(BadInput, match=r"There is no file .*gone\.png"):
        read_picture(tmp_path / "gone.png")
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(BadInput, match="no ordinary file"):
        read_picture(tmp_path / "folder.png")
    with pytest.raises(BadInput, match=r"a\.png is a picture and has no columns"):
        TargetChoice.of_file("a.png", ("a", "b"))


def test_only_grey_pictures_of_a_size_that_fits():
    for grey in (np.zeros((0, 0), np.uint8), np.zeros((3, 3)), np.zeros((300, 3), np.uint8), np.zeros(9, np.uint8)):
        with pytest.raises(BadInput, match="pixels do not fit"):
            Picture("p", grey)


def test_a_picture_is_read_only_and_stays_so_when_sent():
    sent = pickle.loads(pickle.dumps(PICTURE))
    assert sent == PICTURE and hash(sent) == hash(PICTURE) and sent.name == PICTURE.name
    assert not sent.grey.flags.writeable and not PICTURE.grey.flags.writeable
    assert Picture("p", 255 - PICTURE.grey) != PICTURE
    assert TargetChoice(picture=sent) == TargetChoice(picture=PICTURE) != TargetChoice()


def flow(mass="bright", steps=6):
    choice = TargetChoice(picture=PICTURE, knobs={"mass": mass})
    return json.loads(runfile.dumps(Recipe("flow", {}, choice, 3), steps))


def test_the_picture_travels_inside_the_run_file():
    back = runfile.loads(json.dumps(flow())).recipe.target
    assert back.picture == PICTURE and back.picture.name == "letter.png" and back.knobs == {"mass": "bright"}
    assert runfile.loads(json.dumps(flow("dark"))).recipe.target.target().knobs.mass == "dark"
    # What a knob's default is may change later; the run does not.
    assert json.loads(runfile.dumps(Recipe("flow", {}, TargetChoice(picture=PICTURE), 3), 1))["target"]["knobs"]


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ({"sha256": "0" * 64}, "target.picture is damaged: its pixels do not match"),
        ({"uint8": "not base64"}, "target.picture is damaged"),
        ({"uint8": b64encode(zlib.compress(bytes(10**7))).decode()}, "target.picture is damaged"),
        ({"rows": 23}, "target.picture is damaged"),
        ({"rows": 2**40}, "more than a run file holds"),
        ({"rows": -1}, "0 or more"),
        ({"colour": "red"}, "no field target.picture.colour"),
    ],
)
def test_a_damaged_picture_is_refused(damage, says):
    data = flow()
    data["target"]["picture"] |= damage
    with pytest.raises(BadInput, match=says):
        runfile.loads(json.dumps(data))


def test_a_picture_beside_another_target_or_with_wrong_knobs_is_refused():
    for target, says in (
        ({**flow()["target"], "name": "moons"}, "both a picture and a name or a table"),
        ({**flow()["target"], "knobs": {"mass": "grey"}}, "mass = grey is not a choice; choose from dark, bright"),
        ({**flow()["target"], "knobs": {"width": 1}}, "There is no knob width"),
    ):
        with pytest.raises(BadInput, match=says):
            runfile.loads(json.dumps({**flow(), "target": target}))


def test_a_run_on_a_picture_replays_bit_for_bit(tmp_path, capsys):
    path = tmp_path / "letter.png"
    path.write_bytes(encoded(Image.fromarray(letter())))
    assert main(["check", str(path)]) == 0
    assert "a picture, 40 × 24 pixels, read as a density" in capsys.readouterr().out
    told = ["run", "flow", "--data", str(path), "--set", "target.mass=bright", "--steps", "4", "--every", "2",
            "--set", "hidden=8", "--set", "couplings=2", "--out", str(tmp_path / "out")]  # fmt: skip
    assert main(told) == 0
    out = capsys.readouterr().out
    assert "flow on letter.png" in out and "gap" in out
    path.unlink()
    assert main(["replay", str(tmp_path / "out" / "run.json"), "--verify"]) == 0
    assert "Identical at" in capsys.readouterr().out
    assert runfile.load(tmp_path / "out" / "run.json").recipe.target.knobs == {"mass": "bright"}


def test_own_tables_still_have_no_knobs(tmp_path, capsys):
    (tmp_path / "a.csv").write_text("1,2\n3,5\n4,4\n")
    assert main(["run", "flow", "--data", str(tmp_path / "a.csv"), "--set", "target.mass=dark"]) == 2
    assert "own data have no knobs" in capsys.readouterr().err
