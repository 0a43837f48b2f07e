"""Regular expressions as RE2 has them: no look-around, no back-references, and never slow.

A pattern is run as a set of states that moves over the text once, so its time grows with the text's length
times the pattern's, whatever the pattern is. Python's `re` takes exponential time for some. Only whether a
pattern is found is asked here, so groups capture nothing, and `*?` is the same as `*`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import List, NamedTuple, Optional, Sequence, Tuple

from talon_one.sandbox.engine.pattern_syntax import CharacterSet, Node, parsed
from talon_one.sandbox.engine.values import EvaluationError

_MOST_STEPS = 10_000  # of a pattern, as its repetitions are written out
_MOST_WORK = 20_000_000  # steps of the pattern times characters of the text


def matches(pattern: str, text: str) -> bool:
    """Whether the pattern is found anywhere in the text.

    Raises `EvaluationError` for a pattern that RE2 refuses, or one too large for the text.
    """
    return _compiled(pattern).found(text)


class _Step(NamedTuple):
    """A step of a pattern that is ready to run: what it takes, or where it goes on without taking anything."""

    characters: Optional[CharacterSet] = None
    where: str = ""
    targets: Tuple[int, ...] = ()


class _Pattern:
    def __init__(self, root: Node) -> None:
        self._steps: List[_Step] = []
        self._emit(root)
        self._end = len(self._steps)

    def found(self, text: str) -> bool:
        if (len(text) + 1) * (self._end + 1) > _MOST_WORK:
            raise EvaluationError(f"a pattern of {self._end} steps takes too long on {len(text)} characters")
        steps, end, length = self._steps, self._end, len(text)
        reached: List[int] = []
        for place in range(length + 1):
            waiting, seen, taking = [0, *reached], set(), []
            while waiting:
                step = waiting.pop()
                if step == end:
                    return True
                if step in seen:
                    continue
                seen.add(step)
                characters, where, targets = steps[step]
                if characters is not None:
                    taking.append(step)
                elif where:
                    if _holds(where, text, place):
                        waiting.append(step + 1)
                else:
                    waiting.extend(targets)
            if place < length:
                character = text[place]
                reached = [step + 1 for step in taking if steps[step].characters.has(character)]  # type: ignore[union-attr]
        return False

    def _emit(self, node: Node) -> None:
        if len(self._steps) > _MOST_STEPS:
            raise EvaluationError("the pattern is too large")
        if node.kind == "set":
            self._steps.append(_Step(characters=node.characters))
        elif node.kind == "at":
            self._steps.append(_Step(where=node.where))
        elif node.kind == "all":
            for part in node.parts:
                self._emit(part)
        elif node.kind == "any":
            self._emit_any(node.parts)
        else:
            for _ in range(node.least):
                self._emit(node.parts[0])
            if node.most is None:
                start = len(self._steps)
                self._emit_optional(node.parts[0], back=True)
                self._steps[start] = _Step(targets=(start + 1, len(self._steps)))
            else:
                for _ in range(node.most - node.least):
                    self._emit_optional(node.parts[0])

    def _emit_optional(self, node: Node, back: bool = False) -> None:
        start = len(self._steps)
        self._steps.append(_Step())
        self._emit(node)
        if back:
            self._steps.append(_Step(targets=(start,)))
        self._steps[start] = _Step(targets=(start + 1, len(self._steps)))

    def _emit_any(self, parts: Sequence[Node]) -> None:
        ends = []
        for index, part in enumerate(parts):
            start = len(self._steps)
            self._steps.append(_Step())
            self._emit(part)
            ends.append(len(self._steps))
            self._steps.append(_Step())
            following = (len(self._steps),) if index + 1 < len(parts) else ()
            self._steps[start] = _Step(targets=(start + 1, *following))
        for end in ends:
            self._steps[end] = _Step(targets=(len(self._steps),))


def _holds(where: str, text: str, place: int) -> bool:
    if where == "start":
        return place == 0
    if where == "end":
        return place == len(text)
    if where == "line start":
        return place == 0 or text[place - 1] == "\n"
    if where == "line end":
        return place == len(text) or text[place] == "\n"
    before = place > 0 and _is_word(text[place - 1])
    after = place < len(text) and _is_word(text[place])
    return (before != after) is (where == "word edge")


def _is_word(character: str) -> bool:
    return character == "_" or (character.isascii() and character.isalnum())


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> _Pattern:
    return _Pattern(parsed(pattern))
