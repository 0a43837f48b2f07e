# Generated from spec/paths/management/additional_costs/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Additional costs of `ManagementApi`. Definitions of extra charges, such as shipping, that sessions and cart
items can carry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.account_additional_cost import AccountAdditionalCost
    from talon_one.models.get_additional_costs200_response import GetAdditionalCosts200Response
    from talon_one.models.new_additional_cost import NewAdditionalCost
    from talon_one.timeouts import Timeout

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
    """Definitions of extra charges, such as shipping, that sessions and cart items can carry."""

    @endpoint(CREATE_ADDITIONAL_COST)
    def create_additional_cost(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AccountAdditionalCost:
        """Create additional cost.

        Defines an extra charge, such as shipping. A cost must be defined before sessions can send it and
        rules can discount it. Answers 201 with the definition.

        body: Name used in requests, title and description for people, whether sessions, items or both can
            carry the cost, and the Applications it is for.

        Returns `AccountAdditionalCost`.
        Raises `ApiException`.

        POST /v1/additional_costs
        Contract: spec/paths/management/additional_costs/v1_additional_costs.yaml
        """

    @endpoint(CREATE_ADDITIONAL_COST, with_http_info=True)
    def create_additional_cost_with_http_info(
        self,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AccountAdditionalCost]:
        """`create_additional_cost`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ADDITIONAL_COST)
    def get_additional_cost(
        self,
        additional_cost_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AccountAdditionalCost:
        """Get additional cost.

        Returns the definition of one extra charge, such as shipping.

        additional_cost_id: Internal number of the additional cost, not the name by which sessions send it.

        Returns `AccountAdditionalCost`.
        Raises `ApiException`.

        GET /v1/additional_costs/{additionalCostId}
        Contract: spec/paths/management/additional_costs/v1_additional_costs_{additionalCostId}.yaml
        """

    @endpoint(GET_ADDITIONAL_COST, with_http_info=True)
    def get_additional_cost_with_http_info(
        self,
        additional_cost_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AccountAdditionalCost]:
        """`get_additional_cost`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ADDITIONAL_COSTS)
    def get_additional_costs(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAdditionalCosts200Response:
        """List additional costs.

        Returns the extra charges defined in the account, with their total number.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.

        Returns `GetAdditionalCosts200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAdditionalCosts200Response]:
        """`get_additional_costs`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ADDITIONAL_COST)
    def update_additional_cost(
        self,
        additional_cost_id: int,
        body: Union[NewAdditionalCost, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AccountAdditionalCost:
        """Update additional cost.

        Changes the definition of an extra charge. The integration sends costs by name, so keep both sides in
        step when you touch it. Answers 200 with the changed definition.

        additional_cost_id: Internal number of the additional cost, not the name by which sessions send it.
        body: New definition of the cost: name, title, description, what can carry it, and the Applications it
            is for.

        Returns `AccountAdditionalCost`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AccountAdditionalCost]:
        """`update_additional_cost`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
