"""What single headers of a response say."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Dict, Mapping, Optional
from urllib.parse import unquote_to_bytes

#: A parameter of a header: `name=token` or `name="quoted"`, each read once.
_PARAMETER = r'(?s)(?:^|;)\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))'

#: How the sandbox names itself in the `Server` header.
SANDBOX = "talon-one-sandbox"

# A year: no clock can wait for what some servers might say.
_LONGEST = 365 * 86400.0


def retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """Seconds of a `Retry-After` header, given in seconds or as a date; None if there is none."""
    text = next((value for name, value in headers.items() if name.lower() == "retry-after"), None)
    if text is None:
        return None
    text = text.strip()
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return min(float(text), _LONGEST)
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return min(max(0.0, (moment - datetime.now(timezone.utc)).total_seconds()), _LONGEST)


def filename(content_disposition: str) -> str:
    """The file's name in a `Content-Disposition` header (RFC 6266), as it is; "" where there is none.

    `filename*`, which says its charset, goes before `filename`. Nothing that a server sends raises here.
    """
    found: Dict[str, str] = {}
    for name, quoted, token in re.findall(_PARAMETER, content_disposition):
        found.setdefault(name.lower(), re.sub(r"(?s)\\(.)", r"\1", quoted) or token.strip())
    if "filename*" in found:  # charset'language'percent-encoded (RFC 8187)
        charset, _, text = found["filename*"].rpartition("'")
        data = unquote_to_bytes(text.encode("utf-8", "replace"))
        return data.decode("latin-1" if charset.lower().startswith("iso-8859-1'") else "utf-8", "replace")
    plain = found.get("filename", "")
    try:  # many write UTF-8 here, which has come as the letters of its bytes
        return plain.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return plain
