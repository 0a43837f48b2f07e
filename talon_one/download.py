"""Exports straight to a file, without holding them in memory."""

from __future__ import annotations

import os
import re
import tempfile
from typing import Any, BinaryIO, Callable, Optional, Union

from talon_one.exceptions import ApiTypeError


def download(
    method: Callable[..., Any], *args: Any, to: Union[str, os.PathLike[str], BinaryIO], **kwargs: Any
) -> Optional[str]:
    """Stream what an export returns to a file: `download(api.export_coupons, 1, 2, to="coupons.csv")`.

    method: an export of `ManagementApi`; `args` and `kwargs` are passed to it.
    to: a path, a folder (the file then has the name that the service gives it, reduced to a safe
        base name), or a file object that is open for writing bytes or text.

    Returns the path written, None for a file object. A path is written to a temporary file beside
    it that takes its place when all has arrived: a broken download leaves what was there before.
    Raises what the call raises, and `OSError` where the file cannot be written.
    """
    with method(*args, _preload_content=False, **kwargs) as response:
        if hasattr(to, "write"):
            _copy(response, to)
            return None
        if not isinstance(to, (str, os.PathLike)):
            raise ApiTypeError(f"download(to): a path or a file object is needed, not {type(to).__name__}.")
        path = os.fspath(to)
        if os.path.isdir(path):
            path = os.path.join(path, safe_name(response.headers.get("content-disposition")))
        handle, temporary = tempfile.mkstemp(prefix=".download-", dir=os.path.dirname(path) or ".")
        try:
            with os.fdopen(handle, "wb") as file:
                _copy(response, file)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
    return path


def _copy(response: Any, file: Any) -> None:
    import codecs
    import io

    if not isinstance(file, io.TextIOBase):
        for piece in response.stream():
            file.write(piece)
        return
    decoder = codecs.getincrementaldecoder("utf-8")()
    for piece in response.stream():
        file.write(decoder.decode(piece))
    file.write(decoder.decode(b"", True))


_NAME = re.compile(r"filename\*?\s*=\s*(?:[\w-]+'[\w-]*')?\"?([^\";]+)\"?", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w. ()+,=@-]")


def safe_name(content_disposition: Optional[str], default: str = "export.csv") -> str:
    """The base name in a `Content-Disposition` header, without anything that leads elsewhere."""
    from urllib.parse import unquote

    found = _NAME.search(content_disposition or "")
    name = unquote(found[1]) if found else ""
    name = name.replace("\\", "/").rpartition("/")[2]
    name = _UNSAFE.sub("_", name).strip(" .")
    return name[:150] or default
