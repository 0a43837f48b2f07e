# Generated from spec/paths/integration/referrals/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.create_referrals_for_multiple_advocates201_response import CreateReferralsForMultipleAdvocates201Response
from talon_one.models.new_referral import NewReferral
from talon_one.models.new_referrals_for_multiple_advocates import NewReferralsForMultipleAdvocates
from talon_one.models.referral import Referral
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

CREATE_REFERRAL: Operation
CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES: Operation

class ReferralsApi(Api):
    @overload
    def create_referral(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral: ...
    @overload
    def create_referral(
        self,
        *,
        new_referral: Union[NewReferral, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Referral: ...
    @overload
    def create_referral(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_referral(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_referral(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_referral_with_http_info(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]: ...
    @overload
    def create_referral_with_http_info(
        self,
        *,
        new_referral: Union[NewReferral, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Referral]: ...
    @overload
    def create_referral_with_http_info(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_referral_with_http_info(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_referral_with_http_info(
        self,
        body: Union[NewReferral, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateReferralsForMultipleAdvocates201Response]: ...
    @overload
    def create_referrals_for_multiple_advocates(
        self,
        *,
        new_referrals_for_multiple_advocates: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateReferralsForMultipleAdvocates201Response]: ...
    @overload
    def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_referrals_for_multiple_advocates(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateReferralsForMultipleAdvocates201Response]]: ...
    @overload
    def create_referrals_for_multiple_advocates_with_http_info(
        self,
        *,
        new_referrals_for_multiple_advocates: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateReferralsForMultipleAdvocates201Response]]: ...
    @overload
    def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_referrals_for_multiple_advocates_with_http_info(
        self,
        body: Union[NewReferralsForMultipleAdvocates, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
