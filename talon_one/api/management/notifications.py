# Generated from spec/paths/management/notifications/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Notifications of `ManagementApi`. Messages Talon.One sends to your endpoint when points or prices change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.base_notification import BaseNotification
    from talon_one.models.new_base_notification import NewBaseNotification
    from talon_one.models.notification_activation import NotificationActivation
    from talon_one.timeouts import Timeout

NOTIFICATION_ACTIVATION = Operation(
    "notification_activation",
    "PUT",
    "/v1/notifications/{notificationId}/activation",
    parameters=(
        Parameter("path", "notification_id", "notificationId", "int", required=True),
        Parameter("body", "body", "body", "NotificationActivation", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    retired="7.0",
)

POST_ADDED_DEDUCTED_POINTS_NOTIFICATION = Operation(
    "post_added_deducted_points_notification",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/notifications/added_deducted_points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("body", "body", "body", "NewBaseNotification", required=True),
    ),
    returns={200: "BaseNotification"},
    errors={400: None, 401: None, 404: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    retired="7.0",
)

POST_CATALOGS_STRIKETHROUGH_NOTIFICATION = Operation(
    "post_catalogs_strikethrough_notification",
    "POST",
    "/v1/applications/{applicationId}/catalogs/notifications/strikethrough",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("body", "body", "body", "NewBaseNotification", required=True),
    ),
    returns={200: "BaseNotification"},
    errors={400: None, 401: None, 404: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    retired="7.0",
)

POST_PENDING_POINTS_NOTIFICATION = Operation(
    "post_pending_points_notification",
    "POST",
    "/v1/loyalty_programs/{loyaltyProgramId}/notifications/pending_points",
    parameters=(
        Parameter("path", "loyalty_program_id", "loyaltyProgramId", "int", required=True),
        Parameter("body", "body", "body", "NewBaseNotification", required=True),
    ),
    returns={200: "BaseNotification"},
    errors={400: None, 401: None, 404: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    retired="7.0",
)


class NotificationsApi(Api):
    """Messages Talon.One sends to your endpoint when points or prices change."""

    @endpoint(NOTIFICATION_ACTIVATION)
    def notification_activation(
        self,
        notification_id: int,
        body: Union[NotificationActivation, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Switch a notification on or off.

        Activates or deactivates a notification without changing its other settings. Answers 204 without
        content.

        Retired: the service last had it in version 7.0; calling it warns.

        notification_id: Internal number of the notification, as returned when it was created.
        body: Whether the notification is to be active.

        Returns None.
        Raises `ApiException`.

        PUT /v1/notifications/{notificationId}/activation
        Contract: spec/paths/management/notifications/v1_notifications_{notificationId}_activation.yaml
        """

    @endpoint(NOTIFICATION_ACTIVATION, with_http_info=True)
    def notification_activation_with_http_info(
        self,
        notification_id: int,
        body: Union[NotificationActivation, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`notification_activation`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(POST_ADDED_DEDUCTED_POINTS_NOTIFICATION)
    def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> BaseNotification:
        """Create a notification about changed points.

        Sets up a notification that informs your endpoint whenever points are added or deducted in a loyalty
        program. Answers 200 with the notification, and 404 when the program does not exist.

        Retired: the service last had it in version 7.0; calling it warns.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        body: Address and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        POST /v1/loyalty_programs/{loyaltyProgramId}/notifications/added_deducted_points
        Contract:
            spec/paths/management/notifications/v1_loyalty_programs_{loyaltyProgramId}_notifications_added_deducted_points.yaml
        """

    @endpoint(POST_ADDED_DEDUCTED_POINTS_NOTIFICATION, with_http_info=True)
    def post_added_deducted_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[BaseNotification]:
        """`post_added_deducted_points_notification`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(POST_CATALOGS_STRIKETHROUGH_NOTIFICATION)
    def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> BaseNotification:
        """Create a notification about strikethrough prices.

        Sets up a notification that informs your endpoint about changed strikethrough prices of catalog items
        in an Application. Answers 200 with the notification, and 404 when the Application does not exist.

        Retired: the service last had it in version 7.0; calling it warns.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        body: Address and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        POST /v1/applications/{applicationId}/catalogs/notifications/strikethrough
        Contract:
            spec/paths/management/notifications/v1_applications_{applicationId}_catalogs_notifications_strikethrough.yaml
        """

    @endpoint(POST_CATALOGS_STRIKETHROUGH_NOTIFICATION, with_http_info=True)
    def post_catalogs_strikethrough_notification_with_http_info(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[BaseNotification]:
        """`post_catalogs_strikethrough_notification`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(POST_PENDING_POINTS_NOTIFICATION)
    def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> BaseNotification:
        """Create a notification about pending points.

        Sets up a notification that informs your endpoint about pending points of a loyalty program that are
        about to become active. Answers 200 with the notification, and 404 when the program does not exist.

        Retired: the service last had it in version 7.0; calling it warns.

        loyalty_program_id: Internal number of the loyalty program, as listed by `get_loyalty_programs`.
        body: Address and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        POST /v1/loyalty_programs/{loyaltyProgramId}/notifications/pending_points
        Contract:
            spec/paths/management/notifications/v1_loyalty_programs_{loyaltyProgramId}_notifications_pending_points.yaml
        """

    @endpoint(POST_PENDING_POINTS_NOTIFICATION, with_http_info=True)
    def post_pending_points_notification_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[BaseNotification]:
        """`post_pending_points_notification`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
