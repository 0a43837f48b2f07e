"""How the lists of the contract page: each operation's `x-paging` is checked against what it takes and returns."""

from __future__ import annotations

from typing import Mapping

from tools.facts import Alias, Model, Operation, Schema
from tools.files import ContractError
from tools.values import Type

WORDS = {
    "skip": "pages by `skip` and `pageSize`",
    "cursor": "pages by `cursor`",
    "whole": "returns the whole list at once",
    "none": "is never paged: it is a write, or its answer is no list",
}


def settle_paging(operation: Operation, schemas: Mapping[str, Schema]) -> None:
    """Find out what the list of an operation holds, and mark the models that are pages of it.

    Refuses an operation that takes paging parameters or returns a list and does not say rightly how it pages.
    """
    where = f"{operation.source}: {operation.method}"
    takes = {one.wire for one in operation.parameters}
    by_skip, by_cursor = {"skip", "pageSize"} <= takes, "cursor" in takes
    word = operation.paging
    page = _page(operation, schemas, where)
    listed = _is_list(page)
    envelope = {prop.wire for prop in page.properties} if isinstance(page, Model) else set()
    if word is None:
        if by_skip or by_cursor or listed:
            why = "takes paging parameters" if by_skip or by_cursor else "returns a list"
            raise ContractError(f"{where} {why} but has no x-paging; one of {', '.join(WORDS)} is needed.")
        return
    if word not in WORDS:
        raise ContractError(f"{where}: x-paging is one of {', '.join(WORDS)}, not {word!r}.")
    fits = {
        "skip": by_skip and listed and bool(envelope & {"hasMore", "totalResultSize"}),
        "cursor": by_cursor and listed and "nextCursor" in envelope,
        "whole": not (by_skip or by_cursor) and listed,
        "none": (by_skip or by_cursor) != listed or operation.method != "GET",
    }
    if not fits[word]:
        raise ContractError(
            f"{where}: x-paging is {word}, so it {WORDS[word]}; its parameters ({', '.join(sorted(takes))}) and "
            f"its answer ({operation.result.python if operation.result else None}) do not fit that."
        )
    if word == "none":
        return
    operation.item = _item(page)
    for model in (_schema(operation.result, schemas), page):
        if isinstance(model, Model):
            if model.page_of not in (None, operation.item):
                raise ContractError(f"{where}: {model.name} is a page of {model.page_of} for another operation.")
            model.page_of = operation.item


def _page(operation: Operation, schemas: Mapping[str, Schema], where: str) -> Schema | Type | None:
    """What holds the list: the answer, or the property of it that x-paging-envelope names."""
    found = _schema(operation.result, schemas)
    if operation.paging_envelope is None:
        return found
    properties = found.properties if isinstance(found, Model) else []
    for prop in properties:
        if prop.wire == operation.paging_envelope:
            return _schema(prop.type, schemas)
    raise ContractError(f"{where}: x-paging-envelope names {operation.paging_envelope!r}, which its answer has not.")


def _schema(of: Type | None, schemas: Mapping[str, Schema]) -> Schema | Type | None:
    return schemas.get(of.python, of) if of else None


def _item(page: Schema | Type | None) -> Type:
    """What a list, or the list in an envelope, holds."""
    if isinstance(page, Model):
        return next(
            _item(one.type) for one in page.properties if one.wire in ("data", "Resources") and _is_list(one.type)
        )
    of = page.type if isinstance(page, Alias) else page
    assert isinstance(of, Type)
    inside = of.python.partition("[")[2][:-1]
    return Type(inside, of.published.partition("[")[2][:-1], of.models)


def _is_list(page: Schema | Type | None) -> bool:
    """Whether it is a list, or an envelope with one."""
    if isinstance(page, Model):
        return any(prop.wire in ("data", "Resources") and _is_list(prop.type) for prop in page.properties)
    of = page.type if isinstance(page, Alias) else page
    return isinstance(of, Type) and of.published.startswith("list[")
