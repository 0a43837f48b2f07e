"""From a `World` to what rules can read: the roots of paths, with the carts' lines taken apart into units.

A path has the wire names, with capital first letters: `$Session.CartItemTotal`, `$Coupon.ExpiryDate`. Names
of attributes, additional costs and price types are as they are: `$Item.Attributes.color`. What a document
lacks is not set; what the contract lacks is not known.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Dict, List, Mapping, Optional, Protocol

from talon_one.sandbox.engine import talang
from talon_one.sandbox.engine.names import ENTITIES, NESTED
from talon_one.sandbox.engine.scope import Binding, Scope
from talon_one.sandbox.engine.values import ZERO, Readable, from_json, number
from talon_one.sandbox.engine.world import Document, Facts, World

_ONE = Decimal(1)
#: What a line has for each unit, or as a number; all else is read from its document.
#: Names of `$Item` that can be others for each unit of a line.
OF_ONE_UNIT = ("SubPosition", "MappedValue", "DiscountedPrice")
_OF_UNIT = frozenset(("Price", "Quantity", *OF_ONE_UNIT))


class Discounted(Protocol):
    """What earlier campaigns have left, where discounts cascade. It may change during an evaluation."""

    def session_total(self) -> Decimal:
        """The total of the session after the discounts so far."""

    def cart_item_total(self) -> Decimal:
        """The total of the cart items after the discounts so far."""

    def price(self, unit: Unit) -> Decimal:
        """The price of a unit after the discounts so far."""


class Unit(Readable):
    """One unit of a cart line: a line of quantity 3 has three, of the sub-positions 0 to 2."""

    __slots__ = ("_line", "mapped_value", "position", "sub_position")

    def __init__(self, line: _Line, sub_position: int, mapped_value: Optional[Decimal] = None) -> None:
        self._line = line
        self.position = line.position  #: of the line in the cart
        self.sub_position = sub_position  #: of the unit in the line
        self.mapped_value = mapped_value  #: from the value map of a `filterAndMapValues` step

    @property
    def line(self) -> Readable:
        """What the units of a line share: for all of them the same object."""
        return self._line

    @property
    def document(self) -> Document:
        """The cart line, as the model `CartItem`, with what the catalog adds."""
        return self._line.line

    @property
    def price(self) -> Decimal:
        """The price of the unit before discounts; 0 where the line has none."""
        price = self._line.price
        return ZERO if price is None else price

    def mapped(self, value: Decimal) -> Unit:
        """The same unit with a mapped value."""
        return Unit(self._line, self.sub_position, value)

    def read(self, name: str) -> Any:
        """The value of `$Item.<name>`."""
        if name not in _OF_UNIT:
            return self._line.read(name)
        if name == "Price":
            return self._line.price
        if name == "Quantity":
            return self._line.quantity
        if name == "SubPosition":
            return Decimal(self.sub_position)
        if name == "MappedValue":
            return self.mapped_value
        discounted = self._line.discounted
        return self._line.price if discounted is None else discounted.price(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unit) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash((self.position, self.sub_position))

    def __repr__(self) -> str:
        return f"<unit {self.position}.{self.sub_position} {self.document.get('sku')}>"

    def _key(self) -> Any:
        return self.position, self.sub_position, self.document.get("sku"), self.mapped_value


class _Entity(Readable):
    """A wire document; its names are those of a table."""

    __slots__ = ("_names", "_read", "document")

    def __init__(self, document: Mapping[str, Any], names: Mapping[str, str]) -> None:
        self.document = document
        self._names = names
        self._read: Dict[str, Any] = {}

    def read(self, name: str) -> Any:
        """The value of a name with a capital first letter."""
        if name in self._read:
            return self._read[name]
        key = self._names[name]
        value = self._read[name] = _wrapped(key, self.document.get(key))
        return value


class _Named(Readable):
    """A map whose names somebody chose, such as attributes: as they are, and not set where there is none."""

    __slots__ = ("_names", "document")

    def __init__(self, document: Mapping[str, Any], names: Optional[Mapping[str, str]] = None) -> None:
        self.document = document
        self._names = names  # of each of its documents, if it has documents

    def read(self, name: str) -> Any:
        """The value of a name."""
        value = self.document.get(name)
        if self._names is not None:
            return _Entity(value if isinstance(value, Mapping) else {}, self._names)
        return from_json(value)


def _wrapped(key: str, value: Any) -> Any:
    """A part of a document, as rules read it."""
    if key == "attributes":
        return _Named(value if isinstance(value, Mapping) else {})
    if key in NESTED.maps:
        return _Named(value if isinstance(value, Mapping) else {}, NESTED.maps[key])
    if key in NESTED.documents:
        return _Entity(value if isinstance(value, Mapping) else {}, NESTED.documents[key])
    return from_json(value)


class _Line(_Entity):
    """A line of a cart."""

    __slots__ = ("discounted", "line", "position", "price", "quantity")

    def __init__(
        self, line: Document, position: int, discounted: Optional[Discounted] = None, quantity: Decimal = _ONE
    ) -> None:
        super().__init__(line, ENTITIES["Item"])
        self.line = line
        self.position = position
        self.quantity = quantity  # of each of its units
        self.discounted = discounted
        price = line.get("price")
        self.price: Optional[Decimal] = None if price is None else number(price)

    def read(self, name: str) -> Any:
        """The value of `$Item.<name>`, the same for all units."""
        return Decimal(self.position) if name == "Position" else super().read(name)


class _Session(_Entity):
    """The session, with its units."""

    __slots__ = ("_discounted", "_units", "_world")

    def __init__(self, world: World, discounted: Optional[Discounted]) -> None:
        super().__init__(world.session or {}, ENTITIES["Session"])
        self._world = world
        self._discounted = discounted
        self._units: Optional[List[Unit]] = None  # made when they are needed

    def read(self, name: str) -> Any:
        """The value of `$Session.<name>`."""
        if name == "CartItems":
            if self._units is None:
                self._units = units_of_cart(self._world, self._discounted)
            return self._units
        if name == "DiscountedTotal":
            return super().read("Total") if self._discounted is None else self._discounted.session_total()
        if name == "DiscountedCartItemTotal":
            return super().read("CartItemTotal") if self._discounted is None else self._discounted.cart_item_total()
        return super().read(name)


class _Loyalty(Readable):
    """The balances of the profile or the card: `$Loyalty.Programs.5.Ledger.CurrentBalance`."""

    __slots__ = ("_facts", "_names", "_world")

    def __init__(self, world: World, facts: Facts, *names: str) -> None:
        self._world = world
        self._facts = facts
        self._names = names

    def read(self, name: str) -> Any:
        """A step of the path: `Programs`, an ID, `Ledger` or `SubLedgers`, and the name of a subledger."""
        names = (*self._names, name)
        if len(names) == 1 and name == "Programs":
            return _Loyalty(self._world, self._facts, *names)
        if len(names) == 2 and name.isascii() and name.isdigit():
            return _Loyalty(self._world, self._facts, *names)
        if len(names) == 3 and name == "Ledger":
            return self._ledger(int(names[1]), "")
        if len(names) == 3 and name == "SubLedgers":
            return _Loyalty(self._world, self._facts, *names)
        if len(names) == 4:
            return self._ledger(int(names[1]), name)
        raise KeyError(name)

    def _ledger(self, program_id: int, subledger: str) -> Readable:
        program = self._facts.loyalty_program(program_id) or {}
        card = self._world.card or {}
        holder = str(card.get("identifier") or "") if program.get("cardBased") else self._world.profile_id
        found = self._facts.balance(program_id, subledger, holder) if holder else None
        return _Entity(found or {}, NESTED.documents["ledger"])


class _Achievements(Readable):
    """The profile's progress: `$Achievements.7.Progress`, by the ID of the achievement."""

    __slots__ = ("_facts", "_profile_id")

    def __init__(self, facts: Facts, profile_id: str) -> None:
        self._facts = facts
        self._profile_id = profile_id

    def read(self, name: str) -> Any:
        """The progress of an achievement."""
        if not (name.isascii() and name.isdigit()):
            raise KeyError(name)
        found = self._facts.progress(int(name), self._profile_id) if self._profile_id else None
        return _Entity(found or {}, ENTITIES["Achievements"])


