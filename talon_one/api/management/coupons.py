# Generated from spec/paths/management/coupons/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Coupons of `ManagementApi`. Coupon codes: reserve them for customers, and create, import, search, change,
export and delete them in campaigns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
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
    from talon_one.operation import UploadFile
    from talon_one.timeouts import Timeout

CREATE_COUPONS = Operation(
    "create_coupons",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "NewCoupons", required=True),
        Parameter("query", "silent", "silent", "str"),
    ),
    returns={200: "CreateCoupons200Response", 204: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_coupons": "body"},
)

CREATE_COUPONS_ASYNC = Operation(
    "create_coupons_async",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons_async",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "NewCouponCreationJob", required=True),
    ),
    returns={200: "AsyncCouponCreationResponse"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_coupon_creation_job": "body"},
)

CREATE_COUPONS_DELETION_JOB = Operation(
    "create_coupons_deletion_job",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons_deletion_jobs",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "NewCouponDeletionJob", required=True),
    ),
    returns={202: "AsyncCouponDeletionJobResponse"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_coupon_deletion_job": "body"},
)

CREATE_COUPONS_FOR_MULTIPLE_RECIPIENTS = Operation(
    "create_coupons_for_multiple_recipients",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons_with_recipients",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "NewCouponsForMultipleRecipients", required=True),
        Parameter("query", "silent", "silent", "str"),
    ),
    returns={200: "CreateCoupons200Response", 204: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_coupons_for_multiple_recipients": "body"},
)

DELETE_COUPON = Operation(
    "delete_coupon",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "coupon_id", "couponId", "str", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
)

DELETE_COUPONS = Operation(
    "delete_coupons",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "value", "value", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "starts_after", "startsAfter", "datetime"),
        Parameter("query", "starts_before", "startsBefore", "datetime"),
        Parameter("query", "expires_after", "expiresAfter", "datetime"),
        Parameter("query", "expires_before", "expiresBefore", "datetime"),
        Parameter("query", "valid", "valid", "str", enum=("expired", "validNow", "validFuture")),
        Parameter("query", "batch_id", "batchId", "str"),
        Parameter("query", "usable", "usable", "str", enum=("true", "false")),
        Parameter("query", "referral_id", "referralId", "int"),
        Parameter("query", "recipient_integration_id", "recipientIntegrationId", "str"),
        Parameter("query", "exact_match", "exactMatch", "bool"),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
)

EXPORT_COUPONS = Operation(
    "export_coupons",
    "GET",
    "/v1/applications/{applicationId}/export_coupons",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "campaign_id", "campaignId", "float"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "value", "value", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "valid", "valid", "str", enum=("expired", "validNow", "validFuture")),
        Parameter("query", "usable", "usable", "str", enum=("true", "false")),
        Parameter("query", "referral_id", "referralId", "int"),
        Parameter("query", "recipient_integration_id", "recipientIntegrationId", "str"),
        Parameter("query", "batch_id", "batchId", "str"),
        Parameter("query", "exact_match", "exactMatch", "bool"),
        Parameter("query", "date_format", "dateFormat", "str", enum=("excel", "ISO8601")),
        Parameter("query", "campaign_state", "campaignState", "str", enum=("enabled", "disabled", "archived", "scheduled", "running", "expired", "staged")),
        Parameter("query", "values_only", "valuesOnly", "bool"),
        Parameter("query", "deleted_before", "deletedBefore", "datetime"),
        Parameter("query", "deleted_after", "deletedAfter", "datetime"),
    ),
    returns={200: "str"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GENERATE_COUPON_REJECTIONS = Operation(
    "generate_coupon_rejections",
    "GET",
    "/v1/coupon_rejections",
    parameters=(
        Parameter("query", "session_integration_id", "sessionIntegrationId", "str", required=True),
        Parameter("query", "application_id", "applicationId", "float"),
        Parameter("query", "language", "language", "str"),
        Parameter("query", "coupon_code", "couponCode", "str"),
    ),
    returns={200: "GenerateCouponRejections200Response"},
    auth=("management_key", "manager_auth",),
)

GET_COUPONS_WITHOUT_TOTAL_COUNT = Operation(
    "get_coupons_without_total_count",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons/no_total",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "value", "value", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "valid", "valid", "str", enum=("expired", "validNow", "validFuture")),
        Parameter("query", "usable", "usable", "str", enum=("true", "false")),
        Parameter("query", "redeemed", "redeemed", "str", enum=("true", "false")),
        Parameter("query", "referral_id", "referralId", "int"),
        Parameter("query", "recipient_integration_id", "recipientIntegrationId", "str"),
        Parameter("query", "batch_id", "batchId", "str"),
        Parameter("query", "exact_match", "exactMatch", "bool"),
        Parameter("query", "expires_before", "expiresBefore", "datetime"),
        Parameter("query", "expires_after", "expiresAfter", "datetime"),
        Parameter("query", "starts_before", "startsBefore", "datetime"),
        Parameter("query", "starts_after", "startsAfter", "datetime"),
        Parameter("query", "values_only", "valuesOnly", "bool"),
    ),
    returns={200: "GetCouponsWithoutTotalCount200Response"},
    auth=("management_key", "manager_auth",),
)

