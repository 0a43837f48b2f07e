# Generated from spec/paths/integration/achievements/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Achievements of `IntegrationApi`. Goals that customers work toward, such as five orders in a month: define
them and read each customer's progress.
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
    from talon_one.models.get_customer_achievement_history200_response import GetCustomerAchievementHistory200Response
    from talon_one.models.get_customer_achievements200_response import GetCustomerAchievements200Response
    from talon_one.wire.timeouts import Timeout

GET_CUSTOMER_ACHIEVEMENT_HISTORY = Operation(
    "get_customer_achievement_history",
    "GET",
    "/v1/customer_profiles/{integrationId}/achievements/{achievementId}",
    parameters=(
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
        Parameter("query", "progress_status", "progressStatus", "list[str]", explode=False, enum=("inprogress", "completed", "expired")),
        Parameter("query", "start_date", "startDate", "datetime"),
        Parameter("query", "end_date", "endDate", "datetime"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
    ),
    returns={200: "GetCustomerAchievementHistory200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="AchievementProgress",
)

GET_CUSTOMER_ACHIEVEMENTS = Operation(
    "get_customer_achievements",
    "GET",
    "/v1/customer_profiles/{integrationId}/achievements",
    parameters=(
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "campaign_ids", "campaignIds", "list[str]", explode=False),
        Parameter("query", "achievement_ids", "achievementIds", "list[str]", explode=False),
        Parameter("query", "achievement_status", "achievementStatus", "list[str]", explode=False, enum=("active", "scheduled")),
        Parameter("query", "current_progress_status", "currentProgressStatus", "list[str]", explode=False, enum=("inprogress", "completed", "not_started")),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
    ),
    returns={200: "GetCustomerAchievements200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    paging="skip",
    item="AchievementStatusEntry",
)


class AchievementsApi(Api):
    """Goals that customers work toward, such as five orders in a month: define them and read each customer's
    progress.
    """

    @endpoint(GET_CUSTOMER_ACHIEVEMENT_HISTORY)
    def get_customer_achievement_history(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerAchievementHistory200Response:
        """List a customer's progress in one achievement.

        Returns a page of a customer's progress records for one achievement, including completed and expired
        attempts, and their total number. A recurring achievement can have several records. Fails with 404
        when the customer profile or the achievement does not exist.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        achievement_id: ID of the achievement, as returned when it was created or listed.
        progress_status: Only returns records with this status: `inprogress` (still running), `completed`
            (target reached) or `expired` (time ran out before the target was reached). One of `inprogress`,
            `completed`, `expired`.
        start_date: Start of the time range that the records are selected by. Must have a time zone.
        end_date: End of the time range that the records are selected by. Must have a time zone.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.

        Returns `GetCustomerAchievementHistory200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/customer_profiles/{integrationId}/achievements/{achievementId}
        Contract:
            spec/paths/integration/achievements/v1_customer_profiles_{integrationId}_achievements_{achievementId}.yaml
        """

    @endpoint(GET_CUSTOMER_ACHIEVEMENT_HISTORY, with_http_info=True)
    def get_customer_achievement_history_with_http_info(
        self,
        integration_id: str,
        achievement_id: int,
        *,
        progress_status: Optional[list[str]] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerAchievementHistory200Response]:
        """`get_customer_achievement_history`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_ACHIEVEMENTS)
    def get_customer_achievements(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[list[str]] = None,
        achievement_ids: Optional[list[str]] = None,
        achievement_status: Optional[list[str]] = None,
        current_progress_status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerAchievements200Response:
        """List the achievements of a customer.

        Returns a page of the achievements available to a customer, each with the customer's current progress,
        and their total number. Use it to show goals and progress bars in a shop. For a customer's earlier
        attempts call `get_customer_achievement_history`.

        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        campaign_ids: IDs of campaigns; only returns achievements that belong to them.
        achievement_ids: IDs of the achievements to return; omit it to get all.
        achievement_status: Only returns achievements in this state: `active` (customers can make progress
            now) or `scheduled` (starts later). One of `active`, `scheduled`.
        current_progress_status: Only returns achievements in which the customer has this status:
            `not_started`, `inprogress` (started, but below the target) or `completed`. One of `inprogress`,
            `completed`, `not_started`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.

        Returns `GetCustomerAchievements200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/customer_profiles/{integrationId}/achievements
        Contract: spec/paths/integration/achievements/v1_customer_profiles_{integrationId}_achievements.yaml
        """

    @endpoint(GET_CUSTOMER_ACHIEVEMENTS, with_http_info=True)
    def get_customer_achievements_with_http_info(
        self,
        integration_id: str,
        *,
        campaign_ids: Optional[list[str]] = None,
        achievement_ids: Optional[list[str]] = None,
        achievement_status: Optional[list[str]] = None,
        current_progress_status: Optional[list[str]] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerAchievements200Response]:
        """`get_customer_achievements`, with the HTTP response: unpacks as (data, status_code, headers)."""
