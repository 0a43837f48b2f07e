"""Carts: the lines, units and additional costs of a session, from a response or from the shop's own data."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple, Union

from talon_one._settings import whole_number
from talon_one._suggest import did_you_mean
from talon_one.checkout.amounts import exact
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model import Model
from talon_one.models.customer_session_v2 import CustomerSessionV2
from talon_one.models.integration_request import IntegrationRequest
from talon_one.models.new_customer_session_v2 import NewCustomerSessionV2

if TYPE_CHECKING:
    #: A cart: a session as it is sent or answered, or a request that holds one.
    Cart = Union[CustomerSessionV2, NewCustomerSessionV2, IntegrationRequest, Mapping[str, Any]]

_NO_CART = (
    'the response has no customerSession. Ask for it with responseContent=["customerSession"], '
    "or give the cart that was sent: cart=..."
)

#: Units in the carts of the service. Each is an object here, so that a wrong quantity could take all memory.
_MOST_UNITS = 10_000


@dataclass(frozen=True)
class CartLine:
    """A line of a cart, before discounts."""

    position: int
    sku: str
    name: Optional[str]
    price: Decimal  #: of one unit
    costs: Tuple[Tuple[str, Decimal], ...]  #: of one unit
    quantity: int
    returned: int  #: number of units that were returned


@dataclass(frozen=True)
class CartSheet:
    """A cart, before discounts."""

    lines: Tuple[CartLine, ...]
    costs: Tuple[Tuple[str, Decimal], ...]
    state: Optional[str]
    coupons: Tuple[str, ...]
    referral: Optional[str]

    def line(self, position: int) -> Optional[CartLine]:
        """The line at a position of the cart."""
        return self._by_position.get(position)

    @property
    def _by_position(self) -> Dict[int, CartLine]:
        found: Optional[Dict[int, CartLine]] = self.__dict__.get("_lines")
        if found is None:
            found = self.__dict__["_lines"] = {line.position: line for line in self.lines}
        return found


def document(given: Any, what: str, read_as: Any) -> Dict[str, Any]:
    """A model, or a dict in either spelling, as a wire document of its own."""
    if isinstance(given, Model):
        return given.to_dict(serialize=True)
    if isinstance(given, Mapping):
        read: Model = read_as.from_dict(dict(given))
        return read.to_dict(serialize=True)
    raise ApiTypeError(f"{what}: a model or a dict is needed, not {type(given).__name__}.")


def cart_of(answer: Mapping[str, Any], given: Optional[Cart]) -> CartSheet:
    """The cart of a response's wire document; else the one that is given."""
    session = answer.get("customerSession")
    if session is not None:
        if not isinstance(session, dict):
            raise ApiTypeError(f"customerSession: an object is needed, not {session!r}.")
        return read_cart(session, "customerSession", given)
    if given is None:
        raise ApiValueError(f"Prices cannot be made: {_NO_CART}")
    return read_cart(unwrapped(given), "cart", None)


def unwrapped(given: Any, what: str = "cart") -> Dict[str, Any]:
    """The session's wire document in what is given as a cart."""
    return parted(given, what)[0]


def parted(given: Any, what: str) -> Tuple[Dict[str, Any], Dict[str, Any]]:
    """The session's wire document in what is given as a cart, and what a request has around it.

    Raises an error for what can only be a mistake: it would be an empty cart, at a price of 0.
    """
    if isinstance(given, Model):
        names = given.attribute_map
        if "customer_session" in names:
            wire = given.to_dict(serialize=True)
            if wire.get("customerSession") is None:
                raise ApiValueError(f"{what}: the {type(given).__name__} has no customerSession.")
        elif "cart_items" in names:
            return given.to_dict(serialize=True), {}
        else:
            raise ApiTypeError(f"{what}: a session is needed, not a {type(given).__name__}.")
    elif isinstance(given, Mapping) and ("customerSession" in given or "customer_session" in given):
        wire = document(given, what, IntegrationRequest)
    else:
        _check_names(given, what)
        return document(given, what, CustomerSessionV2), {}
    inner = wire.pop("customerSession", None)
    if not isinstance(inner, dict):
        raise ApiTypeError(f"{what}: customerSession has to be an object, not {inner!r}.")
    _check_names(inner, what)
    return document(inner, what, CustomerSessionV2), wire


