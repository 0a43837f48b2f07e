"""JSON in and out: the standard library's, or orjson where it is installed (extra `orjson`)."""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Optional, Tuple, Union

from talon_one.exceptions import ApiTypeError, ApiValueError
from talon_one.model.documents import in_words_of_json, in_words_to_send, refused_within
from talon_one.model.large import SMALL, Bounds, Scan, decode_watched, must_be_watched

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]

_BOM = b"\xef\xbb\xbf"
_SPACE = " \t\n\r"
_NO_ESCAPE = r"(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})"


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _strict(scan: Scan) -> Scan:
    """A decoder's `scan_once` that takes no more for an escape than JSON does.

    The standard library's in Python, which PyPy uses, reads the digits as `int` does: also `\\u 12 `.
    """
    library: Any = json.decoder
    if library.scanstring is not library.py_scanstring:
        return scan
    wrong = re.compile(_NO_ESCAPE)

    def checked(text: str, at: int) -> Tuple[Any, int]:
        value, end = scan(text, at)
        if wrong.search(text, at, end):
            raise ValueError(f"an escape is none, after {at}")
        return value, end

    return checked


_decoder: Any = json.JSONDecoder(parse_constant=_no_constant)
_decoder.scan_once = _strict(_decoder.scan_once)


def _encoder(words: Callable[[Any], Any]) -> Callable[[Any], str]:
    """What writes a value as JSON. words: what is asked for those that JSON has no word for."""
    # Cycles are found by the recursion limit: looking for them costs a tenth of the encoding.
    encode = json.JSONEncoder(separators=(",", ":"), allow_nan=False, check_circular=False, default=words).encode
    try:  # what `encode` makes anew for each value, where it is CPython's
        make: Any = json.encoder.c_make_encoder  # type: ignore[attr-defined]
        parts = make(None, words, json.encoder.encode_basestring_ascii, None, ":", ",", False, False, False)
    except (AttributeError, TypeError):
        return encode
    return lambda value: "".join(parts(value, 0))


_encoders = {words: _encoder(words) for words in (in_words_to_send, in_words_of_json)}


def decode(data: Union[str, bytes, bytearray], bounds: Optional[Bounds] = None) -> Any:
    """The value of a JSON text; `ValueError` if it is none, `ApiValueError` if it nests too deeply.

    A byte order mark is skipped. An integer beyond 64 bits, of which the service has none, becomes a float
    where orjson reads it.
    bounds: what it may take, for a text of others; `TooLarge` or `NoTimeLeft` is raised beyond it.
    """
    watched = bounds is not None and len(data) > SMALL and must_be_watched(data, bounds)
    if isinstance(data, str):
        data = data[1:] if data.startswith("\ufeff") else data
    elif data.startswith(_BOM):
        data = data[3:]
    if orjson is not None and not watched:
        try:
            return orjson.loads(data)
        except ValueError:
            # Lone surrogates and huge numbers, or no JSON: the standard library tells which.
            watched = bounds is not None and len(data) > SMALL and must_be_watched(data, bounds)
    text = data if isinstance(data, str) else data.decode("utf-8")
    try:
        if watched:
            assert bounds is not None and bounds.deadline is not None  # noqa: S101  (else nothing is watched)
            value, end = decode_watched(text, _decoder.scan_once, bounds.deadline)
        else:
            value, end = _decoder.raw_decode(text, len(text) - len(text.lstrip(_SPACE)) if text[:1] in _SPACE else 0)
    except RecursionError:
        raise ApiValueError("it is nested too deeply") from None
    if end != len(text) and text[end:].strip(_SPACE):
        raise json.JSONDecodeError("Extra data", text, end)
    return value


def decode_object(text: Any, where: str) -> Any:
    """The object of a JSON text, None for null; `ApiTypeError` or `ApiValueError` if it is none."""
    if not isinstance(text, (str, bytes, bytearray)):
        raise ApiTypeError(f"{where}: text or bytes are needed, not {type(text).__name__}.")
    try:
        document = decode(text)
    except ValueError as error:
        raise ApiValueError(f"{where}: this is not JSON: {error}") from None
    if document is not None and document.__class__ is not dict:
        raise ApiTypeError(f"{where}: a JSON object is needed, not {type_name(document)}.")
    return document


def encode(value: Any, name: str = "The body", sending: bool = True) -> bytes:
    """The JSON text of a document or model; an `ApiTypeError` or `ApiValueError` if it has none.

    name: what it is called in the error. sending: whether it is sent, so that a moment needs a zone.
    """
    words = in_words_to_send if sending else in_words_of_json
    try:
        if orjson is not None:
            try:
                # What the standard library does not write either is left to the hook.
                left = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
                text: bytes = orjson.dumps(value, words, left)
            except orjson.JSONEncodeError:
                pass  # integers beyond 64 bits and lone surrogates, which the standard library writes
            else:
                # orjson writes NaN as null, silently; the standard library refuses it.
                if b"null" not in text:
                    return text
        return _encoders[words](value).encode()
    except (ApiTypeError, ApiValueError) as error:
        raise error.__class__(f"{name}: {refused_within(value) if sending else ''}{error}") from None
    except RecursionError:
        raise ApiValueError(f"{name} contains itself, or is nested too deeply to be sent as JSON.") from None
    except (TypeError, ValueError, OverflowError) as error:
        raise ApiValueError(f"{name} cannot be sent as JSON: {error}.") from None


def type_name(value: Any) -> str:
    """What JSON calls the type of a decoded value."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    return names.get(type(value), "number")
