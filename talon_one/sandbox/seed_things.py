"""The further things of a seed: those of the kinds of `seed_kinds`, checked and filled in."""

from __future__ import annotations

from typing import Any, Dict, Iterable, Iterator, Mapping, Tuple

from talon_one.sandbox.seed_files import SeedError
from talon_one.sandbox.seed_kinds import KINDS, OWNERS, Kind, experiment_variants
from talon_one.sandbox.seed_parts import Place, Thing, an_object, variant_rules
from talon_one.sandbox.seed_values import CREATED, LIST, TEXT, fits, free_ids, get, texts

Document = Dict[str, Any]

#: The settings of a seed that this module reads.
SETTINGS: Tuple[str, ...] = tuple(kind.setting for kind in KINDS)


def things(
    seed: Document, application_id: int, account_id: int, known: Mapping[str, Iterable[int]]
) -> Tuple[Thing, ...]:
    """The things of a seed, checked. known: the numbers of what the other settings name, by kind."""
    numbers = {kind: set(ids) for kind, ids in known.items()}
    found: Dict[Tuple[str, str], Thing] = {}
    for kind in KINDS:
        listed = get(seed, "", kind.setting, LIST, [])
        taken = numbers.setdefault(kind.kind, set())
        free = (number for number in free_ids(listed) if number not in taken)
        for index, given in enumerate(listed):
            place = Place(f"{kind.setting}[{index}]", application_id, account_id)
            for thing in _thing(kind, given, place, free, numbers):
                if (thing.kind, thing.key) in found:
                    raise SeedError(f"{place.where}: there is another {thing.kind.replace('_', ' ')} {thing.key}")
                found[thing.kind, thing.key] = thing
    return tuple(_with_customers(found, account_id))


def _thing(kind: Kind, given: Any, place: Place, free: Iterator[int], numbers: Dict[str, Any]) -> Iterator[Thing]:
    given = dict(an_object(given, place.where))
    own = {name: given.pop(name) for name in kind.own if name in given}
    document = {**kind.filled({**given, **own}, place), **given}
    if kind.kind == "experiment":
        document["variants"] = experiment_variants(given, place)
    if "id" not in document:
        document["id"] = next(free)
    if kind.kind == "notification":
        own = _addressed(document, own, place)
    rules = variant_rules(document, place.where) if kind.kind == "experiment" else {}
    fits(kind.model, document, {}, place.where)
    for index, ruleset in rules.items():
        document["variants"][index]["ruleset"] = ruleset
    for name, of_kind in kind.refers:
        if name in document and document[name] not in numbers.get(of_kind, ()):
            raise SeedError(f"{place.where}: there is no {of_kind.replace('_', ' ')} {document[name]}")
    if kind.kind in ("notification", "experiment"):  # what it is of, which the model has no property for
        for name, value in own.items():
            of_kind = OWNERS[name]
            if value not in numbers.get(of_kind, ()):
                raise SeedError(f"{place.where}: there is no {of_kind.replace('_', ' ')} {value!r:.80}")
        document.update(own)
    numbers[kind.kind].add(document["id"])
    more = list(kind.more(own, document, place))
    yield Thing(kind.kind, kind.key(document), kind.parent(document), document)
    yield from more


def _addressed(document: Document, own: Document, place: Place) -> Document:
    """A notification with the webhook that it is sent by."""
    document["webhook"] = {
        "id": document["id"],
        "created": CREATED,
        "modified": CREATED,
        "url": get(own, place.where, "url", TEXT),
        "headers": texts(own, place.where, "headers"),
        "enabled": True,
    }
    kept: Document = {name: own[name] for name in own if name in OWNERS}
    return kept or {"applicationId": place.application_id}


def _with_customers(found: Dict[Tuple[str, str], Thing], account_id: int) -> Iterable[Thing]:
    """All things, with the profiles of those that audiences name, and what these know of their audiences."""
    customers = next(kind for kind in KINDS if kind.kind == "customer")
    taken = {thing.document["id"] for thing in found.values() if thing.kind == "customer"}
    free = free_ids([{"id": number} for number in taken])
    for thing in [one for one in found.values() if one.kind == "membership"]:
        name, audience = thing.document["profileIntegrationId"], str(thing.document["audienceId"])
        if ("customer", name) not in found:
            profile = {**customers.filled({}, Place("", 0, account_id)), "id": next(free), "integrationId": name}
            found["customer", name] = Thing("customer", name, "", profile)
        kept = found["customer", name].document.setdefault("audienceMemberships", [])
        kept.append({"id": thing.document["audienceId"], "name": found["audience", audience].document["name"]})
    return found.values()
