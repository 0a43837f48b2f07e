"""From the values that a caller gives to the parts of a request: path, query, file."""

from __future__ import annotations

import os
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, List, Mapping, Optional, Tuple
from urllib.parse import quote, urlencode

from talon_one._secrets import Headers
from talon_one._settings import of_kind, pairs
from talon_one._warnings import warn
from talon_one.exceptions import ApiTypeError, ApiValueError, UnknownValueWarning
from talon_one.model import json
from talon_one.model.documents import Document, Held, to_wire
from talon_one.model.kinds import Departures, Kind, ModelKind, refuse, unsendable
from talon_one.model.kinds.rules import one_of, shown
from talon_one.model.timestamps import format_datetime

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
            value = [_id_text(item, where) for item in value]
    elif name == "str" and not isinstance(value, str):
        value = _id_text(value, where)
    if isinstance(value, str) and name == "datetime":
        _refuse_without_zone(kind.convert(value, where), value, where)
    if parameter.words and isinstance(value, bool):
        raise ApiTypeError(f"{where}: {one_of(parameter.words).complaint(value)}, not bool {value}.")
    value = kind.check(value, where)
    if isinstance(value, list) and None in value:
        raise ApiTypeError(f"{where}[{value.index(None)}]: None is not allowed here.")
    if parameter.words:
        _warn_of_words(parameter.words, value, where)
    return value


def _refuse_without_zone(moment: datetime, text: str, where: str) -> None:
    if moment.utcoffset() is None:
        raise ApiValueError(
            f"{where}: {shown(text)} has no time zone, so it is ambiguous. Add one: "
            f"'{moment.isoformat()}Z' is UTC, or give a datetime that has a tzinfo."
        )


def _warn_of_words(words: Tuple[Any, ...], value: Any, where: str) -> None:
    rule = one_of(words)
    for word in value if isinstance(value, list) else [value]:
        if rule.broken(word):
            warn(f"{where}: {rule.complaint(word)}, not {shown(word)}. It is sent as it is.", UnknownValueWarning)


def checked_body(parameter: Parameter, value: Any, where: str, refuse_unknown: bool) -> Any:
    """A body, checked, also for what models may hold but not send. An instance of another model counts as its document.

    refuse_unknown: whether a name that is nearly a property's is refused.
    """
    kind = parameter.kind
    if refuse_unknown:
        refuse([one for one in _departures(kind, kind.read_plain(value)) if one.rule == "name"], where)
    try:
        kept = kind.check(value, where)
    except ApiTypeError:
        if not isinstance(value, Document) or not isinstance(kind, ModelKind):
            raise
        instead = f"a {type(value).__name__} was given instead of {kind.published_name}"
        kept = kind.check(dict(value._wire_document()), f"{where}: {instead}")
    if Held.anything and kind.holds_unsendable(kept):
        refuse(unsendable(lambda path, found: kind.validate(kept, path, found)), where)
    return kept


def _departures(kind: Kind, value: Any) -> Departures:
    found = Departures()
    kind.validate(value, "", found)
    return found


#: How a number may be written where text is given for it.
_NUMERALS = {
    "int": r"(?a)-?\d{1,4000}",  # Python reads no longer ones
    "float": r"(?a)-?\d+(\.\d+)?([eE][+-]?\d+)?",
}


def _id_text(value: Any, where: str) -> Any:
    return _number_text(value, where) if isinstance(value, int) and not isinstance(value, bool) else value


def _number_text(value: Any, where: str) -> str:
    try:
        return str(value)
    except ValueError:  # by Python's limit of digits
        raise ApiValueError(f"{where}: the number has too many digits.") from None


