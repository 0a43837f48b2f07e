"""`aio.ManagementApi`: every endpoint of the Management API, awaited."""

from __future__ import annotations

from talon_one.aio.endpoint import Api
from talon_one.api import management_api


class ManagementApi(Api, of=management_api.ManagementApi):
    """What back-office code calls: campaigns, coupons, loyalty programs, customer data, exports.

    The methods of `talon_one.ManagementApi`, each a coroutine function: `await api.get_application(…)`.
    Authenticates with a Management key (`ManagementKey-v1`) or a user's session token (`Bearer`).
    The service allows three requests a second for each endpoint. Every method is described in
    docs/ManagementApi.md.
    """
