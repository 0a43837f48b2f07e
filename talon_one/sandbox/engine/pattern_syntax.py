"""The syntax of regular expressions as RE2 has it."""

from __future__ import annotations

from typing import Dict, List, NamedTuple, Optional, Sequence, Tuple
from unicodedata import category

from talon_one.sandbox.engine.values import EvaluationError, Unsupported

_DEEPEST = 100  # groups inside of groups
_MOST_REPEATS = 1000  # RE2's own limit

_CLASSES = {
    "d": "09",
    "w": "09AZ__az",
    "s": "\t\n\f\r  ",
    "alnum": "09AZaz",
    "alpha": "AZaz",
    "ascii": "\x00\x7f",
    "blank": "\t\t  ",
    "cntrl": "\x00\x1f\x7f\x7f",
    "digit": "09",
    "graph": "!~",
    "lower": "az",
    "print": " ~",
    "punct": "!/:@[`{~",
    "space": "\t\r  ",
    "upper": "AZ",
    "word": "09AZ__az",
    "xdigit": "09AFaf",
}
_CONTROLS = {"a": "\a", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_CATEGORIES = {"C": "cfos", "L": "lmotu", "M": "cen", "N": "dlo", "P": "cdefios", "S": "ckmo", "Z": "lps"}  # of Unicode


class CharacterSet:
    """The characters that a place of a pattern takes."""

    def __init__(self, fold: bool = False, negated: bool = False) -> None:
        self.pairs: List[str] = []  # the first and the last character of each range
        self.parts: List[CharacterSet] = []
        self.category = ""  # characters of this general category, instead of ranges
        self.fold = fold
        self.negated = negated
        self._known: Dict[str, bool] = {}

    def add(self, first: str, last: str) -> None:
        """Take the characters from the first to the last, too."""
        self.pairs.append(first + last)

    def has(self, character: str) -> bool:
        """Whether it takes the character."""
        known = self._known.get(character)
        if known is None:
            variants = {character, character.lower(), character.upper()} if self.fold else {character}
            known = self._known[character] = any(map(self._has, variants)) is not self.negated
            if len(self._known) > 5000:
                self._known.clear()
        return known

    def _has(self, character: str) -> bool:
        if self.category:
            return category(character).startswith(self.category)
        return any(pair[0] <= character <= pair[1] for pair in self.pairs) or any(
            part.has(character) for part in self.parts
        )


class Node(NamedTuple):
    """A part of a pattern: `set`, `at` (an assertion), `all`, `any`, `repeat`."""

    kind: str
    parts: Sequence[Node] = ()
    characters: Optional[CharacterSet] = None
    where: str = ""
    least: int = 0
    most: Optional[int] = None


def parsed(pattern: str) -> Node:
    """The parts of a pattern; `EvaluationError` for one that RE2 refuses."""
    return _Parser(pattern).parse()


class _Parser:
    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._at = 0
        self._depth = 0
        self._flags = ""

    def parse(self) -> Node:
        node = self._alternatives()
        if self._at < len(self._pattern):
            raise self._refused("a bracket ) is without its (")
        return node

    def _refused(self, why: str) -> EvaluationError:
        return EvaluationError(f"the pattern {self._pattern!r} is none: {why}")

    def _peek(self, text: str) -> bool:
        return self._pattern.startswith(text, self._at)

    def _take(self, text: str) -> bool:
        if self._peek(text):
            self._at += len(text)
            return True
        return False

    def _next(self) -> str:
        if self._at >= len(self._pattern):
            raise self._refused("it ends too early")
        self._at += 1
        return self._pattern[self._at - 1]

    def _until(self, end: str) -> str:
        found = self._pattern.find(end, self._at)
        if found < 0:
            raise self._refused(f"a {end} is missing")
        text, self._at = self._pattern[self._at : found], found + len(end)
        return text

    def _alternatives(self) -> Node:
        flags = self._flags
        branches = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        self._flags = flags
        return branches[0] if len(branches) == 1 else Node("any", branches)

    def _sequence(self) -> Node:
        parts: List[Node] = []
        while self._at < len(self._pattern) and not self._peek("|") and not self._peek(")"):
            if self._take("\\Q"):
                end = self._pattern.find("\\E", self._at)
                quoted = self._pattern[self._at : end if end >= 0 else len(self._pattern)]
                self._at += len(quoted) + (2 if end >= 0 else 0)
                parts.extend(map(self._one, quoted))
                if parts and quoted:
                    parts.append(self._repeated(parts.pop()))
                continue
            parts.append(self._repeated(self._atom()))
        return Node("all", parts)

    def _repeated(self, node: Node) -> Node:
        repeated = False
        while True:
            bounds = self._bounds()
            if bounds is None:
                return node
            if repeated:
                raise self._refused("a repetition is repeated")
            least, most = bounds
            if max(least, most or 0) > _MOST_REPEATS or (most is not None and most < least):
                raise self._refused("a repetition has wrong limits")
            node, repeated = Node("repeat", [node], least=least, most=most), True
            self._take("?")

    def _bounds(self) -> Optional[Tuple[int, Optional[int]]]:
        if self._take("*"):
            return 0, None
        if self._take("+"):
            return 1, None
        if self._take("?"):
            return 0, 1
        if not self._peek("{"):
            return None
        end = self._pattern.find("}", self._at)
        least, comma, most = self._pattern[self._at + 1 : max(end, 0)].partition(",")
        if not _is_count(least) or (most and not _is_count(most)):
            return None  # the brace itself
        self._at = end + 1
        return int(least), int(most) if most else None if comma else int(least)

    def _atom(self) -> Node:
        character = self._next()
        if character == "(":
            return self._group()
        if character == "[":
            return Node("set", characters=self._class())
        if character == ".":
            any_character = CharacterSet(negated=True)
            if "s" not in self._flags:
                any_character.add("\n", "\n")
            return Node("set", characters=any_character)
        if character == "^":
            return Node("at", where="line start" if "m" in self._flags else "start")
        if character == "$":
            return Node("at", where="line end" if "m" in self._flags else "end")
        if character in "*+?":
            raise self._refused(f"{character} repeats nothing")
        if character == "\\":
            return self._escape()
        return self._one(character)

    def _one(self, character: str) -> Node:
        characters = CharacterSet("i" in self._flags)
        characters.add(character, character)
        return Node("set", characters=characters)

    def _group(self) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise self._refused("its groups are nested too deeply")
        flags = self._flags
        if self._take("?"):
            if any(map(self._peek, ("=", "!", "<=", "<!"))):
                raise self._refused("look-around is not part of RE2")
            if self._take("P<") or self._take("<"):
                self._until(">")
            elif self._read_flags():  # they hold to the end of the group around
                self._depth -= 1
                return Node("all")
        node = self._alternatives()
        if not self._take(")"):
            raise self._refused("a bracket ( is not closed")
        self._flags = flags
        self._depth -= 1
        return node

    def _read_flags(self) -> bool:
        """Take flags; whether they stand alone, as in `(?i)`."""
        on = True
        while True:
            character = self._next()
            if character in ":)":
                return character == ")"
            if character == "-" and on:
                on = False
            elif character in "imsU":
                self._flags = self._flags.replace(character, "") + (character if on else "")
            else:
                raise self._refused(f"(?{character} is not part of RE2")

    def _escape(self) -> Node:
        for letter, where in (("A", "start"), ("z", "end"), ("b", "word edge"), ("B", "no word edge")):
            if self._take(letter):
                return Node("at", where=where)
        characters = self._named()
        if characters is not None:
            return Node("set", characters=characters)
        return self._one(self._escaped())

    def _named(self) -> Optional[CharacterSet]:
        """The class that `\\d` or `\\pL` names, after its backslash; None for another escape."""
        letter = self._pattern[self._at : self._at + 1]
        if letter and letter in "dDwWsS":
            self._at += 1
            return _class_of(letter.lower(), letter.isupper(), "i" in self._flags)
        if not letter or letter not in "pP":
            return None
        self._at += 1
        name = self._until("}") if self._take("{") else self._next()
        negated = (letter == "P") is not name.startswith("^")
        name = name.lstrip("^")
        if name[:1] not in _CATEGORIES or name[1:] not in ("", *_CATEGORIES[name[0]]):
            raise Unsupported(f"\\p{{{name}}} in a pattern")
        made = CharacterSet(negated=negated)
        made.category = name
        return made

    def _escaped(self) -> str:
        character = self._next()
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character == "x":
            digits = self._until("}") if self._take("{") else self._next() + self._next()
            return self._code(digits, 16)
        if character in "01234567" and (
            character == "0" or self._pattern[self._at : self._at + 1] in tuple("01234567")
        ):
            digits = character
            while len(digits) < 3 and self._pattern[self._at : self._at + 1] in tuple("01234567"):
                digits += self._next()
            return self._code(digits, 8)
        if character.isdigit() and character.isascii():
            raise self._refused("back-references are not part of RE2")
        if character.isascii() and not character.isalnum():
            return character
        raise self._refused(f"\\{character} is not part of RE2")

    def _code(self, digits: str, base: int) -> str:
        try:
            return chr(int(digits, base))
        except (ValueError, OverflowError):
            raise self._refused(f"{digits} is the number of no character") from None

    def _class(self) -> CharacterSet:
        made = CharacterSet("i" in self._flags, negated=self._take("^"))
        first = True
        while first or not self._take("]"):
            first = False
            if self._take("[:"):
                negated = self._take("^")
                name = self._until(":]")
                if name not in _CLASSES or len(name) == 1:
                    raise self._refused(f"[:{name}:] is no class of characters")
                made.parts.append(_class_of(name, negated, "i" in self._flags))
                continue
            start = self._member(made)
            if start is None:
                continue
            end: Optional[str] = start
            if self._peek("-") and self._pattern[self._at + 1 : self._at + 2] not in ("]", ""):
                self._at += 1
                end = self._member(made)
            if end is None or end < start:
                raise self._refused("a range of characters has no end after its start")
            made.add(start, end)
        return made

    def _member(self, made: CharacterSet) -> Optional[str]:
        """The next character of a class; None where a named class stands there, which is added."""
        character = self._next()
        if character != "\\":
            return character
        named = self._named()
        if named is None:
            return self._escaped()
        made.parts.append(named)
        return None


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 6


def _class_of(name: str, negated: bool, fold: bool) -> CharacterSet:
    made = CharacterSet(fold, negated)
    pairs = _CLASSES[name]
    for index in range(0, len(pairs), 2):
        made.add(pairs[index], pairs[index + 1])
    return made
