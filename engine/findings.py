"""What goes wrong in the mathematics, and that it is told once: when it comes up, and again only after it had gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.words import Text


@dataclass(frozen=True)
class Finding:
    """Something named that went wrong in the mathematics, and what usually cures it.

    One that does not pause only says what the run goes on without.
    """

    name: str
    says: Text
    cure: Text
    since: int
    pauses: bool = True


Fault = tuple[str, Text, Text]  # the name of a finding, what it says, and what usually cures it


class Watch:
    """Turns conditions into findings; `present` names those that are there now."""

    def __init__(self, present: Iterable[str] = ()) -> None:
        self.present = set(present)

    def comes(self, name: str, here: bool) -> bool:
        """Whether `name`, which is `here` or not, was not there before."""
        known = name in self.present
        (self.present.add if here else self.present.discard)(name)
        return here and not known

    def see(self, name: str, here: bool, since: int, says: Text, cure: Text, whose: str = "") -> list[Finding]:
        """The finding `name` if it comes up now; where several may have it, each is told of by `whose` it is."""
        return [Finding(name, says, cure, since)] if self.comes(f"{name} {whose}".rstrip(), here) else []

    def see_all(self, faults: Iterable[Fault], step: int) -> list[Finding]:
        """Those of `faults` that come up now; what is not among them has gone away."""
        here = list(faults)
        before, self.present = self.present, {name for name, _, _ in here}
        return [Finding(*fault, step) for fault in here if fault[0] not in before]

    def state(self) -> list[str]:
        """What a run keeps of it; a watch made with that goes on from there."""
        return sorted(self.present)
