"""What must hold of a session's update beyond the contract's types: limits that it states in words only, and names."""

from __future__ import annotations

from typing import Any, Collection, Dict, Iterator, List, Mapping, Optional

from talon_one.sandbox.attributes import wrong_attributes
from talon_one.sandbox.contract import invalid, pointer_part, problem
from talon_one.sandbox.seed import Seed

Document = Dict[str, Any]

MAX_CART_ITEMS = 1000
MAX_UNITS = 10_000
MAX_ID = 1000  # characters, of a session's or profile's integration id
MAX_PRICE = 1e15  # the sandbox's own limit: sums stay far from infinity


def check_update(session_id: str, sent: Document, seed: Seed) -> None:
    """`Refused` with 400, with everything that is wrong with what is sent of a session."""
    problems = list(_problems(session_id, sent, seed))
    if problems:
        raise invalid(problems)


def _problems(session_id: str, sent: Document, seed: Seed) -> Iterator[Document]:
    at = "/customerSession"
    yield from _longer(session_id, MAX_ID, parameter="customerSessionId")
    yield from _longer(sent.get("profileId", ""), MAX_ID, pointer=f"{at}/profileId")
    yield from _extras(sent, "CustomerSession", at, seed)
    items: List[Document] = sent.get("cartItems", [])
    if len(items) > MAX_CART_ITEMS:
        yield problem("maxItems", f"at most {MAX_CART_ITEMS} cart items are allowed", pointer=f"{at}/cartItems")
    if sum(item["quantity"] for item in items) > MAX_UNITS:
        details = f"the quantities may add up to {MAX_UNITS} at most"
        yield problem("maximum", details, pointer=f"{at}/cartItems")
    for index, item in enumerate(items):
        yield from _price(item.get("price"), f"{at}/cartItems/{index}/price")
        yield from _extras(item, "CartItem", f"{at}/cartItems/{index}", seed)


def _longer(text: str, limit: int, **source: str) -> Iterator[Document]:
    if len(text) > limit:
        yield problem("maxLength", f"at most {limit} characters are allowed, not {len(text)}", **source)


def _price(price: Optional[float], pointer: str) -> Iterator[Document]:
    if price is None:
        yield problem("required", "a price is required, the sandbox has no catalog", pointer=pointer)
    elif abs(price) > MAX_PRICE:
        yield problem("maximum", f"the sandbox takes prices up to {MAX_PRICE:g}", pointer=pointer)


def _extras(owner: Document, entity: str, at: str, seed: Seed) -> Iterator[Document]:
    """The custom attributes and additional costs of a session or item: are they defined, and of their type?"""
    yield from wrong_attributes(seed, entity, owner.get("attributes"), f"{at}/attributes")
    costs: Mapping[str, Document] = owner.get("additionalCosts") or {}
    yield from _undefined(costs, seed.additional_costs, f"{at}/additionalCosts")
    for name, cost in costs.items():
        yield from _price(cost["price"], f"{at}/additionalCosts/{pointer_part(name)}/price")


def _undefined(costs: Mapping[str, Any], defined: Optional[Collection[str]], at: str) -> Iterator[Document]:
    for name in costs:
        if defined is not None and name not in defined:
            details = "the seed defines no additional cost of this name"
            yield problem("Unknown", details, pointer=f"{at}/{pointer_part(name)}")
