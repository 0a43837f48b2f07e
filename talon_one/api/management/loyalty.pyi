# Generated from spec/paths/management/loyalty/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.add_loyalty_points import AddLoyaltyPoints
from talon_one.models.deduct_loyalty_points import DeductLoyaltyPoints
from talon_one.models.get_dashboard_statistics200_response import GetDashboardStatistics200Response
from talon_one.models.get_loyalty_program_profile_ledger_transactions200_response import GetLoyaltyProgramProfileLedgerTransactions200Response
from talon_one.models.get_loyalty_program_transactions200_response import GetLoyaltyProgramTransactions200Response
from talon_one.models.get_loyalty_programs200_response import GetLoyaltyPrograms200Response
from talon_one.models.loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
from talon_one.models.loyalty_dashboard_data import LoyaltyDashboardData
from talon_one.models.loyalty_ledger import LoyaltyLedger
from talon_one.models.loyalty_program import LoyaltyProgram
from talon_one.models.model_import import ModelImport
from talon_one.operation import CallOptions, Operation, UploadFile
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import ExportDateFormat, Strings, TransactionSource

ADD_LOYALTY_POINTS: Operation
EXPORT_CUSTOMERS_TIERS: Operation
EXPORT_LOYALTY_BALANCE: Operation
EXPORT_LOYALTY_BALANCES: Operation
EXPORT_LOYALTY_JOIN_DATES: Operation
EXPORT_LOYALTY_LEDGER: Operation
GET_DASHBOARD_STATISTICS: Operation
GET_LOYALTY_LEDGER_BALANCES: Operation
GET_LOYALTY_POINTS: Operation
GET_LOYALTY_PROGRAM: Operation
GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS: Operation
GET_LOYALTY_PROGRAM_TRANSACTIONS: Operation
GET_LOYALTY_PROGRAMS: Operation
GET_LOYALTY_STATISTICS: Operation
IMPORT_LOYALTY_CUSTOMERS_TIERS: Operation
IMPORT_LOYALTY_JOIN_DATES: Operation
IMPORT_LOYALTY_POINTS: Operation
REMOVE_LOYALTY_POINTS: Operation

class LoyaltyApi(Api):
    @overload
    def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        add_loyalty_points: Union[AddLoyaltyPoints, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def add_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[AddLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_customers_tiers(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_customers_tiers_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        subledger_ids: Optional[Strings] = None,
        tier_names: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_loyalty_balance(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_loyalty_balance_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_loyalty_balance_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_loyalty_balance_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_loyalty_balance_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_loyalty_balances(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_loyalty_balances_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        end_date: Optional[datetime] = None,
        balances: Optional[str] = None,
        subledger_ids: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_loyalty_join_dates(
        self,
        loyalty_program_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> str: ...
    @overload
    def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_loyalty_ledger(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[str]: ...
    @overload
    def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def export_loyalty_ledger_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        loyalty_program_id: str,
        integration_id: str,
        *,
        date_format: Optional[ExportDateFormat] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetDashboardStatistics200Response: ...
    @overload
    def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_dashboard_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetDashboardStatistics200Response]: ...
    @overload
    def get_dashboard_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_dashboard_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_dashboard_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        range_start: datetime,
        range_end: datetime,
        *,
        subledger_id: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_ledger_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyBalancesWithTiers: ...
    @overload
    def get_loyalty_ledger_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_ledger_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_ledger_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_ledger_balances_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyBalancesWithTiers]: ...
    @overload
    def get_loyalty_ledger_balances_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_ledger_balances_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_ledger_balances_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[str] = None,
        include_tiers: Optional[bool] = None,
        include_projected_tier: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyLedger: ...
    @overload
    def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyLedger]: ...
    @overload
    def get_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyProgram: ...
    @overload
    def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyProgram]: ...
    @overload
    def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileLedgerTransactions200Response: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileLedgerTransactions200Response: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileLedgerTransactions200Response]: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileLedgerTransactions200Response]: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_profile_ledger_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[str] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        include_references: Optional[bool] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramTransactions200Response: ...
    @overload
    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        customer_session_ids: Strings,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramTransactions200Response: ...
    @overload
    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramTransactions200Response]: ...
    @overload
    def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        customer_session_ids: Strings,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramTransactions200Response]: ...
    @overload
    def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        subledger_id: Optional[str] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_programs(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyPrograms200Response: ...
    @overload
    def get_loyalty_programs(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_programs(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_programs(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_programs_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyPrograms200Response]: ...
    @overload
    def get_loyalty_programs_with_http_info(
        self,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_programs_with_http_info(
        self,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_programs_with_http_info(
        self,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyDashboardData: ...
    @overload
    def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_statistics(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyDashboardData]: ...
    @overload
    def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_statistics_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_loyalty_customers_tiers_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_loyalty_join_dates_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_loyalty_points(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ModelImport: ...
    @overload
    def import_loyalty_points(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def import_loyalty_points(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_loyalty_points(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ModelImport]: ...
    @overload
    def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def import_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        up_file: UploadFile,
        *,
        notifications_enabled: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        *,
        deduct_loyalty_points: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def remove_loyalty_points_with_http_info(
        self,
        loyalty_program_id: str,
        integration_id: str,
        body: Union[DeductLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
