# Generated from spec/paths/management/experiments/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Experiments of `ManagementApi`. Tests that compare several variants of a campaign with one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.operation import Api, Operation, Parameter, endpoint

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.experiment import Experiment
    from talon_one.models.list_experiments200_response import ListExperiments200Response
    from talon_one.timeouts import Timeout

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
)


class ExperimentsApi(Api):
    """Tests that compare several variants of a campaign with one another."""

    @endpoint(GET_EXPERIMENT)
    def get_experiment(
        self,
        application_id: int,
        experiment_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> Experiment:
        """Get an experiment.

        Returns one experiment of an Application with its state, its campaign, and its variants and their
        weights.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        experiment_id: Internal number of the experiment, as returned by `list_experiments`.

        Returns `Experiment`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[Experiment]:
        """`get_experiment`, answered with its HTTP side: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_EXPERIMENTS)
    def list_experiments(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListExperiments200Response:
        """List experiments of an Application.

        Returns the experiments of an Application, each with its state, campaign and variants, and their total
        number.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        page_size: How many entries one page may hold; the page can be shorter when fewer entries are left.
            From 1 to 1000. Default of the service: `1000`.
        skip: How many entries to pass over before the page starts, none unless given; add the page size to it
            to reach the next page.
        sort: Name of the field that orders the results, ascending unless a `-` precedes it; not every field
            can be sorted by.

        Returns `ListExperiments200Response`.
        Raises `ApiException`.

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
        _request_timeout: Timeout = ..., _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListExperiments200Response]:
        """`list_experiments`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
