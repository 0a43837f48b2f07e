"""How the notifications of a contract are told apart, for `talon_one/_notifications.py`."""

from __future__ import annotations

from dataclasses import dataclass

from tools.facts import Contract, Model, Webhook
from tools.files import ContractError
from tools.naming import snake

TYPE = "NotificationType"
#: The properties that a notification's entries can be under, by their names on the wire.
ENTRIES = ("Data", "data", "changedItems")


@dataclass
class Notifications:
    by_type: dict[str, str]  #: type → model, of types that one model has
    by_event: dict[str, str]  #: event of the entries → model
    by_field: dict[str, str]  #: field that no other has → model
    entries: dict[str, tuple[str, str]]  #: model → the property of its entries on the wire, and their model

    @property
    def models(self) -> list[str]:
        told = (*self.by_type.values(), *self.by_event.values(), *self.by_field.values())
        return sorted(set(told), key=snake)

    @property
    def entry_models(self) -> list[str]:
        """The models of entries; a notification without any is its own entry."""
        own = [name for name in self.models if name not in self.entries]
        return sorted({*own, *(entry for _, entry in self.entries.values())}, key=snake)


def notifications_of(contract: Contract) -> Notifications:
    """What tells the notifications of a contract apart; `ContractError` where nothing tells one."""
    models = {model.name: model for model in contract.models}
    by_type: dict[str, list[str]] = {}
    for model in contract.models:
        for value in _types(model):
            by_type.setdefault(value, []).append(model.name)
    hooks = list(contract.webhooks.values())
    found = Notifications(
        by_type={value: names[0] for value, names in by_type.items() if len(names) == 1},
        by_event=_told(hooks, "event"),
        by_field=_told(hooks, "own_field"),
        entries={},
    )
    for hook in hooks:
        if hook.model not in found.models:
            raise ContractError(f"{hook.source}: {hook.model} shares its {TYPE}; say x-event or x-own-field.")
        if hook.entry is not None and hook.entry not in models:
            raise ContractError(f"{hook.source} names the unknown model {hook.entry}.")
    given = {hook.model: hook.entry for hook in hooks if hook.entry}
    for name in found.models:
        for prop in models[name].properties:
            if prop.wire in ENTRIES:
                found.entries[name] = (prop.wire, given.get(name) or prop.type.models[0])
    return found


def _types(model: Model) -> list[str]:
    of_type = [prop for prop in model.properties if prop.wire == TYPE]
    return [value for prop in of_type for value in prop.current_enum or prop.limits.get("enum", ())]


def _told(hooks: list[Webhook], what: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for hook in hooks:
        mark = getattr(hook, what)
        if mark is not None and found.setdefault(mark, hook.model) != hook.model:
            raise ContractError(f"{hook.source}: {mark!r} tells {found[mark]} already.")
    return found
