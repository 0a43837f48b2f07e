# Generated from spec/paths/integration/customer_profiles/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Customer profiles of `IntegrationApi`. What is known about customers: their attributes, the rewards they hold,
and the deletion of their data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.customer_inventory import CustomerInventory
    from talon_one.models.customer_profile_integration_request_v2 import CustomerProfileIntegrationRequestV2
    from talon_one.models.customer_profile_integration_response_v2 import CustomerProfileIntegrationResponseV2
    from talon_one.models.multiple_customer_profile_integration_request import MultipleCustomerProfileIntegrationRequest
    from talon_one.models.multiple_customer_profile_integration_response_v2 import MultipleCustomerProfileIntegrationResponseV2
    from talon_one.wire.timeouts import Timeout

DELETE_CUSTOMER_DATA = Operation(
    "delete_customer_data",
    "DELETE",
    "/v1/customer_data/{integrationId}",
    parameters=(
        Parameter("path", "integration_id", "integrationId", "str", required=True),
    ),
    returns={204: None},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
)

GET_CUSTOMER_INVENTORY = Operation(
    "get_customer_inventory",
    "GET",
    "/v1/customer_profiles/{integrationId}/inventory",
    parameters=(
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "profile", "profile", "bool"),
        Parameter("query", "referrals", "referrals", "bool"),
        Parameter("query", "coupons", "coupons", "bool"),
        Parameter("query", "loyalty", "loyalty", "bool"),
        Parameter("query", "giveaways", "giveaways", "bool"),
        Parameter("query", "achievements", "achievements", "bool"),
        Parameter("query", "unlocked_rewards", "unlockedRewards", "bool"),
    ),
    returns={200: "CustomerInventory"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
)

UPDATE_CUSTOMER_PROFILE_V2 = Operation(
    "update_customer_profile_v2",
    "PUT",
    "/v2/customer_profiles/{integrationId}",
    parameters=(
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("body", "body", "body", "CustomerProfileIntegrationRequestV2", required=True),
        Parameter("query", "run_rule_engine", "runRuleEngine", "bool"),
        Parameter("query", "dry", "dry", "bool"),
    ),
    returns={200: "CustomerProfileIntegrationResponseV2"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: "UpdateCustomerProfileV2409Response"},
    auth=("api_key_v1",),
    content_type="application/json",
    idempotency_key=True,
    former_keywords={"customer_profile_integration_request_v2": "body"},
)

