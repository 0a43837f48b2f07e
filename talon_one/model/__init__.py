"""The runtime behind every model: what generated classes are made of, and what values of them mean in JSON.

Unions (`unions`) and typed views (`views`) are imported by the models that have them.
"""

from talon_one.model.base import Model
from talon_one.model.documents import NULL
from talon_one.model.kinds import Departure
from talon_one.model.properties import Property, WideProperty, former, prop

__all__ = ["NULL", "Departure", "Model", "Property", "WideProperty", "former", "prop"]
