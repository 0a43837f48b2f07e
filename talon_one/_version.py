"""The one home of the version."""

__version__ = "13.0.0"
