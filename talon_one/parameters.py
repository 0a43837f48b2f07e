"""From the values that a caller gives to the parts of a request: path, query, file."""

from __future__ import annotations

import os
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, List, Tuple
from urllib.parse import quote

from talon_one._timestamps import format_datetime
from talon_one.documents import to_wire
from talon_one.exceptions import ApiTypeError, ApiValueError

if TYPE_CHECKING:
    from talon_one.operation import Parameter


def checked(parameter: Parameter, value: Any, where: str, checking: bool) -> Any:
    """A path or query value, checked. Ids are text here and numbers there: either is taken for both."""
    if not checking:
        return value
    kind = parameter.kind
    name = kind.published_name
    if isinstance(value, str) and name in _NUMERALS:
        number: Any = value
        if re.fullmatch(_NUMERALS[name], value):
            number = int(value) if name == "int" else float(value)
        kind.check(number, where)
        return value
    if name.startswith("list["):
        if isinstance(value, (str, int)):
            value = [value]
        if name == "list[str]" and isinstance(value, (list, tuple, set, frozenset)):
            value = [_id_text(item) for item in value]
    elif name == "str":
        value = _id_text(value)
    return kind.check(value, where)


#: How a number may be written where text is given for it.
_NUMERALS = {
    "int": r"(?a)-?\d+",
    "float": r"(?a)-?\d+(\.\d+)?([eE][+-]?\d+)?",
}


def _id_text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def plain_text(value: Any, where: str) -> str:
    """A single value as it stands in a path or a query, before percent-encoding."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        text = str.__str__(value)  # of a member of an Enum, too
        try:
            text.encode("utf-8")
        except UnicodeEncodeError:
            raise ApiValueError(f"{where}: half a character (a lone surrogate) cannot be sent.") from None
        return text
    if isinstance(value, datetime):
        return format_datetime(value, where)
    if isinstance(value, bytes):
        import six  # here, as few programs come to this and all would pay for the import

        return plain_text(six.ensure_text(value), where)
    wire = to_wire(value)
    if isinstance(wire, (dict, list)):
        raise ApiTypeError(f"{where}: a single value is needed, not {type(value).__name__}.")
    return str(wire)


def path_segment(value: Any, where: str) -> str:
    """One segment of a path, percent-encoded once. It cannot change the path around it."""
    text = plain_text(value, where) if value is not None else ""
    if text in ("", ".", ".."):
        shown = repr(text) if value is not None else "None"
        raise ApiValueError(f"{where}: {shown} is no id; it would name another endpoint.")
    return quote(text, safe="")


def query_pairs(wire: str, value: Any, explode: bool, where: str) -> List[Tuple[str, str]]:
    """The pairs of one query parameter. `explode`: a list goes out as repeated names."""
    if isinstance(value, (list, tuple, set, frozenset)):
        texts = [plain_text(item, where) for item in value]
        return [(wire, text) for text in texts] if explode else [(wire, ",".join(texts))]
    return [(wire, plain_text(value, where))]


def multipart(wire: str, value: Any, where: str) -> Tuple[bytes, str]:
    """A multipart body with one file, from a path, bytes, or a file object of text or bytes."""
    from urllib3.filepost import encode_multipart_formdata

    name = "upload.csv"
    if isinstance(value, (bytes, bytearray, memoryview)):
        content = bytes(value)
    elif isinstance(value, (str, os.PathLike)):
        name = os.path.basename(os.fspath(value))
        try:
            with open(value, "rb") as file:
                content = file.read()
        except (OSError, ValueError) as error:
            hint = " (text is taken as a path: give CSV content as bytes)" if "\n" in str(value) else ""
            reason = getattr(error, "strerror", None) or str(error)
            raise ApiValueError(f"{where}: the file {str(value)[:200]!r} cannot be read: {reason}{hint}.") from None
    elif hasattr(value, "read"):
        content = _read_file(value, where)
        named = getattr(value, "name", None)
        if isinstance(named, str) and os.path.basename(named):
            name = os.path.basename(named)
    else:
        raise ApiTypeError(f"{where}: a path, bytes or a file object is needed, not {type(value).__name__}.")
    body, content_type = encode_multipart_formdata([(wire, (name, content, "text/csv"))])
    return body, content_type


def _read_file(file: Any, where: str) -> bytes:
    try:
        content = file.read()
    except (OSError, ValueError) as error:  # ValueError: it is closed, or its text cannot be decoded
        raise ApiValueError(f"{where}: the file cannot be read: {error}.") from None
    if not isinstance(content, (str, bytes)):
        raise ApiTypeError(f"{where}: the file gives {type(content).__name__}, not text or bytes.")
    import six  # see `plain_text`

    return six.ensure_binary(content)


def fresh_key() -> str:
    """An idempotency key that nobody had before."""
    from uuid import uuid4

    return str(uuid4())


def checked_key(key: Any, operation: str) -> str:
    """An idempotency key of the caller's own: text, or a UUID."""
    from uuid import UUID

    text = str(key) if isinstance(key, UUID) else key
    if not isinstance(text, str) or not 1 <= len(text) <= 255 or text != text.strip():
        raise ApiValueError(f"{operation}(_idempotency_key): text of 1 to 255 characters is needed, or a UUID.")
    return text
