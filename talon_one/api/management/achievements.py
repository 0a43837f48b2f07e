# Generated from spec/paths/management/achievements/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Achievements of `ManagementApi`. Goals customers work toward (for example five orders in a month): define them
and read how far customers have come.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.achievement import Achievement
    from talon_one.models.achievement_v2 import AchievementV2
    from talon_one.models.create_achievement import CreateAchievement
    from talon_one.models.create_achievement_v2 import CreateAchievementV2
    from talon_one.models.get_customer_profile_achievement_progress200_response import GetCustomerProfileAchievementProgress200Response
    from talon_one.models.list_achievements200_response import ListAchievements200Response
    from talon_one.models.list_achievements_v2200_response import ListAchievementsV2200Response
    from talon_one.models.update_achievement import UpdateAchievement
    from talon_one.models.update_achievement_v2 import UpdateAchievementV2
    from talon_one.timeouts import Timeout

CREATE_ACHIEVEMENT = Operation(
    "create_achievement",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "CreateAchievement", required=True),
    ),
    returns={201: "Achievement"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"create_achievement": "body"},
)

CREATE_ACHIEVEMENT_V2 = Operation(
    "create_achievement_v2",
    "POST",
    "/v2/achievements",
    parameters=(
        Parameter("body", "body", "body", "CreateAchievementV2", required=True),
    ),
    returns={201: "AchievementV2"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
)

DELETE_ACHIEVEMENT = Operation(
    "delete_achievement",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
    ),
    returns={204: None},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

DELETE_ACHIEVEMENT_V2 = Operation(
    "delete_achievement_v2",
    "DELETE",
    "/v2/achievements/{achievementId}",
    parameters=(
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
    ),
    returns={204: None},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

EXPORT_ACHIEVEMENT_V2 = Operation(
    "export_achievement_v2",
    "GET",
    "/v2/achievements/{achievementId}/export",
    parameters=(
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

EXPORT_ACHIEVEMENTS = Operation(
    "export_achievements",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}/export",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

GET_ACHIEVEMENT = Operation(
    "get_achievement",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
    ),
    returns={200: "Achievement"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

GET_ACHIEVEMENT_V2 = Operation(
    "get_achievement_v2",
    "GET",
    "/v2/achievements/{achievementId}",
    parameters=(
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
    ),
    returns={200: "AchievementV2"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

GET_CUSTOMER_PROFILE_ACHIEVEMENT_PROGRESS = Operation(
    "get_customer_profile_achievement_progress",
    "GET",
    "/v1/applications/{applicationId}/achievement_progress/{integrationId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "integration_id", "integrationId", "str", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=50),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "achievement_id", "achievementId", "int"),
        Parameter("query", "title", "title", "str"),
    ),
    returns={200: "GetCustomerProfileAchievementProgress200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

LIST_ACHIEVEMENTS = Operation(
    "list_achievements",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=50),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "title", "title", "str"),
    ),
    returns={200: "ListAchievements200Response"},
    auth=("management_key", "manager_auth",),
)

LIST_ACHIEVEMENTS_V2 = Operation(
    "list_achievements_v2",
    "GET",
    "/v2/achievements",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "title", "title", "str"),
        Parameter("query", "application_id", "applicationId", "int"),
    ),
    returns={200: "ListAchievementsV2200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
)

UPDATE_ACHIEVEMENT = Operation(
    "update_achievement",
    "PUT",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
        Parameter("body", "body", "body", "UpdateAchievement", required=True),
    ),
    returns={200: "Achievement"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_achievement": "body"},
)

UPDATE_ACHIEVEMENT_V2 = Operation(
    "update_achievement_v2",
    "PUT",
    "/v2/achievements/{achievementId}",
    parameters=(
        Parameter("path", "achievement_id", "achievementId", "int", required=True),
        Parameter("body", "body", "body", "UpdateAchievementV2", required=True),
    ),
    returns={200: "AchievementV2"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
)


class AchievementsApi(Api):
    """Goals customers work toward (for example five orders in a month): define them and read how far customers
    have come.
    """

    @endpoint(CREATE_ACHIEVEMENT)
    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Achievement:
        """Create achievement in a campaign.

        Defines an achievement inside one campaign; new code should use `create_achievement_v2`. Answers 201
        with the achievement, and 409 on a conflict with existing data.

        Deprecated by the service.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: Name, title and description of the goal, the target to reach, the period it has to be reached
            in, and how it starts and repeats.

        Returns `Achievement`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 409 (The request conflicts with the present state or with
        a parallel request).

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/achievements
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements.yaml
        """

    @endpoint(CREATE_ACHIEVEMENT, with_http_info=True)
    def create_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Achievement]:
        """`create_achievement`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_ACHIEVEMENT_V2)
    def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AchievementV2:
        """Create achievement.

        Defines an achievement for the account, connected to the Applications whose rules should use it.
        Whether it belongs to sandbox or live Applications is chosen here. Answers 201 with the achievement,
        and 409 on a conflict with existing data.

        body: Name, title and description of the goal, its target, period and time zone, how it starts and
            repeats, and the Applications it is for.

        Returns `AchievementV2`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 409 (The request conflicts with the present state or with
        a parallel request).

        POST /v2/achievements
        Contract: spec/paths/management/achievements/v2_achievements.yaml
        """

    @endpoint(CREATE_ACHIEVEMENT_V2, with_http_info=True)
    def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AchievementV2]:
        """`create_achievement_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_ACHIEVEMENT)
    def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete achievement of a campaign.

        Deletes an achievement defined inside a campaign; for achievements of the account use
        `delete_achievement_v2`. Answers 204 without a body, and 404 when it does not exist.

        Deprecated by the service.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        achievement_id: Internal number of the achievement, as returned when it was created or listed.

        Returns None.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements_{achievementId}.yaml
        """

    @endpoint(DELETE_ACHIEVEMENT, with_http_info=True)
    def delete_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_achievement`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_ACHIEVEMENT_V2)
    def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete achievement.

        Deletes an achievement of the account. Answers 204 without a body, and 404 when it does not exist.

        achievement_id: Internal number of the achievement, as returned when it was created or listed.

        Returns None.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

        DELETE /v2/achievements/{achievementId}
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}.yaml
        """

    @endpoint(DELETE_ACHIEVEMENT_V2, with_http_info=True)
    def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_achievement_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_ACHIEVEMENT_V2)
    def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customers of an achievement.

        Returns a CSV file with the customers who took or take part in the achievement and how far they have
        come. Errors are still reported as JSON.

        achievement_id: Internal number of the achievement, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v2/achievements/{achievementId}/export
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}_export.yaml
        """

    @endpoint(EXPORT_ACHIEVEMENT_V2, with_http_info=True)
    def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_achievement_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_ACHIEVEMENTS)
    def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customers of a campaign's achievement.

        Returns a CSV file with the customers who took or take part in an achievement defined inside a
        campaign, and how far they have come. For achievements of the account use `export_achievement_v2`.
        Errors are still reported as JSON.

        Deprecated by the service.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        achievement_id: Internal number of the achievement, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}/export
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements_{achievementId}_export.yaml
        """

    @endpoint(EXPORT_ACHIEVEMENTS, with_http_info=True)
    def export_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_achievements`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ACHIEVEMENT)
    def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Achievement:
        """Get achievement of a campaign.

        Returns the definition of an achievement inside a campaign; for achievements of the account use
        `get_achievement_v2`. Answers 404 when it does not exist.

        Deprecated by the service.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        achievement_id: Internal number of the achievement, as returned when it was created or listed.

        Returns `Achievement`.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements_{achievementId}.yaml
        """

    @endpoint(GET_ACHIEVEMENT, with_http_info=True)
    def get_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Achievement]:
        """`get_achievement`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ACHIEVEMENT_V2)
    def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AchievementV2:
        """Get achievement.

        Returns the definition of an achievement of the account, and whether any customer has made progress in
        it. Answers 404 when it does not exist.

        achievement_id: Internal number of the achievement, as returned when it was created or listed.

        Returns `AchievementV2`.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

        GET /v2/achievements/{achievementId}
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}.yaml
        """

    @endpoint(GET_ACHIEVEMENT_V2, with_http_info=True)
    def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AchievementV2]:
        """`get_achievement_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(GET_CUSTOMER_PROFILE_ACHIEVEMENT_PROGRESS)
    def get_customer_profile_achievement_progress(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerProfileAchievementProgress200Response:
        """List achievement progress of a customer.

        Returns how far one customer has come in the achievements of an Application, each together with the
        definition of the achievement. Pages hold at most 50 entries; `has_more` tells whether another one
        follows. For use in back-office tools; a shop should call `get_customer_achievements` of the
        Integration API.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        integration_id: Your own identifier of the customer profile, as you send it in sessions and profile
            updates.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 50. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        achievement_id: Internal number of an achievement; only the progress in it is returned.
        title: Display title to look for; leave it out to get everything.

        Returns `GetCustomerProfileAchievementProgress200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        GET /v1/applications/{applicationId}/achievement_progress/{integrationId}
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_achievement_progress_{integrationId}.yaml
        """

    @endpoint(GET_CUSTOMER_PROFILE_ACHIEVEMENT_PROGRESS, with_http_info=True)
    def get_customer_profile_achievement_progress_with_http_info(
        self,
        application_id: int,
        integration_id: str,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        achievement_id: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerProfileAchievementProgress200Response]:
        """`get_customer_profile_achievement_progress`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_ACHIEVEMENTS)
    def list_achievements(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListAchievements200Response:
        """List achievements of a campaign.

        Returns the achievements defined inside one campaign, at most 50 a page; `has_more` tells whether
        another page follows. For achievements of the account use `list_achievements_v2`.

        Deprecated by the service.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 50. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        title: Display title to look for; leave it out to get everything.

        Returns `ListAchievements200Response`.
        Raises `ApiException`.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/achievements
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements.yaml
        """

    @endpoint(LIST_ACHIEVEMENTS, with_http_info=True)
    def list_achievements_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        title: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListAchievements200Response]:
        """`list_achievements`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_ACHIEVEMENTS_V2)
    def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListAchievementsV2200Response:
        """List achievements.

        Returns the achievements of the account, 50 a page by default; filters by title and Application can be
        combined. `has_more` tells whether another page follows.

        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `50`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.
        title: Display title to look for; leave it out to get everything.
        application_id: Internal number of an Application; only achievements connected to it are returned.

        Returns `ListAchievementsV2200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired).

        GET /v2/achievements
        Contract: spec/paths/management/achievements/v2_achievements.yaml
        """

    @endpoint(LIST_ACHIEVEMENTS_V2, with_http_info=True)
    def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListAchievementsV2200Response]:
        """`list_achievements_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ACHIEVEMENT)
    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Achievement:
        """Update achievement of a campaign.

        Changes an achievement defined inside a campaign; for achievements of the account use
        `update_achievement_v2`. While the campaign is running, or once a customer has made progress, only
        title and description can be changed. Answers 200 with the changed achievement, and 404 when it does
        not exist.

        Deprecated by the service.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        achievement_id: Internal number of the achievement, as returned when it was created or listed.
        body: New values of the goal: names, description, target, period, and how it starts and repeats.

        Returns `Achievement`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        PUT /v1/applications/{applicationId}/campaigns/{campaignId}/achievements/{achievementId}
        Contract:
            spec/paths/management/achievements/v1_applications_{applicationId}_campaigns_{campaignId}_achievements_{achievementId}.yaml
        """

    @endpoint(UPDATE_ACHIEVEMENT, with_http_info=True)
    def update_achievement_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Achievement]:
        """`update_achievement`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ACHIEVEMENT_V2)
    def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AchievementV2:
        """Update achievement.

        Changes an achievement of the account or the Applications it is connected to. Answers 200 with the
        changed achievement, and 404 when it does not exist.

        achievement_id: Internal number of the achievement, as returned when it was created or listed.
        body: New values of the goal: names, description, target, period, how it starts and repeats, and the
            Applications it is for.

        Returns `AchievementV2`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        PUT /v2/achievements/{achievementId}
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}.yaml
        """

    @endpoint(UPDATE_ACHIEVEMENT_V2, with_http_info=True)
    def update_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AchievementV2]:
        """`update_achievement_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
