# Generated from spec/paths/integration/audiences/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Audiences of `IntegrationApi`. Groups of customer profiles that rules can target: create them, change their
members, import, export and count them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.audience import Audience
    from talon_one.models.customer_profile_audience_request import CustomerProfileAudienceRequest
    from talon_one.models.new_audience import NewAudience
    from talon_one.models.update_audience import UpdateAudience
    from talon_one.timeouts import Timeout

CREATE_AUDIENCE_V2 = Operation(
    "create_audience_v2",
    "POST",
    "/v2/audiences",
    parameters=(
        Parameter("body", "body", "body", "NewAudience", required=True),
    ),
    returns={201: "Audience"},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 409: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"new_audience": "body"},
)

DELETE_AUDIENCE_MEMBERSHIPS_V2 = Operation(
    "delete_audience_memberships_v2",
    "DELETE",
    "/v2/audiences/{audienceId}/memberships",
    parameters=(
        Parameter("path", "audience_id", "audienceId", "int", required=True),
    ),
    returns={204: None},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
)

DELETE_AUDIENCE_V2 = Operation(
    "delete_audience_v2",
    "DELETE",
    "/v2/audiences/{audienceId}",
    parameters=(
        Parameter("path", "audience_id", "audienceId", "int", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
)

UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES = Operation(
    "update_audience_customers_attributes",
    "PUT",
    "/v2/audience_customers/{audienceId}/attributes",
    parameters=(
        Parameter("path", "audience_id", "audienceId", "int", required=True),
        Parameter("body", "body", "body", "dict[str, Any]", required=True),
    ),
    returns={204: None},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
)

UPDATE_AUDIENCE_V2 = Operation(
    "update_audience_v2",
    "PUT",
    "/v2/audiences/{audienceId}",
    parameters=(
        Parameter("path", "audience_id", "audienceId", "int", required=True),
        Parameter("body", "body", "body", "UpdateAudience", required=True),
    ),
    returns={200: "Audience"},
    errors={401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"update_audience": "body"},
)

UPDATE_CUSTOMER_PROFILE_AUDIENCES = Operation(
    "update_customer_profile_audiences",
    "POST",
    "/v2/customer_audiences",
    parameters=(
        Parameter("body", "body", "body", "CustomerProfileAudienceRequest", required=True),
    ),
    returns={204: None},
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus"},
    auth=("api_key_v1",),
    content_type="application/json",
    former_keywords={"customer_profile_audience_request": "body"},
)


class AudiencesApi(Api):
    """Groups of customer profiles that rules can target: create them, change their members, import, export and
    count them.
    """

    @endpoint(CREATE_AUDIENCE_V2)
    def create_audience_v2(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Audience:
        """Create audience.

        Creates an empty audience that rules can use as a condition. It can be made by you or mirror a list
        kept in another system, such as a customer data platform. Answers 201 with the audience, and 409 when
        the integration id is already taken.

        Members are added separately, for example with `update_customer_profile_audiences`.

        body: Name of the new audience, and, when it mirrors a list of another system, which system and which
            identifier there.

        Returns `Audience`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 409 (The request conflicts with the present state or with
        a parallel request).

        POST /v2/audiences
        Contract: spec/paths/integration/audiences/v2_audiences.yaml
        """

    @endpoint(CREATE_AUDIENCE_V2, with_http_info=True)
    def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Audience]:
        """`create_audience_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_AUDIENCE_MEMBERSHIPS_V2)
    def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Remove all members from an audience.

        Empties an audience: every customer profile stops being a member, while the audience itself and the
        profiles remain. Answers 204 without a body, and 404 when the audience does not exist.

        audience_id: Internal number of the audience, as returned when it was created or listed.

        Returns None.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

        DELETE /v2/audiences/{audienceId}/memberships
        Contract: spec/paths/integration/audiences/v2_audiences_{audienceId}_memberships.yaml
        """

    @endpoint(DELETE_AUDIENCE_MEMBERSHIPS_V2, with_http_info=True)
    def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_audience_memberships_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_AUDIENCE_V2)
    def delete_audience_v2(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete audience.

        Deletes an audience for good; the customer profiles in it remain. Make sure first that no campaign
        rule still refers to it. Answers 204 without a body, and 404 when the audience does not exist.

        audience_id: Internal number of the audience, as returned when it was created or listed.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        DELETE /v2/audiences/{audienceId}
        Contract: spec/paths/integration/audiences/v2_audiences_{audienceId}.yaml
        """

    @endpoint(DELETE_AUDIENCE_V2, with_http_info=True)
    def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_audience_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES)
    def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Set attributes on all members of an audience.

        Sets the given profile attributes to the given values on every customer profile in the audience. The
        attributes must already be defined in the account. Answers 204 without a body, and 404 when the
        audience does not exist.

        audience_id: Internal number of the audience, as returned when it was created or listed.
        body: Profile attributes to set, keyed by attribute name; each value is applied to all members.

        Returns None.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

        PUT /v2/audience_customers/{audienceId}/attributes
        Contract: spec/paths/integration/audiences/v2_audience_customers_{audienceId}_attributes.yaml
        """

    @endpoint(UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES, with_http_info=True)
    def update_audience_customers_attributes_with_http_info(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`update_audience_customers_attributes`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_AUDIENCE_V2)
    def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Audience:
        """Update audience.

        Changes the name of an audience or the Applications it is connected to; its members stay as they are.
        Answers 200 with the changed audience, and 404 when it does not exist.

        audience_id: Internal number of the audience, as returned when it was created or listed.
        body: New name of the audience and, where wanted, the Applications it is connected to.

        Returns `Audience`.
        Raises `ApiException`, by status: 401 (The API key or token is missing, wrong or expired), 404 (The
        path names something that does not exist).

        PUT /v2/audiences/{audienceId}
        Contract: spec/paths/integration/audiences/v2_audiences_{audienceId}.yaml
        """

    @endpoint(UPDATE_AUDIENCE_V2, with_http_info=True)
    def update_audience_v2_with_http_info(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Audience]:
        """`update_audience_v2`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_CUSTOMER_PROFILE_AUDIENCES)
    def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Add or remove audience members in bulk.

        Adds customer profiles to audiences and removes them from audiences, up to 1,000 actions in one
        request. Answers 204 without a body.

        Rules that react to a customer joining or leaving an audience do not run here; they run only when the
        change is made through `update_customer_profile_v2`.

        body: List of actions, each naming a customer profile, an audience, and whether to add or delete the
            membership.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        POST /v2/customer_audiences
        Contract: spec/paths/integration/audiences/v2_customer_audiences.yaml
        """

    @endpoint(UPDATE_CUSTOMER_PROFILE_AUDIENCES, with_http_info=True)
    def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`update_customer_profile_audiences`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
