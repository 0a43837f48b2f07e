"""Which key a call goes out with."""

from __future__ import annotations

from typing import Any

from loopback import Loopback

from talon_one import ApiClient, Configuration, IntegrationApi, ManagementApi


def sent_by_integration(loopback: Loopback, configuration: Configuration) -> Any:
    with ApiClient(configuration) as client:
        IntegrationApi(client).get_customer_session("s")
    return loopback.last.headers["authorization"]


def sent_by_management(loopback: Loopback, configuration: Configuration) -> Any:
    with ApiClient(configuration) as client:
        ManagementApi(client).get_application(1)
    return loopback.last.headers["authorization"]
