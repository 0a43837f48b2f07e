# Generated from spec/paths/management/roles/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Roles of `ManagementApi`. Sets of permissions for users of the Campaign Manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.get_all_roles200_response import GetAllRoles200Response
    from talon_one.models.list_all_roles_v2200_response import ListAllRolesV2200Response
    from talon_one.models.role import Role
    from talon_one.models.role_v2 import RoleV2
    from talon_one.models.role_v2_base import RoleV2Base
    from talon_one.wire.timeouts import Timeout

GET_ALL_ROLES = Operation(
    "get_all_roles",
    "GET",
    "/v1/roles",
    returns={200: "GetAllRoles200Response"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="Role",
    retired="5.0",
)

GET_ROLE = Operation(
    "get_role",
    "GET",
    "/v1/roles/{roleId}",
    parameters=(
        Parameter("path", "role_id", "roleId", "int", required=True),
    ),
    returns={200: "Role"},
    auth=("management_key", "manager_auth",),
    retired="5.0",
)

GET_ROLE_V2 = Operation(
    "get_role_v2",
    "GET",
    "/v2/roles/{roleId}",
    parameters=(
        Parameter("path", "role_id", "roleId", "int", required=True),
    ),
    returns={200: "RoleV2"},
    auth=("management_key", "manager_auth",),
)

LIST_ALL_ROLES_V2 = Operation(
    "list_all_roles_v2",
    "GET",
    "/v2/roles",
    returns={200: "ListAllRolesV2200Response"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="RoleV2",
)

UPDATE_ROLE_V2 = Operation(
    "update_role_v2",
    "PUT",
    "/v2/roles/{roleId}",
    parameters=(
        Parameter("path", "role_id", "roleId", "int", required=True),
        Parameter("body", "body", "body", "RoleV2Base", required=True),
    ),
    returns={200: "RoleV2"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"role_v2_base": "body"},
)


class RolesApi(Api):
    """Sets of permissions for users of the Campaign Manager."""

    @endpoint(GET_ALL_ROLES)
    def get_all_roles(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetAllRoles200Response:
        """List roles (first version).

        Returned the roles of the account in their first version. For the current version call
        `list_all_roles_v2`.

        Retired: last served in version 5.0; calling it issues a warning.

        Returns `GetAllRoles200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/roles
        Contract: spec/paths/management/roles/v1_roles.yaml
        """

    @endpoint(GET_ALL_ROLES, with_http_info=True)
    def get_all_roles_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetAllRoles200Response]:
        """`get_all_roles`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ROLE)
    def get_role(
        self,
        role_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Role:
        """Get a role (first version).

        Returned one role of the account in its first version, with its access rules. For the current version
        call `get_role_v2`.

        Retired: last served in version 5.0; calling it issues a warning.

        role_id: ID of the role, the `id` returned by `list_all_roles_v2`.

        Returns `Role`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/roles/{roleId}
        Contract: spec/paths/management/roles/v1_roles_{roleId}.yaml
        """

    @endpoint(GET_ROLE, with_http_info=True)
    def get_role_with_http_info(
        self,
        role_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Role]:
        """`get_role`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(GET_ROLE_V2)
    def get_role_v2(
        self,
        role_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> RoleV2:
        """Get a role.

        Returns one role with its permissions and the users who have it.

        role_id: ID of the role, the `id` returned by `list_all_roles_v2`.

        Returns `RoleV2`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v2/roles/{roleId}
        Contract: spec/paths/management/roles/v2_roles_{roleId}.yaml
        """

    @endpoint(GET_ROLE_V2, with_http_info=True)
    def get_role_v2_with_http_info(
        self,
        role_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[RoleV2]:
        """`get_role_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_ALL_ROLES_V2)
    def list_all_roles_v2(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListAllRolesV2200Response:
        """List roles.

        Returns all roles of the account with their permissions and the users who have them, in one response
        without pages.

        Returns `ListAllRolesV2200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v2/roles
        Contract: spec/paths/management/roles/v2_roles.yaml
        """

    @endpoint(LIST_ALL_ROLES_V2, with_http_info=True)
    def list_all_roles_v2_with_http_info(
        self,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListAllRolesV2200Response]:
        """`list_all_roles_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_ROLE_V2)
    def update_role_v2(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> RoleV2:
        """Update a role.

        Changes the name, description, permissions or users of a role. Returns the changed role. To be safe,
        read the role with `get_role_v2` first and send the unchanged parts too.

        role_id: ID of the role, the `id` returned by `list_all_roles_v2`.
        body: Name, description and permissions of the role, and the IDs of the users who have it.

        Returns `RoleV2`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        PUT /v2/roles/{roleId}
        Contract: spec/paths/management/roles/v2_roles_{roleId}.yaml
        """

    @endpoint(UPDATE_ROLE_V2, with_http_info=True)
    def update_role_v2_with_http_info(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[RoleV2]:
        """`update_role_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""
