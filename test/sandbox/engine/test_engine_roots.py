"""What rules can read. Sources: rules.md b2 (paths), a1 (units and catalogs), a7 (discounted values)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Dict, Optional

import pytest
from places import CART, NOW, PROFILE, SESSION, fails, in_campaign, place, plain, unknown, unset

from talon_one import models
from talon_one.sandbox.engine.names import ENTITIES, NESTED
from talon_one.sandbox.engine.roots import Unit, entity, scope_of, unit_of, units_of_cart
from talon_one.sandbox.engine.scope import ALIASES, Scope
from talon_one.sandbox.engine.selectors import Bundle
from talon_one.sandbox.engine.values import EvaluationError
from talon_one.sandbox.engine.world import Document, NoFacts, World


def read(path: str, scope: Optional[Scope] = None) -> Any:
    return plain((scope or place()).read(path.split(".")))


MODELS = {
    "Session": models.CustomerSessionV2,
    "AdvancedEventConnectedSession": models.CustomerSessionV2,
    "Profile": models.CustomerProfile,
    "AdvocateProfile": models.CustomerProfile,
    "Item": models.CartItem,
    "Coupon": models.Coupon,
    "Referral": models.Referral,
    "Campaign": models.Campaign,
    "Event": models.Event,
    "AdvancedEvent": models.EventV3,
    "Store": models.Store,
    "LoyaltyCard": models.LoyaltyCard,
    "Application": models.Application,
    "Giveaway": models.Giveaway,
    "Achievements": models.AchievementProgress,
}
NOT_IN_THE_CONTRACT = {
    "Item": {"subPosition", "mappedValue", "discountedPrice"},
    "Session": set(),
}


@pytest.mark.parametrize("root", sorted(MODELS))
def test_names_are_those_of_the_contract(root: str) -> None:
    known = set(MODELS[root]._by_wire) | NOT_IN_THE_CONTRACT.get(root, set())
    assert set(ENTITIES[root].values()) <= known


@pytest.mark.parametrize(
    ("names", "model"),
    [
        (NESTED.documents["product"], models.Product),
        (NESTED.documents["ledger"], models.LedgerInfo),
        (NESTED.documents["currentTier"], models.Tier),
        (NESTED.maps["additionalCosts"], models.AdditionalCost),
        (NESTED.maps["prices"], models.PriceDetail),
    ],
)
def test_names_inside_of_documents_are_those_of_the_contract(names: Any, model: Any) -> None:
    assert set(names.values()) == set(model._by_wire)


def test_the_roots_are_those_of_the_contract() -> None:
    wrong = models.TalangAttribute.from_dict(
        {"entity": "x", "name": "", "type": "", "visible": True, "kind": "custom", "campaignsCount": 0}
    )
    (departure,) = wrong.validate()  # which lists the entities that there are
    roots = set(place().roots) | set(ALIASES)
    assert roots == set(re.findall(r"[A-Z]\w+", departure.message)) - {"TalangAttribute"}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("Session.Total", 124.4),
        ("Session.CartItemTotal", 119.5),
        ("Session.CartTotal", 119.5),  # the contract's example; an alias of CartItemTotal
        ("Session.AdditionalCostTotal", 4.9),
        ("Session.AdditionalCosts.shipping.Price", 4.9),
        ("Session.State", "open"),
        ("Session.FirstSession", False),
        ("Session.CouponCodes", ["WELCOME", "VIP"]),
        ("Session.CouponCodes.Count", 2),
        ("Session.Attributes.visits", 7),
        ("Session.Attributes.labels.Count", 2),
        ("Session.CartItems.Count", 5),
        ("CustomerSession.Total", 124.4),
        ("Profile.IntegrationId", "p1"),
        ("CustomerProfile.Id", 7),
        ("Profile.Attributes.Email", "ada@example.com"),
        ("Application.Id", 1),
        ("Application.Timezone", "Europe/Berlin"),
    ],
)
def test_paths(path: str, value: Any) -> None:
    assert read(path) == value


@pytest.mark.parametrize(
    "path",
    [
        "Session.StoreIntegrationId",
        "Session.Attributes.missing",
        "Session.Attributes.Channel",  # names of attributes have their case
        "Session.AdditionalCosts.gift.Price",
        "Session.Attributes.missing.deeper",
        "AdvocateProfile.IntegrationId",
        "Store.Name",
        "Event.Type",
        "Item.Price",  # no item is looked at
        "Coupon.Value",
        "Campaign.Id",
        "Bundle.Name",
        "AwardedGiveaway.Code",
        "LoyaltyCard.Identifier",
        "Account.Id",
        "Loyalty.Programs.1.Ledger.CurrentBalance",
        "Achievements.1.Progress",
    ],
)
def test_what_is_known_but_not_set(path: str) -> None:
    with unset():
        read(path)


@pytest.mark.parametrize(
    "path",
    [
        "Weather",
        "Session.total",
        "Session.Weather",
        "Session.Total.Deeper",
        "Session.CartItems.Price",
        "Item.Weather",
        "Coupon.Weather",
        "Session.AdditionalCosts.shipping.Weather",
        "Loyalty.Weather",
        "Loyalty.Programs.x",
        "Loyalty.Programs.1.Weather",
        "Achievements.x",
        "Store.Weather",
    ],
)
def test_what_is_not_known_is_named(path: str) -> None:
    with unknown(f"${path}"):
        read(path)


def test_null_counts_as_not_set() -> None:
    with unset():
        read("Session.Attributes.channel", place({**SESSION, "attributes": {"channel": None}}))


def test_the_session_can_be_absent() -> None:
    scope = place(session=None, profile=None)
    assert scope.read(["Session", "CartItems"]) == []
    with unset():
        scope.read(["Session", "Total"])


# -- units ------------------------------------------------------------------------------------------


def units(**more: Any) -> Any:
    return place(**more).read(["Session", "CartItems"])


def test_a_line_of_two_is_two_units() -> None:
    found = [(unit.document["sku"], unit.position, unit.sub_position) for unit in units()]
    assert found == [("shirt", 0, 0), ("shirt", 0, 1), ("mug", 1, 0), ("shoes", 2, 0), ("hat", 3, 0)]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("Item.Price", 20),
        ("Item.SKU", "shirt"),
        ("Item.Sku", "shirt"),
        ("Item.Category", "Clothes"),
        ("Item.Quantity", 1),  # of a unit, always: rules.md a1
        ("Item.Position", 0),
        ("Item.SubPosition", 1),
        ("Item.Attributes.color", "red"),
        ("CartItem.Attributes.sizes", ["M"]),
        ("Item.DiscountedPrice", 20),
    ],
)
def test_what_an_item_has(path: str, value: Any) -> None:
    assert read(path, place().child(Item=units()[1])) == value


def test_a_scope_with_an_item_leaves_the_other_as_it_is() -> None:
    scope = place()
    child = scope.child(
        Item=units()[0], Coupon=entity("Coupon", {"value": "VIP", "expiryDate": "2026-07-01T00:00:00Z"})
    )
    assert read("Item.Price", child.child(Item=units()[3])) == 50
    assert read("Item.Price", child) == 20
    assert read("Coupon.Value", child) == "VIP"
    with unset():
        read("Item.Price", scope)


def test_returned_units_are_not_in_the_cart_any_more() -> None:
    session = {**SESSION, "cartItems": [{**CART[0], "quantity": 3, "returnedQuantity": 1, "remainingQuantity": 2}]}
    assert len(units(session=session)) == 2


def test_an_application_without_flattening_has_lines() -> None:
    found = units(application={"enableFlattenedCartItems": False})
    assert [plain(unit.read("Quantity")) for unit in found] == [2, 1, 1, 1]


def test_the_catalog_has_what_the_line_lacks() -> None:
    catalog = {
        "mug": {"sku": "mug", "price": 3, "attributes": {"color": "white", "size": "L"}, "product": {"name": "Cup"}}
    }
    lines = [{"sku": "mug", "quantity": 1, "attributes": {"color": "blue", "size": None}}, {"sku": "mug", "price": 5}]
    found = units(session={**SESSION, "cartItems": lines}, catalog=catalog)
    scopes = [place().child(Item=unit) for unit in found]
    assert [read("Item.Price", scope) for scope in scopes] == [3, 5]
    assert [read("Item.Attributes.color", scope) for scope in scopes] == ["blue", "white"]
    assert [read("Item.Attributes.size", scope) for scope in scopes] == ["L", "L"]
    assert read("Item.Product.Name", scopes[0]) == "Cup"
    assert lines[0]["attributes"] == {"color": "blue", "size": None}  # nothing that was given is changed


def test_a_unit_of_its_own() -> None:
    unit = unit_of({"sku": "mug", "price": 3.5, "attributes": {"color": "white"}}, 4)
    assert (unit.price, unit.position, unit.sub_position) == (Decimal("3.5"), 4, 0)
    assert unit_of({"sku": "mug"}).price == 0
    assert unit != unit_of({"sku": "mug"}) and unit == unit_of(dict(unit.document), 4)
    assert len({unit, unit_of(dict(unit.document), 4)}) == 1


class Half:
    """Half of everything is taken off."""

    def session_total(self) -> Decimal:
        return Decimal("62.2")

    def cart_item_total(self) -> Decimal:
        return Decimal("59.75")

    def price(self, unit: Unit) -> Decimal:
        return unit.price / 2


def test_cascading_discounts_are_read_beside_the_undiscounted_values() -> None:
    scope = scope_of(World(now=NOW, application={}, session=SESSION), NoFacts(), Half())
    unit = scope.read(["Session", "CartItems"])[3]
    assert read("Session.DiscountedTotal", scope) == 62.2
    assert read("Session.DiscountedCartItemTotal", scope) == 59.75
    assert read("Item.DiscountedPrice", scope.child(Item=unit)) == 25
    assert read("Item.Price", scope.child(Item=unit)) == 50
    assert (read("Session.DiscountedTotal"), read("Session.DiscountedCartItemTotal")) == (124.4, 119.5)


# -- looked up ----------------------------------------------------------------------------------------


class Ledgers(NoFacts):
    """A program for profiles, and one for cards."""

    def loyalty_program(self, program_id: int) -> Optional[Document]:
        return {"id": program_id, "cardBased": program_id == 2}

    def balance(self, program_id: int, subledger: str, holder: str) -> Optional[Document]:
        balances = {(1, "", "p1"): 100, (1, "bonus", "p1"): 5.5, (2, "", "C-1"): 30}
        found = balances.get((program_id, subledger, holder))
        return None if found is None else {"currentBalance": found, "currentTier": {"id": 1, "name": "Gold"}}

    def progress(self, achievement_id: int, profile_id: str) -> Optional[Document]:
        return {"progress": 3, "status": "inprogress"} if (achievement_id, profile_id) == (7, "p1") else None


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("Loyalty.Programs.1.Ledger.CurrentBalance", 100),
        ("Loyalty.Programs.1.SubLedgers.bonus.CurrentBalance", 5.5),
        ("Loyalty.Programs.1.Ledger.CurrentTier.Name", "Gold"),
        ("Loyalty.Programs.2.Ledger.CurrentBalance", 30),
        ("Achievements.7.Progress", 3),
        ("Achievements.7.Status", "inprogress"),
    ],
)
def test_balances_and_achievements_by_their_ids(path: str, value: Any) -> None:
    card = {"identifier": "C-1"}
    assert read(path, place(facts=Ledgers(), card=card)) == value


@pytest.mark.parametrize("root", ["Loyalty.Programs.1.Ledger.CurrentBalance", "Achievements.7.Progress"])
def test_who_has_no_profile_has_no_balances(root: str) -> None:
    with unset():
        read(root, place(session={**SESSION, "profileId": ""}, profile=None, facts=Ledgers()))


def test_a_bundle_can_be_read() -> None:
    scope = place().child(Bundle=Bundle("set", 2, units()[:3]))
    assert [read(f"Bundle.{name}", scope) for name in ("Name", "Index", "Count")] == ["set", 2, 3]
    assert read("Bundle.Items.Count", scope) == 3


def test_event_and_connected_session() -> None:
    event: Dict[str, Any] = {"type": "click", "attributes": {"page": 3}, "connectedSessionId": "s1"}
    scope = place(event=event)
    assert read("Event.Attributes.page", scope) == 3
    assert read("AdvancedEvent.ConnectedSessionId", scope) == "s1"
    assert read("AdvancedEventConnectedSession.Total", scope) == 124.4
    with unset():
        read("AdvancedEventConnectedSession.Total")


# -- bindings -----------------------------------------------------------------------------------------


def test_a_binding_is_evaluated_when_it_is_read_and_once() -> None:
    calls = []

    def binding(scope: Scope) -> Any:
        calls.append(scope)
        return Decimal(len(calls))

    scope = place().bound({"count": binding})
    assert calls == []
    child = scope.child(Item=units()[0])
    assert [read("count", child), read("count", scope), scope.binding("count")] == [1, 1, 1]
    with unset():  # and not where it was read: it has the items and variables of no expression
        calls[0].read(["Item", "Price"])
    assert read("count", scope.bound({}, campaign_id=4)) == 2  # in another campaign, again
    assert scope.bound({}, campaign_id=4).campaign_id == 4


def test_bindings_can_use_each_other_but_not_themselves() -> None:
    scope = place().bound(
        {
            "two": lambda scope: Decimal(2),
            "four": lambda scope: scope.binding("two") * 2,
            "ping": lambda scope: scope.binding("pong"),
            "pong": lambda scope: scope.binding("ping"),
        }
    )
    assert read("four", scope) == 4
    for _ in range(2):
        with fails(r"\$ping is defined by itself"):
            read("ping", scope)
    assert read("four", scope) == 4


def test_a_binding_without_a_value_fails_each_time() -> None:
    def binding(scope: Scope) -> Any:
        raise EvaluationError("nothing")

    scope = place().bound({"broken": binding})
    for _ in range(2):
        with fails("nothing"):
            read("broken", scope)
    with unknown("$other"):
        scope.binding("other")


def test_what_is_no_evaluation_error_passes_and_is_not_kept() -> None:
    failures = [RuntimeError("broken"), None]

    def binding(scope: Scope) -> Any:
        failure = failures.pop(0)
        if failure is not None:
            raise failure
        return Decimal(1)

    scope = place().bound({"x": binding})
    with pytest.raises(RuntimeError):
        scope.binding("x")
    assert read("x", scope) == 1


def test_maps_and_plain_values_of_bindings() -> None:
    scope = place().bound({"map": lambda scope: {"a": {"b": Decimal(1)}}})
    assert read("map.a.b", scope) == 1
    with unset():
        read("map.c", scope)
    with unknown("$map.a.b.c"):
        read("map.a.b.c", scope)


def test_the_applications_filters_are_bindings() -> None:
    expression = [
        "filter",
        [".", "Session", "CartItems"],
        [["Item"], ["catch", False, ["=", [".", "Item", "Price"], 20]]],
    ]
    scope = in_campaign(place(filters={"twenties": expression}))
    assert read("twenties.Count", scope) == 3
    with fails("nothing can be set here"):
        scope.write(("x",), 1)


def test_the_units_of_a_world() -> None:
    world = World(now=NOW, application={}, session=SESSION, profile=PROFILE)
    assert len(units_of_cart(world)) == 5
    assert units_of_cart(World(now=NOW, application={})) == []
    assert repr(units_of_cart(world)[1]) == "<unit 0.1 shirt>"
