"""What the page of an operation says beside its docstring: the keys that it takes, and the guides that belong to it."""

from __future__ import annotations

from tools.facts import Contract, Operation

#: What a key is called, and how it is set where no code does it.
_KEYS = {
    "api_key_v1": "an Integration API key (`TALON_ONE_API_KEY`)",
    "management_key": "a Management API key (`TALON_ONE_MANAGEMENT_KEY`)",
    "manager_auth": "the token of a user's session (`access_token`)",
}


def key_note(operation: Operation) -> str:
    """Which keys an operation takes."""
    if not operation.auth:
        return "It needs no key."
    return f"It needs {' or '.join(_KEYS.get(scheme, f'the key `{scheme}`') for scheme in operation.auth)}."


def guides_note(operation: Operation, contract: Contract) -> str:
    """Links to the guides that belong to an operation."""
    links = [f"[{contract.guides[name]}](guides/{name}.md)" for name in operation.guides]
    return f"Guide{'s' if len(links) > 1 else ''}: {'; '.join(links)}."
