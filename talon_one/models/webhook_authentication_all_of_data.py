# Generated from spec/schemas/notifications/WebhookAuthenticationAllOfData.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationAllOfData`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants

if TYPE_CHECKING:
    from typing import Any, Union

    from talon_one.models.webhook_authentication_data_basic import WebhookAuthenticationDataBasic
    from talon_one.models.webhook_authentication_data_custom import WebhookAuthenticationDataCustom

    WebhookAuthenticationAllOfData = Union[
        WebhookAuthenticationDataBasic,
        WebhookAuthenticationDataCustom,
        dict[str, Any],
    ]
    """Credentials of a webhook; the `type` beside them decides which of the models it is.

    Contract: spec/schemas/notifications/WebhookAuthenticationAllOfData.yaml
    """
else:

    class WebhookAuthenticationAllOfData(OneOf):
        """Credentials of a webhook; the `type` beside them decides which of the models it is.

        Contract: spec/schemas/notifications/WebhookAuthenticationAllOfData.yaml
        """

        _variants = Variants(members=(
            "WebhookAuthenticationDataBasic",
            "WebhookAuthenticationDataCustom",
        ))
