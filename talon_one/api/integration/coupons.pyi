# Generated from spec/paths/integration/coupons/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.coupon_reservations import CouponReservations
from talon_one.models.coupon_with_reservations import CouponWithReservations
from talon_one.models.get_reserved_customers200_response import GetReservedCustomers200Response
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

CREATE_COUPON_RESERVATION: Operation
DELETE_COUPON_RESERVATION: Operation
GET_RESERVED_CUSTOMERS: Operation

class CouponsApi(Api):
    @overload
    def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CouponWithReservations: ...
    @overload
    def create_coupon_reservation(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CouponWithReservations: ...
    @overload
    def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CouponWithReservations]: ...
    @overload
    def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CouponWithReservations]: ...
    @overload
    def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_coupon_reservation(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_coupon_reservation(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        *,
        coupon_reservations: Union[CouponReservations, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_coupon_reservation_with_http_info(
        self,
        coupon_value: str,
        body: Union[CouponReservations, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_reserved_customers(
        self,
        coupon_value: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetReservedCustomers200Response: ...
    @overload
    def get_reserved_customers(
        self,
        coupon_value: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_reserved_customers(
        self,
        coupon_value: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_reserved_customers(
        self,
        coupon_value: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_reserved_customers_with_http_info(
        self,
        coupon_value: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetReservedCustomers200Response]: ...
    @overload
    def get_reserved_customers_with_http_info(
        self,
        coupon_value: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_reserved_customers_with_http_info(
        self,
        coupon_value: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_reserved_customers_with_http_info(
        self,
        coupon_value: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
