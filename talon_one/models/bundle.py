# Generated from spec/schemas/selectors/Bundle.yaml by `make generate`; do not edit.
"""`Bundle`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Optional, Sequence

from talon_one.model import Model, Property, WideProperty, prop

if TYPE_CHECKING:
    from talon_one.types import Strings


class Bundle(Model):
    """A named group of items that belong together. The cart is searched for as many such groups as it allows.

    Contract: spec/schemas/selectors/Bundle.yaml
    """

    __slots__ = ()

    id: Property[Optional[str]] = prop(
        default=None,
        read_only=True,
        doc="ID of the bundle, set by the service. Set by the service; ignored in requests.",
    )
    """ID of the bundle, set by the service. Set by the service; ignored in requests."""

    name: Property[str] = prop(
        doc="Name by which blocks refer to the bundle.",
    )
    """Name by which blocks refer to the bundle."""

    type: WideProperty[str, Literal["bundle"]] = prop(
        enum=("bundle",),
        doc="Marks the definition as a `bundle`. The only value is `bundle`.",
    )
    """Marks the definition as a `bundle`. The only value is `bundle`."""

    sources: WideProperty[list[str], Strings] = prop(
        doc="Selections that the items are taken from, as references such as `{{$mains}}`.",
    )
    """Selections that the items are taken from, as references such as `{{$mains}}`."""

    counts: WideProperty[list[int], Sequence[int]] = prop(
        doc="How many units to take from each of `sources`, in the same order.",
    )
    """How many units to take from each of `sources`, in the same order."""

    matchers: WideProperty[Optional[list[str]], Optional[Strings]] = prop(
        default=None,
        doc="Attributes whose values must be the same for all items of a bundle.",
    )
    """Attributes whose values must be the same for all items of a bundle."""
