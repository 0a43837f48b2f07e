# Generated from spec/paths/management/store_budgets/ by `make generate`; do not edit.
# pyright: reportArgumentType=false, reportReturnType=false
# Declarations, without bodies: `endpoint` makes the methods. Type checkers read the .pyi beside this.
"""Store budgets of `ManagementApi`. Limits on the discounts that a campaign may give in individual stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from talon_one.endpoint import Api, endpoint
from talon_one.operation import Operation, Parameter
from talon_one.wire.timeouts import NOT_GIVEN

if TYPE_CHECKING:
    from uuid import UUID

    from talon_one.api_response import ApiResponse
    from talon_one.models.list_campaign_store_budget_limits200_response import ListCampaignStoreBudgetLimits200Response
    from talon_one.models.model_import import ModelImport
    from talon_one.models.new_campaign_store_budget import NewCampaignStoreBudget
    from talon_one.models.summarize_campaign_store_budget200_response import SummarizeCampaignStoreBudget200Response
    from talon_one.operation import UploadFile
    from talon_one.wire.timeouts import Timeout

CREATE_CAMPAIGN_STORE_BUDGET = Operation(
    "create_campaign_store_budget",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "NewCampaignStoreBudget", required=True),
    ),
    returns={201: None},
    errors={400: "ErrorResponse", 409: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
    former_keywords={"new_campaign_store_budget": "body"},
)

DELETE_CAMPAIGN_STORE_BUDGETS = Operation(
    "delete_campaign_store_budgets",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "action", "action", "str", enum=("setDiscount",)),
        Parameter("query", "period", "period", "str", enum=("overall", "daily", "weekly", "monthly", "yearly")),
    ),
    returns={204: None},
    errors={400: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
)

EXPORT_CAMPAIGN_STORE_BUDGETS = Operation(
    "export_campaign_store_budgets",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/export",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "action", "action", "str", enum=("setDiscount",)),
        Parameter("query", "period", "period", "str", enum=("overall", "daily", "weekly", "monthly", "yearly")),
    ),
    returns={200: "str"},
    errors={400: "ErrorResponse", 401: "ErrorResponse", 404: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
    accept="application/csv",
)

IMPORT_CAMPAIGN_STORE_BUDGET = Operation(
    "import_campaign_store_budget",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/import",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("form", "up_file", "upFile", "Any", required=True),
        Parameter("query", "action", "action", "str", enum=("setDiscount",)),
        Parameter("query", "period", "period", "str", enum=("overall", "daily", "weekly", "monthly", "yearly")),
    ),
    returns={201: "ModelImport"},
    errors={400: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
    content_type="multipart/form-data",
)

LIST_CAMPAIGN_STORE_BUDGET_LIMITS = Operation(
    "list_campaign_store_budget_limits",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "action", "action", "str", enum=("setDiscount",)),
        Parameter("query", "period", "period", "str", enum=("overall", "daily", "weekly", "monthly", "yearly")),
    ),
    returns={200: "ListCampaignStoreBudgetLimits200Response"},
    errors={400: "ErrorResponse", 401: "ErrorResponse", 404: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="ListCampaignStoreBudgets",
)

SUMMARIZE_CAMPAIGN_STORE_BUDGET = Operation(
    "summarize_campaign_store_budget",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
    ),
    returns={200: "SummarizeCampaignStoreBudget200Response"},
    errors={400: "ErrorResponse", 401: "ErrorResponse", 404: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
    paging="whole",
    item="SummaryCampaignStoreBudget",
)


class StoreBudgetsApi(Api):
    """Limits on the discounts that a campaign may give in individual stores."""

    @endpoint(CREATE_CAMPAIGN_STORE_BUDGET)
    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Create store budgets of a campaign.

        Limits how much discount a campaign may give in individual stores. Returns nothing; fails with 409
        when the budget conflicts with an existing one. To set limits for many stores call
        `import_campaign_store_budget`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        body: What is limited, the limit for each store, and the period after which limits start again;
            without a period they apply to the whole campaign.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 409 (The
        budget conflicts with an existing one), any other 4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """

    @endpoint(CREATE_CAMPAIGN_STORE_BUDGET, with_http_info=True)
    def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`create_campaign_store_budget`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(DELETE_CAMPAIGN_STORE_BUDGETS)
    def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> None:
        """Delete store budgets of a campaign.

        Removes the store budgets of a campaign, so that its discounts are no longer limited for each store.
        `action` and `period` can select certain budgets. Returns nothing.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        action: What the budget limits: the sum of the discounts, in the Application's currency. The only
            value is `setDiscount`.
        period: Period that the limits apply to: `overall` for the whole life of the campaign; the others
            start again every day, week, month or year. One of `overall`, `daily`, `weekly`, `monthly`,
            `yearly`.

        Returns None.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """

    @endpoint(DELETE_CAMPAIGN_STORE_BUDGETS, with_http_info=True)
    def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[None]:
        """`delete_campaign_store_budgets`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(EXPORT_CAMPAIGN_STORE_BUDGETS)
    def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> str:
        """Export store budgets as CSV.

        Returns the store budgets of a campaign as CSV text. Columns: `store_integration_id` and `limit`.
        Fails with 404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        action: What the budget limits: the sum of the discounts, in the Application's currency. The only
            value is `setDiscount`.
        period: Period that the limits apply to: `overall` for the whole life of the campaign; the others
            start again every day, week, month or year. One of `overall`, `daily`, `weekly`, `monthly`,
            `yearly`.

        Returns the CSV text (`str`).
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/export
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_export.yaml
        """

    @endpoint(EXPORT_CAMPAIGN_STORE_BUDGETS, with_http_info=True)
    def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[str]:
        """`export_campaign_store_budgets`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(IMPORT_CAMPAIGN_STORE_BUDGET)
    def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ModelImport:
        """Import store budgets from CSV.

        Sets the limits of a campaign for many stores from a CSV file. The file **replaces** the previous
        limits. Returns a record of the import.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        up_file: CSV file with the columns `store_integration_id` (integration ID of the store) and `limit`,
            and no others. A path, content as bytes or text of several lines, a file object, or `(name,
            content)`.
        action: What the budget limits: the sum of the discounts, in the Application's currency. The only
            value is `setDiscount`.
        period: Period that the limits apply to: `overall` for the whole life of the campaign; the others
            start again every day, week, month or year. One of `overall`, `daily`, `weekly`, `monthly`,
            `yearly`.

        Returns `ModelImport`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), any other
        4xx, such as 403, 404 or 429.

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/import
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_import.yaml
        """

    @endpoint(IMPORT_CAMPAIGN_STORE_BUDGET, with_http_info=True)
    def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        up_file: UploadFile,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ModelImport]:
        """`import_campaign_store_budget`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(LIST_CAMPAIGN_STORE_BUDGET_LIMITS)
    def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ListCampaignStoreBudgetLimits200Response:
        """List store budgets of a campaign.

        Returns the limits set for the stores of a campaign, one entry for each store and period. Fails with
        404 when the campaign does not exist.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.
        action: What the budget limits: the sum of the discounts, in the Application's currency. The only
            value is `setDiscount`.
        period: Period that the limits apply to: `overall` for the whole life of the campaign; the others
            start again every day, week, month or year. One of `overall`, `daily`, `weekly`, `monthly`,
            `yearly`.

        Returns `ListCampaignStoreBudgetLimits200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """

    @endpoint(LIST_CAMPAIGN_STORE_BUDGET_LIMITS, with_http_info=True)
    def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[ListCampaignStoreBudgetLimits200Response]:
        """`list_campaign_store_budget_limits`, with the HTTP response: unpacks as (data, status_code, headers)."""

    @endpoint(SUMMARIZE_CAMPAIGN_STORE_BUDGET)
    def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True, _return_http_data_only: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> SummarizeCampaignStoreBudget200Response:
        """Summarize store budgets of a campaign.

        Returns a summary of the store budgets of a campaign: for each type of limit and period, the number of
        stores and whether the limits were imported. For the limits themselves call
        `list_campaign_store_budget_limits`.

        application_id: ID of the Application, as shown in the address bar of the Campaign Manager.
        campaign_id: ID of the campaign in that Application, as listed by `get_campaigns`.

        Returns `SummarizeCampaignStoreBudget200Response`.
        Raises `ApiException` with status 400 (The request is invalid; the body says what is wrong), 401 (The
        API key or token is missing, invalid or expired), 404 (Something named in the path does not exist),
        any other 4xx, such as 403, 404 or 429.

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_summary.yaml
        """

    @endpoint(SUMMARIZE_CAMPAIGN_STORE_BUDGET, with_http_info=True)
    def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        async_req: bool = False, _preload_content: bool = True,
        _request_timeout: Timeout = NOT_GIVEN, _headers: Optional[Mapping[str, str]] = None,
        _idempotency_key: Union[str, UUID, None] = None, _request_auth: Optional[Mapping[str, Any]] = None,
        _content_type: Optional[str] = None, _host_index: Optional[int] = None,
    ) -> ApiResponse[SummarizeCampaignStoreBudget200Response]:
        """`summarize_campaign_store_budget`, with the HTTP response: unpacks as (data, status_code, headers)."""
