"""Small networks whose gradients are written out, and their parameters in one flat buffer."""

from typing import Literal

# What knobs choose among: they are declared where torch has not loaded.
Activation = Literal["relu", "silu", "tanh"]
Optimiser = Literal["adam", "rmsprop", "sgd"]
