"""Models and methods with tools that read annotations: `typing`, pydantic and FastAPI."""

from __future__ import annotations

import inspect
import typing
from datetime import datetime
from typing import Any

import pytest
from wire_kit import needed

import talon_one
from talon_one import IntegrationApi, ManagementApi
from talon_one.model.base import Model


def methods() -> list[Any]:
    found = [getattr(api, name) for api in (IntegrationApi, ManagementApi) for name in dir(api)]
    return [one for one in found if hasattr(one, "operation")]


def test_hints_of_every_model() -> None:
    seen = 0
    for name in talon_one.models.__all__:
        cls = getattr(talon_one.models, name)
        if isinstance(cls, type) and issubclass(cls, Model):
            hints = typing.get_type_hints(cls)
            assert hints.keys() >= cls._properties.keys()
            assert not any(isinstance(hint, str) for hint in hints.values())
            seen += 1
    assert seen > 900
    hints = typing.get_type_hints(talon_one.CartItem)
    assert hints["product"] == typing.Optional[talon_one.Product]
    assert hints["adjustment_effective_from"] == typing.Optional[datetime]
    assert talon_one.CartItem.__annotations__["product"] == typing.Optional[talon_one.Product]


def test_hints_of_every_method() -> None:
    found = methods()
    assert len(found) >= 2 * 240
    for method in found:
        hints = typing.get_type_hints(method)
        assert "return" in hints and "_request_timeout" in hints, method
        assert all(one.default is not ... for one in inspect.signature(method).parameters.values()), (
            "tools take it for a parameter that is needed"
        )
    hints = typing.get_type_hints(IntegrationApi.update_customer_session_v2)
    assert hints["return"] is talon_one.IntegrationStateV2
    hints = typing.get_type_hints(ManagementApi.create_coupons)
    assert hints["return"] == typing.Optional[talon_one.CreateCoupons200Response]


def test_calls_validated_by_pydantic(integration: IntegrationApi, loopback: Any) -> None:
    needed("pydantic")
    import pydantic

    get = pydantic.validate_call(integration.get_customer_session)
    loopback.says({"customerSession": {"integrationId": "s"}})
    assert get("s").customer_session.integration_id == "s"
    with pytest.raises(pydantic.ValidationError):
        get(["no", "id"])
    put = pydantic.validate_call(integration.update_customer_session_v2)
    put("s", {"customer_session": {"profile_id": "p"}}, dry=True)
    assert loopback.last.json() == {"customerSession": {"profileId": "p"}}


def test_models_in_models_of_pydantic() -> None:
    needed("pydantic")
    import pydantic

    class Order(pydantic.BaseModel):
        items: typing.List[talon_one.CartItem]
        rule: typing.Optional[talon_one.CampaignTemplate] = None

    order = Order(items=[{"sku": "a", "quantity": 1, "additional_costs": {"wrap": {"price": 2}}}])
    assert order.items == [talon_one.CartItem(sku="a", quantity=1, additional_costs={"wrap": {"price": 2}})]
    text = order.model_dump_json(exclude_none=True)
    assert text == '{"items":[{"sku":"a","quantity":1,"additionalCosts":{"wrap":{"price":2}}}]}'
    assert Order.model_validate_json(text) == order
    for wrong, said in (({"sku": "", "quantity": 0}, "sku: must have at least 1"), (5, "a dict of its properties")):
        with pytest.raises(pydantic.ValidationError, match=said):
            Order(items=[wrong])
    schema = Order.model_json_schema()
    item = schema["$defs"]["CartItem"]
    assert item["required"] == ["sku", "quantity"]
    assert item["properties"]["quantity"]["minimum"] == 1
    assert item["properties"]["additionalCosts"]["additionalProperties"]["$ref"] == "#/$defs/AdditionalCost"
    assert item["properties"]["adjustmentEffectiveFrom"]["format"] == "date-time"
    assert "One line of a cart" in item["description"]


def test_every_model_has_a_json_schema() -> None:
    needed("pydantic")
    import pydantic

    for name in talon_one.models.__all__[::5]:
        cls = getattr(talon_one.models, name)
        if isinstance(cls, type) and issubclass(cls, Model):
            assert pydantic.TypeAdapter(cls).json_schema()


def test_types_of_requests_and_answers_of_fastapi() -> None:
    needed("fastapi")
    needed("httpx")
    import fastapi
    from fastapi import testclient

    app = fastapi.FastAPI()

    def price(item: talon_one.CartItem) -> Any:
        return talon_one.AdditionalCost(price=item.price)

    # FastAPI takes what is no model of pydantic's for a query parameter unless it is told.
    item = typing.Annotated[talon_one.CartItem, fastapi.Body()]
    price.__annotations__ = {"item": item, "return": talon_one.AdditionalCost}
    app.post("/price")(price)
    client = testclient.TestClient(app)
    assert client.post("/price", json={"sku": "a", "quantity": 1, "price": 2.5}).json() == {"price": 2.5}
    assert client.post("/price", json={"sku": "a"}).status_code == 422
    assert "CartItem" in client.get("/openapi.json").json()["components"]["schemas"]
