"""The former place of `talon_one.model.properties`: pickles made before name it."""

from talon_one.model.properties import Unchecked

__all__ = ["Unchecked"]