IMPORT_COUPONS = Operation(
    "import_coupons",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "skip_duplicates", "skipDuplicates", "bool"),
        Parameter("form", "up_file", "upFile", "Any"),
    ),
    returns={200: "ModelImport"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

SEARCH_COUPONS_ADVANCED_APPLICATION_WIDE_WITHOUT_TOTAL_COUNT = Operation(
    "search_coupons_advanced_application_wide_without_total_count",
    "POST",
    "/v1/applications/{applicationId}/coupons_search_advanced/no_total",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "dict[str, Any]", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "value", "value", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "valid", "valid", "str", enum=("expired", "validNow", "validFuture")),
        Parameter("query", "usable", "usable", "str", enum=("true", "false")),
        Parameter("query", "referral_id", "referralId", "int"),
        Parameter("query", "recipient_integration_id", "recipientIntegrationId", "str"),
        Parameter("query", "batch_id", "batchId", "str"),
        Parameter("query", "exact_match", "exactMatch", "bool"),
        Parameter("query", "campaign_state", "campaignState", "str", enum=("enabled", "disabled", "archived", "scheduled", "running", "expired", "staged")),
    ),
    returns={200: "GetCouponsWithoutTotalCount200Response"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
)

SEARCH_COUPONS_ADVANCED_WITHOUT_TOTAL_COUNT = Operation(
    "search_coupons_advanced_without_total_count",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons_search_advanced/no_total",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "dict[str, Any]", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "value", "value", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "valid", "valid", "str", enum=("expired", "validNow", "validFuture")),
        Parameter("query", "usable", "usable", "str", enum=("true", "false")),
        Parameter("query", "referral_id", "referralId", "int"),
        Parameter("query", "recipient_integration_id", "recipientIntegrationId", "str"),
        Parameter("query", "exact_match", "exactMatch", "bool"),
        Parameter("query", "batch_id", "batchId", "str"),
    ),
    returns={200: "GetCouponsWithoutTotalCount200Response"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
)

UPDATE_COUPON = Operation(
    "update_coupon",
    "PUT",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "coupon_id", "couponId", "str", required=True),
        Parameter("body", "body", "body", "UpdateCoupon", required=True),
    ),
    returns={200: "Coupon"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_coupon": "body"},
)

UPDATE_COUPON_BATCH = Operation(
    "update_coupon_batch",
    "PUT",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/coupons",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "UpdateCouponBatch", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_coupon_batch": "body"},
)


