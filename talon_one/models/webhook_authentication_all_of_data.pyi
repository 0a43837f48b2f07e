# Generated from spec/schemas/notifications/WebhookAuthenticationAllOfData.yaml by `make generate`; do not edit.
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
