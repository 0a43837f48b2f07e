"""CSV as the service exports and imports it: RFC 4180, names of columns in the first line."""

from __future__ import annotations

import csv
import io
from typing import Any, Dict, Iterable, Iterator, Mapping, Optional, Sequence, Tuple

from talon_one.model import json
from talon_one.model.timestamps import parse_datetime
from talon_one.sandbox.contract import Refused, invalid, problem

Document = Dict[str, Any]

_EXCEL = "%Y-%m-%d %H:%M:%S"


def exported(columns: Sequence[str], rows: Iterable[Mapping[str, Any]], date_format: Optional[str] = None) -> str:
    """A table as text. Objects and lists stand in it as JSON; what a row does not have is empty.

    date_format: `excel` writes moments as spreadsheets read them.
    """
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(columns)
    for row in rows:
        table.writerow([_cell(row.get(column), date_format) for column in columns])
    return written.getvalue()


def _cell(value: Any, date_format: Optional[str]) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        return json.encode(value).decode("utf-8")
    if date_format == "excel" and isinstance(value, str) and value[4:5] == "-" and "T" in value:
        try:
            return parse_datetime(value).strftime(_EXCEL)
        except ValueError:
            return value
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def imported(text: str, required: Sequence[str], optional: Sequence[str] = ()) -> Iterator[Tuple[int, Document]]:
    """The rows of a table: the number of the line and the cells that are not empty, by their column.

    `Refused` with 400 where a column or a required cell is missing, or a column is not known.
    """
    table = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        columns = [name.strip().lower() for name in next(table, [])]
        _check_columns(columns, required, optional)
        for cells in table:
            if not any(cells):
                continue
            if len(cells) != len(columns):
                raise _wrong(table.line_num, f"{len(columns)} cells are needed, not {len(cells)}")
            row = {name: cell.strip() for name, cell in zip(columns, cells) if cell.strip()}
            for name in required:
                if name not in row:
                    raise _wrong(table.line_num, f"{name} is empty")
            yield table.line_num, row
    except csv.Error as error:
        raise _wrong(table.line_num, str(error)) from None


def _check_columns(columns: Sequence[str], required: Sequence[str], optional: Sequence[str]) -> None:
    known = [*required, *optional]
    for name in columns:
        if name not in known:
            raise _wrong(1, f"there is no column {name!r}, only {', '.join(known)}")
    for name in required:
        if name not in columns:
            raise _wrong(1, f"the column {name} is missing")


def wrong_row(line: int, details: str) -> Refused:
    """What answers 400 for a row."""
    return _wrong(line, details)


def _wrong(line: int, details: str) -> Refused:
    return invalid([problem("Invalid file", details, line=str(line))])
