"""Typed functions: read as written, refused in one sentence, and never run as code."""

import math

import numpy as np
import pytest

from engine.experiments.descent.formula import function_from
from engine.experiments.descent.landscape import landscape_from
from engine.words import BadInput


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("x^2", lambda x: x**2), ("-x^2", lambda x: -(x**2)), ("2x", lambda x: 2 * x), ("2^-x", lambda x: 2**-x),
        ("(x+1)(x-1)", lambda x: x * x - 1), ("x**2/2 - 3", lambda x: x * x / 2 - 3),
        ("exp(-x)x", lambda x: x / math.e**x),
        ("2^3^2 x", lambda x: 512 * x), ("x² − 1", lambda x: x * x - 1), ("6/2x", lambda x: 3 * x),
        ("ln(x) + pi", lambda x: math.log(x) + math.pi), ("1e-2 x .5", lambda x: 0.005 * x), ("abs(x)", abs),
        ("SIN(x)", math.sin), ("- -x", lambda x: x), ("x-1-1", lambda x: x - 2), ("x/2/2", lambda x: x / 4),
    ],
)  # fmt: skip
def test_functions_are_read_as_they_are_meant(written, means):
    landscape = landscape_from(written)
    for x in (0.3, 1.7):
        assert float(landscape.value(np.array([x]))) == pytest.approx(means(x), rel=1e-12)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("", "ends too early"), ("x +", "ends too early"), ("sin x", r"sin\(x\)"), ("foo(x)", "foo at place 1"),
        ("(x", "place 1 is never closed"), ("x)", r"\) at place 2"), ("3", "constant"), ("x/0", "divides by 0"),
        ("__import__('os').system('ls')", "_ at place 1"), ("x.real", r"\. at place 2"),
        ("lambda x: x", ": at place 9"),
        ("9^9^9^9", "no number"), ("x^9999", "too large"), ("1e999 x", "out of range"), ("x" * 300, "300 characters"),
        ("(" * 40 + "x" + ")" * 40, "more than 20 deep"), ("-" * 40 + "x", "more than 20 deep"),
        ("x^" * 40 + "x", "deep"),
        ("sqrt(-1) x", "not defined"), ("x $ 2", r"\$ at place 3"), ("* x", r"\* at place 1"),
        ("x * * 2", "at place 5"),
        ("eval(x)", "eval at place 1"), ("open", "open at place 1"), ("x; y", "; at place 2"),
    ],
)  # fmt: skip
def test_what_is_no_function_is_refused_in_one_sentence(written, says):
    with pytest.raises(BadInput, match=says):
        function_from(written)


FUNCTIONS = ("x^4/4 - x^2 + 0.3x", "exp(sin(x)) + log(x + 3)", "tanh(x)^3 + sqrt(x^2 + 1)", "x^y + y^2 x",
             "cosh(x) cos(y)", "atan(x y) + abs(x - 5)", "one_mean",
             "two_means", "one_centre", "two_centres")  # fmt: skip


@pytest.mark.parametrize("written", FUNCTIONS)
def test_derivatives_are_those_of_finite_differences(written):
    landscape, tiny = landscape_from(written), 1e-5
    at = np.random.default_rng(0).uniform(0.4, 1.4, size=(6, landscape.dimension))
    for variable in range(landscape.dimension):
        aside = tiny * np.eye(landscape.dimension)[variable]
        slope = (landscape.value(at + aside) - landscape.value(at - aside)) / (2 * tiny)
        bend = (landscape.gradient(at + aside) - landscape.gradient(at - aside)) / (2 * tiny)
        assert np.allclose(landscape.gradient(at)[:, variable], slope, atol=1e-7)
        assert np.allclose(landscape.hessian(at)[:, variable], bend, atol=1e-6)


def test_outside_its_domain_a_function_is_no_number():
    assert np.isnan(landscape_from("log(x)").value(np.array([-1.0])))
