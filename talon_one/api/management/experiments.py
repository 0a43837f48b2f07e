# Generated from spec/paths/management/experiments/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Experiments of `ManagementApi`. Tests that compare several variants of a campaign with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.experiment import Experiment
    from talon_one.models.list_experiments200_response import ListExperiments200Response
    from talon_one.wire.timeouts import Timeout

GET_EXPERIMENT = Operation(
    "get_experiment",
    "GET",
    "/v1/applications/{applicationId}/experiments/{experimentId}",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "experiment_id", "experimentId", "int", required=True),
    ),
    returns={200: "Experiment"},
    auth=("management_key", "manager_auth",),
)

LIST_EXPERIMENTS = Operation(
    "list_experiments",
    "GET",
    "/v1/applications/{applicationId}/experiments",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("query", "page_size", "pageSize", "int", minimum=1, maximum=1000),
        Parameter("query", "skip", "skip", "int"),
        Parameter("query", "sort", "sort", "str"),
    ),
    returns={200: "ListExperiments200Response"},
    auth=("management_key", "manager_auth",),
    paging="skip",
    item="Experiment",
)


class ExperimentsApi(Api):
    """Tests that compare several variants of a campaign with each other."""

    @endpoint(GET_EXPERIMENT)
    def get_experiment(
        self,
        application_id: int,
        experiment_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Experiment:
        """Get an experiment.

        Returns one experiment of an Application with its state, its campaign, and its variants and their
        weights.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        experiment_id: ID of the experiment, as returned by `list_experiments`.

        Returns `Experiment`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/experiments/{experimentId}
        Contract:
            spec/paths/management/experiments/v1_applications_{applicationId}_experiments_{experimentId}.yaml
        """

    @endpoint(GET_EXPERIMENT, with_http_info=True)
    def get_experiment_with_http_info(
        self,
        application_id: int,
        experiment_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Experiment]:
        """`get_experiment`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_EXPERIMENTS)
    def list_experiments(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListExperiments200Response:
        """List experiments of an Application.

        Returns a page of the experiments of an Application, each with its state, campaign and variants, and
        their total number.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        page_size: Maximum number of entries on a page. The last page can be shorter. From 1 to 1000. The
            service's default is `1000`.
        skip: Number of entries to skip, 0 by default. Add the page size to it to get the next page.
        sort: Field to sort the results by, ascending unless it starts with `-`. Not every field can be used.

        Returns `ListExperiments200Response`.
        Raises `ApiException` with any 4xx status, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/experiments
        Contract: spec/paths/management/experiments/v1_applications_{applicationId}_experiments.yaml
        """

    @endpoint(LIST_EXPERIMENTS, with_http_info=True)
    def list_experiments_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListExperiments200Response]:
        """`list_experiments`, with the HTTP response: unpacks as (data, status_code, headers)."""