def _check_names(given: Any, what: str) -> None:
    """An error for a dict without `cartItems` that means them by another name, or is no session at all."""
    if not isinstance(given, Mapping) or not given or "cartItems" in given or "cart_items" in given:
        return
    known = {*CustomerSessionV2.attribute_map, *CustomerSessionV2.attribute_map.values()}
    known |= {*NewCustomerSessionV2.attribute_map, *NewCustomerSessionV2.attribute_map.values()}
    unknown = [name for name in given if name not in known]
    for name in unknown:
        near = did_you_mean(str(name), ("cartItems", "cart_items"))
        if near:
            raise ApiValueError(f"{what}: a session has no {name!r}.{near}")
    if len(unknown) == len(given):
        raise ApiValueError(
            f"{what}: a session is needed, with cartItems; of {', '.join(map(repr, unknown))} it has none."
        )


def read_cart(session: Dict[str, Any], what: str, other: Optional[Cart]) -> CartSheet:
    """The cart in a session's wire document; `other` helps out with prices that it lacks."""
    items = _items(session, what)
    others = _items(unwrapped(other), "cart") if other is not None else []
    state = session.get("state")
    places = [_place(item, index, what) for index, item in enumerate(items)]
    if len({*places}) < len(places):  # a shop's own: the service counts lines itself
        places = [*range(len(items))]
    lines = [_line(item, index, place, others, what) for index, (item, place) in enumerate(zip(items, places))]
    units = sum(line.quantity for line in lines)
    if units > _MOST_UNITS:
        raise ApiValueError(f"{what}.cartItems: {units:,} units; the service takes at most {_MOST_UNITS:,} in a cart.")
    coupons = session.get("couponCodes")
    return CartSheet(
        tuple(lines),
        _costs(session, what),
        state if isinstance(state, str) else None,
        tuple(str(code) for code in coupons) if isinstance(coupons, list) else (),
        session.get("referralCode") or None,
    )


def _items(session: Dict[str, Any], what: str) -> List[Dict[str, Any]]:
    items = session.get("cartItems")
    if items is None:
        return []
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise ApiTypeError(f"{what}.cartItems: a list of objects is needed.")
    return items


def _place(item: Dict[str, Any], index: int, what: str) -> int:
    """Its position in the cart: the one that the service gave it, else the one in the list."""
    position = item.get("position")
    return index if position is None else _whole(position, f"{what}.cartItems[{index}].position")


def _line(item: Dict[str, Any], index: int, position: int, others: List[Dict[str, Any]], what: str) -> CartLine:
    where = f"{what}.cartItems[{index}]"
    quantity = item.get("quantity")
    quantity = 1 if quantity is None else _whole(quantity, f"{where}.quantity")
    returned = _whole(item.get("returnedQuantity") or 0, f"{where}.returnedQuantity")
    other = others[position] if position < len(others) and others[position].get("sku") == item.get("sku") else {}
    return CartLine(
        position,
        str(item.get("sku", "")),
        item.get("name"),
        exact(_price(item, other, where), f"{where}.price"),
        _costs(item, where),
        quantity,
        min(returned, quantity),
    )


def _price(item: Dict[str, Any], other: Dict[str, Any], where: str) -> Any:
    """The price of one unit: the item's, else the one of the catalog that was used, else that of the given cart."""
    price = item.get("price")
    prices = item.get("prices")
    if price is None and isinstance(prices, dict):
        detail = prices.get(item.get("selectedPriceType"))
        price = detail.get("price") if isinstance(detail, dict) else None
    if price is None:
        price = other.get("price")
    if price is None:
        raise ApiValueError(
            f"{where} ({item.get('sku')!r}) has no price, and there is no catalog price for it. "
            "Give the cart with prices: cart=..."
        )
    return price


def _costs(owner: Dict[str, Any], where: str) -> Tuple[Tuple[str, Decimal], ...]:
    costs = owner.get("additionalCosts") or {}
    if not isinstance(costs, dict):
        raise ApiTypeError(f"{where}.additionalCosts: an object is needed, not {costs!r}.")
    found = []
    for name, cost in costs.items():
        price = cost.get("price") if isinstance(cost, dict) else cost
        found.append((str(name), exact(price, f"{where}.additionalCosts[{name!r}].price")))
    return tuple(found)


def _whole(value: Any, what: str) -> int:
    number = exact(value, what)  # JSON may write 2 as 2.0
    return whole_number(what, int(number) if number == int(number) else value, least=0)
