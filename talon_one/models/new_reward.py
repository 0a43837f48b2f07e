# Generated from spec/schemas/rewards/NewReward.yaml by `make generate`; do not edit.
"""`NewReward`."""

from __future__ import annotations

from typing import Optional

from talon_one.model import Model, Property, prop


class NewReward(Model):
    """Settings for creating a reward that customers can obtain.

    Contract: spec/schemas/rewards/NewReward.yaml
    """

    __slots__ = ()

    name: Property[str] = prop(
        min_length=1,
        doc="Display name the reward shall have. At least 1 character.",
    )

    api_name: Property[str] = prop(
        "apiName",
        min_length=1,
        doc="Stable name for use in API calls and integrations, as opposed to the display name. At least 1 "
        "character.",
    )

    description: Property[Optional[str]] = prop(
        default=None,
        doc="Free text that explains what it is for.",
    )

    application_ids: Property[list[int]] = prop(
        "applicationIds",
        doc="Internal numbers of the Applications in which the reward is offered.",
    )

    sandbox: Property[bool] = prop(
        doc="`true` if it belongs to the sandbox environment, `false` if to the live one; only Applications of "
        "the same environment can use it.",
    )
