# Generated from spec/paths/management/customer_data/ by `make generate`; do not edit.
from datetime import datetime
from typing import Any, Literal, Mapping, Optional, Union, overload

from typing_extensions import Unpack

from talon_one.api_response import ApiResponse
from talon_one.endpoint import Api
from talon_one.models.application_customer import ApplicationCustomer
from talon_one.models.application_session import ApplicationSession
from talon_one.models.customer_activity_report import CustomerActivityReport
from talon_one.models.customer_analytics import CustomerAnalytics
from talon_one.models.customer_profile import CustomerProfile
from talon_one.models.customer_profile_search_query import CustomerProfileSearchQuery
from talon_one.models.get_application_customers200_response import GetApplicationCustomers200Response
from talon_one.models.get_application_customers_by_attributes200_response import GetApplicationCustomersByAttributes200Response
from talon_one.models.get_application_event_types200_response import GetApplicationEventTypes200Response
from talon_one.models.get_application_events_without_total_count200_response import GetApplicationEventsWithoutTotalCount200Response
from talon_one.models.get_application_sessions200_response import GetApplicationSessions200Response
from talon_one.models.get_application_sessions_by_customer_attributes200_response import GetApplicationSessionsByCustomerAttributes200Response
from talon_one.models.get_customer_activity_reports_without_total_count200_response import GetCustomerActivityReportsWithoutTotalCount200Response
from talon_one.models.get_customer_profiles200_response import GetCustomerProfiles200Response
from talon_one.models.get_customers_by_attributes200_response import GetCustomersByAttributes200Response
from talon_one.operation import CallOptions, Operation
from talon_one.rest import StreamedResponse
from talon_one.threads import AsyncResult
from talon_one.types import SessionState

GET_APPLICATION_CUSTOMER: Operation
GET_APPLICATION_CUSTOMERS: Operation
GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES: Operation
GET_APPLICATION_EVENT_TYPES: Operation
GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT: Operation
GET_APPLICATION_SESSION: Operation
GET_APPLICATION_SESSIONS: Operation
GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES: Operation
GET_CUSTOMER_ACTIVITY_REPORT: Operation
GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT: Operation
GET_CUSTOMER_ANALYTICS: Operation
GET_CUSTOMER_PROFILE: Operation
GET_CUSTOMER_PROFILES: Operation
GET_CUSTOMERS_BY_ATTRIBUTES: Operation

