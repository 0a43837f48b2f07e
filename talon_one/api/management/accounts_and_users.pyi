# Generated from spec/paths/management/accounts_and_users/ by `make generate`; do not edit.
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
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
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult

ACTIVATE_USER_BY_EMAIL: Operation
CREATE_INVITE_EMAIL: Operation
CREATE_INVITE_V2: Operation
CREATE_PASSWORD_RECOVERY_EMAIL: Operation
DEACTIVATE_USER_BY_EMAIL: Operation
DELETE_USER: Operation
DELETE_USER_BY_EMAIL: Operation
GET_ACCOUNT: Operation
GET_ACCOUNT_ANALYTICS: Operation
GET_USER: Operation
GET_USERS: Operation
INVITE_USER_EXTERNAL: Operation
OKTA_EVENT_HANDLER_CHALLENGE: Operation
RESET_PASSWORD: Operation
SCIM_CREATE_GROUP: Operation
SCIM_CREATE_USER: Operation
SCIM_DELETE_GROUP: Operation
SCIM_DELETE_USER: Operation
SCIM_GET_GROUP: Operation
SCIM_GET_GROUPS: Operation
SCIM_GET_RESOURCE_TYPES: Operation
SCIM_GET_SCHEMAS: Operation
SCIM_GET_SERVICE_PROVIDER_CONFIG: Operation
SCIM_GET_USER: Operation
SCIM_GET_USERS: Operation
SCIM_PATCH_GROUP: Operation
SCIM_PATCH_USER: Operation
SCIM_REPLACE_GROUP_ATTRIBUTES: Operation
SCIM_REPLACE_USER_ATTRIBUTES: Operation
UPDATE_USER: Operation

