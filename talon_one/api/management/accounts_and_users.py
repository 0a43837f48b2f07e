# Generated from spec/paths/management/accounts_and_users/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Accounts and users of `ManagementApi`. Your account, the people who use the Campaign Manager, and how an
identity provider creates their users.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.account import Account
    from talon_one.models.account_analytics import AccountAnalytics
    from talon_one.models.activate_user_request import ActivateUserRequest
    from talon_one.models.deactivate_user_request import DeactivateUserRequest
    from talon_one.models.delete_user_request import DeleteUserRequest
    from talon_one.models.get_users200_response import GetUsers200Response
    from talon_one.models.new_external_invitation import NewExternalInvitation
    from talon_one.models.new_invitation import NewInvitation
    from talon_one.models.new_invite_email import NewInviteEmail
    from talon_one.models.new_password import NewPassword
    from talon_one.models.new_password_email import NewPasswordEmail
    from talon_one.models.scim_base_group import ScimBaseGroup
    from talon_one.models.scim_group import ScimGroup
    from talon_one.models.scim_groups_list_response import ScimGroupsListResponse
    from talon_one.models.scim_new_user import ScimNewUser
    from talon_one.models.scim_patch_request import ScimPatchRequest
    from talon_one.models.scim_resource_types_list_response import ScimResourceTypesListResponse
    from talon_one.models.scim_schemas_list_response import ScimSchemasListResponse
    from talon_one.models.scim_service_provider_config_response import ScimServiceProviderConfigResponse
    from talon_one.models.scim_user import ScimUser
    from talon_one.models.scim_users_list_response import ScimUsersListResponse
    from talon_one.models.update_user import UpdateUser
    from talon_one.models.user import User
    from talon_one.wire.timeouts import Timeout

