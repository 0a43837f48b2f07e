# Generated from spec/paths/integration/customer_sessions/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.integration_customer_session_response import IntegrationCustomerSessionResponse
from talon_one.models.integration_request import IntegrationRequest
from talon_one.models.integration_state_v2 import IntegrationStateV2
from talon_one.models.reopen_session_response import ReopenSessionResponse
from talon_one.models.return_integration_request import ReturnIntegrationRequest
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

GET_CUSTOMER_SESSION: Operation
REOPEN_CUSTOMER_SESSION: Operation
RETURN_CART_ITEMS: Operation
UPDATE_CUSTOMER_SESSION_V2: Operation

class CustomerSessionsApi(Api):
    @overload
    def get_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationCustomerSessionResponse: ...
    @overload
    def get_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationCustomerSessionResponse]: ...
    @overload
    def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ReopenSessionResponse: ...
    @overload
    def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def reopen_customer_session(
        self,
        customer_session_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def reopen_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ReopenSessionResponse]: ...
    @overload
    def reopen_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def reopen_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def reopen_customer_session_with_http_info(
        self,
        customer_session_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    def return_cart_items(
        self,
        customer_session_id: str,
        *,
        return_integration_request: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def return_cart_items(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        *,
        return_integration_request: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def return_cart_items_with_http_info(
        self,
        customer_session_id: str,
        body: Union[ReturnIntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        run_rule_engine: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    def update_customer_session_v2(
        self,
        customer_session_id: str,
        *,
        integration_request: Union[IntegrationRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> IntegrationStateV2: ...
    @overload
    def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_customer_session_v2(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        *,
        integration_request: Union[IntegrationRequest, Mapping[str, Any]],
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[IntegrationStateV2]: ...
    @overload
    def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_customer_session_v2_with_http_info(
        self,
        customer_session_id: str,
        body: Union[IntegrationRequest, Mapping[str, Any]],
        *,
        dry: Optional[bool] = None,
        now: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
