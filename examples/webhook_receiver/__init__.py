"""A receiver of notifications that Talon.One sends."""
