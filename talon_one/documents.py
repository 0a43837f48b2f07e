"""The former place of `talon_one.model.documents`: pickles made before name it."""

from talon_one.model.documents import NULL, ModelDict, ModelList

__all__ = ["NULL", "ModelDict", "ModelList"]