class CustomerDataApi(Api):
    @overload
    def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ApplicationCustomer: ...
    @overload
    def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_customer(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_customer_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationCustomer]: ...
    @overload
    def get_application_customer_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_customer_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_customer_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationCustomers200Response: ...
    @overload
    def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_customers(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_customers_with_http_info(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationCustomers200Response]: ...
    @overload
    def get_application_customers_with_http_info(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_customers_with_http_info(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_customers_with_http_info(
        self,
        application_id: int,
        *,
        integration_id: Optional[str] = None,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_customers_by_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationCustomersByAttributes200Response: ...
    @overload
    def get_application_customers_by_attributes(
        self,
        application_id: int,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationCustomersByAttributes200Response: ...
    @overload
    def get_application_customers_by_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_customers_by_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_customers_by_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationCustomersByAttributes200Response]: ...
    @overload
    def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationCustomersByAttributes200Response]: ...
    @overload
    def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_customers_by_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationEventTypes200Response: ...
    @overload
    def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_event_types(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_event_types_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationEventTypes200Response]: ...
    @overload
    def get_application_event_types_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_event_types_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_event_types_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationEventsWithoutTotalCount200Response: ...
    @overload
    def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_events_without_total_count(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_events_without_total_count_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationEventsWithoutTotalCount200Response]: ...
    @overload
    def get_application_events_without_total_count_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_events_without_total_count_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_events_without_total_count_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        type: Optional[str] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        session: Optional[str] = None,
        profile: Optional[str] = None,
        customer_name: Optional[str] = None,
        customer_email: Optional[str] = None,
        coupon_code: Optional[str] = None,
        referral_code: Optional[str] = None,
        rule_query: Optional[str] = None,
        campaign_query: Optional[str] = None,
        effect_type: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> ApplicationSession: ...
    @overload
    def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_session(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_session_with_http_info(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[ApplicationSession]: ...
    @overload
    def get_application_session_with_http_info(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_session_with_http_info(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_session_with_http_info(
        self,
        application_id: int,
        session_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationSessions200Response: ...
    @overload
    def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_sessions(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_sessions_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationSessions200Response]: ...
    @overload
    def get_application_sessions_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_sessions_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_sessions_with_http_info(
        self,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        partial_match: Optional[bool] = None,
        profile: Optional[str] = None,
        state: Optional[SessionState] = None,
        created_before: Optional[datetime] = None,
        created_after: Optional[datetime] = None,
        coupon: Optional[str] = None,
        referral: Optional[str] = None,
        integration_id: Optional[str] = None,
        store_integration_id: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetApplicationSessionsByCustomerAttributes200Response: ...
    @overload
    def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetApplicationSessionsByCustomerAttributes200Response]: ...
    @overload
    def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_application_sessions_by_customer_attributes_with_http_info(
        self,
        application_id: int,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        with_total_result_size: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerActivityReport: ...
    @overload
    def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_activity_report(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_activity_report_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerActivityReport]: ...
    @overload
    def get_customer_activity_report_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_activity_report_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_activity_report_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerActivityReportsWithoutTotalCount200Response: ...
    @overload
    def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_activity_reports_without_total_count(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_activity_reports_without_total_count_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerActivityReportsWithoutTotalCount200Response]: ...
    @overload
    def get_customer_activity_reports_without_total_count_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_activity_reports_without_total_count_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_activity_reports_without_total_count_with_http_info(
        self,
        range_start: datetime,
        range_end: datetime,
        application_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        name: Optional[str] = None,
        integration_id: Optional[str] = None,
        campaign_name: Optional[str] = None,
        advocate_name: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerAnalytics: ...
    @overload
    def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_analytics_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerAnalytics]: ...
    @overload
    def get_customer_analytics_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_analytics_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_analytics_with_http_info(
        self,
        application_id: int,
        customer_id: int,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sort: Optional[str] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_profile(
        self,
        customer_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> CustomerProfile: ...
    @overload
    def get_customer_profile(
        self,
        customer_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_profile(
        self,
        customer_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_profile(
        self,
        customer_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[CustomerProfile]: ...
    @overload
    def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_profile_with_http_info(
        self,
        customer_id: int,
        *,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomerProfiles200Response: ...
    @overload
    def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_profiles(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customer_profiles_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomerProfiles200Response]: ...
    @overload
    def get_customer_profiles_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customer_profiles_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customer_profiles_with_http_info(
        self,
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomersByAttributes200Response: ...
    @overload
    def get_customers_by_attributes(
        self,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> GetCustomersByAttributes200Response: ...
    @overload
    def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: Literal[True] = ...,
        **options: Unpack[CallOptions],
    ) -> StreamedResponse: ...
    @overload
    def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customers_by_attributes(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
    @overload
    def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomersByAttributes200Response]: ...
    @overload
    def get_customers_by_attributes_with_http_info(
        self,
        *,
        customer_profile_search_query: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[True] = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[GetCustomersByAttributes200Response]: ...
    @overload
    def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[False] = ..., _preload_content: Literal[False], _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[StreamedResponse]: ...
    @overload
    def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: Literal[True], _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> AsyncResult[Any]: ...
    @overload
    def get_customers_by_attributes_with_http_info(
        self,
        body: Union[CustomerProfileSearchQuery, Mapping[str, Any]],
        *,
        page_size: Optional[int] = None,
        skip: Optional[int] = None,
        sandbox: Optional[bool] = None,
        async_req: bool = ..., _preload_content: bool = ..., _return_http_data_only: bool = ...,
        **options: Unpack[CallOptions],
    ) -> object: ...