# -- the scope of a world -----------------------------------------------------------------------


def scope_of(world: World, facts: Facts, discounted: Optional[Discounted] = None) -> Scope:
    """The scope of an evaluation, with the roots of the world and the Application's cart item filters.

    discounted: what `$Session.DiscountedTotal` and its like read; None: they are the undiscounted values.
    """
    event = world.event or {}
    connected = world.session if "connectedSessionId" in event else None
    roots = {
        **_ABSENT,
        "Session": _Session(world, discounted),
        "Profile": entity("Profile", world.profile or {}),
        "AdvocateProfile": entity("AdvocateProfile", world.advocate or {}),
        "Event": entity("Event", event),
        "AdvancedEvent": entity("AdvancedEvent", event),
        "AdvancedEventConnectedSession": entity("AdvancedEventConnectedSession", connected or {}),
        "Store": entity("Store", world.store or {}),
        "LoyaltyCard": entity("LoyaltyCard", world.card or {}),
        "Application": entity("Application", world.application),
        "Account": entity("Account", {"id": world.application.get("accountId")}),
        "Loyalty": _Loyalty(world, facts),
        "Achievements": _Achievements(facts, world.profile_id),
    }
    scope = Scope(roots, world, facts)
    return scope.bound({name: _filter(expression) for name, expression in world.filters.items()})


