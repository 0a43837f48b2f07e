"""Code written for the published clients runs unchanged: imports, scripts, mocks."""

from __future__ import annotations

import importlib
import inspect
import runpy
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from conftest import KEY
from loopback import Answer, Loopback, Received, answer

import talon_one

STATE = {
    "customerSession": {
        "integrationId": "s-1",
        "profileId": "p",
        "state": "open",
        "cartItems": [{"sku": "a", "quantity": 1, "price": 10.0}],
        "total": 10.0,
    },
    "customerProfile": {"integrationId": "p", "id": 5, "created": "2027-01-01T00:00:00Z"},
    "effects": [
        {
            "campaignId": 1,
            "rulesetId": 2,
            "ruleIndex": 0,
            "ruleName": "ten off",
            "effectType": "setDiscount",
            "props": {"name": "ten off", "value": 1.0},
        },
        {
            "campaignId": 1,
            "rulesetId": 2,
            "ruleIndex": 1,
            "ruleName": "coupon",
            "effectType": "rejectCoupon",
            "props": {"value": "X", "rejectionReason": "CouponNotFound", "details": ""},
        },
    ],
    "createdCoupons": [],
    "createdReferrals": [],
}


# -- imports -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("talon_one", "IntegrationApi ManagementApi ApiClient Configuration CartItem ApplicationSession"),
        ("talon_one", "OpenApiException ApiTypeError ApiValueError ApiKeyError ApiAttributeError ApiException"),
        ("talon_one.api", "IntegrationApi ManagementApi"),
        ("talon_one.api.integration_api", "IntegrationApi"),
        ("talon_one.api.management_api", "ManagementApi"),
        ("talon_one.api_client", "ApiClient"),
        ("talon_one.configuration", "Configuration"),
        ("talon_one.exceptions", "OpenApiException ApiTypeError ApiValueError ApiKeyError ApiAttributeError"),
        ("talon_one.exceptions", "ApiException BadRequestException UnauthorizedException ForbiddenException"),
        ("talon_one.exceptions", "NotFoundException ConflictException UnprocessableEntityException ServiceException"),
        ("talon_one.exceptions", "render_path"),
        ("talon_one.rest", "ApiException ApiValueError RESTClientObject RESTResponse"),
        ("talon_one.api_response", "ApiResponse"),
        ("talon_one.models", "CartItem ApplicationSession GetCouponsWithoutTotalCount200Response"),
        ("talon_one.models.application_session", "ApplicationSession"),
        ("talon_one.models.integration_state_v2", "IntegrationStateV2"),
        ("talon_one.models.new_customer_session_v2", "NewCustomerSessionV2"),
        ("talon_one.models.scim_base_user_name", "ScimBaseUserName"),
        ("talon_one.models.cart_item", "CartItem"),
    ],
)
def test_import_paths(module: str, names: str) -> None:
    found = importlib.import_module(module)
    for name in names.split():
        assert inspect.isclass(getattr(found, name)) or callable(getattr(found, name))
        namespace: Any = {}
        exec(f"from {module} import {name}", namespace)
        assert namespace[name] is getattr(found, name)


def test_a_name_is_one_class_wherever_it_is_imported_from() -> None:
    import talon_one.models.cart_item
    import talon_one.rest

    assert talon_one.CartItem is talon_one.models.CartItem is talon_one.models.cart_item.CartItem
    assert talon_one.rest.ApiException is talon_one.exceptions.ApiException is talon_one.ApiException
    assert talon_one.IntegrationApi is talon_one.api.integration_api.IntegrationApi
    assert talon_one.api_client.ApiClient is talon_one.ApiClient


def test_exceptions_are_what_handlers_expect() -> None:
    assert issubclass(talon_one.ApiTypeError, TypeError)
    assert issubclass(talon_one.ApiValueError, ValueError)
    assert issubclass(talon_one.ApiKeyError, KeyError)
    assert issubclass(talon_one.ApiAttributeError, AttributeError)
    assert issubclass(talon_one.NotFoundException, talon_one.ApiException)
    assert issubclass(talon_one.ApiException, talon_one.OpenApiException)
    error = talon_one.ApiException(status=404, reason="Not Found")
    assert (error.status, error.reason, error.body, error.headers) == (404, "Not Found", None, None)
    assert str(error).endswith("(404)\nReason: Not Found")


