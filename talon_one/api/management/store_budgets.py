# Generated from spec/paths/management/store_budgets/ by `make generate`; do not edit.
"""Store budgets of `ManagementApi`. Limits on the discounts a campaign may give in individual stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Union

from talon_one.operation import Api, Operation, Parameter, former_keywords

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from talon_one.api_response import ApiResponse
    from talon_one.models.list_campaign_store_budget_limits200_response import ListCampaignStoreBudgetLimits200Response
    from talon_one.models.model_import import ModelImport
    from talon_one.models.new_campaign_store_budget import NewCampaignStoreBudget
    from talon_one.models.summarize_campaign_store_budget200_response import SummarizeCampaignStoreBudget200Response
    from talon_one.operation import CallOptions, UploadFile

CREATE_CAMPAIGN_STORE_BUDGET = Operation(
    "create_campaign_store_budget",
    "POST",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
    tag="Store budgets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("body", "body", "body", "NewCampaignStoreBudget", required=True),
    ),
    returns={201: None},
    errors={400: "ErrorResponse", 409: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
    content_type="application/json",
)

DELETE_CAMPAIGN_STORE_BUDGETS = Operation(
    "delete_campaign_store_budgets",
    "DELETE",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets",
    tag="Store budgets",
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
    tag="Store budgets",
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
    tag="Store budgets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "action", "action", "str", enum=("setDiscount",)),
        Parameter("query", "period", "period", "str", enum=("overall", "daily", "weekly", "monthly", "yearly")),
        Parameter("form", "up_file", "upFile", "Any"),
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
    tag="Store budgets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
        Parameter("query", "action", "action", "str", enum=("setDiscount",)),
        Parameter("query", "period", "period", "str", enum=("overall", "daily", "weekly", "monthly", "yearly")),
    ),
    returns={200: "ListCampaignStoreBudgetLimits200Response"},
    errors={400: "ErrorResponse", 401: "ErrorResponse", 404: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
)

SUMMARIZE_CAMPAIGN_STORE_BUDGET = Operation(
    "summarize_campaign_store_budget",
    "GET",
    "/v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary",
    tag="Store budgets",
    parameters=(
        Parameter("path", "application_id", "applicationId", "int", required=True),
        Parameter("path", "campaign_id", "campaignId", "int", required=True),
    ),
    returns={200: "SummarizeCampaignStoreBudget200Response"},
    errors={400: "ErrorResponse", 401: "ErrorResponse", 404: "ErrorResponse"},
    auth=("management_key", "manager_auth",),
)


class StoreBudgetsApi(Api):
    """Limits on the discounts a campaign may give in individual stores."""

    @former_keywords(new_campaign_store_budget="body")
    def create_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> None:
        """Create store budgets of a campaign.

        Limits how much discount a campaign may give in individual stores. Answers 201 without content, and
        409 when the budget conflicts with one already set. To set limits for many stores use
        `import_campaign_store_budget`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        body: What is limited, the limit for each store, and the time span after which limits begin anew;
            without a time span they hold for the whole campaign.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 409 (The
        request conflicts with the present state or with a parallel request).

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """
        return self._call(CREATE_CAMPAIGN_STORE_BUDGET, (application_id, campaign_id, body), options)

    @former_keywords(new_campaign_store_budget="body")
    def create_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        body: Union[NewCampaignStoreBudget, dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`create_campaign_store_budget`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(CREATE_CAMPAIGN_STORE_BUDGET, (application_id, campaign_id, body), options)

    def delete_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete store budgets of a campaign.

        Removes the store budgets of a campaign, so that its discounts are no longer limited by store.
        `action` and `period` restrict this to certain budgets. Answers 204 without content.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        action: Kind of budget meant. There is only `setDiscount`: the amount of discount given away, in the
            Application's currency. One of `setDiscount`.
        period: Time span the limits apply to: `overall` for the whole life of the campaign, the others for
            limits that begin anew every day, week, month or year. One of `overall`, `daily`, `weekly`,
            `monthly`, `yearly`.

        Returns None.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part).

        DELETE /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """
        return self._call(DELETE_CAMPAIGN_STORE_BUDGETS, (application_id, campaign_id, action, period), options)

    def delete_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]:
        """`delete_campaign_store_budgets`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(DELETE_CAMPAIGN_STORE_BUDGETS, (application_id, campaign_id, action, period), options)

    def export_campaign_store_budgets(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Export store budgets as CSV.

        Returns the store budgets of a campaign as CSV text. Answers 404 when the campaign does not exist.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        action: Kind of budget meant. There is only `setDiscount`: the amount of discount given away, in the
            Application's currency. One of `setDiscount`.
        period: Time span the limits apply to: `overall` for the whole life of the campaign, the others for
            limits that begin anew every day, week, month or year. One of `overall`, `daily`, `weekly`,
            `monthly`, `yearly`.

        Returns the CSV text (`str`).
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/export
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_export.yaml
        """
        return self._call(EXPORT_CAMPAIGN_STORE_BUDGETS, (application_id, campaign_id, action, period), options)

    def export_campaign_store_budgets_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]:
        """`export_campaign_store_budgets`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(EXPORT_CAMPAIGN_STORE_BUDGETS, (application_id, campaign_id, action, period), options)

    def import_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        up_file: Optional[UploadFile] = None,
        **options: Unpack[CallOptions],
    ) -> ModelImport:
        """Import store budgets from CSV.

        Sets the limits of a campaign for many stores from a CSV file. The file **replaces** the limits set
        before. Answers 201.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        action: Kind of budget meant. There is only `setDiscount`: the amount of discount given away, in the
            Application's currency. One of `setDiscount`.
        period: Time span the limits apply to: `overall` for the whole life of the campaign, the others for
            limits that begin anew every day, week, month or year. One of `overall`, `daily`, `weekly`,
            `monthly`, `yearly`.
        up_file: CSV file with the columns `store_integration_id` (your own identifier of the store) and
            `limit`. A path, bytes, or a file object of text or bytes.

        Returns `ModelImport`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part).

        POST /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/import
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_import.yaml
        """
        return self._call(IMPORT_CAMPAIGN_STORE_BUDGET, (application_id, campaign_id, action, period, up_file), options)

    def import_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        up_file: Optional[UploadFile] = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]:
        """`import_campaign_store_budget`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(IMPORT_CAMPAIGN_STORE_BUDGET, (application_id, campaign_id, action, period, up_file), options)

    def list_campaign_store_budget_limits(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ListCampaignStoreBudgetLimits200Response:
        """List store budgets of a campaign.

        Returns the limits set for the stores of a campaign, one entry for each store and time span. Answers
        404 when the campaign does not exist.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.
        action: Kind of budget meant. There is only `setDiscount`: the amount of discount given away, in the
            Application's currency. One of `setDiscount`.
        period: Time span the limits apply to: `overall` for the whole life of the campaign, the others for
            limits that begin anew every day, week, month or year. One of `overall`, `daily`, `weekly`,
            `monthly`, `yearly`.

        Returns `ListCampaignStoreBudgetLimits200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets.yaml
        """
        return self._call(LIST_CAMPAIGN_STORE_BUDGET_LIMITS, (application_id, campaign_id, action, period), options)

    def list_campaign_store_budget_limits_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        *,
        action: Optional[str] = None,
        period: Optional[str] = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ListCampaignStoreBudgetLimits200Response]:
        """`list_campaign_store_budget_limits`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(LIST_CAMPAIGN_STORE_BUDGET_LIMITS, (application_id, campaign_id, action, period), options)

    def summarize_campaign_store_budget(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> SummarizeCampaignStoreBudget200Response:
        """Summarize store budgets of a campaign.

        Returns an overview of the store budgets of a campaign: for each kind of limit and time span, the
        number of stores and whether the limits were imported. For the limits themselves use
        `list_campaign_store_budget_limits`.

        application_id: Internal number of the Application, as shown in the address bar of the Campaign
            Manager.
        campaign_id: Internal number of the campaign inside that Application, as listed by `get_campaigns`.

        Returns `SummarizeCampaignStoreBudget200Response`.
        Raises `ApiException`, by status: 400 (The request is invalid; the body says which part), 401 (The API
        key or token is missing, wrong or expired), 404 (The path names something that does not exist).

        GET /v1/applications/{applicationId}/campaigns/{campaignId}/stores/budgets/summary
        Contract:
            spec/paths/management/store_budgets/v1_applications_{applicationId}_campaigns_{campaignId}_stores_budgets_summary.yaml
        """
        return self._call(SUMMARIZE_CAMPAIGN_STORE_BUDGET, (application_id, campaign_id), options)

    def summarize_campaign_store_budget_with_http_info(
        self,
        application_id: int,
        campaign_id: int,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[SummarizeCampaignStoreBudget200Response]:
        """`summarize_campaign_store_budget`, answered with its HTTP side: unpacks as (data, status_code, headers)."""
        return self._call_with_http_info(SUMMARIZE_CAMPAIGN_STORE_BUDGET, (application_id, campaign_id), options)
