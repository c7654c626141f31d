"""Own data: files that can be read come out the same every way; files that cannot give one useful sentence."""

from __future__ import annotations

import io
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine import runfile
from engine.experiments import card, catalogue
from engine.misfit import misfit
from engine.recipe import Recipe, TargetChoice
from engine.run import LiveRun
from engine.targets import OwnData, Table, numeric_columns, read_table
from engine.targets.array_file import ArrayFile
from engine.targets.text_file import TextFile
from engine.words import BadInput

ROWS = np.random.default_rng(0).normal(size=(60, 2)).round(3)


def table(rows: object = ROWS) -> Table:
    return Table("points.csv", ("a", "b"), np.asarray(rows))


def lines(separator: str = ",", heading: str = "", rows: np.ndarray = ROWS) -> str:
    return heading + "".join(separator.join(f"{value:g}" for value in row) + "\n" for row in rows)


@pytest.mark.parametrize(
    ("file", "content", "columns"),
    [
        ("plain.csv", lines(), ("x1", "x2")),
        ("headed.csv", lines(heading="a,b\n"), ("a", "b")),
        ("semicolon.csv", lines(";", "a;b\n"), ("a", "b")),
        ("tab.tsv", lines("\t", "a b\tc\n"), ("a b", "c")),
        ("blank.txt", lines("   "), ("x1", "x2")),
        ("savetxt.txt", lines(" ", "# a b\n"), ("a", "b")),
        ("bom.csv", "\ufeff" + lines(heading="a,b\n"), ("a", "b")),
        ("windows.csv", lines(heading="a,b\n").replace("\n", "\r\n"), ("a", "b")),
        ("gaps.csv", "\n\n" + lines(heading="a,b\n") + "\n\n", ("a", "b")),
        ("quoted.csv", lines(heading='"a, first",b\n'), ("a, first", "b")),
        ("twice.csv", lines(heading="a,a\n"), ("a", "a (2)")),
    ],
)
def test_text_tables_are_read(tmp_path: Path, file: str, content: str, columns: tuple[str, ...]) -> None:
    path = tmp_path / file
    path.write_text(content, encoding="utf-8", newline="")
    read = read_table(path)
    assert read.name == file
    assert read.columns == columns == numeric_columns(path)
    np.testing.assert_array_equal(read.points, ROWS.astype(np.float32))


def test_columns_of_words_are_skipped_and_columns_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "flowers.csv"
    body = "".join(f'"iris, {i}",{a},{b},{a * 2}\n' for i, (a, b) in enumerate(ROWS))
    path.write_text("species,long,wide,twice\n" + body)
    assert numeric_columns(path) == ("long", "wide", "twice")
    assert read_table(path).columns == ("long", "wide")
    chosen = read_table(path, ("twice", "long"))
    np.testing.assert_array_equal(chosen.points, (ROWS[:, :1] * [2, 1]).astype(np.float32))


def test_arrays_are_read(tmp_path: Path) -> None:
    wide = np.column_stack([ROWS, ROWS[:, 0] * 3])
    np.save(tmp_path / "a.npy", np.asfortranarray(wide))
    np.savez_compressed(tmp_path / "b.npz", words=np.array(["no", "numbers"]), x=ROWS[:, 0], y=ROWS[:, 1])
    np.savez(tmp_path / "c.npz", data=ROWS.astype(">f4"))
    named = np.zeros(60, dtype=[("name", "U3"), ("u", "f8"), ("v", "i4")])
    named["u"], named["v"] = ROWS[:, 0], np.arange(60)
    np.save(tmp_path / "d.npy", named)
    assert read_table(tmp_path / "a.npy", ("x3", "x1")).points[:, 0] == pytest.approx(ROWS[:, 0] * 3, rel=1e-6)
    for file, columns in (("a.npy", ("x1", "x2")), ("b.npz", ("x", "y")), ("c.npz", ("data1", "data2"))):
        read = read_table(tmp_path / file)
        assert read.columns == columns
        np.testing.assert_array_equal(read.points, ROWS.astype(np.float32))
    assert read_table(tmp_path / "d.npy").columns == ("u", "v")


def saved(array: np.ndarray, **options: bool) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array, **options)
    return stream.getvalue()


