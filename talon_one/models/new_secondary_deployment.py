# Generated from spec/schemas/accounts/NewSecondaryDeployment.yaml by `make generate`; do not edit.
"""`NewSecondaryDeployment`."""

from __future__ import annotations

from talon_one.model import Model, Property, prop


class NewSecondaryDeployment(Model):
    """Data for requesting a secondary deployment of Talon.One.

    Contract: spec/schemas/accounts/NewSecondaryDeployment.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        pattern="^[a-z0-9]+$",
        doc="Short name of the deployment. At least 1 character. Must match `^[a-z0-9]+$`.",
    )
    """Short name of the deployment. At least 1 character. Must match `^[a-z0-9]+$`."""
