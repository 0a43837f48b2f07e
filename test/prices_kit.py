"""What the tests of prices share: carts, effects and answers, as short as they can be said."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence

Document = Dict[str, Any]


def effect(effect_type: str, **props: Any) -> Document:
    """An effect with wire names, as the service sends it."""
    rule = {"campaignId": 1, "rulesetId": 1, "ruleIndex": 0, "ruleName": "a rule"}
    return {**rule, "effectType": effect_type, "props": props}


def item(price: Any, quantity: int = 1, sku: str = "a", costs: Optional[Document] = None, **more: Any) -> Document:
    """A line of a cart. costs: name → price of its additional costs."""
    priced = {name: {"price": one} for name, one in (costs or {}).items()}
    return {"sku": sku, "quantity": quantity, "price": price, **({"additionalCosts": priced} if costs else {}), **more}


def cart(*items: Document, costs: Optional[Document] = None, **more: Any) -> Document:
    """A session. costs: name → price of its additional costs."""
    priced = {name: {"price": one} for name, one in (costs or {}).items()}
    placed = [{"position": position, **one} for position, one in enumerate(items)]
    return {"cartItems": placed, "additionalCosts": priced, **more}


def answer(session: Optional[Document], *effects: Document, **more: Any) -> Document:
    """An answer of the service."""
    held: Document = {} if session is None else {"customerSession": session}
    return {**held, "effects": list(effects), "createdCoupons": [], "createdReferrals": [], **more}


def returned(*items: Document) -> Document:
    """The `return` of an answer."""
    return {"return": {"returnedCartItems": list(items)}}


def per_unit(name: str, values: Sequence[Any], position: int = 0) -> List[Document]:
    """A discount of each unit of a line."""
    return [
        effect("setDiscountPerItem", name=f"{name}#{position}", value=value, position=position, subPosition=sub)
        for sub, value in enumerate(values)
    ]