def zipped(**arrays: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.savez_compressed(stream, **arrays)
    return stream.getvalue()


def bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        info = zipfile.ZipInfo("x.npy")
        archive.writestr(info, saved(ROWS))
        info.file_size = 1 << 31
    return stream.getvalue()


def promising() -> bytes:
    """A header of a million million rows, with a handful behind it."""
    return saved(ROWS).replace(b"'shape': (60, 2), }            ", b"'shape': (1000000000000, 2), } ")


OBJECTS = np.array([[1, "a"], [2, "b"]], dtype=object)

BAD = [
    ("empty.csv", b"", "empty.csv is empty; choose"),
    ("blank.csv", b"\n  \n", "blank.csv is empty; choose"),
    ("heading.csv", b"a,b\n", "heading.csv has a heading and no rows"),
    ("ragged.csv", b"1,2\n3,4\n5\n6,7\n", "line 3 has 1 columns instead of 2"),
    ("long.csv", b"a,b\n1,2\n3,4,5\n6,7\n", "line 3 has 3 columns instead of 2"),
    ("words.csv", b"a,b\n1,2\n3,four\n6,7\n7,8\n", "four in line 3, column b is not a number"),
    ("half.csv", b"a,b\n1,2\n3,foo\n", "foo in line 3, column b is not a number; correct or remove it"),
    ("twice.csv", b"a,b\n1,x\n3,4\n5,y\n", "x in line 2, column b is not a number"),
    ("hole.csv", b"a,b\n1,2\n3,\n6,7\n", "line 3 has nothing in column b"),
    ("comma.csv", b"a;b\n1,5;2\n2,5;4\n", "1,5 in line 2, column a has a decimal comma; write points"),
    ("nan.csv", b"a,b\n1,2\n3,nan\n6,7\ninf,1\n", "nan in row 2, column b is not a finite number; remove such rows (2"),
    ("huge.csv", b"a,b\n1,2\n3,1e40\n6,7\n", "1e+40 in row 2, column b is too large; change its unit"),
    ("prose.csv", b"dear reader,\nthis is a letter\nto you\n", "prose.csv has no column of numbers; one or two are"),
    ("row.csv", b"a,b\n1,2\n", "row.csv has 1 row of numbers; at least two"),
    ("constant.csv", b"a,b\n1,2\n3,2\n4,2\n", "column b is 2.0 in every row; choose a column that varies"),
    ("same.csv", b"a,b\n1,2\n1,2\n1,2\n", "all 3 rows are the same point"),
    ("latin.csv", "größe,b\n1,2\n3,4\n".encode("latin-1"), "latin.csv is not text in UTF-8"),
    ("late.csv", b"1,2\n" * 2000 + b"\xff,2\n", "is not"),
    ("binary.csv", bytes(range(256)), "is not"),
    ("nul.csv", b"1,2\n5,6\n7,8\n3,\x004\n", "is not a number"),
    ("rows.csv", b"1,2\n" * 1_000_002, "rows and at most 1,000,000 are used; keep a random part"),
    ("data.xlsx", b"PK", "data.xlsx does not end in .csv, .tsv, .npy or .npz; save it as one of these"),
    ("data", b"1,2\n", "data does not end in"),
    ("pickle.npy", pickle.dumps([1, 2]), "pickle.npy holds Python objects, which are never opened"),
    ("picture.npy", b"\x89PNG\r\n\x1a\n" + bytes(64), "picture.npy is damaged or cut short"),
    ("objects.npy", saved(OBJECTS, allow_pickle=True), "objects.npy holds Python objects, which are never opened"),
    ("objects.npz", zipped(x=OBJECTS), "objects.npz holds Python objects, which are never opened"),
    ("short.npy", saved(ROWS)[:-100], "short.npy is damaged or cut short; save or copy it again"),
    ("header.npy", saved(ROWS)[:40], "header.npy is damaged or cut short"),
    ("promising.npy", promising(), "promising.npy is damaged or cut short"),
    ("short.npz", zipped(x=ROWS)[:-30], "short.npz is damaged or cut short"),
    ("junk.npz", b"junk" * 50, "junk.npz is damaged or cut short"),
    ("corrupt.npz", zipped(x=ROWS)[:300] + b"\0\0\0\0" + zipped(x=ROWS)[304:], "corrupt.npz is damaged or cut short"),
    ("bomb.npz", bomb(), "bomb.npz unpacks to 2048 MB and at most 1024 MB"),
    ("cube.npy", saved(np.zeros((3, 3, 3))), "cube.npy holds float64 (3, 3, 3) and no columns of numbers"),
    ("text.npy", saved(np.array([["a", "b"]])), "no columns of numbers"),
    ("nan.npy", saved(np.array([[1, 2], [np.nan, 3]])), "nan in row 2, column x1 is not a finite number"),
    ("lengths.npz", zipped(x=np.arange(5.0), y=np.arange(6.0)), "x has 5 numbers and y has 6; choose columns of one"),
    ("many.npy", saved(np.zeros((1_000_001, 2), np.float16)), "many.npy has 1,000,001 rows and at most 1,000,000"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "content", "says"), BAD, ids=[f"{case[0]}" for case in BAD])
def test_bad_files_give_one_sentence(tmp_path: Path, file: str, content: bytes, says: str) -> None:
    path = tmp_path / file
    path.write_bytes(content)
    with pytest.raises(BadInput) as raised:
        read_table(path)
    sentence = str(raised.value)
    assert says in sentence
    assert file in sentence
    assert "\n" not in sentence
    assert len(sentence) < 200


def test_missing_folder_and_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match=r"There is no file .*gone\.csv; check"):
        read_table(tmp_path / "gone.csv")
    with pytest.raises(BadInput, match="is a folder"):
        read_table(tmp_path)
    locked = tmp_path / "locked.csv"
    locked.write_text("1,2\n")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(BadInput, match=r"locked\.csv cannot be read \(Permission denied\)"):
        read_table(locked)


