"""A checkout in Flask, whose calls block."""
