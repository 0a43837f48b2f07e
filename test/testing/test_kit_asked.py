"""What the operations of a mock were asked: arguments, and assertions on them."""

from __future__ import annotations

import io
from pathlib import Path
from unittest.mock import ANY

import pytest
from mock_kit import CART, Caller, caller, mocked

import talon_one
from talon_one.testing import (
    Mock,
    MockError,
)

__all__ = ["caller", "mocked"]  # fixtures

# -- assertions ----------------------------------------------------------------------------------------------


def test_arguments_compare_as_what_they_are_on_the_wire(mock: Mock, call: Caller) -> None:
    mock.update_customer_session_v2.returns()
    call("update_customer_session_v2", "cart-1", CART, dry=True, _idempotency_key="key-1")
    script = mock.update_customer_session_v2
    body = talon_one.IntegrationRequest(customer_session=talon_one.NewCustomerSessionV2(profile_id="customer-1"))
    script.assert_called_once_with("cart-1", body, dry=True)
    script.assert_called_once_with("cart-1", CART, dry=ANY, _idempotency_key="key-1")
    script.assert_called_with(customer_session_id="cart-1", body={"customer_session": {"profile_id": ANY}}, dry=True)
    script.assert_any_call("cart-1", {"customerSession": ANY}, dry=True)
    for args, kwargs, other in [
        (("cart-2", CART), {"dry": True}, "customer_session_id"),
        (("cart-1", {"customerSession": {}}), {"dry": True}, "body"),
        (("cart-1", {"customerSession": {"profileId": "x"}}), {"dry": True}, "body"),
        (("cart-1", CART), {}, "dry"),
        (("cart-1", CART), {"dry": False}, "dry"),
        (("cart-1", CART), {"dry": True, "_idempotency_key": "key-2"}, "_idempotency_key"),
    ]:
        with pytest.raises(MockError, match=f"was called with another {other} than expected") as caught:
            script.assert_called_once_with(*args, **kwargs)
        assert "expected: update_customer_session_v2('cart-" in str(caught.value)
        assert "calls: 1\n  update_customer_session_v2('cart-1', IntegrationRequest(" in str(caught.value)
        with pytest.raises(MockError):
            script.assert_any_call(*args, **kwargs)
    with pytest.raises(talon_one.ApiTypeError, match="no parameter 'dri'. Did you mean 'dry'"):
        script.assert_called_once_with("cart-1", ANY, dri=True)
    with pytest.raises(talon_one.ApiTypeError, match="it is not sent, so it cannot be compared"):
        script.assert_called_once_with("cart-1", ANY, dry=True, _request_timeout=3)


def test_how_often_it_was_called(mock: Mock, call: Caller) -> None:
    script = mock.get_customer_session
    script.returns()
    script.assert_not_called()
    assert not script.called
    for check in (script.assert_called, script.assert_called_once, lambda: script.assert_called_with("s")):
        with pytest.raises(MockError):
            check()
    call("get_customer_session", "s")
    script.assert_called()
    script.assert_called_once()
    assert script.called
    call("get_customer_session", "t")
    script.assert_called_with("t")
    script.assert_any_call("s")
    with pytest.raises(MockError, match="should have been called once"):
        script.assert_called_once_with("s")
    with pytest.raises(MockError, match="should not have been called"):
        script.assert_not_called()


def test_an_upload_is_compared_by_its_content(mock: Mock, call: Caller, tmp_path: Path) -> None:
    path = tmp_path / "coupons.csv"
    path.write_bytes(b"value\r\nX\r\n")
    mock.import_coupons.returns()
    call("import_coupons", 1, 2, up_file=path)
    asked = mock.import_coupons.assert_called_once_with(1, 2, up_file=str(path))
    mock.import_coupons.assert_called_once_with(1, 2, up_file=io.BytesIO(b"value\r\nX\r\n"))
    assert asked.body == b"value\r\nX\r\n"
    with pytest.raises(MockError):
        mock.import_coupons.assert_called_once_with(1, 2, up_file=b"value\r\nY\r\n")


def test_no_key_is_shown(mock: Mock) -> None:
    configuration = talon_one.Configuration("https://shop.example", "planted-secret-key")
    mock.get_customer_session.returns()
    with talon_one.ApiClient(configuration) as client:
        talon_one.IntegrationApi(client).get_customer_session("s")
    (asked,) = mock.get_customer_session.tries
    assert asked.headers["Authorization"] == "ApiKey-v1 planted-secret-key"
    shown = f"{asked!r} {asked.headers} {dict(asked.headers)!r} {mock!r} {mock.get_customer_session!r} {vars(client)}"
    assert "planted" not in shown
    with pytest.raises(MockError) as caught:
        mock.get_customer_session.assert_not_called()
    assert "planted" not in str(caught.value)