@pytest.mark.parametrize(
    ("columns", "says"),
    [
        (("a", "q"), "has no column q of numbers; choose from a, b"),
        (("a", "a"), "a, a is not a choice of columns; choose one, or two different"),
        (("a", "b", "a"), "a, b, a is not a choice of columns"),
        ((), "nothing is not a choice of columns"),
    ],
)
def test_bad_choices_of_columns(tmp_path: Path, columns: tuple[str, ...], says: str) -> None:
    path = tmp_path / "data.csv"
    path.write_text(lines(heading="a,b\n"))
    with pytest.raises(BadInput, match=says):
        read_table(path, columns)


def test_a_first_look_has_every_column_of_numbers_and_holes_where_there_are_none(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(
        "name,u,v\n" + "".join(f"n{i},{i},{'foo' if i == 6 else i * i}\n" for i in range(900))
    )
    head = TextFile(tmp_path / "a.csv").head()
    assert head.shape == (500, 2) and head[5].tolist() == [5, 25] and np.isnan(head[6, 1])
    np.savez(tmp_path / "b.npz", x=np.arange(5.0), y=np.arange(3), w=np.array(["no"]))
    head = ArrayFile(tmp_path / "b.npz").head()
    assert head.shape == (5, 2) and head[2].tolist() == [2, 2] and np.isnan(head[4, 1])


def test_a_pickled_array_runs_nothing(tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
            return (Path.touch, (tmp_path / "sprung",))

    for file in ("trap.npy", "trap.npz"):
        content = saved(np.array([[Trap(), 1]], dtype=object), allow_pickle=True)
        if file.endswith("z"):
            with zipfile.ZipFile(tmp_path / file, "w") as archive:
                archive.writestr("x.npy", content)
        else:
            (tmp_path / file).write_bytes(content)
        with pytest.raises(BadInput, match="never opened"):
            read_table(tmp_path / file)
    assert not (tmp_path / "sprung").exists()


def test_a_table_is_read_only_and_stays_so_when_sent() -> None:
    first = table()
    sent = pickle.loads(pickle.dumps(first))
    assert sent == first
    assert hash(sent) == hash(first)
    assert sent.digest == first.digest
    for one in (first, sent):
        assert one.points.dtype == np.float32
        assert not one.points.flags.writeable
    assert table(ROWS + 1) != first
    assert Table("points.csv", ("a", "c"), ROWS) != first


def test_own_data_keeps_every_tenth_row_aside() -> None:
    target = OwnData(table())
    rng = np.random.default_rng(1)
    exact = ROWS.astype(np.float32).astype(np.float64)
    np.testing.assert_array_equal(target.held_out_rows, exact[9::10])
    drawn = {tuple(row) for row in target.sample(5000, rng)}
    assert drawn == {tuple(row) for row in target.training_rows}
    assert not drawn & {tuple(row) for row in target.held_out_rows}
    assert len(target.training_rows) == 54
    assert len(target.held_out(100, rng)) == 6
    assert len({tuple(row) for row in target.held_out(4, rng)}) == 4
    np.testing.assert_array_equal(
        target.sample(9, np.random.default_rng(3)), target.sample(9, np.random.default_rng(3))
    )


def test_the_first_held_out_rows_of_a_sorted_file_are_not_all_of_one_part() -> None:
    rows = np.stack([np.arange(2000.0), np.arange(2000.0) % 7], axis=1)
    first = OwnData(table(rows)).held_out(4000, np.random.default_rng(5))
    assert len(first) == 200
    assert first[:20, 0].min() < 600
    assert first[:20, 0].max() > 1400


def test_few_rows_are_not_split() -> None:
    target = OwnData(table(ROWS[:49]))
    assert len(target.training_rows) == len(target.held_out_rows) == 49


def test_what_is_known_of_own_data() -> None:
    target = TargetChoice(table=table()).target()
    assert isinstance(target, OwnData)
    assert target.log_density(ROWS) is None
    assert target.entropy is None
    assert target.modes is None
    np.testing.assert_allclose(target.mean, ROWS.mean(axis=0), atol=1e-6)
    np.testing.assert_allclose(target.sd, ROWS.std(axis=0), atol=1e-6)
    for (low, high), column in zip(target.box, ROWS.T, strict=True):
        assert low < column.min() < column.max() < high


@pytest.mark.parametrize(
    ("file", "content"), [("one.csv", b"a\n1\n2\n4\n"), ("flat.npy", saved(np.array([1.0, 2, 4])))]
)
def test_one_column_is_data_on_the_line(tmp_path: Path, file: str, content: bytes) -> None:
    (tmp_path / file).write_bytes(content)
    target = TargetChoice.of_file(tmp_path / file).target()
    assert target.dimension == 1 and len(target.box) == 1 and target.mean.tolist() == [pytest.approx(7 / 3)]
    assert {value for (value,) in target.sample(50, np.random.default_rng(0))} == {1.0, 2.0, 4.0}


def test_where_one_column_is_wanted_the_first_is_taken_or_the_one_named(tmp_path: Path) -> None:
    (tmp_path / "data.csv").write_text(lines(heading="a,b\n"))
    assert read_table(tmp_path / "data.csv", most=1).columns == ("a",)
    assert read_table(tmp_path / "data.csv", ("b",)).columns == ("b",)


ON_THE_LINE = [name for name in catalogue() if 1 in card(name).dimensions]


@pytest.mark.parametrize("name", ON_THE_LINE)
def test_experiments_on_the_line_learn_one_column(tmp_path: Path, name: str) -> None:
    rows = np.random.default_rng(1).normal(size=(400, 1)) * [0.8] + 0.3
    np.savetxt(tmp_path / "one.csv", rows, header="wait", comments="")
    recipe = Recipe.of_preset(card(name)).learning(TargetChoice.of_file(tmp_path / "one.csv"))
    runfile.check(recipe)
    run = LiveRun(recipe)
    for _ in range(2):
        run.advance_step()
    run.experiment.measure()
    panels = run.experiment.picture([panel.name for panel in run.card.panels], 1.0)
    assert len(panels) == len(run.card.panels)
    assert runfile.loads(runfile.dumps(recipe, 2)).recipe.target == recipe.target


def test_what_an_experiment_cannot_learn_is_said_with_those_that_can(tmp_path: Path) -> None:
    one = TargetChoice(table=Table("one.csv", ("a",), ROWS[:, :1]))
    two = TargetChoice(table=table())
    said = str(misfit(card("flow"), one))
    assert said.startswith("Normalizing flow learns from two columns, and one.csv gives one; these learn from one: ")
    assert all(str(card(name).title) in said for name in ON_THE_LINE) and str(card("gan").title) not in said
    assert "learns from one column, and points.csv gives two" in str(misfit(card("gan_1d"), two))
    assert "learns from no data" in str(misfit(card("words"), two))
    assert misfit(card("gan_1d"), one) is misfit(card("vae"), one) is misfit(card("vae"), two) is None


@pytest.mark.parametrize(
    ("name", "preset", "left"),
    [("mixture", "faithful", {"data": "target", "means": ""}), ("likelihood", "waiting", {"data": "target"}),
     ("kmeans", "half_steps", {"centres": "data"})],
)  # fmt: skip
def test_knobs_that_name_other_data_give_way(name: str, preset: str, left: dict[str, str]) -> None:
    one = TargetChoice(table=Table("one.csv", ("a",), ROWS[:, :1]))
    knobs = Recipe.of_preset(card(name), preset).learning(one).knobs
    assert knobs.items() >= left.items()
