"""Maintenance commands: the generator, the drift check, the documentation checks."""
