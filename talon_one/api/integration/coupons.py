# Generated from spec/paths/integration/coupons/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Coupons of `IntegrationApi`. Coupon codes: reserve them for customers, and create, import, search, change,
export and delete them in campaigns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.coupon_reservations import CouponReservations
    from talon_one.models.coupon_with_reservations import CouponWithReservations
    from talon_one.models.get_reserved_customers200_response import GetReservedCustomers200Response
    from talon_one.wire.timeouts import Timeout

CREATE_COUPON_RESERVATION = Operation(
    "create_coupon_reservation",
    "POST",
    "/v1/coupon_reservations/{couponValue}",
    parameters=(
        Parameter("path", "coupon_value", "couponValue", "str", required=True),
        Parameter("body", "body", "body", "CouponReservations", required=True),
    ),
    returns={201: "CouponWithReservations"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"coupon_reservations": "body"},
)

DELETE_COUPON_RESERVATION = Operation(
    "delete_coupon_reservation",
    "DELETE",
    "/v1/coupon_reservations/{couponValue}",
    parameters=(
        Parameter("path", "coupon_value", "couponValue", "str", required=True),
        Parameter("body", "body", "body", "CouponReservations", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"coupon_reservations": "body"},
)

GET_RESERVED_CUSTOMERS = Operation(
    "get_reserved_customers",
    "GET",
    "/v1/coupon_reservations/customerprofiles/{couponValue}",
    parameters=(
        Parameter("path", "coupon_value", "couponValue", "str", required=True),
    ),
    returns={200: "GetReservedCustomers200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="whole",
    item="CustomerReservation",
)


class CouponsApi(Api):
    """Coupon codes: reserve them for customers, and create, import, search, change, export and delete them in
    campaigns.
    """

    @endpoint(CREATE_COUPON_RESERVATION)
    def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CouponWithReservations:
        """Reserve a coupon for customers.

        Reserves a coupon code for up to 1,000 customer profiles. If its reservation is mandatory, only these
        customers can redeem it. Otherwise the code appears in their inventory and anyone can still use it.
        The coupon's reservation limit is not checked here.

        Returns the coupon; fails with 404 when the code does not exist.

        coupon_value: Coupon code, as the customer would enter it.
        body: Integration IDs of the customer profiles to reserve the code for.

        Returns `CouponWithReservations`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v1/coupon_reservations/{couponValue}
        Contract: spec/paths/integration/coupons/v1_coupon_reservations_{couponValue}.yaml
        """

    @endpoint(CREATE_COUPON_RESERVATION, with_http_info=True)
    def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CouponWithReservations]:
        """`create_coupon_reservation`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_COUPON_RESERVATION)
    def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Remove coupon reservations.

        Removes the reservations of a coupon code for the given customer profiles; the coupon stays. Returns
        nothing; fails with 404 when the code does not exist.

        coupon_value: Coupon code, as the customer would enter it.
        body: Integration IDs of the customer profiles whose reservations to remove.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        DELETE /v1/coupon_reservations/{couponValue}
        Contract: spec/paths/integration/coupons/v1_coupon_reservations_{couponValue}.yaml
        """

    @endpoint(DELETE_COUPON_RESERVATION, with_http_info=True)
    def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_coupon_reservation`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_RESERVED_CUSTOMERS)
    def get_reserved_customers(
        self,
        coupon_value: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetReservedCustomers200Response:
        """List customers who reserved a coupon.

        Returns all customer profiles for which the given coupon code is reserved, in one response without
        pages. Fails with 404 when the code does not exist.

        coupon_value: Coupon code, as the customer would enter it.

        Returns `GetReservedCustomers200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/coupon_reservations/customerprofiles/{couponValue}
        Contract: spec/paths/integration/coupons/v1_coupon_reservations_customerprofiles_{couponValue}.yaml
        """

    @endpoint(GET_RESERVED_CUSTOMERS, with_http_info=True)
    def get_reserved_customers_with_http_info(
        self,
        coupon_value: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetReservedCustomers200Response]:
        """`get_reserved_customers`, with the HTTP response: unpacks as (data, status_code, headers)."""
