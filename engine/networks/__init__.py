"""Small networks whose gradients are written out, and their parameters in one flat buffer."""