class CouponsApi(Api):
    """Coupon codes: reserve them for customers, and create, import, search, change, export and delete them in
    campaigns.
    """

    @endpoint(CREATE_COUPONS)
    def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CreateCoupons200Response:
        """Create coupons.

        Creates one or more coupons in a campaign, with codes generated from a pattern. All coupons of one
        request share their settings and form a batch.

        By default the answer is an empty 204; pass `silent="no"` to get the created coupons (200). At most
        20,000 coupons can be created in one request; for more use `create_coupons_async`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: How many coupons to create, the pattern and characters of their codes, and the limits, dates,
            recipient and attributes they all get.
        silent: `yes` keeps the answer empty (204), which is faster; `no` returns the created coupons (200).
            Default of the service: `yes`.

        Returns `CreateCoupons200Response`, or None where the service answers without a body (204).
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons.yaml
        """

    @endpoint(CREATE_COUPONS, with_http_info=True)
    def create_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCoupons, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CreateCoupons200Response]:
        """`create_coupons`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_COUPONS_ASYNC)
    def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AsyncCouponCreationResponse:
        """Create coupons in the background.

        Starts a job that creates up to 5,000,000 coupons in a campaign, and returns at once with the
        identifier of the batch. There is no call for the state of the job: an e-mail and, if set up, an
        `AsyncCouponsCreated` notification tell when it is done. After that list the coupons by `batch_id`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: How many coupons to create, the pattern of their codes, and the limits, dates and attributes
            they all get.

        Returns `AsyncCouponCreationResponse`.
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_async
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_async.yaml
        """

    @endpoint(CREATE_COUPONS_ASYNC, with_http_info=True)
    def create_coupons_async_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AsyncCouponCreationResponse]:
        """`create_coupons_async`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    create_coupons_asynchronously = create_coupons_async  # its former name
    create_coupons_asynchronously_with_http_info = create_coupons_async_with_http_info

    @endpoint(CREATE_COUPONS_DELETION_JOB)
    def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AsyncCouponDeletionJobResponse:
        """Delete coupons in the background.

        Starts a job that deletes all coupons of a campaign that match the given filters. Prefer it to
        `delete_coupons` for large numbers. Answers 202 with the number of the job; there is no call to ask
        for its state.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: Filters that select the coupons to delete, such as batch, dates, code or whether they have been
            used.

        Returns `AsyncCouponDeletionJobResponse`.
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_deletion_jobs
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_deletion_jobs.yaml
        """

    @endpoint(CREATE_COUPONS_DELETION_JOB, with_http_info=True)
    def create_coupons_deletion_job_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponDeletionJob, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AsyncCouponDeletionJobResponse]:
        """`create_coupons_deletion_job`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_COUPONS_FOR_MULTIPLE_RECIPIENTS)
    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> CreateCoupons200Response:
        """Create coupons for several customers.

        Creates one coupon for each of up to 1,000 customers, who become the only ones able to redeem their
        code. By default the answer is an empty 204; pass `silent="no"` to get the created coupons (200).

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: Your own identifiers of the recipients, the pattern of the codes, and the limits, dates and
            attributes all coupons get.
        silent: `yes` keeps the answer empty (204), which is faster; `no` returns the created coupons (200).
            Default of the service: `yes`.

        Returns `CreateCoupons200Response`, or None where the service answers without a body (204).
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_with_recipients
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_with_recipients.yaml
        """

    @endpoint(CREATE_COUPONS_FOR_MULTIPLE_RECIPIENTS, with_http_info=True)
    def create_coupons_for_multiple_recipients_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[CreateCoupons200Response]:
        """`create_coupons_for_multiple_recipients`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_COUPON)
    def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a coupon.

        Deletes one coupon of a campaign; its code can no longer be redeemed. Answers 204 without content.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        coupon_id: Internal identifier of the coupon, the `id` found in coupon lists, not the code customers
            enter.

        Returns None.
        Raises `ApiException`.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_{couponId}.yaml
        """

    @endpoint(DELETE_COUPON, with_http_info=True)
    def delete_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_coupon`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_COUPONS)
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
        valid: Optional[str] = None,
        batch_id: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete coupons that match filters.

        Deletes all coupons of a campaign that match every given filter. What a call without filters deletes
        is not documented, so always set one: there is no call to restore coupons. Mind that `value` also
        finds codes that differ in case or in signs such as hyphens, unless `exact_match` is set. Answers 204
        without content. For large numbers use `create_coupons_deletion_job`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        value: Coupon code to look for. Unless `exact_match` is set, case and characters other than letters
            and digits make no difference.
        created_before: Only coupons created before this moment are deleted. It must have a time zone.
        created_after: Only coupons created after this moment are deleted. It must have a time zone.
        starts_after: Only coupons whose validity starts after this moment are deleted. It must have a time
            zone.
        starts_before: Only coupons whose validity starts before this moment are deleted. It must have a time
            zone.
        expires_after: Only coupons that expire after this moment are deleted. It must have a time zone.
        expires_before: Only coupons that expire before this moment are deleted. It must have a time zone.
        valid: Deletes only coupons in this phase: `expired` has its end behind it, `validNow` can be used at
            present (a missing start or end counts as open), `validFuture` has its start still ahead. One of
            `expired`, `validNow`, `validFuture`.
        batch_id: Identifier of the batch, shared by all coupons of one creation request or import; only its
            coupons are deleted.
        usable: `true` deletes only coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: Internal number of a referral; only coupons connected with it are deleted.
        recipient_integration_id: Your own identifier of a customer profile; only coupons that this customer
            alone may redeem are deleted.
        exact_match: `true` finds only coupons whose code is exactly the one in `value`; with `false`, case
            and characters other than letters and digits make no difference. Default of the service: `false`.

        Returns None.
        Raises `ApiException`.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons.yaml
        """

    @endpoint(DELETE_COUPONS, with_http_info=True)
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
        valid: Optional[str] = None,
        batch_id: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_coupons`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_COUPONS)
    def export_coupons(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[str] = None,
        campaign_state: Optional[str] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export coupons as CSV.

        Returns the coupons of an Application that match the filters as CSV text: codes with campaign, batch,
        recipient, limits, dates, redemptions and discount so far, and attributes. Leave `campaign_id` out to
        cover all campaigns.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of a campaign whose coupons to export; leave it out for all campaigns of
            the Application.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        value: Coupon code to look for. Unless `exact_match` is set, case and characters other than letters
            and digits make no difference.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        valid: Keeps only coupons in this phase: `expired` has its end behind it, `validNow` can be used at
            present (a missing start or end counts as open), `validFuture` has its start still ahead. One of
            `expired`, `validNow`, `validFuture`.
        usable: `true` keeps only coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: Internal number of a referral; only coupons connected with it are included.
        recipient_integration_id: Your own identifier of a customer profile; only coupons that this customer
            alone may redeem are included.
        batch_id: Identifier of the batch, shared by all coupons of one creation request or import; only its
            coupons are included.
        exact_match: `true` finds only coupons whose code is exactly the one in `value`; with `false`, case
            and characters other than letters and digits make no difference. Default of the service: `false`.
        date_format: How dates are written in the file: `ISO8601` for standard timestamps, `excel` for a
            notation spreadsheet programs understand. One of `excel`, `ISO8601`.
        campaign_state: Keeps only coupons of campaigns in this state: `enabled` covers scheduled, running and
            expired ones, `staged` means under test, `archived` put away and never evaluated; the rest tell
            where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`, `scheduled`,
            `running`, `expired`, `staged`.
        values_only: `true` writes nothing but the codes into the file, `false` the full coupon data. Default
            of the service: `false`.
        deleted_before: Only coupons deleted before this moment are included. It must have a time zone.
        deleted_after: Only coupons deleted after this moment are included. It must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/export_coupons
        Contract: spec/paths/management/coupons/v1_applications_{applicationId}_export_coupons.yaml
        """

    @endpoint(EXPORT_COUPONS, with_http_info=True)
    def export_coupons_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        date_format: Optional[str] = None,
        campaign_state: Optional[str] = None,
        values_only: Optional[bool] = None,
        deleted_before: Optional[datetime] = None,
        deleted_after: Optional[datetime] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_coupons`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GENERATE_COUPON_REJECTIONS)
    def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GenerateCouponRejections200Response:
        """Explain why coupons were rejected.

        Returns plain-language explanations, written by the service, of why coupons were rejected in a
        customer session. Meant for support staff; Talon.One must have enabled the feature for your account.

        session_integration_id: Your own identifier of the session in which the coupon was tried.
        application_id: Internal number of the Application the session belongs to; session identifiers are
            unique only within one Application.
        language: Language in which the explanation should be written.
        coupon_code: Code whose rejection should be explained, as it was sent in the session.

        Returns `GenerateCouponRejections200Response`.
        Raises `ApiException`.

        GET /v1/coupon_rejections
        Contract: spec/paths/management/coupons/v1_coupon_rejections.yaml
        """

    @endpoint(GENERATE_COUPON_REJECTIONS, with_http_info=True)
    def generate_coupon_rejections_with_http_info(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GenerateCouponRejections200Response]:
        """`generate_coupon_rejections`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_COUPONS_WITHOUT_TOTAL_COUNT)
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
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        redeemed: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCouponsWithoutTotalCount200Response:
        """List coupons of a campaign.

        Returns the coupons of a campaign that match every given filter, page by page. The answer does not
        state how many there are in all; `has_more` tells whether another page follows.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        value: Coupon code to look for. Unless `exact_match` is set, case and characters other than letters
            and digits make no difference.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        valid: Keeps only coupons in this phase: `expired` has its end behind it, `validNow` can be used at
            present (a missing start or end counts as open), `validFuture` has its start still ahead. One of
            `expired`, `validNow`, `validFuture`.
        usable: `true` keeps only coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        redeemed: `true` keeps only coupons redeemed at least once, `false` only those never redeemed. One of
            `true`, `false`.
        referral_id: Internal number of a referral; only coupons connected with it are included.
        recipient_integration_id: Your own identifier of a customer profile; only coupons that this customer
            alone may redeem are included.
        batch_id: Identifier of the batch, shared by all coupons of one creation request or import; only its
            coupons are included.
        exact_match: `true` finds only coupons whose code is exactly the one in `value`; with `false`, case
            and characters other than letters and digits make no difference. Default of the service: `false`.
        expires_before: Only coupons that expire before this moment are included. It must have a time zone.
        expires_after: Only coupons that expire after this moment are included. It must have a time zone.
        starts_before: Only coupons whose validity starts before this moment are included. It must have a time
            zone.
        starts_after: Only coupons whose validity starts after this moment are included. It must have a time
            zone.
        values_only: `true` returns nothing but the codes, `false` the full coupon data. Default of the
            service: `false`.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/no_total
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_no_total.yaml
        """

    @endpoint(GET_COUPONS_WITHOUT_TOTAL_COUNT, with_http_info=True)
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
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        redeemed: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        expires_before: Optional[datetime] = None,
        expires_after: Optional[datetime] = None,
        starts_before: Optional[datetime] = None,
        starts_after: Optional[datetime] = None,
        values_only: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`get_coupons_without_total_count`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_COUPONS)
    def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        *,
        skip_duplicates: Optional[bool] = None,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import coupons from CSV.

        Creates coupons in a campaign from a CSV file, one row for each code; use it when the codes come from
        elsewhere. All coupons of the file form a batch. By default a code that already exists makes the
        import fail, see `skip_duplicates`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        skip_duplicates: `true` passes over rows whose code already exists, `false` treats them as an error.
        up_file: CSV file with the columns `value` (the code, the only one needed), `expirydate`, `startdate`,
            `recipientintegrationid`, `limitval` (redemptions, 1 unless given, 0 for no limit),
            `discountlimit` and `attributes` (JSON in quotes); about 500 MB at most is advised. A path, bytes,
            or a file object of text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_import_coupons.yaml
        """

    @endpoint(IMPORT_COUPONS, with_http_info=True)
    def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        skip_duplicates: Optional[bool] = None,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_coupons`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(SEARCH_COUPONS_ADVANCED_APPLICATION_WIDE_WITHOUT_TOTAL_COUNT)
    def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCouponsWithoutTotalCount200Response:
        """Search coupons of an Application by attributes.

        Returns coupons from all campaigns of an Application, found by the coupon attributes in the body and
        by the other filters. `has_more` tells whether another page follows.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        body: Coupon attribute values to search for, keyed by attribute name.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        value: Coupon code to look for. Unless `exact_match` is set, case and characters other than letters
            and digits make no difference.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        valid: Keeps only coupons in this phase: `expired` has its end behind it, `validNow` can be used at
            present (a missing start or end counts as open), `validFuture` has its start still ahead. One of
            `expired`, `validNow`, `validFuture`.
        usable: `true` keeps only coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: Internal number of a referral; only coupons connected with it are included.
        recipient_integration_id: Your own identifier of a customer profile; only coupons that this customer
            alone may redeem are included.
        batch_id: Identifier of the batch, shared by all coupons of one creation request or import; only its
            coupons are included.
        exact_match: `true` finds only coupons whose code is exactly the one in `value`; with `false`, case
            and characters other than letters and digits make no difference. Default of the service: `false`.
        campaign_state: Keeps only coupons of campaigns in this state: `enabled` covers scheduled, running and
            expired ones, `staged` means under test, `archived` put away and never evaluated; the rest tell
            where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`, `scheduled`,
            `running`, `expired`, `staged`.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/coupons_search_advanced/no_total
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_coupons_search_advanced_no_total.yaml
        """

    @endpoint(SEARCH_COUPONS_ADVANCED_APPLICATION_WIDE_WITHOUT_TOTAL_COUNT, with_http_info=True)
    def search_coupons_advanced_application_wide_without_total_count_with_http_info(
        self,
        application_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        batch_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        campaign_state: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`search_coupons_advanced_application_wide_without_total_count`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(SEARCH_COUPONS_ADVANCED_WITHOUT_TOTAL_COUNT)
    def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCouponsWithoutTotalCount200Response:
        """Search coupons of a campaign by attributes.

        Returns coupons of a campaign, found by the coupon attributes in the body and by the other filters.
        `has_more` tells whether another page follows.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: Coupon attribute values to search for, keyed by attribute name.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        value: Coupon code to look for. Unless `exact_match` is set, case and characters other than letters
            and digits make no difference.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        valid: Keeps only coupons in this phase: `expired` has its end behind it, `validNow` can be used at
            present (a missing start or end counts as open), `validFuture` has its start still ahead. One of
            `expired`, `validNow`, `validFuture`.
        usable: `true` keeps only coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: Internal number of a referral; only coupons connected with it are included.
        recipient_integration_id: Your own identifier of a customer profile; only coupons that this customer
            alone may redeem are included.
        exact_match: `true` finds only coupons whose code is exactly the one in `value`; with `false`, case
            and characters other than letters and digits make no difference. Default of the service: `false`.
        batch_id: Identifier of the batch, shared by all coupons of one creation request or import; only its
            coupons are included.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/coupons_search_advanced/no_total
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_search_advanced_no_total.yaml
        """

    @endpoint(SEARCH_COUPONS_ADVANCED_WITHOUT_TOTAL_COUNT, with_http_info=True)
    def search_coupons_advanced_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        value: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        referral_id: Optional[int] = None,
        recipient_integration_id: Optional[str] = None,
        exact_match: Optional[bool] = None,
        batch_id: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`search_coupons_advanced_without_total_count`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_COUPON)
    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Coupon:
        """Update a coupon.

        Changes the settings of one coupon; the code itself stays. **Mind that what you leave out is cleared,
        not kept**, such as `start_date`, `expiry_date` and `recipient_integration_id`, so send the present
        values along with those you change. Answers 200 with the changed coupon.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        coupon_id: Internal identifier of the coupon, the `id` found in coupon lists, not the code customers
            enter.
        body: Limits, dates, recipient, attributes and reservation settings the coupon is to have from now on.

        Returns `Coupon`.
        Raises `ApiException`.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons/{couponId}
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons_{couponId}.yaml
        """

    @endpoint(UPDATE_COUPON, with_http_info=True)
    def update_coupon_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Coupon]:
        """`update_coupon`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_COUPON_BATCH)
    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Update many coupons at once.

        Changes the settings of the coupons of one batch or, when the body names no batch, of **all coupons of
        the campaign**. **Mind that leaving out `start_date` or `expiry_date` clears them.** Answers 204
        without content.

        Send such requests one after another, never in parallel. With many coupons a call can run for long;
        the server stops it after 30 minutes.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: Limits, dates and attributes the coupons are to have from now on, and the batch they belong to;
            without `batch_id` all coupons of the campaign are changed.

        Returns None.
        Raises `ApiException`.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_coupons.yaml
        """

    @endpoint(UPDATE_COUPON_BATCH, with_http_info=True)
    def update_coupon_batch_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`update_coupon_batch`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
