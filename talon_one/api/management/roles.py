# Generated from spec/paths/management/roles/ by `make generate`; do not edit.
"""Roles of `ManagementApi`. Sets of permissions for users of the Campaign Manager."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Union

from talon_one.operation import Api, Operation, Parameter, former_keywords

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from talon_one.api_response import ApiResponse
    from talon_one.models.list_all_roles_v2200_response import ListAllRolesV2200Response
    from talon_one.models.role import Role
    from talon_one.models.role_v2 import RoleV2
    from talon_one.models.role_v2_base import RoleV2Base
    from talon_one.operation import CallOptions

GET_ALL_ROLES = Operation(
    "get_all_roles",
    "GET",
    "/v1/roles",
    tag="Roles",
    returns={200: "object"},
    auth=("management_key", "manager_auth",),
    retired="5.0",
)

GET_ROLE = Operation(
    "get_role",
    "GET",
    "/v1/roles/{roleId}",
    tag="Roles",
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
    tag="Roles",
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
    tag="Roles",
    returns={200: "ListAllRolesV2200Response"},
    auth=("management_key", "manager_auth",),
)

UPDATE_ROLE_V2 = Operation(
    "update_role_v2",
    "PUT",
    "/v2/roles/{roleId}",
    tag="Roles",
    parameters=(
        Parameter("path", "role_id", "roleId", "int", required=True),
        Parameter("body", "body", "body", "RoleV2Base", required=True),
    ),
    returns={200: "RoleV2"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
)


class RolesApi(Api):
    """Sets of permissions for users of the Campaign Manager."""

    def get_all_roles(
        self,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """List roles (first version).

        Returned the roles of the account in their first form. For the present form use `list_all_roles_v2`.

        Retired: the service last had it in version 5.0; calling it warns.

        Returns `dict[str, Any]`.
        Raises `ApiException`.

        GET /v1/roles
        Contract: spec/paths/management/roles/v1_roles.yaml
        """
        return self._call(GET_ALL_ROLES, (), options)

    def get_all_roles_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[dict[str, Any]]:
        """`get_all_roles`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(GET_ALL_ROLES, (), options)

    def get_role(
        self,
        role_id: int,
        **options: Unpack[CallOptions],
    ) -> Role:
        """Get a role (first version).

        Returned one role of the account in its first form, with its access rules. For the present form use
        `get_role_v2`.

        Retired: the service last had it in version 5.0; calling it warns.

        role_id: Internal number of the role, the `id` returned by `list_all_roles_v2`.

        Returns `Role`.
        Raises `ApiException`.

        GET /v1/roles/{roleId}
        Contract: spec/paths/management/roles/v1_roles_{roleId}.yaml
        """
        return self._call(GET_ROLE, (role_id, ), options)

    def get_role_with_http_info(
        self,
        role_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[Role]:
        """`get_role`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(GET_ROLE, (role_id, ), options)

    def get_role_v2(
        self,
        role_id: int,
        **options: Unpack[CallOptions],
    ) -> RoleV2:
        """Get a role.

        Returns one role with its permissions and the users who have it.

        role_id: Internal number of the role, the `id` returned by `list_all_roles_v2`.

        Returns `RoleV2`.
        Raises `ApiException`.

        GET /v2/roles/{roleId}
        Contract: spec/paths/management/roles/v2_roles_{roleId}.yaml
        """
        return self._call(GET_ROLE_V2, (role_id, ), options)

    def get_role_v2_with_http_info(
        self,
        role_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleV2]:
        """`get_role_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(GET_ROLE_V2, (role_id, ), options)

    def list_all_roles_v2(
        self,
        **options: Unpack[CallOptions],
    ) -> ListAllRolesV2200Response:
        """List roles.

        Returns all roles of the account with their permissions and the users who have them. The list comes in
        one piece, without pages.

        Returns `ListAllRolesV2200Response`.
        Raises `ApiException`.

        GET /v2/roles
        Contract: spec/paths/management/roles/v2_roles.yaml
        """
        return self._call(LIST_ALL_ROLES_V2, (), options)

    def list_all_roles_v2_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListAllRolesV2200Response]:
        """`list_all_roles_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(LIST_ALL_ROLES_V2, (), options)

    @former_keywords(role_v2_base="body")
    def update_role_v2(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> RoleV2:
        """Update a role.

        Changes the name, description, permissions or users of a role. Answers 200 with the changed role. To
        be safe, read the role with `get_role_v2` first and send the unchanged parts along.

        role_id: Internal number of the role, the `id` returned by `list_all_roles_v2`.
        body: Name, description and permissions of the role, and the internal numbers of the users who have
            it.

        Returns `RoleV2`.
        Raises `ApiException`.

        PUT /v2/roles/{roleId}
        Contract: spec/paths/management/roles/v2_roles_{roleId}.yaml
        """
        return self._call(UPDATE_ROLE_V2, (role_id, body), options)

    @former_keywords(role_v2_base="body")
    def update_role_v2_with_http_info(
        self,
        role_id: int,
        body: Union[RoleV2Base, dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ApiResponse[RoleV2]:
        """`update_role_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(UPDATE_ROLE_V2, (role_id, body), options)
