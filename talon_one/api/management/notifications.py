# Generated from spec/paths/management/notifications/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Notifications of `ManagementApi`. Messages Talon.One sends to your endpoint when points or prices change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.base_notification import BaseNotification
    from talon_one.models.new_base_notification import NewBaseNotification
    from talon_one.models.notification_activation import NotificationActivation
    from talon_one.wire.timeouts import Timeout

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Activate or deactivate a notification.

        Activates or deactivates a notification without changing its other settings. Returns nothing.

        Retired: last served in version 7.0; calling it issues a warning.

        notification_id: ID of the notification, as returned when it was created.
        body: Whether the notification is active.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`notification_activation`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(POST_ADDED_DEDUCTED_POINTS_NOTIFICATION)
    def post_added_deducted_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> BaseNotification:
        """Create a notification about changed points.

        Sets up a notification to your endpoint about points added or deducted in a loyalty program. Returns
        the notification; fails with 404 when the program does not exist.

        Retired: last served in version 7.0; calling it issues a warning.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        body: URL and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[BaseNotification]:
        """`post_added_deducted_points_notification`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(POST_CATALOGS_STRIKETHROUGH_NOTIFICATION)
    def post_catalogs_strikethrough_notification(
        self,
        application_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> BaseNotification:
        """Create a notification about strikethrough prices.

        Sets up a notification to your endpoint about changed strikethrough prices of catalog items in an
        Application. Returns the notification; fails with 404 when the Application does not exist.

        Retired: last served in version 7.0; calling it issues a warning.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        body: URL and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[BaseNotification]:
        """`post_catalogs_strikethrough_notification`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(POST_PENDING_POINTS_NOTIFICATION)
    def post_pending_points_notification(
        self,
        loyalty_program_id: int,
        body: Union[NewBaseNotification, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> BaseNotification:
        """Create a notification about pending points.

        Sets up a notification to your endpoint about pending points of a loyalty program that are about to
        become active. Returns the notification; fails with 404 when the program does not exist.

        Retired: last served in version 7.0; calling it issues a warning.

        loyalty_program_id: ID of the loyalty program, as listed by `get_loyalty_programs`.
        body: URL and headers to send the notification with, its settings, and whether it is active.

        Returns `BaseNotification`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[BaseNotification]:
        """`post_pending_points_notification`, with the HTTP response: unpacks as (data, status_code, headers)."""
