# Generated from spec/paths/integration/loyalty/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.activate_loyalty_points import ActivateLoyaltyPoints
from talon_one.models.activate_loyalty_points_response import ActivateLoyaltyPointsResponse
from talon_one.models.delete_loyalty_transactions_request import DeleteLoyaltyTransactionsRequest
from talon_one.models.get_loyalty_program_profile_points200_response import GetLoyaltyProgramProfilePoints200Response
from talon_one.models.get_loyalty_program_profile_transactions200_response import GetLoyaltyProgramProfileTransactions200Response
from talon_one.models.loyalty_balances_with_tiers import LoyaltyBalancesWithTiers
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import PointsSort, PointsStatus, Strings, TransactionSource

ACTIVATE_LOYALTY_POINTS: Operation
DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS: Operation
GET_LOYALTY_BALANCES: Operation
GET_LOYALTY_PROGRAM_PROFILE_POINTS: Operation
GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS: Operation
JOIN_LOYALTY_PROGRAM: Operation

class LoyaltyApi(Api):
    @overload
    def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ActivateLoyaltyPointsResponse: ...
    @overload
    def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        *,
        activate_loyalty_points: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ActivateLoyaltyPointsResponse: ...
    @overload
    def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def activate_loyalty_points(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ActivateLoyaltyPointsResponse]: ...
    @overload
    def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        activate_loyalty_points: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ActivateLoyaltyPointsResponse]: ...
    @overload
    def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def activate_loyalty_points_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[ActivateLoyaltyPoints, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        delete_loyalty_transactions_request: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        delete_loyalty_transactions_request: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def delete_loyalty_transactions_from_ledgers_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        body: Union[DeleteLoyaltyTransactionsRequest, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_balances(
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
    def get_loyalty_balances(
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
    def get_loyalty_balances(
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
    def get_loyalty_balances(
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
    def get_loyalty_balances_with_http_info(
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
    def get_loyalty_balances_with_http_info(
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
    def get_loyalty_balances_with_http_info(
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
    def get_loyalty_balances_with_http_info(
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
    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfilePoints200Response: ...
    @overload
    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfilePoints200Response: ...
    @overload
    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfilePoints200Response]: ...
    @overload
    def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfilePoints200Response]: ...
    @overload
    def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_profile_points_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        status: Optional[PointsStatus] = None,
        subledger_id: Optional[Strings] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[PointsSort] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileTransactions200Response: ...
    @overload
    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyProgramProfileTransactions200Response: ...
    @overload
    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileTransactions200Response]: ...
    @overload
    def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_ids: Strings,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyProgramProfileTransactions200Response]: ...
    @overload
    def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_program_profile_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> None: ...
    @overload
    def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def join_loyalty_program(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def join_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[None]: ...
    @overload
    def join_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def join_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def join_loyalty_program_with_http_info(
        self,
        loyalty_program_id: int,
        integration_id: str,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
