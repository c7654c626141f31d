"""The arrays that hold trajectories: at their start, checked and filled."""

from __future__ import annotations

import numpy as np

from engine.kinetics.advancing import State
from engine.kinetics.lane_random import streams
from engine.kinetics.methods import Method
from engine.kinetics.network import ReactionNetwork
from engine.words import BadInput, text


def start_of(network: ReactionNetwork, cap: float, whole: bool) -> np.ndarray:
    """Counts (S,) at time 0. Raises BadInput where no molecule count can be so."""
    start = np.array([species.start for species in network.species], float)
    for species, value in zip(network.species, start.tolist(), strict=True):
        if not 0 <= value <= cap:
            raise BadInput(
                text(
                    "{species} starts at {value}; choose a number of molecules between 0 and {cap}.",
                    species=species.name,
                    value=f"{value:g}",
                    cap=f"{cap:g}",
                )
            )
        if whole and value != np.floor(value):
            raise BadInput(
                text(
                    "{species} starts at {value}, but molecules come whole; choose a whole number.",
                    species=species.name,
                    value=f"{value:g}",
                )
            )
    if not network.reactions:
        raise BadInput(text("{network} has no reactions; add one.", network=network.name))
    return start


def fresh(
    network: ReactionNetwork,
    method: Method,
    start: np.ndarray,
    parameters: np.ndarray,
    seed: int,
    first: int,
    many: int,
) -> State:
    """`many` trajectories at time 0, numbered from `first`."""
    if many < 1:
        raise BadInput(text("{many} trajectories cannot run; ask for at least 1.", many=many))
    position, stride = streams(seed, first, many)
    kept = np.zeros((many, method.kept))
    if method.timed:
        kept[:, : len(parameters)] = parameters
    whole = np.zeros((4, many), np.int64)
    return State(
        counts=np.tile(start, (many, 1)),
        clock=np.zeros(many),
        position=position,
        stride=stride,
        status=whole[0],
        cause=whole[1],
        cursor=whole[2],
        events=whole[3],
        fired=np.zeros((many, len(network.reactions) + 2), np.int64),
        kept=kept,
        kept_whole=np.zeros((many, method.kept_whole), np.int64),
    )
