"""Stochastic kinetics: reaction networks, and how their trajectories are drawn."""