def plain_text(value: Any, where: str) -> str:
    """A single value as it stands in a path or a query, before percent-encoding."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        text = str.__str__(value)  # of a member of an Enum, too
        _utf_8(text, where)
        return text
    if isinstance(value, datetime):
        return format_datetime(value, where)
    if isinstance(value, bytes):
        import six  # here, as few programs come to this and all would pay for the import

        return plain_text(six.ensure_text(value), where)
    wire = to_wire(value)
    if isinstance(wire, (dict, list)):
        raise ApiTypeError(f"{where}: a single value is needed, not {type(value).__name__}.")
    return _number_text(wire, where)


#: What most ids are made of, so that nothing in them is to be encoded.
_STAYS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~"


def path_segment(value: Any, where: str) -> str:
    """One segment of a path, percent-encoded once. It cannot change the path around it."""
    if value.__class__ is str and value and not value.strip(_STAYS):
        return value
    text = plain_text(value, where) if value is not None else ""
    if text in ("", ".", ".."):
        shown = repr(text) if value is not None else "None"
        raise ApiValueError(f"{where}: {shown} is not an id: the path would lead to another endpoint.")
    return quote(text, safe="")


def query_pairs(wire: str, value: Any, explode: bool, where: str) -> List[Tuple[str, str]]:
    """The pairs of one query parameter. `explode`: a list goes out as repeated names."""
    if isinstance(value, (list, tuple, set, frozenset)):
        texts = [plain_text(item, where) for item in value]
        return [(wire, text) for text in texts] if explode else [(wire, ",".join(texts))]
    return [(wire, plain_text(value, where))]


def multipart(wire: str, value: Any, where: str) -> Tuple[bytes, str]:
    """A multipart body with one file, from a path, content (bytes, or text of more than one line), a file object of
    text or bytes, or a pair of a name and one of these."""
    from urllib3.filepost import encode_multipart_formdata

    named = None
    if isinstance(value, tuple):
        if len(value) not in (2, 3) or not isinstance(value[0], str):
            raise ApiTypeError(f"{where}: a tuple is (name, content), or (name, content, media type).")
        named, value = value[:2]
        value = _utf_8(value, where) if isinstance(value, str) else value
    name, content = _read(value, where)
    try:
        name = str(named or name)
        name.encode("utf-8")
    except UnicodeEncodeError:
        raise ApiValueError(
            f"{where}: the file's name {name!a} is not UTF-8, so it cannot be sent; give (name, content)."
        ) from None
    body, content_type = encode_multipart_formdata([(wire, (name, content, "text/csv"))])
    return body, content_type


def _read(value: Any, where: str) -> Tuple[str, bytes]:
    """A name for a file, and what is in it."""
    name = "upload.csv"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return name, bytes(value)
    if isinstance(value, str) and ("\n" in value or "\r" in value):
        return name, _utf_8(value, where)
    if isinstance(value, (str, os.PathLike)):
        path = os.fsdecode(value)
        try:
            with open(value, "rb") as file:
                return os.path.basename(path), file.read()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise ApiValueError(f"{where}: the file {path[:200]!a} cannot be read: {reason}.") from None
    if hasattr(value, "read"):
        named = getattr(value, "name", None)
        if isinstance(named, (str, bytes)):
            name = os.path.basename(os.fsdecode(named)) or name
        return name, _read_file(value, where)
    raise ApiTypeError(f"{where}: a path, bytes or a file object is needed, not {type(value).__name__}.")


def _utf_8(text: str, where: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise ApiValueError(f"{where}: text with half a character in it (a lone surrogate) cannot be sent.") from None


def _read_file(file: Any, where: str) -> bytes:
    try:
        content = file.read()
    except (OSError, ValueError) as error:  # ValueError: it is closed, or its text cannot be decoded
        raise ApiValueError(f"{where}: the file cannot be read: {error}.") from None
    if not isinstance(content, (str, bytes)):
        raise ApiTypeError(f"{where}: reading the file gives {type(content).__name__}, not text or bytes.")
    return content if isinstance(content, bytes) else _utf_8(content, where)


#: The digit of a UUID that says how to read it (RFC 9562), of any digit.
_VARIANTS = dict(zip("0123456789abcdef", "89ab" * 4))


def fresh_key() -> str:
    """An idempotency key that nobody had before: a random UUID, without what `uuid` takes to make one."""
    digits = os.urandom(16).hex()
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{_VARIANTS[digits[16]]}{digits[17:20]}-{digits[20:]}"


def checked_key(key: Any, operation: str) -> str:
    """An idempotency key of the caller's own: text, or a UUID."""
    from uuid import UUID

    text = str(key) if isinstance(key, UUID) else key
    if not isinstance(text, str) or not 1 <= len(text) <= 255 or text != text.strip():
        raise ApiValueError(f"{operation}(_idempotency_key): text of 1 to 255 characters is needed, or a UUID.")
    return text


# -- of `call_api`, which knows no operation ---------------------------------------------------------

_SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


def filled_path(template: str, values: Mapping[str, Any]) -> str:
    """The path of an endpoint. Neither the template nor a value leads out of it."""
    of_kind("call_api(resource_path)", template, str, "a path (str)")
    if template[:1] != "/" or {".", ".."} & set(template.split("?")[0].split("/")):
        raise ApiValueError(
            f"call_api(resource_path): {template!r} is not a path: one starts with / and has no . or .. in it."
        )
    path = template
    for name, value in of_kind("call_api(path_params)", values, Mapping, "a dict").items():
        path = path.replace(f"{{{name}}}", path_segment(value, f"call_api({name})"))
    if "{" in path:  # that of a value is encoded
        raise ApiValueError(
            f"call_api(path_params): a value for {path[path.index('{') :].partition('}')[0]}}} is missing."
        )
    return path


def free_query(params: Any, formats: Mapping[str, str]) -> List[Tuple[str, str]]:
    """The query, from a dict or pairs; `formats` says how lists go out."""
    found: List[Tuple[str, str]] = []
    of_kind("call_api(collection_formats)", formats, Mapping, "a dict")
    for name, value in pairs("call_api(query_params)", params):
        if value is None:
            continue
        found_pairs = query_pairs(name, value, True, f"call_api({name})")
        style = formats.get(name, "multi")
        if style != "multi" and found_pairs:
            if style not in _SEPARATORS:
                raise ApiValueError(
                    f"call_api(collection_formats): {style!r} is not one of multi, {', '.join(_SEPARATORS)}."
                )
            found_pairs = [(name, _SEPARATORS[style].join(text for _, text in found_pairs))]
        found.extend(found_pairs)
    return found


def free_body(body: Any, form: Any, files: Any, headers: Headers) -> Tuple[Optional[bytes], Optional[str]]:
    """The body of a request and its Content-Type, where `headers` need not have another."""
    if (body is not None) + bool(form) + bool(files) > 1:
        raise ApiValueError("call_api(): body, post_params and files exclude each other; give one.")
    if files:
        of_kind("call_api(files)", files, Mapping, "a dict of a name and a file")
        if len(files) > 1:
            raise ApiValueError("call_api(files): only one file per request is supported.")
        headers.pop("Content-Type", None)  # it lacks the boundary between the parts
        ((name, value),) = files.items()
        return multipart(name, value, f"call_api({name})")
    if form:
        return urlencode(pairs("call_api(post_params)", form)).encode(), "application/x-www-form-urlencoded"
    if body is None:
        return None, None
    if isinstance(body, bytes):
        return body, "application/json"
    if isinstance(body, str) and "json" not in headers.get("Content-Type", "json").lower():
        return body.encode("utf-8"), None
    return json.encode(body), "application/json"
