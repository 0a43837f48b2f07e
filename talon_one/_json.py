"""JSON in and out: the standard library's, or orjson where it is installed (extra `orjson`)."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Union

from talon_one._timestamps import format_datetime
from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.kinds import model_base

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

_BOM = b"\xef\xbb\xbf"


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _write_what_json_has_no_word_for(value: Any) -> Any:
    """The one hook of the encoder: models, moments, and number types that shops use."""
    if isinstance(value, model_base()):
        return value._wire_document() if value._newest_wire else value._document
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, (tuple, set, frozenset)):
        return list(value)
    from uuid import UUID

    if isinstance(value, UUID):
        return str(value)
    if hasattr(value, "__index__"):
        return int(value)
    if hasattr(value, "__float__"):
        return float(value)
    raise ApiTypeError(f"A value of type {type(value).__name__} cannot be sent as JSON.")


_decoder = json.JSONDecoder(parse_constant=_no_constant)
# Cycles are found by the recursion limit: looking for them costs a tenth of the encoding.
_encoder = json.JSONEncoder(
    separators=(",", ":"), allow_nan=False, check_circular=False, default=_write_what_json_has_no_word_for
)


def decode(data: Union[str, bytes, bytearray]) -> Any:
    """The value of a JSON text; `ValueError` where it is none. A UTF-8 byte order mark is skipped."""
    if orjson is not None:
        if not isinstance(data, str) and data.startswith(_BOM):
            data = data[3:]
        try:
            return orjson.loads(data)
        except ValueError:
            pass  # integers beyond 64 bits, or no JSON: the standard library tells which
    if not isinstance(data, str):
        data = (data[3:] if data.startswith(_BOM) else data).decode("utf-8")
    return _decoder.decode(data)


def encode(value: Any) -> bytes:
    """The JSON text of a document or model; an `ApiTypeError` or `ApiValueError` where it has none."""
    try:
        if orjson is not None:
            try:
                text: bytes = orjson.dumps(
                    value, default=_write_what_json_has_no_word_for, option=orjson.OPT_PASSTHROUGH_DATETIME
                )
            except orjson.JSONEncodeError:
                pass  # integers beyond 64 bits and lone surrogates, which the standard library writes
            else:
                # orjson writes NaN as null, silently; the standard library refuses it.
                if b"null" not in text:
                    return text
        return _encoder.encode(value).encode()
    except (ApiTypeError, ApiValueError):
        raise
    except RecursionError:
        raise ApiValueError("The body contains itself, or is nested too deeply to be sent as JSON.") from None
    except (TypeError, ValueError) as error:
        raise ApiValueError(f"The body cannot be sent as JSON: {error}.") from None


def type_name(value: Any) -> str:
    """What JSON calls the type of a decoded value."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    return names.get(type(value), "number")
