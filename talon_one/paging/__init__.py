"""Lists that the service gives in pages: `paginate`, and what it gives."""

from talon_one.paging.paginator import Paginator, paginate
from talon_one.paging.walks import Position

__all__ = ["Paginator", "Position", "paginate"]
