"""The arithmetic all kernels share: logarithm, exponential, uniforms and streams."""

import math

import numpy as np
import pytest

from engine.kinetics.lane_random import exp, ln, log_of, mixed, streams, uniform
from engine.kinetics.programs import choose, power
from engine.kinetics.reading import read_network
from engine.kinetics.simulation import Simulation

CHANCE = np.random.default_rng(4)


def test_logarithm_and_exponential_are_those_of_the_mathematics():
    values = np.concatenate(
        [CHANCE.random(3000), 10.0 ** CHANCE.uniform(-300, 300, 3000), 1 - 2.0 ** -np.arange(2, 54)]
    )
    own, known = np.array([log_of(value) for value in values]), np.log(values)
    assert np.all(np.abs(own - known) <= 2 * np.spacing(np.abs(known)))
    values = CHANCE.uniform(-700, 700, 3000)
    own, known = np.array([exp(value) for value in values]), np.exp(values)
    assert np.all(np.abs(own - known) <= 2 * np.spacing(known))


def test_logarithm_and_exponential_at_the_ends_of_the_range():
    assert ln(0.0) == -math.inf and math.isnan(ln(-1.0)) and ln(math.inf) == math.inf
    assert ln(5e-324) == pytest.approx(math.log(5e-324))
    assert exp(-math.inf) == 0 and exp(1000.0) == math.inf and math.isnan(exp(math.nan)) and exp(-744.0) > 0


@pytest.mark.parametrize("exponent", [2.0, 3.0, -1.0, 0.5, 2.7, 0.0, -3.0, 40.0])
def test_powers_are_those_of_python(exponent):
    for base in (1.0, 2.5, 113.0):
        assert power(base, exponent) == pytest.approx(base**exponent, rel=1e-13)


def test_powers_of_zero_and_below():
    assert power(0.0, 2.5) == 0 and power(0.0, 0.0) == 1 and power(0.0, -1.0) == math.inf
    assert power(-2.0, 3.0) == -8 and power(-2.0, 41.0) == pytest.approx(-(2.0**41)) and math.isnan(power(-2.0, 0.5))


def test_pairs_and_triples_are_counted_once():
    assert [choose(5.0, k) for k in (1, 2, 3, 5)] == [5, 10, 10, 1]
    assert choose(1.0, 2) == 0 and choose(1.0, 3) == 0 and choose(2.0, 3) == 0


def unmixed(bits: int) -> np.uint64:
    """What the hash turns into `bits`."""
    for shift, factor in ((31, 0x94D049BB133111EB), (27, 0xBF58476D1CE4E5B9), (30, None)):
        undone = bits
        for _ in range(3):
            undone = bits ^ (undone >> shift)
        bits = undone * pow(factor, -1, 1 << 64) % (1 << 64) if factor else undone
    return np.uint64(bits)


@pytest.mark.parametrize("bits", [0, 2**64 - 1])
def test_a_uniform_is_never_0_or_1_so_its_logarithm_is_finite(bits):
    assert int(mixed(unmixed(bits))) == bits
    value = uniform(unmixed(bits))
    assert 0 < value < 1 and -37 < log_of(value) < 0


def test_uniforms_of_a_stream_and_across_streams_are_uniform():
    position, step = streams(5, 0, 20_000)
    with np.errstate(over="ignore"):
        across = np.array([uniform(value) for value in position + step])
        along = np.array([uniform(position[0] + step[0] * np.uint64(k)) for k in range(1, 20_001)])
    for sample in (across, along):
        steps = np.arange(1, 20_001) / 20_000
        assert np.max(np.abs(np.sort(sample) - steps)) * math.sqrt(20_000) < 1.95  # Kolmogorov-Smirnov at 0.1 %
    assert abs(np.corrcoef(across[:-1], across[1:])[0, 1]) < 4 / math.sqrt(20_000)


def test_a_stream_depends_on_its_number_and_the_seed_only():
    few, many = streams(9, 3, 2), streams(9, 0, 10)
    assert np.array_equal(few[0], many[0][3:5]) and np.array_equal(few[1], many[1][3:5])
    assert len(np.unique(streams(9, 0, 10_000)[0])) == 10_000
    assert np.all(many[1] % 2 == 1)
    assert not np.array_equal(streams(10, 0, 10)[0], many[0])


def test_waiting_times_are_exponential():
    simulation = Simulation(read_network("0 -> X ; 4"), 7, 1, generate=False)
    waits = np.sort([simulation.event_step().tau for _ in range(4000)])
    reached = np.arange(1, 4001) / 4000
    assert np.max(np.abs(1 - np.exp(-4 * waits) - reached)) * math.sqrt(4000) < 1.95
