# Generated from spec/paths/management/achievements/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Achievements of `ManagementApi`. Goals that customers work toward, such as five orders in a month: define them
and read each customer's progress.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

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
    from talon_one.wire.timeouts import Timeout

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
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
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
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
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
    paging="skip",
    item="AchievementProgressWithDefinition",
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
    paging="skip",
    item="Achievement",
)

LIST_ACHIEVEMENTS_V2 = Operation(
    "list_achievements_v2",
    "GET",
    "/v2/achievements",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "campaign_id", "campaignId", "list[int]"),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
        Parameter("query", "title", "title", "str"),
        Parameter("query", "application_id", "applicationId", "int"),
    ),
    returns={200: "ListAchievementsV2200Response"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="AchievementV2",
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
    """Goals that customers work toward, such as five orders in a month: define them and read each customer's
    progress.
    """

    @endpoint(CREATE_ACHIEVEMENT)
    def create_achievement(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[CreateAchievement, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Achievement:
        """Create achievement in a campaign.

        Defines an achievement in one campaign; new code should call `create_achievement_v2`. Returns the
        achievement; fails with 409 when one with this name already exists.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: Name, title and description of the achievement, the target, the period in which to reach it, and
            how it starts and recurs.

        Returns `Achievement`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Achievement]:
        """`create_achievement`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_ACHIEVEMENT_V2)
    def create_achievement_v2(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AchievementV2:
        """Create achievement.

        Defines an achievement for the account, connected to the Applications whose rules use it, and sets
        whether it is for sandbox or live Applications. Returns the achievement; fails with 409 when one with
        this name already exists.

        body: Name, title and description of the achievement, its target, period and time zone, how it starts
            and recurs, and its Applications.

        Returns `AchievementV2`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        POST /v2/achievements
        Contract: spec/paths/management/achievements/v2_achievements.yaml
        """

    @endpoint(CREATE_ACHIEVEMENT_V2, with_http_info=True)
    def create_achievement_v2_with_http_info(
        self,
        body: Union[CreateAchievementV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AchievementV2]:
        """`create_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_ACHIEVEMENT)
    def delete_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete achievement of a campaign.

        Deletes an achievement defined in a campaign; for achievements of the account call
        `delete_achievement_v2`. Returns nothing; fails with 404 when it does not exist.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_achievement`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_ACHIEVEMENT_V2)
    def delete_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete achievement.

        Deletes an achievement of the account. Returns nothing; fails with 404 when it does not exist.

        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v2/achievements/{achievementId}
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}.yaml
        """

    @endpoint(DELETE_ACHIEVEMENT_V2, with_http_info=True)
    def delete_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_ACHIEVEMENT_V2)
    def export_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customers of an achievement.

        Returns a CSV file with the customers who take or took part in the achievement. Columns:
        `profileIntegrationID`, `title` (of the achievement), `target`, `progress`, `status` (`inprogress`,
        `completed` or `expired`), `startDate` (when the customer started), `endDate` (when the customer's
        period ends) and `completionDate`. Errors are returned as JSON.

        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v2/achievements/{achievementId}/export
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}_export.yaml
        """

    @endpoint(EXPORT_ACHIEVEMENT_V2, with_http_info=True)
    def export_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_ACHIEVEMENTS)
    def export_achievements(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export customers of a campaign's achievement.

        Returns a CSV file with the customers who take or took part in an achievement of a campaign. Columns:
        `profileIntegrationID`, `title` (of the achievement), `target`, `progress`, `status` (`inprogress`,
        `completed` or `expired`), `startDate` (when the customer started), `endDate` (when the customer's
        period ends) and `completionDate`. For achievements of the account call `export_achievement_v2`.
        Errors are returned as JSON.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_achievements`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ACHIEVEMENT)
    def get_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Achievement:
        """Get achievement of a campaign.

        Returns the definition of an achievement in a campaign; for achievements of the account call
        `get_achievement_v2`. Fails with 404 when it does not exist.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns `Achievement`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Achievement]:
        """`get_achievement`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ACHIEVEMENT_V2)
    def get_achievement_v2(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AchievementV2:
        """Get achievement.

        Returns the definition of an achievement of the account, and whether any customer has made progress in
        it. Fails with 404 when it does not exist.

        achievement_id: ID of the achievement, as returned when it was created or listed.

        Returns `AchievementV2`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        GET /v2/achievements/{achievementId}
        Contract: spec/paths/management/achievements/v2_achievements_{achievementId}.yaml
        """

    @endpoint(GET_ACHIEVEMENT_V2, with_http_info=True)
    def get_achievement_v2_with_http_info(
        self,
        achievement_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AchievementV2]:
        """`get_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetCustomerProfileAchievementProgress200Response:
        """List achievement progress of a customer.

        Returns a page of one customer's progress in the achievements of an Application, each with the
        definition of the achievement. Pages have at most 50 entries; `has_more` says whether there is another
        page. It is meant for back-office tools; a shop should call `get_customer_achievements` of the
        Integration API.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        integration_id: Integration ID of the customer profile, as you send it in sessions and profile
            updates.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 50. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        achievement_id: ID of an achievement; only returns the progress in it.
        title: Title to look for; omit it to get all.

        Returns `GetCustomerProfileAchievementProgress200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetCustomerProfileAchievementProgress200Response]:
        """`get_customer_profile_achievement_progress`, with the HTTP response: unpacks as (data, status_code, headers)."""

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListAchievements200Response:
        """List achievements of a campaign.

        Returns a page of the achievements defined in one campaign, at most 50 a page; `has_more` says whether
        there is another page. For achievements of the account call `list_achievements_v2`.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 50. The
            service's default is `50`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        title: Title to look for; omit it to get all.

        Returns `ListAchievements200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListAchievements200Response]:
        """`list_achievements`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_ACHIEVEMENTS_V2)
    def list_achievements_v2(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[list[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListAchievementsV2200Response:
        """List achievements.

        Returns a page of the achievements of the account, 50 a page by default; filters by title and
        Application can be combined. `has_more` says whether there is another page.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `50`.
        campaign_id: IDs of campaigns; only achievements that they use are returned. Added in version 26.20.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.
        title: Title to look for; omit it to get all.
        application_id: ID of an Application; only returns achievements connected to it.

        Returns `ListAchievementsV2200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), any other 4xx, such as 403, 404 or 429.

        GET /v2/achievements
        Contract: spec/paths/management/achievements/v2_achievements.yaml
        """

    @endpoint(LIST_ACHIEVEMENTS_V2, with_http_info=True)
    def list_achievements_v2_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        campaign_id: Optional[list[int]] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        title: Optional[str] = None,
        application_id: Optional[int] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListAchievementsV2200Response]:
        """`list_achievements_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ACHIEVEMENT)
    def update_achievement(
        self,
        application_id: int,
        campaign_id: int,
        achievement_id: int,
        body: Union[UpdateAchievement, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Achievement:
        """Update achievement of a campaign.

        Changes an achievement defined in a campaign; for achievements of the account call
        `update_achievement_v2`. While the campaign is running, or once a customer has made progress, only the
        title and description can be changed. Returns the changed achievement; fails with 404 when it does not
        exist.

        Deprecated by the service.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        achievement_id: ID of the achievement, as returned when it was created or listed.
        body: New settings of the achievement: names, description, target, period, and how it starts and
            recurs.

        Returns `Achievement`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Achievement]:
        """`update_achievement`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ACHIEVEMENT_V2)
    def update_achievement_v2(
        self,
        achievement_id: int,
        body: Union[UpdateAchievementV2, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AchievementV2:
        """Update achievement.

        Changes an achievement of the account or the Applications connected to it. Returns the changed
        achievement; fails with 404 when it does not exist.

        achievement_id: ID of the achievement, as returned when it was created or listed.
        body: New settings of the achievement: names, description, target, period, how it starts and recurs,
            and its Applications.

        Returns `AchievementV2`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AchievementV2]:
        """`update_achievement_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
