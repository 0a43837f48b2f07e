# Generated from spec/paths/management/referrals/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Referrals of `ManagementApi`. Codes with which existing customers (advocates) bring in friends: create,
import, search, change and export them.
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
    from talon_one.models.get_application_customer_friends200_response import GetApplicationCustomerFriends200Response
    from talon_one.models.get_referrals_without_total_count200_response import GetReferralsWithoutTotalCount200Response
    from talon_one.models.model_import import ModelImport
    from talon_one.models.referral import Referral
    from talon_one.models.update_referral import UpdateReferral
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

DELETE_REFERRAL = Operation(
    "delete_referral",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "referral_id", "referralId", "str", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
)

EXPORT_REFERRALS = Operation(
    "export_referrals",
    "GET",
    "/v1/applications/{applicationId}/export_referrals",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "campaign_id", "campaignId", "float"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "valid", "valid", "str", enum=("expired", "validNow", "validFuture")),
        Parameter("query", "usable", "usable", "str", enum=("true", "false")),
        Parameter("query", "batch_id", "batchId", "str"),
        Parameter("query", "date_format", "dateFormat", "str", enum=("excel", "ISO8601")),
    ),
    returns={200: "str"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_APPLICATION_CUSTOMER_FRIENDS = Operation(
    "get_application_customer_friends",
    "GET",
    "/v1/applications/{applicationId}/profile/{integrationId}/friends",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "with_total_result_size", "withTotalResultSize", "bool"),
    ),
    returns={200: "GetApplicationCustomerFriends200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="ApplicationReferee",
)

GET_REFERRALS_WITHOUT_TOTAL_COUNT = Operation(
    "get_referrals_without_total_count",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/referrals/no_total",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "code", "code", "str"),
        Parameter("query", "created_before", "createdBefore", "datetime"),
        Parameter("query", "created_after", "createdAfter", "datetime"),
        Parameter("query", "valid", "valid", "str", enum=("expired", "validNow", "validFuture")),
        Parameter("query", "usable", "usable", "str", enum=("true", "false")),
        Parameter("query", "advocate", "advocate", "str"),
    ),
    returns={200: "GetReferralsWithoutTotalCount200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="Referral",
)

IMPORT_REFERRALS = Operation(
    "import_referrals",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
    ),
    returns={200: "ModelImport"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

UPDATE_REFERRAL = Operation(
    "update_referral",
    "PUT",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "referral_id", "referralId", "str", required=True),
        Parameter("body", "body", "body", "UpdateReferral", required=True),
    ),
    returns={200: "Referral"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_referral": "body"},
)


