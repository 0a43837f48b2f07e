# Generated from spec/paths/integration/loyalty_cards/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.generate_loyalty_card import GenerateLoyaltyCard
from talon_one.models.get_loyalty_card_points200_response import GetLoyaltyCardPoints200Response
from talon_one.models.get_loyalty_card_transactions200_response import GetLoyaltyCardTransactions200Response
from talon_one.models.loyalty_card import LoyaltyCard
from talon_one.models.loyalty_card_balances import LoyaltyCardBalances
from talon_one.models.loyalty_card_registration import LoyaltyCardRegistration
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import PointsSort, PointsStatus, Strings, TransactionSource

GENERATE_LOYALTY_CARD: Operation
GET_LOYALTY_CARD_BALANCES: Operation
GET_LOYALTY_CARD_POINTS: Operation
GET_LOYALTY_CARD_TRANSACTIONS: Operation
LINK_LOYALTY_CARD_TO_PROFILE: Operation
UNLINK_LOYALTY_CARD_FROM_PROFILE: Operation

class LoyaltyCardsApi(Api):
    @overload
    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        *,
        generate_loyalty_card: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def generate_loyalty_card(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        *,
        generate_loyalty_card: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def generate_loyalty_card_with_http_info(
        self,
        loyalty_program_id: int,
        body: Union[GenerateLoyaltyCard, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCardBalances: ...
    @overload
    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCardBalances]: ...
    @overload
    def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_card_balances_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        end_date: Optional[datetime] = None,
        subledger_id: Optional[Strings] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    ) -> GetLoyaltyCardPoints200Response: ...
    @overload
    def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    ) -> GetLoyaltyCardPoints200Response: ...
    @overload
    def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    def get_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    ) -> ApiResponse[GetLoyaltyCardPoints200Response]: ...
    @overload
    def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    ) -> ApiResponse[GetLoyaltyCardPoints200Response]: ...
    @overload
    def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    def get_loyalty_card_points_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
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
    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardTransactions200Response: ...
    @overload
    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: Strings,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetLoyaltyCardTransactions200Response: ...
    @overload
    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardTransactions200Response]: ...
    @overload
    def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        customer_session_ids: Strings,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetLoyaltyCardTransactions200Response]: ...
    @overload
    def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_loyalty_card_transactions_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        subledger_id: Optional[Strings] = None,
        loyalty_transaction_type: Optional[TransactionSource] = None,
        start_date: Optional[datetime] = None,
        end_date: Optional[datetime] = None,
        customer_session_i_ds: Optional[Strings] = None,
        transaction_uui_ds: Optional[Strings] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        awaits_activation: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def link_loyalty_card_to_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> LoyaltyCard: ...
    @overload
    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        *,
        loyalty_card_registration: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[LoyaltyCard]: ...
    @overload
    def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def unlink_loyalty_card_from_profile_with_http_info(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        body: Union[LoyaltyCardRegistration, Mapping[str, Any]],
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
