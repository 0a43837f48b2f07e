# Generated from spec/paths/management/referrals/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Referrals of `ManagementApi`. Codes with which existing customers (advocates) bring in friends: create,
import, search, change and export them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

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
    from talon_one.timeouts import Timeout

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
)

IMPORT_REFERRALS = Operation(
    "import_referrals",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any"),
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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete a referral.

        Deletes one referral of a campaign; its code can no longer be used. Answers 204 without content.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        referral_id: Internal identifier of the referral, the `id` found in referral lists, not the code
            customers pass on.

        Returns None.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_referral`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export referrals as CSV.

        Returns the referrals of an Application that match the filters as CSV text: codes with advocate,
        dates, number of redemptions and attributes. Leave `campaign_id` out to cover all campaigns.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of a campaign whose referrals to export; leave it out for all campaigns
            of the Application.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        valid: Keeps only referrals in this phase: `expired` has its end behind it, `validNow` can be used at
            present (a missing start or end counts as open), `validFuture` has its start still ahead. One of
            `expired`, `validNow`, `validFuture`.
        usable: `true` keeps only referrals that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        batch_id: Identifier of a batch of referrals; only its referrals are exported.
        date_format: How dates are written in the file: `ISO8601` for standard timestamps, `excel` for a
            notation spreadsheet programs understand. One of `excel`, `ISO8601`.

        Returns the CSV text (`str`).
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_referrals`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetApplicationCustomerFriends200Response:
        """List friends a customer has referred.

        Returns the friends a customer has brought into an Application by referral, each with the referral
        code used and the session it was used in.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        integration_id: Your own identifier of the advocate, the customer who referred the others.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        with_total_result_size: `true` makes the answer state the number of all matches (`total_result_size`),
            which can be slow on large data; otherwise it only tells whether more follow (`has_more`).

        Returns `GetApplicationCustomerFriends200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetApplicationCustomerFriends200Response]:
        """`get_application_customer_friends`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetReferralsWithoutTotalCount200Response:
        """List referrals of a campaign.

        Returns the referrals of a campaign that match every given filter, page by page. The answer does not
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
        code: Referral code to look for; upper and lower case as well as characters other than letters and
            digits make no difference.
        created_before: Only entries created before this moment are included. It must have a time zone.
        created_after: Only entries created after this moment are included. It must have a time zone.
        valid: Keeps only referrals in this phase: `expired` has its end behind it, `validNow` can be used at
            present (a missing start or end counts as open), `validFuture` has its start still ahead. One of
            `expired`, `validNow`, `validFuture`.
        usable: `true` keeps only referrals that have redemptions left, `false` only those used up to their
            limit. One of `true`, `false`.
        advocate: Your own identifier of the advocate; only referrals of this customer are returned.

        Returns `GetReferralsWithoutTotalCount200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetReferralsWithoutTotalCount200Response]:
        """`get_referrals_without_total_count`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_REFERRALS)
    def import_referrals(
        self,
        application_id: int,
        campaign_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import referrals from CSV.

        Creates referrals in a campaign from a CSV file, one row for each code; use it when codes and
        advocates come from elsewhere. No code may appear twice. Customer profiles of the advocates are not
        created on the way; do that with `update_customer_profiles_v2`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        up_file: CSV file with the columns `code` and `advocateprofileintegrationid` (your own identifier of
            the advocate), both needed, and `startdate`, `expirydate`, `limitval` (number of redemptions, 1
            unless given) and `attributes` (JSON in quotes); about 500 MB at most is advised. A path, bytes,
            or a file object of text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/import_referrals
        Contract:
            spec/paths/management/referrals/v1_applications_{applicationId}_campaigns_{campaignId}_import_referrals.yaml
        """

    @endpoint(IMPORT_REFERRALS, with_http_info=True)
    def import_referrals_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        up_file: Optional[UploadFile] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_referrals`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_REFERRAL)
    def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        body: Union[UpdateReferral, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Referral:
        """Update a referral.

        Changes the friend, the dates, the limit or the attributes of one referral; its code and advocate
        stay. Answers 200 with the changed referral.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        referral_id: Internal identifier of the referral, the `id` found in referral lists, not the code
            customers pass on.
        body: Friend who alone may use the code, dates, number of redemptions and attributes of the referral.

        Returns `Referral`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Referral]:
        """`update_referral`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