# -- scripts -------------------------------------------------------------------------------------

LEGACY = """
from __future__ import print_function
import time
import talon_one
from talon_one.rest import ApiException
from pprint import pprint

# Defining the host is optional and defaults to https://yourbaseurl.talon.one
configuration = talon_one.Configuration(
    host = HOST,
    api_key = {
        'Authorization': KEY
    },
    api_key_prefix = {
        'Authorization': 'ApiKey-v1'
    }
)
# or later
configuration.api_key['Authorization'] = KEY
configuration.api_key_prefix['Authorization'] = 'ApiKey-v1'

integration_api = talon_one.IntegrationApi(talon_one.ApiClient(configuration))

customer_session = talon_one.NewCustomerSessionV2(
    profile_id='p',
    cart_items=[talon_one.CartItem(sku='a', quantity=1, price=10.0)],
    coupon_codes=['X'],
)
integration_request = talon_one.IntegrationRequest(customer_session, response_content=['customerSession'])
seen = []
try:
    response = integration_api.update_customer_session_v2('s-1', integration_request, dry=False)
    for effect in response.effects:
        if effect.effect_type == 'setDiscount':
            props = integration_api.api_client.deserialize_model(effect.props, 'SetDiscountEffectProps')
            seen.append((effect.effect_type, props.name, props.value))
        elif effect.effect_type == 'rejectCoupon':
            seen.append((effect.effect_type, effect.props['rejectionReason']))
    total = response.to_dict()['customer_session']['total']
    api_response = integration_api.update_customer_session_v2_with_http_info('s-1', body=integration_request)
    data, status, headers = api_response
    thread = integration_api.update_customer_session_v2('s-1', integration_request, async_req=True)
    later = thread.get()
except ApiException as e:
    raise AssertionError("Exception when calling IntegrationApi->update_customer_session_v2: %s\\n" % e)

management_configuration = talon_one.Configuration(
    host=HOST, api_key={'Authorization': KEY}, api_key_prefix={'Authorization': 'ManagementKey-v1'}
)
management_api = talon_one.ManagementApi(talon_one.ApiClient(management_configuration))
try:
    management_api.get_application(7)
except ApiException as e:
    failure = e.status, e.reason, e.body, str(e)
except talon_one.OpenApiException:
    raise
integration_api.api_client.close()
management_api.api_client.close()
"""

NEWER = """
import talon_one
from talon_one import ApiException
from talon_one.api.integration_api import IntegrationApi
from talon_one.exceptions import NotFoundException, UnauthorizedException
from talon_one.models.cart_item import CartItem
from talon_one.models.integration_request import IntegrationRequest
from talon_one.models.get_coupons_without_total_count200_response import GetCouponsWithoutTotalCount200Response
from talon_one.models.integration_state_v2 import IntegrationStateV2

configuration = talon_one.Configuration(host=HOST)
configuration.api_key['api_key_v1'] = KEY
configuration.api_key_prefix['api_key_v1'] = 'ApiKey-v1'
configuration.api_key['management_key'] = KEY
configuration.api_key_prefix['management_key'] = 'ManagementKey-v1'

with talon_one.ApiClient(configuration) as api_client:
    api = IntegrationApi(api_client)
    request = IntegrationRequest.from_dict({
        "customerSession": {"profileId": "p", "cartItems": [{"sku": "a", "quantity": 1, "price": 10}]},
        "responseContent": ["customerSession"],
    })
    response = api.update_customer_session_v2(
        customer_session_id='s-1', integration_request=request, dry=True, _request_timeout=5, _headers={"X-A": "1"}
    )
    again = IntegrationStateV2.from_json(response.to_json())
    http = api.update_customer_session_v2_with_http_info('s-1', integration_request=request)
    status, headers, raw = http.status_code, http.headers, http.raw_data
    page = GetCouponsWithoutTotalCount200Response.from_json('{"hasMore": false, "data": [{"value": "SUMMER"}]}')
    try:
        talon_one.ManagementApi(api_client).get_application(7)
    except NotFoundException as e:
        failure = e.status, e.reason, e.body, e.data.message
    except ApiException as e:
        raise AssertionError(e)
"""


@pytest.fixture
def service(loopback: Loopback) -> Loopback:
    def respond(received: Received) -> Answer:
        if received.path == "/v2/customer_sessions/s-1":
            return answer(STATE)
        return answer({"message": "no such Application"}, 404)

    loopback.answers(respond)
    return loopback


