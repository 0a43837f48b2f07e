# Generated from spec/schemas/notifications/WebhookAuthenticationAllOfData.yaml by `make generate`; do not edit.
"""`WebhookAuthenticationAllOfData`. Type checkers read the .pyi beside this."""

from talon_one.model.unions import OneOf
from talon_one.model.variants import Variants


class WebhookAuthenticationAllOfData(OneOf):
    """Credentials of a webhook; the `type` beside them decides which of the models it is.

    Contract: spec/schemas/notifications/WebhookAuthenticationAllOfData.yaml
    """

    _variants = Variants(members=(
        "WebhookAuthenticationDataBasic",
        "WebhookAuthenticationDataCustom",
    ))