UPDATE_CUSTOMER_PROFILES_V2 = Operation(
    "update_customer_profiles_v2",
    "PUT",
    "/v2/customer_profiles",
    parameters=(
        Parameter("body", "body", "body", "MultipleCustomerProfileIntegrationRequest", required=True),
        Parameter("query", "silent", "silent", "str"),
    ),
    returns={200: "MultipleCustomerProfileIntegrationResponseV2", 204: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    idempotency_key=True,
    former_keywords={"multiple_customer_profile_integration_request": "body"},
)


class CustomerProfilesApi(Api):
    """What is known about customers: their attributes, the rewards they hold, and the deletion of their data."""

    @endpoint(DELETE_CUSTOMER_DATA)
    def delete_customer_data(
        self,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a customer's personal data.

        Deletes what is stored about a customer, for example after a deletion request under privacy law. This
        affects more than one Application: the customer is removed from every Application of the same
        environment (live or sandbox), and the profile can't be restored. Returns nothing; fails with 404 when
        the profile does not exist.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v1/customer_data/{integrationId}
        Contract: spec/paths/integration/customer_profiles/v1_customer_data_{integrationId}.yaml
        """

    @endpoint(DELETE_CUSTOMER_DATA, with_http_info=True)
    def delete_customer_data_with_http_info(
        self,
        integration_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_customer_data`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_INVENTORY)
    def get_customer_inventory(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CustomerInventory:
        """Get a customer's inventory.

        Returns what a customer holds: coupons, referral codes, loyalty data, giveaways and achievements. Only
        the sections you ask for are returned, so ask for just what you show. Coupons are included when the
        customer has reserved or redeemed them, or when they are implicitly reserved for everyone. The
        response has no pages. Fails with 404 when the profile does not exist.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        profile: `true` includes the customer profile with its attributes.
        referrals: `true` includes the customer's referral codes.
        coupons: `true` includes the coupons that the customer has reserved or redeemed, and those implicitly
            reserved for everyone.
        loyalty: `true` includes the customer's loyalty programs and ledgers.
        giveaways: `true` includes the giveaways awarded to the customer.
        achievements: `true` includes achievements and the customer's progress in them.
        unlocked_rewards: `true` adds the rewards unlocked for the customer. Added in version 26.20.

        Returns `CustomerInventory`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v1/customer_profiles/{integrationId}/inventory
        Contract: spec/paths/integration/customer_profiles/v1_customer_profiles_{integrationId}_inventory.yaml
        """

    @endpoint(GET_CUSTOMER_INVENTORY, with_http_info=True)
    def get_customer_inventory_with_http_info(
        self,
        integration_id: str,
        *,
        profile: Optional[bool] = None,
        referrals: Optional[bool] = None,
        coupons: Optional[bool] = None,
        loyalty: Optional[bool] = None,
        giveaways: Optional[bool] = None,
        achievements: Optional[bool] = None,
        unlocked_rewards: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CustomerInventory]:
        """`get_customer_inventory`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_CUSTOMER_PROFILE_V2)
    def update_customer_profile_v2(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CustomerProfileIntegrationResponseV2:
        """Update customer profile.

        Creates the customer profile or updates its attributes and audiences. By default no rules run and
        `effects` is empty; with `run_rule_engine` the Rule Engine evaluates the campaigns and the response
        contains their effects. Attributes must exist in the Campaign Manager before you send them, built-in
        ones too.

        Extra response content can only be requested with `run_rule_engine`. At most three requests for one
        profile can run at the same time; further ones fail with 409, so send them one after another and
        retry.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        body: Attributes to set on the profile, audiences to join or leave, and the extra sections to return.
        run_rule_engine: `true` evaluates the campaigns after the update and returns effects; `false` only
            stores the profile. The service's default is `false`.
        dry: `true` evaluates the update without storing it; only has an effect when `run_rule_engine` is
            `true`.

        Returns `CustomerProfileIntegrationResponseV2`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined), 401 (The API key or token is missing, invalid or expired), 409 (More
        than three requests for the profile at the same time; the client has already retried. Send the updates
        of one profile one after another), any other 4xx, such as 403, 404 or 429.

        PUT /v2/customer_profiles/{integrationId}
        Contract: spec/paths/integration/customer_profiles/v2_customer_profiles_{integrationId}.yaml
        """

    @endpoint(UPDATE_CUSTOMER_PROFILE_V2, with_http_info=True)
    def update_customer_profile_v2_with_http_info(
        self,
        integration_id: str,
        body: Union[CustomerProfileIntegrationRequestV2, dict[str, Any]],
        *,
        run_rule_engine: Optional[bool] = None,
        dry: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CustomerProfileIntegrationResponseV2]:
        """`update_customer_profile_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_CUSTOMER_PROFILES_V2)
    def update_customer_profiles_v2(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> MultipleCustomerProfileIntegrationResponseV2:
        """Update customer profiles in bulk.

        Creates or updates up to 1,000 customer profiles in one request. Only attributes can be set here; for
        audience changes or rule evaluation use `update_customer_profile_v2`. Returns nothing by default; with
        `silent="no"` it returns the resulting profiles.

        Each call sends an `Idempotency-Key`, so a retry can't take effect twice.

        body: Profiles, each with its integration ID and the attributes to set.
        silent: `yes` returns nothing (204), which is faster; `no` returns the resulting profiles (200). The
            service's default is `yes`.

        Returns `MultipleCustomerProfileIntegrationResponseV2`.
        Raises `ApiException` with status 400 (The body or a parameter is not valid, such as an attribute that
        the account has not defined), 401 (The API key or token is missing, invalid or expired), any other
        4xx, such as 403, 404 or 429.

        PUT /v2/customer_profiles
        Contract: spec/paths/integration/customer_profiles/v2_customer_profiles.yaml
        """

    @endpoint(UPDATE_CUSTOMER_PROFILES_V2, with_http_info=True)
    def update_customer_profiles_v2_with_http_info(
        self,
        body: Union[MultipleCustomerProfileIntegrationRequest, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[MultipleCustomerProfileIntegrationResponseV2]:
        """`update_customer_profiles_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
