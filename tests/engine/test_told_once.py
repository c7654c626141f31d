"""What goes wrong is told once while it lasts, and again when it comes back."""

from __future__ import annotations

from engine.findings import Watch
from engine.words import Text

SAYS, CURE = Text("It burst."), Text("Mend it.")


def test_a_finding_is_told_when_it_comes_and_again_only_after_it_had_gone() -> None:
    watch = Watch()
    told = [
        bool(watch.see("burst", here, step, SAYS, CURE)) for step, here in enumerate((False, True, True, False, True))
    ]
    assert told == [False, True, False, False, True]


def test_each_of_several_has_a_finding_of_its_own() -> None:
    watch = Watch()
    assert watch.see("burst", True, 3, SAYS, CURE, "critic")
    found = watch.see("burst", True, 4, SAYS, CURE, "generator")
    assert [(one.name, one.since) for one in found] == [("burst", 4)]


def test_what_is_no_longer_among_the_faults_has_gone() -> None:
    watch = Watch()
    assert [one.name for one in watch.see_all([("a", SAYS, CURE), ("b", SAYS, CURE)], 1)] == ["a", "b"]
    assert watch.see_all([("b", SAYS, CURE)], 2) == []
    assert [one.name for one in watch.see_all([("b", SAYS, CURE), ("a", SAYS, CURE)], 3)] == ["a"]


def test_a_watch_goes_on_from_its_state() -> None:
    watch = Watch()
    watch.see("burst", True, 1, SAYS, CURE)
    assert not Watch(watch.state()).see("burst", True, 2, SAYS, CURE)
