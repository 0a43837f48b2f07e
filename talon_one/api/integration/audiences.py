# Generated from spec/paths/integration/audiences/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Audiences of `IntegrationApi`. Groups of customer profiles that rules can target: create them, change their
members, and import, export or count them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.audience import Audience
    from talon_one.models.customer_profile_audience_request import CustomerProfileAudienceRequest
    from talon_one.models.new_audience import NewAudience
    from talon_one.models.update_audience import UpdateAudience
    from talon_one.wire.timeouts import Timeout

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
    errors={400: "ErrorResponseWithStatus", 401: "ErrorResponseWithStatus", 404: "ErrorResponseWithStatus", 409: "ErrorResponseWithStatus"},
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
    """Groups of customer profiles that rules can target: create them, change their members, and import, export
    or count them.
    """

    @endpoint(CREATE_AUDIENCE_V2)
    def create_audience_v2(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Audience:
        """Create audience.

        Creates an empty audience that rules can use as a condition. It is either your own or mirrors an
        audience of another system, such as a customer data platform. Returns the audience; fails with 409
        when its integration ID is already in use.

        Add members separately, for example with `update_customer_profile_audiences`.

        body: Name of the new audience. If it mirrors an audience of another system, also that system and the
            audience's ID there.

        Returns `Audience`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 409 (The integration ID is already in use), any
        other 4xx, such as 403, 404 or 429.

        POST /v2/audiences
        Contract: spec/paths/integration/audiences/v2_audiences.yaml
        """

    @endpoint(CREATE_AUDIENCE_V2, with_http_info=True)
    def create_audience_v2_with_http_info(
        self,
        body: Union[NewAudience, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Audience]:
        """`create_audience_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_AUDIENCE_MEMBERSHIPS_V2)
    def delete_audience_memberships_v2(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Remove all members from an audience.

        Removes every customer profile from an audience; the audience and the profiles remain. Returns
        nothing; fails with 404 when the audience does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

        DELETE /v2/audiences/{audienceId}/memberships
        Contract: spec/paths/integration/audiences/v2_audiences_{audienceId}_memberships.yaml
        """

    @endpoint(DELETE_AUDIENCE_MEMBERSHIPS_V2, with_http_info=True)
    def delete_audience_memberships_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_audience_memberships_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_AUDIENCE_V2)
    def delete_audience_v2(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete audience.

        Deletes an audience permanently; the customer profiles in it remain. Make sure first that no rule
        refers to it. Returns nothing; fails with 404 when the audience does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        409 (The request conflicts with the current state or with another request at the same time), any other
        4xx, such as 403, 404 or 429.

        DELETE /v2/audiences/{audienceId}
        Contract: spec/paths/integration/audiences/v2_audiences_{audienceId}.yaml
        """

    @endpoint(DELETE_AUDIENCE_V2, with_http_info=True)
    def delete_audience_v2_with_http_info(
        self,
        audience_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_audience_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES)
    def update_audience_customers_attributes(
        self,
        audience_id: int,
        body: dict[str, Any],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Set attributes on all members of an audience.

        Sets the given attributes to the given values on every customer profile in the audience. The
        attributes must already be defined in the account. Returns nothing; fails with 404 when the audience
        does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.
        body: Profile attributes to set, keyed by attribute name; each value is applied to all members.

        Returns None.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`update_audience_customers_attributes`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_AUDIENCE_V2)
    def update_audience_v2(
        self,
        audience_id: int,
        body: Union[UpdateAudience, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Audience:
        """Update audience.

        Changes the name of an audience or the Applications connected to it; its members stay as they are.
        Returns the changed audience; fails with 404 when it does not exist.

        audience_id: Internal ID of the audience, as returned when it was created or listed.
        body: New name of the audience and, optionally, the Applications connected to it.

        Returns `Audience`.
        Raises `ApiException` with status 401 (The API key or token is missing, invalid or expired), 404
        (Something named in the path does not exist), any other 4xx, such as 403, 404 or 429.

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
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Audience]:
        """`update_audience_v2`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(UPDATE_CUSTOMER_PROFILE_AUDIENCES)
    def update_customer_profile_audiences(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Add or remove audience members in bulk.

        Adds customer profiles to audiences and removes them, up to 1,000 actions in one request. A profile
        that does not exist is created when it is added. Returns nothing.

        Rules that react to a customer joining or leaving an audience do not run here; they run only when the
        change is made with `update_customer_profile_v2`.

        body: Actions, each with a customer profile, an audience, and whether to add or delete the membership.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        POST /v2/customer_audiences
        Contract: spec/paths/integration/audiences/v2_customer_audiences.yaml
        """

    @endpoint(UPDATE_CUSTOMER_PROFILE_AUDIENCES, with_http_info=True)
    def update_customer_profile_audiences_with_http_info(
        self,
        body: Union[CustomerProfileAudienceRequest, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`update_customer_profile_audiences`, with the HTTP response: unpacks as (data, status_code, headers)."""
