"""Gaussian mixtures and their likelihood: one pass over the data, and what is made of it."""