def _filter(expression: Any) -> Binding:
    return lambda scope: talang.remembered(expression)(scope)


def units_of_cart(world: World, discounted: Optional[Discounted] = None) -> List[Unit]:
    """All units of the session's cart, in its order, without those that were returned.

    A scope has them as `$Session.CartItems`. Where the Application does not flatten carts
    (`enableFlattenedCartItems` is false), a line is one unit with its quantity.
    """
    units: List[Unit] = []
    flattened = world.application.get("enableFlattenedCartItems") is not False
    for position, item in enumerate((world.session or {}).get("cartItems") or ()):
        completed = _completed(item, world.catalog.get(item.get("sku", "")))
        count = item.get("remainingQuantity", item.get("quantity", 1))
        if flattened:
            line = _Line(completed, position, discounted)
            units.extend(Unit(line, sub_position) for sub_position in range(count))
        elif count:
            units.append(Unit(_Line(completed, position, discounted, number(count)), 0))
    return units


def unit_of(document: Document, position: int = 0) -> Unit:
    """A unit of its own, of a document as the models `CartItem` or `CatalogItem`."""
    return Unit(_Line(document, position), 0)


def _completed(item: Document, catalog_item: Optional[Document]) -> Document:
    """The line with what it lacks and the catalog has: the price, the product and attributes."""
    if catalog_item is None:
        return item
    completed = dict(item)
    for name in ("price", "product"):
        if completed.get(name) is None and catalog_item.get(name) is not None:
            completed[name] = catalog_item[name]
    own = {name: value for name, value in (item.get("attributes") or {}).items() if value is not None}
    completed["attributes"] = {**(catalog_item.get("attributes") or {}), **own}
    return completed


def entity(root: str, document: Mapping[str, Any]) -> Readable:
    """A wire document as the value of a root: `entity("Coupon", coupon)`, for `Scope.child(Coupon=...)`.

    Roots: Coupon, Referral, Campaign, Giveaway, and the others of the contract.
    """
    return _Entity(document, ENTITIES[root])


#: Roots that only some scopes have: everywhere else, nothing of them is set.
_ABSENT: Mapping[str, Readable] = {
    root: _Entity({}, ENTITIES[root]) for root in ("Item", "Bundle", "Campaign", "Coupon", "Referral", "Giveaway")
}
