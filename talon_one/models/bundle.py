# Generated from spec/schemas/selectors/Bundle.yaml by `make generate`; do not edit.
"""`Bundle`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


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

    name: Property[str] = prop(
        doc="Name by which blocks refer to the bundle.",
    )

    type: Property[str] = prop(
        enum=("bundle",),
        doc="Marks the definition as a `bundle`. The only value is `bundle`.",
    )

    sources: Property[list[str]] = prop(
        doc="Selections that the items are taken from, as references such as `{{$mains}}`.",
    )

    counts: Property[list[int]] = prop(
        doc="How many units to take from each of `sources`, in the same order.",
    )

    matchers: Property[Optional[list[str]]] = prop(
        default=None,
        doc="Attributes whose values must be the same for all items of a bundle.",
    )
