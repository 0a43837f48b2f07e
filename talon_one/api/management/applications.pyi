# Generated from spec/paths/management/applications/ by `make generate`; do not edit.
from typing import Any, Literal, Optional, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.application import Application
from talon_one.models.application_api_health import ApplicationApiHealth
from talon_one.models.application_cif_expression import ApplicationCIFExpression
from talon_one.models.get_applications200_response import GetApplications200Response
from talon_one.models.list_application_cart_item_filters200_response import ListApplicationCartItemFilters200Response
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

GET_APPLICATION: Operation
GET_APPLICATION_API_HEALTH: Operation
GET_APPLICATION_CART_ITEM_FILTER_EXPRESSION: Operation
GET_APPLICATIONS: Operation
LIST_APPLICATION_CART_ITEM_FILTERS: Operation

class ApplicationsApi(Api):
    @overload
    def get_application(
        self,
        application_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Application: ...
    @overload
    def get_application(
        self,
        application_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application(
        self,
        application_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application(
        self,
        application_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_with_http_info(
        self,
        application_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Application]: ...
    @overload
    def get_application_with_http_info(
        self,
        application_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_with_http_info(
        self,
        application_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_with_http_info(
        self,
        application_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_api_health(
        self,
        application_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ApplicationApiHealth: ...
    @overload
    def get_application_api_health(
        self,
        application_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_api_health(
        self,
        application_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_api_health(
        self,
        application_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationApiHealth]: ...
    @overload
    def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_api_health_with_http_info(
        self,
        application_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ApplicationCIFExpression: ...
    @overload
    def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_cart_item_filter_expression_with_http_info(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationCIFExpression]: ...
    @overload
    def get_application_cart_item_filter_expression_with_http_info(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_cart_item_filter_expression_with_http_info(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_cart_item_filter_expression_with_http_info(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplications200Response: ...
    @overload
    def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_applications(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_applications_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplications200Response]: ...
    @overload
    def get_applications_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_applications_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_applications_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ListApplicationCartItemFilters200Response: ...
    @overload
    def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_application_cart_item_filters(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def list_application_cart_item_filters_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListApplicationCartItemFilters200Response]: ...
    @overload
    def list_application_cart_item_filters_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def list_application_cart_item_filters_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def list_application_cart_item_filters_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        name: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