class AccountsAndUsersApi(Api):
    @overload
    def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def activate_user_by_email(
        self,
        *,
        activate_user_request: Union[ActivateUserRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def activate_user_by_email(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def activate_user_by_email_with_http_info(
        self,
        *,
        activate_user_request: Union[ActivateUserRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def activate_user_by_email_with_http_info(
        self,
        body: Union[ActivateUserRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_invite_email(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewInviteEmail: ...
    @overload
    def create_invite_email(
        self,
        *,
        new_invite_email: Union[NewInviteEmail, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewInviteEmail: ...
    @overload
    def create_invite_email(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_invite_email(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_invite_email(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewInviteEmail]: ...
    @overload
    def create_invite_email_with_http_info(
        self,
        *,
        new_invite_email: Union[NewInviteEmail, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewInviteEmail]: ...
    @overload
    def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_invite_email_with_http_info(
        self,
        body: Union[NewInviteEmail, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_invite_v2(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    def create_invite_v2(
        self,
        *,
        new_invitation: Union[NewInvitation, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    def create_invite_v2(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_invite_v2(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_invite_v2(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    def create_invite_v2_with_http_info(
        self,
        *,
        new_invitation: Union[NewInvitation, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_invite_v2_with_http_info(
        self,
        body: Union[NewInvitation, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPasswordEmail: ...
    @overload
    def create_password_recovery_email(
        self,
        *,
        new_password_email: Union[NewPasswordEmail, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPasswordEmail: ...
    @overload
    def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_password_recovery_email(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPasswordEmail]: ...
    @overload
    def create_password_recovery_email_with_http_info(
        self,
        *,
        new_password_email: Union[NewPasswordEmail, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPasswordEmail]: ...
    @overload
    def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def create_password_recovery_email_with_http_info(
        self,
        body: Union[NewPasswordEmail, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def deactivate_user_by_email(
        self,
        *,
        deactivate_user_request: Union[DeactivateUserRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def deactivate_user_by_email(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def deactivate_user_by_email_with_http_info(
        self,
        *,
        deactivate_user_request: Union[DeactivateUserRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def deactivate_user_by_email_with_http_info(
        self,
        body: Union[DeactivateUserRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_user(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_user(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_user(
        self,
        user_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_user(
        self,
        user_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_user_by_email(
        self,
        *,
        delete_user_request: Union[DeleteUserRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_user_by_email(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_user_by_email_with_http_info(
        self,
        *,
        delete_user_request: Union[DeleteUserRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_user_by_email_with_http_info(
        self,
        body: Union[DeleteUserRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_account(
        self,
        account_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> Account: ...
    @overload
    def get_account(
        self,
        account_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_account(
        self,
        account_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_account(
        self,
        account_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_account_with_http_info(
        self,
        account_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Account]: ...
    @overload
    def get_account_with_http_info(
        self,
        account_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_account_with_http_info(
        self,
        account_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_account_with_http_info(
        self,
        account_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_account_analytics(
        self,
        account_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> AccountAnalytics: ...
    @overload
    def get_account_analytics(
        self,
        account_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_account_analytics(
        self,
        account_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_account_analytics(
        self,
        account_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_account_analytics_with_http_info(
        self,
        account_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[AccountAnalytics]: ...
    @overload
    def get_account_analytics_with_http_info(
        self,
        account_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_account_analytics_with_http_info(
        self,
        account_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_account_analytics_with_http_info(
        self,
        account_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_user(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    def get_user(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_user(
        self,
        user_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_user(
        self,
        user_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    def get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_users(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetUsers200Response: ...
    @overload
    def get_users(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_users(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_users(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_users_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetUsers200Response]: ...
    @overload
    def get_users_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_users_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_users_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def invite_user_external(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def invite_user_external(
        self,
        *,
        new_external_invitation: Union[NewExternalInvitation, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def invite_user_external(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def invite_user_external(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def invite_user_external(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def invite_user_external_with_http_info(
        self,
        *,
        new_external_invitation: Union[NewExternalInvitation, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def invite_user_external_with_http_info(
        self,
        body: Union[NewExternalInvitation, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def okta_event_handler_challenge(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def okta_event_handler_challenge(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def okta_event_handler_challenge(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def okta_event_handler_challenge(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def okta_event_handler_challenge_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def okta_event_handler_challenge_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def okta_event_handler_challenge_with_http_info(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def okta_event_handler_challenge_with_http_info(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def reset_password(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPassword: ...
    @overload
    def reset_password(
        self,
        *,
        new_password: Union[NewPassword, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> NewPassword: ...
    @overload
    def reset_password(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def reset_password(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def reset_password(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def reset_password_with_http_info(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPassword]: ...
    @overload
    def reset_password_with_http_info(
        self,
        *,
        new_password: Union[NewPassword, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[NewPassword]: ...
    @overload
    def reset_password_with_http_info(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def reset_password_with_http_info(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def reset_password_with_http_info(
        self,
        body: Union[NewPassword, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_create_group(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    def scim_create_group(
        self,
        *,
        scim_base_group: Union[ScimBaseGroup, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    def scim_create_group(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_create_group(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_create_group(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    def scim_create_group_with_http_info(
        self,
        *,
        scim_base_group: Union[ScimBaseGroup, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_create_group_with_http_info(
        self,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_create_user(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    def scim_create_user(
        self,
        *,
        scim_new_user: Union[ScimNewUser, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    def scim_create_user(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_create_user(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_create_user(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    def scim_create_user_with_http_info(
        self,
        *,
        scim_new_user: Union[ScimNewUser, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_create_user_with_http_info(
        self,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_delete_group(
        self,
        group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def scim_delete_group(
        self,
        group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_delete_group(
        self,
        group_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_delete_group(
        self,
        group_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_delete_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def scim_delete_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_delete_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_delete_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_delete_user(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def scim_delete_user(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_delete_user(
        self,
        user_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_delete_user(
        self,
        user_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def scim_delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_delete_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_group(
        self,
        group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    def scim_get_group(
        self,
        group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_get_group(
        self,
        group_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_group(
        self,
        group_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    def scim_get_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_get_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_group_with_http_info(
        self,
        group_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_groups(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroupsListResponse: ...
    @overload
    def scim_get_groups(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_get_groups(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_groups(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_groups_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroupsListResponse]: ...
    @overload
    def scim_get_groups_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_get_groups_with_http_info(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_groups_with_http_info(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_resource_types(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimResourceTypesListResponse: ...
    @overload
    def scim_get_resource_types(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_get_resource_types(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_resource_types(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_resource_types_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimResourceTypesListResponse]: ...
    @overload
    def scim_get_resource_types_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_get_resource_types_with_http_info(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_resource_types_with_http_info(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_schemas(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimSchemasListResponse: ...
    @overload
    def scim_get_schemas(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_get_schemas(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_schemas(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_schemas_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimSchemasListResponse]: ...
    @overload
    def scim_get_schemas_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_get_schemas_with_http_info(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_schemas_with_http_info(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_service_provider_config(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimServiceProviderConfigResponse: ...
    @overload
    def scim_get_service_provider_config(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_get_service_provider_config(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_service_provider_config(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_service_provider_config_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimServiceProviderConfigResponse]: ...
    @overload
    def scim_get_service_provider_config_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_get_service_provider_config_with_http_info(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_service_provider_config_with_http_info(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_user(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    def scim_get_user(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_get_user(
        self,
        user_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_user(
        self,
        user_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    def scim_get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_user_with_http_info(
        self,
        user_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_users(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUsersListResponse: ...
    @overload
    def scim_get_users(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_get_users(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_users(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_get_users_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUsersListResponse]: ...
    @overload
    def scim_get_users_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_get_users_with_http_info(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_get_users_with_http_info(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    def scim_patch_group(
        self,
        group_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_patch_group(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    def scim_patch_group_with_http_info(
        self,
        group_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_patch_group_with_http_info(
        self,
        group_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    def scim_patch_user(
        self,
        user_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_patch_user(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    def scim_patch_user_with_http_info(
        self,
        user_id: int,
        *,
        scim_patch_request: Union[ScimPatchRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_patch_user_with_http_info(
        self,
        user_id: int,
        body: Union[ScimPatchRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    def scim_replace_group_attributes(
        self,
        group_id: int,
        *,
        scim_base_group: Union[ScimBaseGroup, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimGroup: ...
    @overload
    def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_replace_group_attributes(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        *,
        scim_base_group: Union[ScimBaseGroup, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimGroup]: ...
    @overload
    def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_replace_group_attributes_with_http_info(
        self,
        group_id: int,
        body: Union[ScimBaseGroup, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    def scim_replace_user_attributes(
        self,
        user_id: int,
        *,
        scim_new_user: Union[ScimNewUser, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ScimUser: ...
    @overload
    def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_replace_user_attributes(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        *,
        scim_new_user: Union[ScimNewUser, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ScimUser]: ...
    @overload
    def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def scim_replace_user_attributes_with_http_info(
        self,
        user_id: int,
        body: Union[ScimNewUser, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    def update_user(
        self,
        user_id: int,
        *,
        update_user: Union[UpdateUser, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> User: ...
    @overload
    def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_user(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    def update_user_with_http_info(
        self,
        user_id: int,
        *,
        update_user: Union[UpdateUser, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[User]: ...
    @overload
    def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def update_user_with_http_info(
        self,
        user_id: int,
        body: Union[UpdateUser, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