def run(tmp_path: Path, script: str, loopback: Loopback) -> Any:
    path = tmp_path / "script.py"
    path.write_text(script, "utf-8")
    return runpy.run_path(str(path), {"HOST": loopback.url, "KEY": KEY})


def test_a_script_for_the_legacy_client(tmp_path: Path, service: Loopback) -> None:
    done = run(tmp_path, LEGACY, service)
    assert done["seen"] == [("setDiscount", "ten off", 1.0), ("rejectCoupon", "CouponNotFound")]
    assert done["total"] == 10.0
    assert (done["status"], done["headers"]["Content-Type"]) == (200, "application/json")
    assert done["later"] == done["data"] == done["response"]
    status, reason, body, text = done["failure"]
    assert (status, reason, body) == (404, "Not Found", '{"message": "no such Application"}')
    assert "(404)" in text and "Reason: Not Found" in text and "HTTP response body" in text
    keys = [one.headers["authorization"] for one in service.received]
    assert keys == [f"ApiKey-v1 {KEY}"] * 3 + [f"ManagementKey-v1 {KEY}"]
    assert service.received[0].target == "/v2/customer_sessions/s-1?dry=false"
    assert service.received[0].json() == {
        "customerSession": {
            "profileId": "p",
            "cartItems": [{"sku": "a", "quantity": 1, "price": 10.0}],
            "couponCodes": ["X"],
        },
        "responseContent": ["customerSession"],
    }


def test_a_script_for_the_newer_client(tmp_path: Path, service: Loopback) -> None:
    done = run(tmp_path, NEWER, service)
    assert done["again"] == done["response"]
    assert (done["status"], done["headers"]["content-type"]) == (200, "application/json")
    assert done["raw"].startswith(b'{"customerSession"')
    assert [coupon.value for coupon in done["page"].data] == ["SUMMER"]
    assert done["failure"] == (404, "Not Found", '{"message": "no such Application"}', "no such Application")
    first = service.received[0]
    assert first.headers["x-a"] == "1"
    assert first.target == "/v2/customer_sessions/s-1?dry=true"
    assert [one.headers["authorization"] for one in service.received][1:] == [
        f"ApiKey-v1 {KEY}",
        f"ManagementKey-v1 {KEY}",
    ]


# -- mocks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("instance", [True, False])
def test_autospec_honours_signatures(instance: bool) -> None:
    api: Any = mock.create_autospec(talon_one.IntegrationApi, instance=instance)
    api = api if instance else api(None)
    api.update_customer_session_v2.return_value = talon_one.IntegrationStateV2.from_dict(STATE)
    assert len(api.update_customer_session_v2("s-1", {}, dry=True).effects) == 2
    api.update_customer_session_v2.assert_called_once_with("s-1", body={}, dry=True)
    with pytest.raises(TypeError):
        api.update_customer_session_v2("s-1")
    with pytest.raises(TypeError):
        api.update_customer_session_v2("s-1", {}, True)
    with pytest.raises(TypeError):
        api.get_customer_session_with_http_info()
    with pytest.raises(AttributeError):
        api.update_customer_sesion_v2("s-1", {})


def test_patching_one_method() -> None:
    with mock.patch.object(talon_one.IntegrationApi, "get_customer_session", autospec=True) as patched:
        patched.side_effect = talon_one.NotFoundException(status=404, reason="Not Found")
        api = talon_one.IntegrationApi(mock.create_autospec(talon_one.ApiClient, instance=True))
        with pytest.raises(talon_one.NotFoundException):
            api.get_customer_session("s-1")
    patched.assert_called_once_with(api, "s-1")


def test_subclasses_can_wrap_methods(loopback: Loopback) -> None:
    class Audited(talon_one.IntegrationApi):
        calls = 0

        def get_customer_session(self, customer_session_id: str, **options: Any) -> Any:
            self.calls += 1
            return super().get_customer_session(customer_session_id, **options)

    with talon_one.ApiClient(talon_one.Configuration(loopback.url, KEY)) as client:
        api = Audited(client)
        api.get_customer_session("s")
        api.with_options(timeout=5).get_customer_session("s")
    assert api.calls == 1
    assert len(loopback.received) == 2
