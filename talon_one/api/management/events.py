# Generated from spec/paths/management/events/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Events of `ManagementApi`. Custom customer actions outside the cart, such as a newsletter sign-up, that rules
can react to, and the types of such events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.get_event_types200_response import GetEventTypes200Response
    from talon_one.wire.timeouts import Timeout

GET_EVENT_TYPES = Operation(
    "get_event_types",
    "GET",
    "/v1/event_types",
    parameters=(
        Parameter("query", "name", "name", "str"),
        Parameter("query", "include_old_versions", "includeOldVersions", "bool"),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "GetEventTypes200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="EventType",
)


class EventsApi(Api):
    """Custom customer actions outside the cart, such as a newsletter sign-up, that rules can react to, and the
    types of such events.
    """

    @endpoint(GET_EVENT_TYPES)
    def get_event_types(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> GetEventTypes200Response:
        """List event types.

        Returns a page of the definitions of event types in the account and their total number. To see which
        types occur in an Application call `get_application_event_types`.

        name: Name of the event type to look for; omit it to get all.
        include_old_versions: `true` also returns earlier versions of the definitions, `false` only the
            current ones. The service's default is `false`.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `GetEventTypes200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/event_types
        Contract: spec/paths/management/events/v1_event_types.yaml
        """

    @endpoint(GET_EVENT_TYPES, with_http_info=True)
    def get_event_types_with_http_info(
        self,
        *,
        name: Optional[str] = None,
        include_old_versions: Optional[bool] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[GetEventTypes200Response]:
        """`get_event_types`, with the HTTP response: unpacks as (data, status_code, headers)."""
