# Generated from spec/paths/management/additional_costs/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Additional costs of `ManagementApi`. Definitions of extra charges, such as shipping, that sessions and cart
items can have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.account_additional_cost import AccountAdditionalCost
    from talon_one.models.get_additional_costs200_response import GetAdditionalCosts200Response
    from talon_one.models.new_additional_cost import NewAdditionalCost
    from talon_one.wire.timeouts import Timeout

CREATE_ADDITIONAL_COST = Operation(
    "create_additional_cost",
    "POST",
    "/v1/additional_costs",
    parameters=(
        Parameter("body", "body", "body", "NewAdditionalCost", required=True),
    ),
    returns={201: "AccountAdditionalCost"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_additional_cost": "body"},
)

GET_ADDITIONAL_COST = Operation(
    "get_additional_cost",
    "GET",
    "/v1/additional_costs/{additionalCostId}",
    parameters=(
        Parameter("path", "additional_cost_id", "additionalCostId", "int", required=True),
    ),
    returns={200: "AccountAdditionalCost"},
    auth=("management_key", "manager_auth",),
)

GET_ADDITIONAL_COSTS = Operation(
    "get_additional_costs",
    "GET",
    "/v1/additional_costs",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetAdditionalCosts200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="AccountAdditionalCost",
)

UPDATE_ADDITIONAL_COST = Operation(
    "update_additional_cost",
    "PUT",
    "/v1/additional_costs/{additionalCostId}",
    parameters=(
        Parameter("path", "additional_cost_id", "additionalCostId", "int", required=True),
        Parameter("body", "body", "body", "NewAdditionalCost", required=True),
    ),
    returns={200: "AccountAdditionalCost"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_additional_cost": "body"},
)


class AdditionalCostsApi(Api):
    """Definitions of extra charges, such as shipping, that sessions and cart items can have."""

    @endpoint(CREATE_ADDITIONAL_COST)
    def create_additional_cost(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AccountAdditionalCost:
        """Create additional cost.

        Defines an extra charge, such as shipping. A cost must be defined before sessions can send it and
        rules can discount it. Returns the definition.

        body: Name used in requests, title and description for the Campaign Manager, whether sessions, items
            or both can have the cost, and its Applications.

        Returns `AccountAdditionalCost`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/additional_costs
        Contract: spec/paths/management/additional_costs/v1_additional_costs.yaml
        """

    @endpoint(CREATE_ADDITIONAL_COST, with_http_info=True)
    def create_additional_cost_with_http_info(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AccountAdditionalCost]:
        """`create_additional_cost`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ADDITIONAL_COST)
    def get_additional_cost(
        self,
        additional_cost_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AccountAdditionalCost:
        """Get additional cost.

        Returns the definition of one extra charge, such as shipping.

        additional_cost_id: ID of the additional cost, not the name by which sessions send it.

        Returns `AccountAdditionalCost`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/additional_costs/{additionalCostId}
        Contract: spec/paths/management/additional_costs/v1_additional_costs_{additionalCostId}.yaml
        """

    @endpoint(GET_ADDITIONAL_COST, with_http_info=True)
    def get_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AccountAdditionalCost]:
        """`get_additional_cost`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ADDITIONAL_COSTS)
    def get_additional_costs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAdditionalCosts200Response:
        """List additional costs.

        Returns the extra charges defined in the account and their total number.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetAdditionalCosts200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/additional_costs
        Contract: spec/paths/management/additional_costs/v1_additional_costs.yaml
        """

    @endpoint(GET_ADDITIONAL_COSTS, with_http_info=True)
    def get_additional_costs_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAdditionalCosts200Response]:
        """`get_additional_costs`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ADDITIONAL_COST)
    def update_additional_cost(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AccountAdditionalCost:
        """Update additional cost.

        Changes the definition of an extra charge. Everything but the name, by which sessions send the cost,
        can be changed. Returns the changed definition.

        additional_cost_id: ID of the additional cost, not the name by which sessions send it.
        body: New definition of the cost: title, description, what can have it and its Applications. Send the
            name too; it can't be changed.

        Returns `AccountAdditionalCost`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/additional_costs/{additionalCostId}
        Contract: spec/paths/management/additional_costs/v1_additional_costs_{additionalCostId}.yaml
        """

    @endpoint(UPDATE_ADDITIONAL_COST, with_http_info=True)
    def update_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AccountAdditionalCost]:
        """`update_additional_cost`, with the HTTP response: unpacks as (data, status_code, headers)."""
