# Generated from spec/paths/integration/achievements/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Achievements of `IntegrationApi`. Goals customers work toward (for example five orders in a month): define
them and read how far customers have come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.get_customer_achievement_history200_response import GetCustomerAchievementHistory200Response
    from talon_one.models.get_customer_achievements200_response import GetCustomerAchievements200Response
    from talon_one.timeouts import Timeout

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
)


class AchievementsApi(Api):
    """Goals customers work toward (for example five orders in a month): define them and read how far customers
    have come.
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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerAchievementHistory200Response:
        """List a customer's progress in one achievement.

        Returns the progress records of one customer in one achievement, including attempts that are finished
        or expired, page by page and with their total number. A recurring achievement can have several
        records. Answers 404 when the customer profile or the achievement is unknown.

        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.
        achievement_id: Internal number of the achievement, as returned when it was created or listed.
        progress_status: Keeps only records in one of these states: `inprogress` is still running, `completed`
            has reached the target, `expired` ran out of time before that. One of `inprogress`, `completed`,
            `expired`.
        start_date: Start of the time window the records are chosen by. It must have a time zone.
        end_date: End of the time window the records are chosen by. It must have a time zone.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.

        Returns `GetCustomerAchievementHistory200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerAchievementHistory200Response]:
        """`get_customer_achievement_history`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerAchievements200Response:
        """List the achievements of a customer.

        Returns the achievements open to a customer, each with the customer's current progress, page by page
        and with their total number. Use it to show goals and progress bars in a shop. For earlier attempts at
        an achievement call `get_customer_achievement_history`.

        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.
        campaign_ids: Internal numbers of campaigns; only achievements belonging to them are returned.
        achievement_ids: Internal numbers of the achievements to return; leave it out for all.
        achievement_status: Keeps only achievements in one of these states: `active` can be worked on now,
            `scheduled` starts later. One of `active`, `scheduled`.
        current_progress_status: Keeps only achievements where the customer stands like this: `not_started`,
            `inprogress` (begun but short of the target) or `completed`. One of `inprogress`, `completed`,
            `not_started`.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.

        Returns `GetCustomerAchievements200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerAchievements200Response]:
        """`get_customer_achievements`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
