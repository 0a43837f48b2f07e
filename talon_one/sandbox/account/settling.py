"""The last look at a seed before it is written: what a sandbox would refuse is left out, so that it starts."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Mapping, Tuple

from talon_one.sandbox.seed import SeedError, load

Document = Dict[str, Any]

#: Where a message says that something is: `campaigns[2].coupons[0]: …`, `attributes: Event[1] must …`.
_PLACE = re.compile(
    r"(?:The seed: )?(?:(attributes): )?(\w+)\[(\d+)\](?:\.(coupons|referrals|tiers)\[(\d+)\])?(.*)", re.DOTALL
)


def settled(files: Mapping[str, Document]) -> List[str]:
    """Take out of the files what a sandbox would refuse. Gives a line for each thing that is gone.

    Raises `SeedError` for what cannot be taken out.
    """
    gone: List[str] = []
    while True:
        merged, places = _merged(files)
        try:
            load(merged)
            return gone
        except SeedError as error:
            found = _PLACE.match(str(error))
            if found is None:
                raise
            below, setting, index, inner, inner_index, problem = found.groups()
            listed = merged[below][setting] if below else merged[setting]
            thing = listed[int(index)]
            if inner is not None:
                listed, index = thing[inner], inner_index
                thing = listed[int(index)]
            of_file = listed if inner is not None or below else places[setting][int(index)]
            of_file.remove(thing)
            gone.append(f"{inner or setting} {thing.get('id', thing.get('name'))}{problem}")


def _merged(files: Mapping[str, Document]) -> Tuple[Document, Dict[str, List[List[Any]]]]:
    """The seed that the files make, and for each of its things the list that it stands in."""
    merged: Document = {}
    places: Dict[str, List[List[Any]]] = {}
    for settings in files.values():
        for setting, value in settings.items():
            if isinstance(value, list):
                merged.setdefault(setting, []).extend(value)
                places.setdefault(setting, []).extend([value] * len(value))
            else:
                merged[setting] = value
    return merged, places
