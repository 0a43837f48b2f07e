# Generated from spec/paths/integration/rewards/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Rewards of `IntegrationApi`. Benefits that customers unlock, for example with loyalty points: list what is on
offer, unlock a reward, list a customer's rewards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.get_customer_rewards200_response import GetCustomerRewards200Response
    from talon_one.models.integration_rewards_catalog200_response import IntegrationRewardsCatalog200Response
    from talon_one.models.integration_unlock_reward_request import IntegrationUnlockRewardRequest
    from talon_one.models.integration_unlock_reward_response import IntegrationUnlockRewardResponse
    from talon_one.wire.timeouts import Timeout

GET_CUSTOMER_REWARDS = Operation(
    "get_customer_rewards",
    "GET",
    "/v1/customer_profiles/{integrationId}/rewards",
    parameters=(
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "status", "status", "list[str]", enum=("unlocked", "used")),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
    ),
    returns={200: "GetCustomerRewards200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="CustomerProfileReward",
)

INTEGRATION_REWARDS_CATALOG = Operation(
    "integration_rewards_catalog",
    "GET",
    "/v1/rewards/catalog",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "points_from", "pointsFrom", "float", exclusive_minimum=0),
        Parameter("query", "points_to", "pointsTo", "float", exclusive_minimum=0),
        Parameter("query", "include_free", "includeFree", "bool"),
        Parameter("query", "loyalty_program_id", "loyaltyProgramId", "int"),
        Parameter("query", "subledger_id", "subledgerId", "str"),
        Parameter("query", "profile_integration_id", "profileIntegrationId", "str"),
        Parameter("query", "loyalty_card_id", "loyaltyCardId", "str"),
    ),
    returns={200: "IntegrationRewardsCatalog200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="RewardCatalogItem",
    envelope="catalog",
)

UNLOCK_REWARD = Operation(
    "unlock_reward",
    "POST",
    "/v1/rewards/{rewardId}/unlock",
    parameters=(
        Parameter("path", "reward_id", "rewardId", "int", required=True),
        Parameter("body", "body", "body", "IntegrationUnlockRewardRequest", required=True),
        Parameter("query", "dry", "dry", "bool"),
    ),
    returns={200: "IntegrationUnlockRewardResponse"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 403: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus", 409: "ErrorResponseWithStatus", 422: "RewardUnlockRejection"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"integration_unlock_reward_request": "body"},
)


class RewardsApi(Api):
    """Benefits that customers unlock, for example with loyalty points: list what is on offer, unlock a reward,
    list a customer's rewards.
    """

    @endpoint(GET_CUSTOMER_REWARDS)
    def get_customer_rewards(
        self,
        integration_id: str,
        *,
        status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerRewards200Response:
        """List a customer's rewards.

        Returns the rewards that were unlocked for a customer, whether they have been used or not.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        status: Only rewards in these states are returned: still to be used (`unlocked`) or `used`. One of
            `unlocked`, `used`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetCustomerRewards200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/customer_profiles/{integrationId}/rewards
        Contract: spec/paths/integration/rewards/v1_customer_profiles_{integrationId}_rewards.yaml
        """

    @endpoint(GET_CUSTOMER_REWARDS, with_http_info=True)
    def get_customer_rewards_with_http_info(
        self,
        integration_id: str,
        *,
        status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerRewards200Response]:
        """`get_customer_rewards`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(INTEGRATION_REWARDS_CATALOG)
    def integration_rewards_catalog(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationRewardsCatalog200Response:
        """List the reward catalog.

        Returns the rewards that customers of the Application can unlock, with their prices in loyalty points.
        With a customer profile, it also tells whether that customer can unlock each of them.

        Marked experimental by the service: it may change.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        points_from: Only rewards that cost at least this many points are returned. More than 0.
        points_to: Only rewards that cost at most this many points are returned. More than 0.
        include_free: Whether rewards that cost no points are returned too. The service's default is `true`.
        loyalty_program_id: ID of a loyalty program; only rewards that cost points of it are returned.
        subledger_id: ID of a subledger; only rewards that cost points of it are returned.
        profile_integration_id: Integration ID of a customer profile; adds whether this customer can unlock
            each reward.
        loyalty_card_id: Code of the loyalty card of the customer, in card-based programs.

        Returns `IntegrationRewardsCatalog200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/rewards/catalog
        Contract: spec/paths/integration/rewards/v1_rewards_catalog.yaml
        """

    @endpoint(INTEGRATION_REWARDS_CATALOG, with_http_info=True)
    def integration_rewards_catalog_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        points_from: Optional[float] = None,
        points_to: Optional[float] = None,
        include_free: Optional[bool] = None,
        loyalty_program_id: Optional[int] = None,
        subledger_id: Optional[str] = None,
        profile_integration_id: Optional[str] = None,
        loyalty_card_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationRewardsCatalog200Response]:
        """`integration_rewards_catalog`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UNLOCK_REWARD)
    def unlock_reward(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> IntegrationUnlockRewardResponse:
        """Unlock a reward.

        Unlocks a reward for a customer and takes its price from the customer's loyalty points. If the
        conditions of the reward do not hold, it fails with 422 and the reasons.

        Marked experimental by the service: it may change.

        reward_id: ID of the reward to unlock.
        body: Customer, points to pay with, and extra sections for the response.
        dry: `true` evaluates the request and responds as usual, but stores nothing.

        Returns `IntegrationUnlockRewardResponse`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 403 (The key is not allowed to do this), 404
        (Something named in the path does not exist), 409 (The request conflicts with the current state or
        with another request at the same time), 422 (The reward was not unlocked; the body says why), any
        other 4xx, such as 403, 404 or 429.

        POST /v1/rewards/{rewardId}/unlock
        Contract: spec/paths/integration/rewards/v1_rewards_{rewardId}_unlock.yaml
        """

    @endpoint(UNLOCK_REWARD, with_http_info=True)
    def unlock_reward_with_http_info(
        self,
        reward_id: int,
        body: Union[IntegrationUnlockRewardRequest, dict[str, Any]],
        *,
        dry: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[IntegrationUnlockRewardResponse]:
        """`unlock_reward`, with the HTTP response: unpacks as (data, status_code, headers)."""
