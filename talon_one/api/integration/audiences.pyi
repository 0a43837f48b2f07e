# Generated from spec/paths/integration/audiences/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.audience import Audience
from talon_one.models.customer_profile_audience_request import CustomerProfileAudienceRequest
from talon_one.models.new_audience import NewAudience
from talon_one.models.update_audience import UpdateAudience
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

CREATE_AUDIENCE_V2: Operation
DELETE_AUDIENCE_MEMBERSHIPS_V2: Operation
DELETE_AUDIENCE_V2: Operation
UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES: Operation
UPDATE_AUDIENCE_V2: Operation
UPDATE_CUSTOMER_PROFILE_AUDIENCES: Operation

class AudiencesApi(Api):
    @overload
    def create_audience_v2(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    def create_audience_v2(
        self,
        *,
        new_audience: Union[NewAudience, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    def create_audience_v2(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_audience_v2(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_audience_v2(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    def create_audience_v2_with_http_info(
        self,
        *,
        new_audience: Union[NewAudience, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_audience_v2(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_audience_v2(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_audience_v2(
        self,
        audience_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_audience_v2(
        self,
        audience_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: Mapping[str, Any],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    def update_audience_v2(
        self,
        audience_id: int,
        *,
        update_audience: Union[UpdateAudience, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Audience: ...
    @overload
    def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        update_audience: Union[UpdateAudience, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Audience]: ...
    @overload
    def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def update_customer_profile_audiences(
        self,
        *,
        customer_profile_audience_request: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def update_customer_profile_audiences_with_http_info(
        self,
        *,
        customer_profile_audience_request: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
