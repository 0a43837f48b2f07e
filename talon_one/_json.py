"""JSON in and out: the standard library's, or orjson where it is installed (extra `orjson`)."""

from __future__ import annotations

import json
from datetime import date, datetime
from enum import Enum
from typing import Any, Union

from talon_one._timestamps import format_datetime
from talon_one.documents import NULL, model_base
from talon_one.exceptions import ApiTypeError, ApiValueError

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

_BOM = b"\xef\xbb\xbf"
_SPACE = " \t\n\r"


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def in_words_of_json(value: Any) -> Any:
    """The one hook of the encoder: models, moments, and number types that shops use.

    What it gives may hold more of them.
    """
    if isinstance(value, model_base()):
        return value._wire_document() if value._newest_wire else value._document
    if value is NULL:
        return None
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (tuple, set, frozenset)):
        return list(value)
    from uuid import UUID

    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if hasattr(type(value), "tolist"):  # NumPy's numbers and arrays
        return value.tolist()
    if hasattr(value, "__index__"):
        return int(value)
    if hasattr(value, "__float__") and not isinstance(value, complex):  # PyPy's complex has one
        return float(value)
    raise ApiTypeError(f"A value of type {type(value).__name__} cannot be sent as JSON.")


_decoder = json.JSONDecoder(parse_constant=_no_constant)
# Cycles are found by the recursion limit: looking for them costs a tenth of the encoding.
_encoder = json.JSONEncoder(separators=(",", ":"), allow_nan=False, check_circular=False, default=in_words_of_json)


def decode(data: Union[str, bytes, bytearray]) -> Any:
    """The value of a JSON text; `ValueError` where it is none. A byte order mark is skipped.

    An integer beyond 64 bits, of which the service has none, becomes a float where orjson reads it.
    """
    if isinstance(data, str):
        data = data[1:] if data.startswith("\ufeff") else data
    elif data.startswith(_BOM):
        data = data[3:]
    if orjson is not None:
        try:
            return orjson.loads(data)
        except ValueError:
            pass  # lone surrogates and huge numbers, or no JSON: the standard library tells which
    text = data if isinstance(data, str) else data.decode("utf-8")
    try:
        try:
            value, end = _decoder.raw_decode(text)
            if end == len(text) or not text[end:].strip(_SPACE):
                return value
        except ValueError:
            pass
        return _decoder.decode(text)  # there is space before it, or it is no JSON and this says why
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def encode(value: Any, name: str = "The body") -> bytes:
    """The JSON text of a document or model; an `ApiTypeError` or `ApiValueError` where it has none.

    name: what it is called in the error.
    """
    try:
        if orjson is not None:
            try:
                # What the standard library does not write either is left to the hook.
                left = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
                text: bytes = orjson.dumps(value, in_words_of_json, left)
            except orjson.JSONEncodeError:
                pass  # integers beyond 64 bits and lone surrogates, which the standard library writes
            else:
                # orjson writes NaN as null, silently; the standard library refuses it.
                if b"null" not in text:
                    return text
        return _encoder.encode(value).encode()
    except (ApiTypeError, ApiValueError) as error:
        raise error.__class__(f"{name}: {error}") from None
    except RecursionError:
        raise ApiValueError(f"{name} contains itself, or is nested too deeply to be sent as JSON.") from None
    except (TypeError, ValueError, OverflowError) as error:
        raise ApiValueError(f"{name} cannot be sent as JSON: {error}.") from None


def type_name(value: Any) -> str:
    """What JSON calls the type of a decoded value."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    return names.get(type(value), "number")
