"""What an evaluation belongs to."""

from __future__ import annotations

from typing import Any, Dict, NamedTuple, Optional

Document = Dict[str, Any]


class Occasion(NamedTuple):
    """What an evaluation belongs to."""

    application_id: int
    event_id: int
    profile_id: str  #: empty for an anonymous session
    session: Optional[Document] = None  #: as the model `CustomerSessionV2`; None for events and profiles
    card: Optional[str] = None  #: the identifier of the loyalty card