class ReferralsApi(Api):
    """Codes with which existing customers (advocates) bring in friends: create, import, search, change and
    export them.
    """

    @endpoint(DELETE_REFERRAL)
    def delete_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a referral.

        Deletes one referral of a campaign; its code can no longer be used. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        referral_id: Internal ID of the referral, the `id` in referral lists, not the code customers pass on.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_referrals_{referralId}.yaml
        """

    @endpoint(DELETE_REFERRAL, with_http_info=True)
    def delete_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_referral`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_REFERRALS)
    def export_referrals(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export referrals as CSV.

        Returns the referrals of an Application that match the filters as CSV text. Omit `campaign_id` to
        include all campaigns. Columns: `code`, `advocateprofileintegrationid`, `startdate`, `expirydate`,
        `limitval` (maximum number of redemptions) and `attributes`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of a campaign; only exports its referrals. Omit it to export all campaigns of the
            Application.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes referrals in this state: `expired` (the expiry date has passed), `validNow`
            (valid at the moment; no start or expiry date means no limit on that side) or `validFuture` (the
            start date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes referrals that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        batch_id: ID of a batch of referrals; only exports its referrals.
        date_format: Format of the dates in the file: `ISO8601` for standard timestamps, `excel` for dates
            that spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/export_referrals
        Contract: spec/paths/management/referrals/v1_applications_{applicationId}_export_referrals.yaml
        """

    @endpoint(EXPORT_REFERRALS, with_http_info=True)
    def export_referrals_with_http_info(
        self,
        application_id: int,
        *,
        campaign_id: Optional[float] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        batch_id: Optional[str] = None,
        date_format: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_referrals`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_APPLICATION_CUSTOMER_FRIENDS)
    def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationCustomerFriends200Response:
        """List friends a customer has referred.

        Returns a page of the friends a customer has brought into an Application, each with the referral code
        and the session it was used in.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        integration_id: Integration ID of the advocate, the customer who referred the others.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        with_total_result_size: `true` makes the response contain the total number of matches
            (`total_result_size`), which can be slow for large data. Otherwise it only says whether there are
            more (`has_more`).

        Returns `GetApplicationCustomerFriends200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/profile/{integrationId}/friends
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_profile_{integrationId}_friends.yaml
        """

    @endpoint(GET_APPLICATION_CUSTOMER_FRIENDS, with_http_info=True)
    def get_application_customer_friends_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationCustomerFriends200Response]:
        """`get_application_customer_friends`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_REFERRALS_WITHOUT_TOTAL_COUNT)
    def get_referrals_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        code: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        advocate: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetReferralsWithoutTotalCount200Response:
        """List referrals of a campaign.

        Returns a page of the referrals of a campaign that match every given filter. The response does not
        contain their total number; `has_more` says whether there is another page.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        code: Referral code to look for; upper and lower case and characters other than letters and digits
            make no difference.
        created_before: Only includes what was created before this time. Must have a time zone.
        created_after: Only includes what was created after this time. Must have a time zone.
        valid: Only includes referrals in this state: `expired` (the expiry date has passed), `validNow`
            (valid at the moment; no start or expiry date means no limit on that side) or `validFuture` (the
            start date has not come yet). One of `expired`, `validNow`, `validFuture`.
        usable: `true` only includes referrals that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        advocate: Integration ID of the advocate; only returns this customer's referrals.

        Returns `GetReferralsWithoutTotalCount200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/no_total
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_referrals_no_total.yaml
        """

    @endpoint(GET_REFERRALS_WITHOUT_TOTAL_COUNT, with_http_info=True)
    def get_referrals_without_total_count_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        code: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        valid: Optional[str] = None,
        usable: Optional[str] = None,
        advocate: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetReferralsWithoutTotalCount200Response]:
        """`get_referrals_without_total_count`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_REFERRALS)
    def import_referrals(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import referrals from CSV.

        Creates referrals in a campaign from a CSV file, one row for each code, for codes that you generated
        elsewhere. Each code can only appear once. Customer profiles of the advocates are not created; do that
        with `update_customer_profiles_v2`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        up_file: CSV file with the columns `code` and `advocateprofileintegrationid` (integration ID of the
            advocate), which are required, `startdate`, `expirydate`, `limitval` (maximum number of
            redemptions, 1 by default) and `attributes` (JSON in quotes); 500 MB at most is recommended. A
            path, content as bytes or text of several lines, a file object, or `(name, content)`.

        Returns `ModelImport`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_import_referrals.yaml
        """

    @endpoint(IMPORT_REFERRALS, with_http_info=True)
    def import_referrals_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_referrals`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_REFERRAL)
    def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Referral:
        """Update a referral.

        Changes the friend, the dates, the limit or the attributes of one referral; its code and advocate
        stay. Returns the changed referral.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        referral_id: Internal ID of the referral, the `id` in referral lists, not the code customers pass on.
        body: The one friend who can use the code, and dates, usage limit and attributes of the referral.

        Returns `Referral`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/referrals/{referralId}
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_referrals_{referralId}.yaml
        """

    @endpoint(UPDATE_REFERRAL, with_http_info=True)
    def update_referral_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Referral]:
        """`update_referral`, with the HTTP response: unpacks as (data, status_code, headers)."""