ACTIVATE_USER_BY_EMAIL = Operation(
    "activate_user_by_email",
    "POST",
    "/v1/users/activate",
    parameters=(
        Parameter("body", "body", "body", "ActivateUserRequest", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"activate_user_request": "body", "delete_user_request": "body"},
)

CREATE_INVITE_EMAIL = Operation(
    "create_invite_email",
    "POST",
    "/v1/invite_emails",
    parameters=(
        Parameter("body", "body", "body", "NewInviteEmail", required=True),
    ),
    returns={201: "NewInviteEmail"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_invite_email": "body"},
)

CREATE_INVITE_V2 = Operation(
    "create_invite_v2",
    "POST",
    "/v2/invites",
    parameters=(
        Parameter("body", "body", "body", "NewInvitation", required=True),
    ),
    returns={201: "User"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_invitation": "body"},
)

CREATE_PASSWORD_RECOVERY_EMAIL = Operation(
    "create_password_recovery_email",
    "POST",
    "/v1/password_recovery_emails",
    parameters=(
        Parameter("body", "body", "body", "NewPasswordEmail", required=True),
    ),
    returns={204: "NewPasswordEmail"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_password_email": "body"},
)

DEACTIVATE_USER_BY_EMAIL = Operation(
    "deactivate_user_by_email",
    "POST",
    "/v1/users/deactivate",
    parameters=(
        Parameter("body", "body", "body", "DeactivateUserRequest", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"deactivate_user_request": "body", "delete_user_request": "body"},
)

DELETE_USER = Operation(
    "delete_user",
    "DELETE",
    "/v1/users/{userId}",
    parameters=(
        Parameter("path", "user_id", "userId", "int", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
)

DELETE_USER_BY_EMAIL = Operation(
    "delete_user_by_email",
    "POST",
    "/v1/users/delete",
    parameters=(
        Parameter("body", "body", "body", "DeleteUserRequest", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"delete_user_request": "body"},
)

GET_ACCOUNT = Operation(
    "get_account",
    "GET",
    "/v1/accounts/{accountId}",
    parameters=(
        Parameter("path", "account_id", "accountId", "int", required=True),
    ),
    returns={200: "Account"},
    auth=("management_key", "manager_auth",),
)

GET_ACCOUNT_ANALYTICS = Operation(
    "get_account_analytics",
    "GET",
    "/v1/accounts/{accountId}/analytics",
    parameters=(
        Parameter("path", "account_id", "accountId", "int", required=True),
    ),
    returns={200: "AccountAnalytics"},
    auth=("management_key", "manager_auth",),
)

GET_USER = Operation(
    "get_user",
    "GET",
    "/v1/users/{userId}",
    parameters=(
        Parameter("path", "user_id", "userId", "int", required=True),
    ),
    returns={200: "User"},
    auth=("management_key", "manager_auth",),
)

GET_USERS = Operation(
    "get_users",
    "GET",
    "/v1/users",
    parameters=(
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetUsers200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="User",
)

INVITE_USER_EXTERNAL = Operation(
    "invite_user_external",
    "POST",
    "/v1/users/invite",
    parameters=(
        Parameter("body", "body", "body", "NewExternalInvitation", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_external_invitation": "body"},
)

OKTA_EVENT_HANDLER_CHALLENGE = Operation(
    "okta_event_handler_challenge",
    "GET",
    "/v1/provisioning/okta",
    returns={200: None},
    auth=("management_key", "manager_auth",),
)

RESET_PASSWORD = Operation(
    "reset_password",
    "POST",
    "/v1/reset_password",
    parameters=(
        Parameter("body", "body", "body", "NewPassword", required=True),
    ),
    returns={204: "NewPassword"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_password": "body"},
)

SCIM_CREATE_GROUP = Operation(
    "scim_create_group",
    "POST",
    "/v1/provisioning/scim/Groups",
    parameters=(
        Parameter("body", "body", "body", "ScimBaseGroup", required=True),
    ),
    returns={201: "ScimGroup"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"scim_base_group": "body"},
)

SCIM_CREATE_USER = Operation(
    "scim_create_user",
    "POST",
    "/v1/provisioning/scim/Users",
    parameters=(
        Parameter("body", "body", "body", "ScimNewUser", required=True),
    ),
    returns={201: "ScimUser"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"scim_new_user": "body"},
)

SCIM_DELETE_GROUP = Operation(
    "scim_delete_group",
    "DELETE",
    "/v1/provisioning/scim/Groups/{groupId}",
    parameters=(
        Parameter("path", "group_id", "groupId", "int", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
)

SCIM_DELETE_USER = Operation(
    "scim_delete_user",
    "DELETE",
    "/v1/provisioning/scim/Users/{userId}",
    parameters=(
        Parameter("path", "user_id", "userId", "int", required=True),
    ),
    returns={204: None},
    auth=("management_key", "manager_auth",),
)

SCIM_GET_GROUP = Operation(
    "scim_get_group",
    "GET",
    "/v1/provisioning/scim/Groups/{groupId}",
    parameters=(
        Parameter("path", "group_id", "groupId", "int", required=True),
    ),
    returns={200: "ScimGroup"},
    auth=("management_key", "manager_auth",),
)

SCIM_GET_GROUPS = Operation(
    "scim_get_groups",
    "GET",
    "/v1/provisioning/scim/Groups",
    returns={200: "ScimGroupsListResponse"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="ScimGroup",
)

SCIM_GET_RESOURCE_TYPES = Operation(
    "scim_get_resource_types",
    "GET",
    "/v1/provisioning/scim/ResourceTypes",
    returns={200: "ScimResourceTypesListResponse"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="ScimResource",
)

SCIM_GET_SCHEMAS = Operation(
    "scim_get_schemas",
    "GET",
    "/v1/provisioning/scim/Schemas",
    returns={200: "ScimSchemasListResponse"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="ScimSchemaResource",
)

SCIM_GET_SERVICE_PROVIDER_CONFIG = Operation(
    "scim_get_service_provider_config",
    "GET",
    "/v1/provisioning/scim/ServiceProviderConfig",
    returns={200: "ScimServiceProviderConfigResponse"},
    auth=("management_key", "manager_auth",),
)

SCIM_GET_USER = Operation(
    "scim_get_user",
    "GET",
    "/v1/provisioning/scim/Users/{userId}",
    parameters=(
        Parameter("path", "user_id", "userId", "int", required=True),
    ),
    returns={200: "ScimUser"},
    auth=("management_key", "manager_auth",),
)

SCIM_GET_USERS = Operation(
    "scim_get_users",
    "GET",
    "/v1/provisioning/scim/Users",
    returns={200: "ScimUsersListResponse"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="ScimUser",
)

SCIM_PATCH_GROUP = Operation(
    "scim_patch_group",
    "PATCH",
    "/v1/provisioning/scim/Groups/{groupId}",
    parameters=(
        Parameter("path", "group_id", "groupId", "int", required=True),
        Parameter("body", "body", "body", "ScimPatchRequest", required=True),
    ),
    returns={200: "ScimGroup"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"scim_patch_request": "body"},
)

SCIM_PATCH_USER = Operation(
    "scim_patch_user",
    "PATCH",
    "/v1/provisioning/scim/Users/{userId}",
    parameters=(
        Parameter("path", "user_id", "userId", "int", required=True),
        Parameter("body", "body", "body", "ScimPatchRequest", required=True),
    ),
    returns={200: "ScimUser"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"scim_patch_request": "body"},
)

SCIM_REPLACE_GROUP_ATTRIBUTES = Operation(
    "scim_replace_group_attributes",
    "PUT",
    "/v1/provisioning/scim/Groups/{groupId}",
    parameters=(
        Parameter("path", "group_id", "groupId", "int", required=True),
        Parameter("body", "body", "body", "ScimBaseGroup", required=True),
    ),
    returns={200: "ScimGroup"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"scim_base_group": "body"},
)

SCIM_REPLACE_USER_ATTRIBUTES = Operation(
    "scim_replace_user_attributes",
    "PUT",
    "/v1/provisioning/scim/Users/{userId}",
    parameters=(
        Parameter("path", "user_id", "userId", "int", required=True),
        Parameter("body", "body", "body", "ScimNewUser", required=True),
    ),
    returns={200: "ScimUser"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"scim_new_user": "body"},
)

UPDATE_USER = Operation(
    "update_user",
    "PUT",
    "/v1/users/{userId}",
    parameters=(
        Parameter("path", "user_id", "userId", "int", required=True),
        Parameter("body", "body", "body", "UpdateUser", required=True),
    ),
    returns={200: "User"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"update_user": "body"},
)


class AccountsAndUsersApi(Api):
    """Your account, the people who use the Campaign Manager, and how an identity provider creates their users."""

    @endpoint(ACTIVATE_USER_BY_EMAIL)
    def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Activate user by email.

        Gives a deactivated user access to the Campaign Manager again. Returns nothing.

        body: Email address of the user to activate.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/users/activate
        Contract: spec/paths/management/accounts_and_users/v1_users_activate.yaml
        """

    @endpoint(ACTIVATE_USER_BY_EMAIL, with_http_info=True)
    def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`activate_user_by_email`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_INVITE_EMAIL)
    def create_invite_email(
        self,
        body: Union[NewInviteEmail, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> NewInviteEmail:
        """Send invitation email.

        Sends the invitation email to a person who was invited to the account. Returns the email address and
        token used.

        body: Email address of the invited person and the token of the invitation.

        Returns `NewInviteEmail`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/invite_emails
        Contract: spec/paths/management/accounts_and_users/v1_invite_emails.yaml
        """

    @endpoint(CREATE_INVITE_EMAIL, with_http_info=True)
    def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[NewInviteEmail]:
        """`create_invite_email`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_INVITE_V2)
    def create_invite_v2(
        self,
        body: Union[NewInvitation, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> User:
        """Invite user.

        Creates a user in the state `invited` and sends the person an invitation email. Returns the new user.

        body: Email address of the person and, optionally, name, roles and whether the user becomes an admin.

        Returns `User`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v2/invites
        Contract: spec/paths/management/accounts_and_users/v2_invites.yaml
        """

    @endpoint(CREATE_INVITE_V2, with_http_info=True)
    def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[User]:
        """`create_invite_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(CREATE_PASSWORD_RECOVERY_EMAIL)
    def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> NewPasswordEmail:
        """Send password recovery email.

        Sends a user an email for setting a new Campaign Manager password. It contains the token that
        `reset_password` needs. Returns nothing.

        body: Email address of the user who can't sign in.

        Returns `NewPasswordEmail`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/password_recovery_emails
        Contract: spec/paths/management/accounts_and_users/v1_password_recovery_emails.yaml
        """

    @endpoint(CREATE_PASSWORD_RECOVERY_EMAIL, with_http_info=True)
    def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[NewPasswordEmail]:
        """`create_password_recovery_email`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DEACTIVATE_USER_BY_EMAIL)
    def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Deactivate user by email.

        Takes away a user's access to the Campaign Manager without deleting the user; `activate_user_by_email`
        gives it back. Management API keys that the user created stop working too, so replace them first.
        Returns nothing.

        body: Email address of the user to deactivate.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/users/deactivate
        Contract: spec/paths/management/accounts_and_users/v1_users_deactivate.yaml
        """

    @endpoint(DEACTIVATE_USER_BY_EMAIL, with_http_info=True)
    def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`deactivate_user_by_email`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_USER)
    def delete_user(
        self,
        user_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete user.

        Deletes a Campaign Manager user. Management API keys that the user created stop working too, so
        replace them first. Returns nothing.

        user_id: ID of the Campaign Manager user.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_users_{userId}.yaml
        """

    @endpoint(DELETE_USER, with_http_info=True)
    def delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_user`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_USER_BY_EMAIL)
    def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete user by email.

        Deletes the Campaign Manager user with the given email address. Management API keys that the user
        created stop working too, so replace them first. Returns nothing.

        body: Email address of the user to delete.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/users/delete
        Contract: spec/paths/management/accounts_and_users/v1_users_delete.yaml
        """

    @endpoint(DELETE_USER_BY_EMAIL, with_http_info=True)
    def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_user_by_email`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ACCOUNT)
    def get_account(
        self,
        account_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Account:
        """Get account.

        Returns your account: company data, plan, the plan's limits, and how many Applications, users and
        campaigns are in use.

        account_id: ID of your Talon.One account.

        Returns `Account`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/accounts/{accountId}
        Contract: spec/paths/management/accounts_and_users/v1_accounts_{accountId}.yaml
        """

    @endpoint(GET_ACCOUNT, with_http_info=True)
    def get_account_with_http_info(
        self,
        account_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Account]:
        """`get_account`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ACCOUNT_ANALYTICS)
    def get_account_analytics(
        self,
        account_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> AccountAnalytics:
        """Get account usage statistics.

        Returns how many Applications, campaigns, coupons, referral codes, users, attributes, loyalty programs
        and so on the whole account has, and when they were last counted.

        account_id: ID of your Talon.One account.

        Returns `AccountAnalytics`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/accounts/{accountId}/analytics
        Contract: spec/paths/management/accounts_and_users/v1_accounts_{accountId}_analytics.yaml
        """

    @endpoint(GET_ACCOUNT_ANALYTICS, with_http_info=True)
    def get_account_analytics_with_http_info(
        self,
        account_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[AccountAnalytics]:
        """`get_account_analytics`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_USER)
    def get_user(
        self,
        user_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> User:
        """Get user.

        Returns one Campaign Manager user with state, roles and sign-in times.

        user_id: ID of the Campaign Manager user.

        Returns `User`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_users_{userId}.yaml
        """

    @endpoint(GET_USER, with_http_info=True)
    def get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[User]:
        """`get_user`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_USERS)
    def get_users(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetUsers200Response:
        """List users.

        Returns a page of the account's Campaign Manager users and their total number.

        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetUsers200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/users
        Contract: spec/paths/management/accounts_and_users/v1_users.yaml
        """

    @endpoint(GET_USERS, with_http_info=True)
    def get_users_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetUsers200Response]:
        """`get_users`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(INVITE_USER_EXTERNAL)
    def invite_user_external(
        self,
        body: Union[NewExternalInvitation, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Invite user from identity provider.

        Invites a person who signs in through an external identity provider. Returns nothing.

        body: Email address and name of the person, and the names of the user groups the person belongs to.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/users/invite
        Contract: spec/paths/management/accounts_and_users/v1_users_invite.yaml
        """

    @endpoint(INVITE_USER_EXTERNAL, with_http_info=True)
    def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`invite_user_external`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(OKTA_EVENT_HANDLER_CHALLENGE)
    def okta_event_handler_challenge(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Answer Okta's verification challenge.

        Answers the one-time check with which Okta verifies that it may send user events to this address. Okta
        calls it when you set up provisioning; your own code rarely needs it. Returns nothing.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/okta
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_okta.yaml
        """

    @endpoint(OKTA_EVENT_HANDLER_CHALLENGE, with_http_info=True)
    def okta_event_handler_challenge_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`okta_event_handler_challenge`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(RESET_PASSWORD)
    def reset_password(
        self,
        body: Union[NewPassword, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> NewPassword:
        """Reset password.

        Sets a new password for a Campaign Manager user who asked for a password recovery email. Returns
        nothing.

        body: The new password and the token from the recovery email.

        Returns `NewPassword`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/reset_password
        Contract: spec/paths/management/accounts_and_users/v1_reset_password.yaml
        """

    @endpoint(RESET_PASSWORD, with_http_info=True)
    def reset_password_with_http_info(
        self,
        body: Union[NewPassword, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[NewPassword]:
        """`reset_password`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_CREATE_GROUP)
    def scim_create_group(
        self,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimGroup:
        """Create SCIM group.

        Creates a user group for an identity provider that provisions users over the SCIM protocol. Returns
        the group.

        body: Display name of the group and its first members.

        Returns `ScimGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/provisioning/scim/Groups
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups.yaml
        """

    @endpoint(SCIM_CREATE_GROUP, with_http_info=True)
    def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimGroup]:
        """`scim_create_group`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_CREATE_USER)
    def scim_create_user(
        self,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimUser:
        """Create SCIM user.

        Creates a Campaign Manager user for an identity provider that provisions users over the SCIM protocol.
        Returns the user.

        body: Names of the new user and whether the user is active.

        Returns `ScimUser`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        POST /v1/provisioning/scim/Users
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users.yaml
        """

    @endpoint(SCIM_CREATE_USER, with_http_info=True)
    def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimUser]:
        """`scim_create_user`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_DELETE_GROUP)
    def scim_delete_group(
        self,
        group_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete SCIM group.

        Deletes a group that was provisioned over SCIM. Returns nothing.

        group_id: ID of the SCIM group, the `id` that creating or listing groups returns.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/provisioning/scim/Groups/{groupId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups_{groupId}.yaml
        """

    @endpoint(SCIM_DELETE_GROUP, with_http_info=True)
    def scim_delete_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`scim_delete_group`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_DELETE_USER)
    def scim_delete_user(
        self,
        user_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete SCIM user.

        Deletes a user for an identity provider. Returns nothing.

        user_id: ID of the Campaign Manager user.

        Returns None.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        DELETE /v1/provisioning/scim/Users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users_{userId}.yaml
        """

    @endpoint(SCIM_DELETE_USER, with_http_info=True)
    def scim_delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`scim_delete_user`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_GET_GROUP)
    def scim_get_group(
        self,
        group_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimGroup:
        """Get SCIM group.

        Returns one group provisioned over SCIM, with its members.

        group_id: ID of the SCIM group, the `id` that creating or listing groups returns.

        Returns `ScimGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Groups/{groupId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups_{groupId}.yaml
        """

    @endpoint(SCIM_GET_GROUP, with_http_info=True)
    def scim_get_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimGroup]:
        """`scim_get_group`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_GET_GROUPS)
    def scim_get_groups(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimGroupsListResponse:
        """List SCIM groups.

        Returns the groups provisioned over SCIM with their members, as a SCIM list.

        Returns `ScimGroupsListResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Groups
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups.yaml
        """

    @endpoint(SCIM_GET_GROUPS, with_http_info=True)
    def scim_get_groups_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimGroupsListResponse]:
        """`scim_get_groups`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_GET_RESOURCE_TYPES)
    def scim_get_resource_types(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimResourceTypesListResponse:
        """List SCIM resource types.

        Returns the types of resources, such as users, that can be provisioned over SCIM. Identity providers
        read it to find out what is supported.

        Returns `ScimResourceTypesListResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/ResourceTypes
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_ResourceTypes.yaml
        """

    @endpoint(SCIM_GET_RESOURCE_TYPES, with_http_info=True)
    def scim_get_resource_types_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimResourceTypesListResponse]:
        """`scim_get_resource_types`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_GET_SCHEMAS)
    def scim_get_schemas(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimSchemasListResponse:
        """List SCIM schemas.

        Returns the SCIM schemas: the attributes that provisioned resources can have. Identity providers read
        it to find out what is supported.

        Returns `ScimSchemasListResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Schemas
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Schemas.yaml
        """

    @endpoint(SCIM_GET_SCHEMAS, with_http_info=True)
    def scim_get_schemas_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimSchemasListResponse]:
        """`scim_get_schemas`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_GET_SERVICE_PROVIDER_CONFIG)
    def scim_get_service_provider_config(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimServiceProviderConfigResponse:
        """Get SCIM provider configuration.

        Returns which optional features of SCIM are supported, such as bulk requests, filters, patches,
        sorting and password changes.

        Returns `ScimServiceProviderConfigResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/ServiceProviderConfig
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_ServiceProviderConfig.yaml
        """

    @endpoint(SCIM_GET_SERVICE_PROVIDER_CONFIG, with_http_info=True)
    def scim_get_service_provider_config_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimServiceProviderConfigResponse]:
        """`scim_get_service_provider_config`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_GET_USER)
    def scim_get_user(
        self,
        user_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimUser:
        """Get SCIM user.

        Returns one Campaign Manager user in SCIM format: names, ID and whether the user is active. It is
        meant for identity providers; `get_user` returns roles and sign-in times.

        user_id: ID of the Campaign Manager user.

        Returns `ScimUser`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users_{userId}.yaml
        """

    @endpoint(SCIM_GET_USER, with_http_info=True)
    def scim_get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimUser]:
        """`scim_get_user`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_GET_USERS)
    def scim_get_users(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimUsersListResponse:
        """List SCIM users.

        Returns the users provisioned over SCIM, with their names and whether they are active, as a SCIM list.
        It is meant for identity providers; your own code will usually call `get_users`.

        Returns `ScimUsersListResponse`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/provisioning/scim/Users
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users.yaml
        """

    @endpoint(SCIM_GET_USERS, with_http_info=True)
    def scim_get_users_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimUsersListResponse]:
        """`scim_get_users`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_PATCH_GROUP)
    def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimGroup:
        """Patch SCIM group.

        Makes single changes to a provisioned group, such as adding or removing members, and leaves the rest
        as it is. Returns the changed group.

        group_id: ID of the SCIM group, the `id` that creating or listing groups returns.
        body: SCIM patch operations (`add`, `remove`, `replace`) in the order in which to apply them to the
            group.

        Returns `ScimGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PATCH /v1/provisioning/scim/Groups/{groupId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups_{groupId}.yaml
        """

    @endpoint(SCIM_PATCH_GROUP, with_http_info=True)
    def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimGroup]:
        """`scim_patch_group`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_PATCH_USER)
    def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimUser:
        """Patch SCIM user.

        Makes single changes to a provisioned user, such as deactivating the user, and leaves the rest as it
        is. Returns the changed user.

        user_id: ID of the Campaign Manager user.
        body: SCIM patch operations (`add`, `remove`, `replace`) in the order in which to apply them to the
            user.

        Returns `ScimUser`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PATCH /v1/provisioning/scim/Users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users_{userId}.yaml
        """

    @endpoint(SCIM_PATCH_USER, with_http_info=True)
    def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimUser]:
        """`scim_patch_user`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_REPLACE_GROUP_ATTRIBUTES)
    def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimGroup:
        """Replace SCIM group.

        Replaces the name and members of a provisioned group; to change only a part, patch the group instead.
        Returns the group.

        group_id: ID of the SCIM group, the `id` that creating or listing groups returns.
        body: The complete new data of the group: display name and members.

        Returns `ScimGroup`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/provisioning/scim/Groups/{groupId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Groups_{groupId}.yaml
        """

    @endpoint(SCIM_REPLACE_GROUP_ATTRIBUTES, with_http_info=True)
    def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimGroup]:
        """`scim_replace_group_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SCIM_REPLACE_USER_ATTRIBUTES)
    def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ScimUser:
        """Replace SCIM user.

        Replaces the data of a provisioned user; to change only a part, patch the user instead. Returns the
        user.

        user_id: ID of the Campaign Manager user.
        body: The complete new data of the user: names and whether the user is active.

        Returns `ScimUser`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/provisioning/scim/Users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_provisioning_scim_Users_{userId}.yaml
        """

    @endpoint(SCIM_REPLACE_USER_ATTRIBUTES, with_http_info=True)
    def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ScimUser]:
        """`scim_replace_user_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_USER)
    def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> User:
        """Update user.

        Changes a Campaign Manager user: name, state, roles, admin rights or notification subscriptions.
        Returns the changed user.

        user_id: ID of the Campaign Manager user.
        body: New name, state, roles, admin rights and notification subscriptions of the user.

        Returns `User`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v1/users/{userId}
        Contract: spec/paths/management/accounts_and_users/v1_users_{userId}.yaml
        """

    @endpoint(UPDATE_USER, with_http_info=True)
    def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[User]:
        """`update_user`, with the HTTP response: unpacks as (data, status_code, headers)."""
