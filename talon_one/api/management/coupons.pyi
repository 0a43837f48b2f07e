# Generated from spec/paths/management/coupons/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.async_coupon_creation_response import AsyncCouponCreationResponse
from talon_one.models.async_coupon_deletion_job_response import AsyncCouponDeletionJobResponse
from talon_one.models.coupon import Coupon
from talon_one.models.create_coupons200_response import CreateCoupons200Response
from talon_one.models.generate_coupon_rejections200_response import GenerateCouponRejections200Response
from talon_one.models.get_coupons_without_total_count200_response import GetCouponsWithoutTotalCount200Response
from talon_one.models.model_import import ModelImport
from talon_one.models.new_coupon_creation_job import NewCouponCreationJob
from talon_one.models.new_coupon_deletion_job import NewCouponDeletionJob
from talon_one.models.new_coupons import NewCoupons
from talon_one.models.new_coupons_for_multiple_recipients import NewCouponsForMultipleRecipients
from talon_one.models.update_coupon import UpdateCoupon
from talon_one.models.update_coupon_batch import UpdateCouponBatch
from talon_one.operation import CallOptions, Operation, UploadFile
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import CampaignState, CouponValidity, ExportDateFormat, TrueOrFalse

CREATE_COUPONS: Operation
CREATE_COUPONS_ASYNC: Operation
CREATE_COUPONS_DELETION_JOB: Operation
CREATE_COUPONS_FOR_MULTIPLE_RECIPIENTS: Operation
DELETE_COUPON: Operation
DELETE_COUPONS: Operation
EXPORT_COUPONS: Operation
GENERATE_COUPON_REJECTIONS: Operation
GET_COUPONS_WITHOUT_TOTAL_COUNT: Operation
IMPORT_COUPONS: Operation
SEARCH_COUPONS_ADVANCED_APPLICATION_WIDE_WITHOUT_TOTAL_COUNT: Operation
SEARCH_COUPONS_ADVANCED_WITHOUT_TOTAL_COUNT: Operation
UPDATE_COUPON: Operation
UPDATE_COUPON_BATCH: Operation

class CouponsApi(Api):
    @overload
    def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons: Union[NewCoupons, Mapping[str, Any]],
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons: Union[NewCoupons, Mapping[str, Any]],
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponCreationResponse: ...
    @overload
    def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_creation_job: Union[NewCouponCreationJob, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponCreationResponse]: ...
    @overload
    def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_asynchronously_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponDeletionJobResponse: ...
    @overload
    def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_deletion_job: Union[NewCouponDeletionJob, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncCouponDeletionJobResponse: ...
    @overload
    def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponDeletionJobResponse]: ...
    @overload
    def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupon_deletion_job: Union[NewCouponDeletionJob, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AsyncCouponDeletionJobResponse]: ...
    @overload
    def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons_for_multiple_recipients: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Optional[CreateCoupons200Response]: ...
    @overload
    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        new_coupons_for_multiple_recipients: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Optional[CreateCoupons200Response]]: ...
    @overload
    def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, Mapping[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        expires_before: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        batch_id: Optional[str] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_coupons_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_coupons_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_coupons_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_coupons_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[ExportDateFormat] = None,
        campaign_state: Optional[CampaignState] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GenerateCouponRejections200Response: ...
    @overload
    def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def generate_coupon_rejections_with_http_info(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GenerateCouponRejections200Response]: ...
    @overload
    def generate_coupon_rejections_with_http_info(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def generate_coupon_rejections_with_http_info(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def generate_coupon_rejections_with_http_info(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCouponsWithoutTotalCount200Response: ...
    @overload
    def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_coupons_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]: ...
    @overload
    def get_coupons_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_coupons_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_coupons_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        redeemed: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCouponsWithoutTotalCount200Response: ...
    @overload
    def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]: ...
    @overload
    def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[CampaignState] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCouponsWithoutTotalCount200Response: ...
    @overload
    def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]: ...
    @overload
    def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Mapping[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[CouponValidity] = None,
        usable: Optional[TrueOrFalse] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Coupon: ...
    @overload
    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        update_coupon: Union[UpdateCoupon, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Coupon: ...
    @overload
    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Coupon]: ...
    @overload
    def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        update_coupon: Union[UpdateCoupon, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Coupon]: ...
    @overload
    def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_coupon_batch: Union[UpdateCouponBatch, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        update_coupon_batch: Union[UpdateCouponBatch, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
