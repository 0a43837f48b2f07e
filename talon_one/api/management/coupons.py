# Generated from spec/paths/management/coupons/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Coupons of `ManagementApi`. Coupon codes: reserve them for customers, and create, import, search, change,
export and delete them in campaigns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

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
    from talon_one.wire.timeouts import Timeout

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
    paging="whole",
    item="CouponFailureSummary",
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
    paging="skip",
    item="Coupon",
)

IMPORT_COUPONS = Operation(
    "import_coupons",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
        Parameter("query", "skip_duplicates", "skipDuplicates", "bool"),
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
    paging="skip",
    item="Coupon",
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
    paging="skip",
    item="Coupon",
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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Optional[CreateCoupons200Response]:
        """Create coupons.

        Creates one or more coupons in a campaign, with codes generated from a pattern. All coupons of one
        request share their settings and form a batch.

        Returns nothing by default; with `silent="no"` it returns the created coupons. One request can create
        up to 20,000 coupons; for more call `create_coupons_async`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: How many coupons to create, the pattern and characters of their codes, and their limits, dates,
            recipient and attributes.
        silent: `yes` returns nothing (204), which is faster; `no` returns the created coupons (200). The
            service's default is `yes`.

        Returns `CreateCoupons200Response`, or None when the response has no body (204).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Optional[CreateCoupons200Response]]:
        """`create_coupons`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_COUPONS_ASYNC)
    def create_coupons_async(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponCreationJob, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AsyncCouponCreationResponse:
        """Create coupons in the background.

        Starts a job that creates up to 5,000,000 coupons in a campaign, and returns the ID of the batch at
        once. The state of the job can't be read: an email and, if set up, an `AsyncCouponsCreated`
        notification tell you when it is done. Then list the coupons by `batch_id`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: How many coupons to create, the pattern of their codes, and their limits, dates and attributes.

        Returns `AsyncCouponCreationResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AsyncCouponCreationResponse]:
        """`create_coupons_async`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AsyncCouponDeletionJobResponse:
        """Delete coupons in the background.

        Starts a job that deletes all coupons of a campaign that match the given filters. Prefer it to
        `delete_coupons` for large numbers. Returns the ID of the job; the state of the job can't be read.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Filters that select the coupons to delete, such as batch, dates, code or whether they have been
            redeemed.

        Returns `AsyncCouponDeletionJobResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AsyncCouponDeletionJobResponse]:
        """`create_coupons_deletion_job`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_COUPONS_FOR_MULTIPLE_RECIPIENTS)
    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCouponsForMultipleRecipients, dict[str, Any]],
        *,
        silent: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Optional[CreateCoupons200Response]:
        """Create coupons for several customers.

        Creates one coupon for each of up to 1,000 customers, who are the only ones able to redeem their code.
        Returns nothing by default; with `silent="no"` it returns the created coupons.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Integration IDs of the recipients, the pattern of the codes, and the limits, dates and
            attributes of all coupons.
        silent: `yes` returns nothing (204), which is faster; `no` returns the created coupons (200). The
            service's default is `yes`.

        Returns `CreateCoupons200Response`, or None when the response has no body (204).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Optional[CreateCoupons200Response]]:
        """`create_coupons_for_multiple_recipients`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_COUPON)
    def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a coupon.

        Deletes one coupon of a campaign; its code can no longer be redeemed. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        coupon_id: Internal ID of the coupon, the `id` in coupon lists, not the code customers enter.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_coupon`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete coupons that match filters.

        Deletes all coupons of a campaign that match every given filter. It is not documented what a call
        without filters deletes, so always set one: deleted coupons can't be restored. Note that `value` also
        finds codes that differ in case or in characters such as hyphens; with `exact_match` they can still
        differ in case. Returns nothing. For large numbers call `create_coupons_deletion_job`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only deletes coupons created before this time. Must have a time zone.
        created_after: Only deletes coupons created after this time. Must have a time zone.
        starts_after: Only deletes coupons whose start date is after this time. Must have a time zone.
        starts_before: Only deletes coupons whose start date is before this time. Must have a time zone.
        expires_after: Only deletes coupons that expire after this time. Must have a time zone.
        expires_before: Only deletes coupons that expire before this time. Must have a time zone.
        valid: Only deletes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only deletes its
            coupons.
        usable: `true` only deletes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: ID of a referral; only deletes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only deletes coupons that this
            customer alone may redeem.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_coupons`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export coupons as CSV.

        Returns the coupons of an Application that match the filters as CSV text. Omit `campaign_id` to
        include all campaigns. Columns: `accountid`, `applicationid`, `attributes`, `batchid`, `campaignid`,
        `counter` (redemptions), `created`, `deleted`, `deleted_changelogid` (ID of the log entry of the
        deletion), `discount_counter` (discounts given), `discount_limitval` (their limit), `expirydate`,
        `id`, `importid`, `is_reservation_mandatory`, `limits`, `limitval` (maximum number of redemptions),
        `recipientintegrationid`, `referralid`, `reservation`, `reservation_counter`, `reservation_limitval`,
        `startdate` and `value` (the code).

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of a campaign; only exports its coupons. Omit it to export all campaigns of the
            Application.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: ID of a referral; only includes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only includes coupons that this
            customer alone may redeem.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only its coupons are
            included.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.
        campaign_state: Only includes coupons of campaigns in this state: `enabled` includes scheduled,
            running and expired ones, `staged` means in testing, `archived` campaigns are never evaluated; the
            rest say where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`,
            `scheduled`, `running`, `expired`, `staged`.
        values_only: `true` exports only the codes (column `value`), `false` the full coupon data. The
            service's default is `false`.
        deleted_before: Only includes coupons deleted before this time, and only those deleted in the last 7
            days. Must have a time zone.
        deleted_after: Only includes coupons deleted after this time, and only those deleted in the last 7
            days. Must have a time zone.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_coupons`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GENERATE_COUPON_REJECTIONS)
    def generate_coupon_rejections(
        self,
        session_integration_id: str,
        *,
        application_id: Optional[float] = None,
        language: Optional[str] = None,
        coupon_code: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GenerateCouponRejections200Response:
        """Explain why coupons were rejected.

        Returns explanations in plain language, written by the service, of why coupons were rejected in a
        customer session. It is meant for support staff; Talon.One must enable the feature for your account.

        session_integration_id: Integration ID of the session in which the coupon was tried.
        application_id: ID of the session's Application; session IDs are only unique within one Application.
        language: ISO 639 code of the language of the explanation, such as `en`.
        coupon_code: Code whose rejection to explain, as it was sent in the session.

        Returns `GenerateCouponRejections200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GenerateCouponRejections200Response]:
        """`generate_coupon_rejections`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCouponsWithoutTotalCount200Response:
        """List coupons of a campaign.

        Returns a page of the coupons of a campaign that match every given filter. The response does not
        contain their total number; `has_more` says whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        redeemed: `true` only includes coupons redeemed at least once, `false` only those never redeemed.
            Can't be combined with `usable`. One of `true`, `false`.
        referral_id: ID of a referral; only includes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only includes coupons that this
            customer alone may redeem.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only its coupons are
            included.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.
        expires_before: Only includes coupons that expire before this time. Must have a time zone.
        expires_after: Only includes coupons that expire after this time. Must have a time zone.
        starts_before: Only includes coupons whose start date is before this time. Must have a time zone.
        starts_after: Only includes coupons whose start date is after this time. Must have a time zone.
        values_only: `true` returns only the codes, `false` the full coupon data. The service's default is
            `false`.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`get_coupons_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_COUPONS)
    def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import coupons from CSV.

        Creates coupons in a campaign from a CSV file, one row for each code, for codes that you generated
        elsewhere. All coupons of the file form a batch. By default the import fails if a code already exists;
        see `skip_duplicates`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        up_file: CSV file with the columns `value` (the code, the only required column), `expirydate`,
            `startdate`, `recipientintegrationid`, `limitval` (maximum number of redemptions, 1 by default, 0
            for no limit), `discountlimit` and `attributes` (JSON in quotes); 500 MB at most is recommended. A
            path, content as bytes or text of several lines, a file object, or `(name, content)`.
        skip_duplicates: `true` skips rows whose code already exists, `false` treats them as an error.

        Returns `ModelImport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_coupons
        Contract:
            spec/paths/management/coupons/v1_applications_{applicationId}_campaigns_{campaignId}_import_coupons.yaml
        """

    @endpoint(IMPORT_COUPONS, with_http_info=True)
    def import_coupons_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        skip_duplicates: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_coupons`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCouponsWithoutTotalCount200Response:
        """Search coupons of an Application by attributes.

        Returns a page of the coupons of all campaigns of an Application that have the attribute values in the
        body and match the other filters. A coupon can have further attributes. `has_more` says whether there
        is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: Coupon attribute values to search for, keyed by attribute name.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: ID of a referral; only includes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only includes coupons that this
            customer alone may redeem.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only its coupons are
            included.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.
        campaign_state: Only includes coupons of campaigns in this state: `enabled` includes scheduled,
            running and expired ones, `staged` means in testing, `archived` campaigns are never evaluated; the
            rest say where the campaign is in its schedule. One of `enabled`, `disabled`, `archived`,
            `scheduled`, `running`, `expired`, `staged`.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`search_coupons_advanced_application_wide_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCouponsWithoutTotalCount200Response:
        """Search coupons of a campaign by attributes.

        Returns a page of the coupons of a campaign that have the attribute values in the body and match the
        other filters. A coupon can have further attributes. `has_more` says whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Coupon attribute values to search for, keyed by attribute name.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        value: Coupon code to look for. Unless `exact_match` is set, upper and lower case and characters other
            than letters and digits make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes coupons in this state: `expired` (the expiry date has passed), `validNow` (valid
            at the moment; no start or expiry date means no limit on that side) or `validFuture` (the start
            date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes coupons that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        referral_id: ID of a referral; only includes coupons that were created when it was redeemed.
        recipient_integration_id: Integration ID of a customer profile; only includes coupons that this
            customer alone may redeem.
        exact_match: `true` finds only coupons whose whole code is the one in `value`; upper and lower case
            still make no difference. With `false`, characters other than letters and digits make no
            difference either. The service's default is `false`.
        batch_id: ID of a batch, shared by all coupons of one creation request or import; only its coupons are
            included.

        Returns `GetCouponsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCouponsWithoutTotalCount200Response]:
        """`search_coupons_advanced_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_COUPON)
    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        body: Union[UpdateCoupon, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Coupon:
        """Update a coupon.

        Changes the settings of one coupon; the code stays. **Note that fields you omit are cleared, not
        kept**, such as `start_date`, `expiry_date` and `recipient_integration_id`, so send their current
        values along with those you change. Returns the changed coupon.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        coupon_id: Internal ID of the coupon, the `id` in coupon lists, not the code customers enter.
        body: New limits, dates, recipient, attributes and reservation settings of the coupon.

        Returns `Coupon`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Coupon]:
        """`update_coupon`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_COUPON_BATCH)
    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[UpdateCouponBatch, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Update many coupons at once.

        Changes the settings of the coupons of one batch or, when the body names no batch, of **all coupons of
        the campaign**. **Note that omitting `start_date` or `expiry_date` clears them.** Returns nothing.

        Send these requests one after another, never in parallel. With many coupons a call can take long; the
        service stops it after 30 minutes.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: New limits, dates and attributes of the coupons, and their batch; without `batch_id` all coupons
            of the campaign are changed.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`update_coupon_batch`, with the HTTP response: unpacks as (data, status_code, headers)."""
