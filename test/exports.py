"""An export of the service: a long CSV, and the answers that bring it."""

from __future__ import annotations

import gzip
from typing import Any

from faults import answer

CSV = b"value,limit\n" + b"A1,5\n" * 50_000


def an_export(disposition: str = "", **more: Any) -> Any:
    headers = {"Content-Disposition": disposition} if disposition else {}
    return answer(CSV, content_type="application/csv", headers={**headers, **more})


def a_gzipped_export() -> Any:
    return answer(gzip.compress(CSV), content_type="application/csv", headers={"Content-Encoding": "gzip"})
