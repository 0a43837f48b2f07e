"""How names on the wire become names in Python, spelt as the published clients spell them."""

from __future__ import annotations

import re

_ACRONYM_THEN_WORD = re.compile(r"([A-Z]+)([A-Z][a-z][a-z]+)")
_LOWER_THEN_UPPER = re.compile(r"([a-z\d])([A-Z])")
_NOT_A_WORD_CHARACTER = re.compile(r"\W+")


def snake(name: str) -> str:
    """``ApplicationAPIKey`` → ``application_api_key``; ``transactionUUID`` → ``transaction_uuid``."""
    name = _ACRONYM_THEN_WORD.sub(r"\1_\2", name)
    name = _LOWER_THEN_UPPER.sub(r"\1_\2", name)
    return _NOT_A_WORD_CHARACTER.sub("_", name).lower()


def slug(tag: str) -> str:
    """``Customer sessions`` → ``customer_sessions``: the module of a section of the API."""
    return re.sub(r"[^a-z0-9]+", "_", tag.lower()).strip("_")


def section_class(tag: str) -> str:
    """``Customer sessions`` → ``CustomerSessionsApi``: the class of a section of the API."""
    return "".join(word.capitalize() for word in slug(tag).split("_")) + "Api"
