"""`aio.IntegrationApi`: every endpoint of the Integration API, awaited."""

from __future__ import annotations

from talon_one.aio.endpoint import Api
from talon_one.api import integration_api


class IntegrationApi(Api, of=integration_api.IntegrationApi):
    """What a shop's backend calls while customers shop: sessions, profiles, events, coupons, loyalty.

    The methods of `talon_one.IntegrationApi`, each a coroutine function: `await api.update_customer_session_v2(…)`.
    Authenticates with an Application's key (`ApiKey-v1`). Every method is described in docs/IntegrationApi.md.
    """
