"""What must hold of updates beyond the contract's types: limits that it states in words only, and names."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, Iterator, List, Mapping, Optional

from talon_one.sandbox.contract import Call, invalid, pointer_part, problem, refuse
from talon_one.sandbox.service.attributes import Attributes
from talon_one.sandbox.service.base import Service

Document = Dict[str, Any]

MAX_CART_ITEMS = 1000
MAX_UNITS = 10_000
MAX_ID = 1000  # characters, of a session's or profile's integration id
MAX_PRICE = 1e15  # the sandbox's own limit: sums stay far from infinity


class Updates(Service):
    """Checks of what is sent."""

    def check_session(self, session_id: str, sent: Document, catalog: Mapping[str, Document]) -> None:
        """`Refused` with 400, with everything that is wrong with what is sent of a session.

        catalog: the items of the Application's catalog that the cart has.
        """
        problems = list(self._session_problems(session_id, sent, catalog))
        if problems:
            raise invalid(problems)

    def check_id(self, profile_id: str, **source: str) -> None:
        """`Refused` with 400 where an integration id is too long."""
        problems = list(_longer(profile_id, MAX_ID, **source))
        if problems:
            raise invalid(problems)

    def _session_problems(self, session_id: str, sent: Document, catalog: Mapping[str, Document]) -> Iterator[Document]:
        at = "/customerSession"
        yield from _longer(session_id, MAX_ID, parameter="customerSessionId")
        yield from _longer(sent.get("profileId", ""), MAX_ID, pointer=f"{at}/profileId")
        yield from self._extras(sent, "CustomerSession", at)
        items: List[Document] = sent.get("cartItems", [])
        if len(items) > MAX_CART_ITEMS:
            yield problem("maxItems", f"at most {MAX_CART_ITEMS} cart items are allowed", pointer=f"{at}/cartItems")
        if sum(item["quantity"] for item in items) > MAX_UNITS:
            details = f"the quantities may add up to {MAX_UNITS} at most"
            yield problem("maximum", details, pointer=f"{at}/cartItems")
        for index, item in enumerate(items):
            price = item.get("price", (catalog.get(item["sku"]) or {}).get("price"))
            yield from _price(price, f"{at}/cartItems/{index}/price")
            yield from self._extras(item, "CartItem", f"{at}/cartItems/{index}")

    def _extras(self, owner: Document, entity: str, at: str) -> Iterator[Document]:
        """The custom attributes and additional costs of a session or item: are they defined, and of their type?"""
        attributes, costs = owner.get("attributes"), owner.get("additionalCosts")
        if attributes:
            yield from self.other(Attributes).problems(entity, attributes, f"{at}/attributes")
        if not costs:
            return
        yield from self._undefined(costs, f"{at}/additionalCosts")
        for name, cost in costs.items():
            yield from _price(cost["price"], f"{at}/additionalCosts/{pointer_part(name)}/price")

    def _undefined(self, costs: Mapping[str, Any], at: str) -> Iterator[Document]:
        defined = self._store.remembered("costs", ("additional_cost", "declared"), self._defined)
        if defined is None:
            return
        for name in costs:
            if name not in defined:
                details = "no additional cost of this name is defined"
                yield problem("Unknown", details, pointer=f"{at}/{pointer_part(name)}")

    def _defined(self) -> Optional[FrozenSet[str]]:
        """The names of the additional costs; None where none was ever declared."""
        if self._store.get("declared", "additionalCosts") is None:
            return None
        return frozenset(cost["name"] for cost in self._store.all("additional_cost"))


def check_content(call: Call, content: List[str]) -> None:
    """`Refused` with 400 where `responseContent` asks for what does not go together."""
    if "campaignEligibility" in content:
        if not call.dry:
            refuse("Invalid", "campaignEligibility needs a dry request", pointer="/responseContent")
        if not {"triggeredCampaigns", "ruleFailureReasons"}.isdisjoint(content):
            details = "campaignEligibility goes neither with triggeredCampaigns nor with ruleFailureReasons"
            refuse("Invalid", details, pointer="/responseContent")


def _longer(text: str, limit: int, **source: str) -> Iterator[Document]:
    if len(text) > limit:
        yield problem("maxLength", f"at most {limit} characters are allowed, not {len(text)}", **source)


def _price(price: Optional[float], pointer: str) -> Iterator[Document]:
    if price is None:
        yield problem("required", "a price is required: no catalog has the item", pointer=pointer)
    elif abs(price) > MAX_PRICE:
        yield problem("maximum", f"the sandbox takes prices up to {MAX_PRICE:g}", pointer=pointer)
