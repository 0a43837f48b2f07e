"""Words and literals of the generated files: what the templates would be cluttered with."""

from __future__ import annotations

import json
import re
import textwrap
from typing import Any, Iterable

from tools.facts import Alias, Enumeration, Model, Operation, Parameter, Property, Schema, Variants
from tools.values import Type, Value

WIDTH = 110

_LIMIT_WORDS = {
    "min_length": "At least {} characters.",
    "max_length": "At most {} characters.",
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "exclusive_minimum": "More than {}.",
    "exclusive_maximum": "Less than {}.",
    "pattern": "Must match `{}`.",
    "min_items": "At least {} items.",
    "max_items": "At most {} items.",
    "unique_items": "No item can occur twice.",
    "format": "Format `{}`.",
}
#: What generated models import of the runtime, by its modules.
_RUNTIME = {
    "": ["Model", "Property", "WideProperty", "former", "prop"],
    ".pages": ["Page"],
    ".unions": ["Refined", "Variant"],
    ".variants": ["Variants"],
    ".views": ["refined_view", "typed_view"],
}
#: A least and a most together.
_RANGE_WORDS = [
    ("min_length", "max_length", "{} to {} characters."),
    ("minimum", "maximum", "From {} to {}."),
    ("exclusive_minimum", "maximum", "More than {}, at most {}."),
    ("min_items", "max_items", "{} to {} items."),
]


# -- literals ------------------------------------------------------------------------------------


def python_string(text: str, indent: int = 0) -> str:
    """A string literal, wrapped over lines that are joined by the compiler."""
    if len(text) + indent < WIDTH - 10:
        return _quoted(text)
    lines = textwrap.wrap(
        text, WIDTH - indent - 4, drop_whitespace=False, break_long_words=False, break_on_hyphens=False
    )
    return ("\n" + " " * indent).join(_quoted(line) for line in lines)


def _quoted(text: str) -> str:
    literal = repr(text)
    if literal[0] == "'" and '"' not in text:
        literal = '"' + literal[1:-1].replace("\\'", "'") + '"'
    return literal


def docstring(text: str, indent: int = 4) -> str:
    """A docstring's lines, its quotes included."""
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    paragraphs = text.split("\n")
    lines: list[str] = []
    for paragraph in paragraphs:
        hanging = re.match(r"\s*(- |\w+: )?", paragraph)
        deeper = " " * 4 if hanging and hanging[1] else ""
        lines += textwrap.wrap(
            paragraph, WIDTH - indent, subsequent_indent=deeper, break_long_words=False, break_on_hyphens=False
        ) or [""]
    if len(lines) == 1 and not lines[0].endswith('"'):
        return f'"""{lines[0]}"""'
    pad = "\n" + " " * indent
    return f'"""{lines[0]}' + "".join(pad + line if line else "\n" for line in lines[1:]) + f'{pad}"""'


def one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def table_cell(text: str) -> str:
    """Text in a cell of a Markdown table."""
    return one_line(text).replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;")


def link(of: Type | None) -> str:
    """A type in a cell of a table, linked to the page of its model; empty where there is none."""
    if of is None:
        return ""
    shown = of.shown or of.published
    if shown.startswith("Union["):
        return " or ".join(
            f"[**{name}**]({name}.md)" if name in of.models else f"**{name}**" for name in shown[6:-1].split(", ")
        )
    return f"[**{shown}**]({of.page}.md)" if of.page else f"**{shown}**"


def annotation(prop: Property) -> str:
    inner = prop.type.python
    if inner == "Any":
        return "Property[Any]"
    if prop.variants and inner.startswith("Union["):  # what is none of these stays a dict
        inner = f"{inner[:-1]}, dict[str, Any]]"
    types = [inner, settable(inner, prop)]
    if not prop.required or prop.nullable:
        types = [f"Optional[{one}]" for one in types]
    return f"Property[{types[0]}]" if types[0] == types[1] else f"WideProperty[{', '.join(types)}]"


def settable(read: str, of: Property | Parameter) -> str:
    """What may be set where `read` is what is read: the words of an enumeration, any sequence or mapping."""
    if of.words:
        plain, words = of.words
        read = re.sub(rf"(?<!dict\[)\b{plain}\b", lambda _: words, read)
    return read.replace("list[str]", "Strings").replace("list[", "Sequence[").replace("dict[", "Mapping[")


def union_type(variants: Variants) -> list[str]:
    """What a union of models is to type checkers, one line each."""
    return [*variants.members, "UnknownVariant" if variants.by and not variants.beside else "dict[str, Any]"]


def union_facts(variants: Variants, indent: int, whole: bool = True) -> str:
    """`Variants("type", {…})`: how generated code states what tells models apart."""
    if variants.by is None or variants.beside:
        return f"Variants(members={_over_lines('()', map(_quoted, variants.members), indent)})"
    arguments = [_quoted(variants.by), _mapping(variants, indent)]
    if variants.name != variants.by:
        arguments.append(f"name={_quoted(str(variants.name))}")
    return f"Variants({', '.join([*arguments, *['parts=True'] * (not whole)])})"


def _mapping(variants: Variants, indent: int) -> str:
    return _over_lines("{}", [f"{_quoted(value)}: {_quoted(name)}" for value, name in variants.mapping.items()], indent)


def _over_lines(brackets: str, entries: Iterable[str], indent: int) -> str:
    """Entries within brackets, a line for each."""
    pad = "\n" + " " * indent
    return f"{brackets[0]}{''.join(f'{pad}    {one},' for one in entries)}{pad}{brackets[1]}"


def used_in(name: str, text: str) -> bool:
    """Whether generated code uses a name."""
    return re.search(rf"\b{name}\b", _code(text)) is not None


def typing_names(body: str, names: list[str], type_checking: bool) -> list[str]:
    """What a generated module imports from `typing`."""
    return ["TYPE_CHECKING"] * bool(type_checking) + [name for name in names if used_in(name, body)]


def type_names(body: str, enumerations: list[Enumeration]) -> list[str]:
    """What generated code imports from `talon_one.types`."""
    return sorted(set(re.findall(r"\w+", _code(body))) & {"Strings", *(one.name for one in enumerations)})


def _code(body: str) -> str:
    """Generated code without its documentation, which uses words like Any freely."""
    return re.sub(r'"(?:[^"\\\n]|\\.)*"', "", re.sub(r'"""(?:.|\n)*?"""', "", body))


def literal_of(enumeration: Enumeration) -> str:
    """The type of an enumeration's words."""
    words = [_literal(word) for word in enumeration.words]
    line = f"Literal[{', '.join(words)}]"
    return line if len(f"{enumeration.name} = {line}") <= WIDTH else f"Literal{_over_lines('[]', words, 0)}"


# -- models --------------------------------------------------------------------------------------


def runtime_imports(body: str) -> list[tuple[str, list[str]]]:
    """The modules of `talon_one.model` that a generated model uses, and what of each."""
    found = [(module, [name for name in names if used_in(name, body)]) for module, names in _RUNTIME.items()]
    return [(module, names) for module, names in found if names]


def base(model: Model) -> str:
    """The class that a model is made from."""
    if model.page_of is None:
        return model.base
    return f"Page[{_quoted(model.page_of.python) if model.page_of.models else model.page_of.python}]"


def alias_facts(alias: Alias) -> str:
    """What an alias says of values of each of its types."""
    return " ".join(fact for value in alias.values for fact in _alias_limits(value))


def _alias_limits(value: Value) -> list[str]:
    limits = dict(value.limits)
    enum = limits.pop("enum", None)
    words = [f"Where it is text, one of {_listed(enum)}."] if enum else []
    return [*words, *_limits_in_words(limits, value.type)]


def model_doc(model: Schema) -> str:
    text = model.description
    if model.retired:
        text += f"\n\nRetired: last used by the service in version {model.retired}; creating one issues a warning."
    elif isinstance(model, Model) and model.deprecated:
        text += "\n\nDeprecated by the service."
    return f"{text}\n\nContract: {model.source}"


def property_doc(prop: Property) -> str:
    """The docstring of a property: what it means, then its facts in words."""
    return one_line(" ".join([prop.description, *_facts(prop)]))


def _facts(prop: Property) -> list[str]:
    limits = dict(prop.limits)
    enum = limits.pop("enum", None)
    facts = []
    if enum:
        facts.append(_allowed(prop.current_enum or enum))
        former = [value for value in enum if value not in (prop.current_enum or enum)]
        if former:
            facts.append(f"Earlier versions also had {_listed(former)}.")
    facts += _limits_in_words(limits, prop.type)
    if prop.has_default:
        facts.append(f"The service's default is `{_json_word(prop.default)}`.")
    if prop.constant:
        facts.append("Filled in if left out.")
    if prop.variants and prop.variants.beside:
        facts.append(f"Its model depends on `{prop.variants.name}`; a plain dict if the value there is unknown.")
    if prop.read_only:
        facts.append("Set by the service; ignored in requests.")
    if prop.required and prop.nullable:
        facts.append("Can be null.")
    if prop.required_since:
        facts.append(f"Required since version {prop.required_since}.")
    if prop.since:
        facts.append(f"Added in version {prop.since}.")
    if prop.retired:
        facts.append(f"Retired: last sent by the service in version {prop.retired}.")
    elif prop.deprecated:
        facts.append("Deprecated.")
    return facts


def _limits_in_words(limits: dict[str, Any], of: Type) -> list[str]:
    """The limits of a value of that type; those of a list or a map are about its items, but for those of it as a whole."""
    limits = dict(limits)
    words = []
    for least, most, text in _RANGE_WORDS:
        if least in limits and most in limits:
            words.append(text.format(limits.pop(least), limits.pop(most)))
    words += [_LIMIT_WORDS[name].format(limit) for name, limit in limits.items()]
    each = {"list[": "Each item", "dict(": "Each value"}.get(of.published[:5])
    if each:
        words = [text if re.search(r"\bitems?\b", text) else f"{each}: {text[0].lower()}{text[1:]}" for text in words]
    return [re.sub(r"\b1 (character|item)s", r"1 \1", text) for text in words]


def property_arguments(prop: Property) -> list[str]:
    """The arguments of `prop(…)` but for `doc`."""
    arguments = []
    if prop.wire != prop.name:
        arguments.append(_quoted(prop.wire))
    if not prop.required:
        arguments.append("default=None")
    elif prop.constant:
        arguments.append(f"default={_quoted(prop.constant)}")
    if prop.nullable:
        arguments.append("nullable=True")
    for name in ("read_only", "sensitive"):
        if getattr(prop, name):
            arguments.append(f"{name}=True")
    arguments += [f"{name}={_literal(limit)}" for name, limit in prop.limits.items()]
    if prop.variants and prop.variants.beside:
        arguments.append(f"beside=({_quoted(prop.variants.by or '')}, {_mapping(prop.variants, 8)})")
    if prop.attributes_of:
        arguments.append(f"attributes_of={_quoted(prop.attributes_of)}")
    if prop.former_wire:
        arguments.append(f"former_wire={_literal(tuple(prop.former_wire))}")
    return arguments


def property_notes(prop: Property) -> str:
    """The Notes of a documentation page's table, as the published pages write them."""
    notes = [] if prop.required else ["[optional]"]
    if prop.read_only:
        notes.append("[readonly]")
    if prop.has_default:
        notes.append(f"[default to {_json_word(prop.default)}]")
    if prop.retired:
        notes.append(f"[retired, last in {prop.retired}]")
    elif prop.deprecated:
        notes.append("[deprecated]")
    if prop.former:
        notes.append(f"[formerly {', '.join(prop.former)}]")
    return " ".join(notes)


# -- operations ----------------------------------------------------------------------------------


def parameter_call(parameter: Parameter) -> str:
    """`Parameter("query", "dry", "dry", "bool")`: how an Operation states a parameter."""
    arguments = [_quoted(parameter.place), _quoted(parameter.name), _quoted(parameter.wire)]
    arguments.append(_quoted("Any" if parameter.place == "form" else parameter.type.python))
    if parameter.required:
        arguments.append("required=True")
    if not parameter.explode:
        arguments.append("explode=False")
    arguments += [f"{name}={_literal(limit)}" for name, limit in parameter.limits.items()]
    return f"Parameter({', '.join(arguments)})"


def statuses(types: dict[int, Type | None]) -> str:
    """`{200: "Coupon", 204: None}`: the types of answers by status, as an Operation states them."""
    pairs = (f"{status}: {_quoted(found.published) if found else None}" for status, found in types.items())
    return "{" + ", ".join(pairs) + "}"


def signature(operation: Operation, former: str = "", stub: bool = False) -> list[str]:
    """The parameters of a method, `self` excluded.

    former: the name to give one of them by, which is needed then. stub: whether type checkers read it: they know the
    words of enumerations, of which a service that is newer has more.
    """
    renamed = operation.aliases.get(former)
    found = [f"{one.name}: {_parameter_type(one, stub)}" for one in operation.required if one.name != renamed]
    if operation.optional or renamed:
        found.append("*")
    found += [f"{former}: {_parameter_type(one, stub)}" for one in operation.parameters if one.name == renamed]
    found += [
        f"{one.name}: Optional[{_parameter_type(one, stub)}] = None"
        for one in operation.optional
        if one.name != renamed
    ]
    return found


def _parameter_type(parameter: Parameter, stub: bool) -> str:
    found = parameter.type.python
    if parameter.place == "body" and parameter.type.models:
        found = f"Union[{found}, dict[str, Any]]"
    return settable(found, parameter) if stub else found


def parameter_notes(parameter: Parameter) -> str:
    """What the facts say of a parameter, in words."""
    limits = dict(parameter.limits)
    enum = limits.pop("enum", None)
    notes = [_allowed(enum)] if enum else []
    notes += _limits_in_words(limits, parameter.type)
    if parameter.has_default:
        notes.append(f"The service's default is `{_json_word(parameter.default)}`.")
    if parameter.type.python == "datetime":
        notes.append("Must have a time zone.")
    if parameter.place == "form":
        notes.append("A path, content as bytes or text of several lines, a file object, or `(name, content)`.")
    if parameter.since:
        notes.append(f"Added in version {parameter.since}.")
    if parameter.retired:
        notes.append(f"Retired: last in version {parameter.retired}.")
    elif parameter.deprecated:
        notes.append("Deprecated.")
    return " ".join(notes)


def operation_notes(operation: Operation) -> list[str]:
    """Marks of an operation, in words."""
    notes = []
    if operation.retired:
        notes.append(f"Retired: last served in version {operation.retired}; calling it issues a warning.")
    elif operation.deprecated:
        notes.append("Deprecated by the service.")
    if operation.stability:
        notes.append(f"Marked {operation.stability} by the service: it may change.")
    if operation.idempotency_key:
        notes.append("Each call sends an `Idempotency-Key`, so a retry can't take effect twice.")
    if not operation.repeatable:
        notes.append("It is not retried once it was sent, because repeating it adds up.")
    return notes


def operation_doc(operation: Operation) -> str:
    """The docstring of a method."""
    parts = [f"{operation.summary}.", "", operation.description]
    notes = operation_notes(operation)
    if notes:
        parts += ["", " ".join(notes)]
    if operation.parameters:
        parts.append("")
        for parameter in operation.parameters:
            parts.append(one_line(f"{parameter.name}: {parameter.description} {parameter_notes(parameter)}"))
    parts += ["", f"Returns {_returned(operation)}."]
    texts = [f"{status} ({operation.error_texts[str(status)].rstrip('.')})" for status in operation.errors]
    known = f"status {', '.join(texts)}, any other 4xx" if texts else "any 4xx status"
    parts.append(f"Raises `ApiException` with {known}, such as 403, 404 or 429.")
    parts += ["", f"{operation.method} {operation.path}", f"Contract: {operation.source}"]
    return "\n".join(parts)


def returned_type(operation: Operation) -> str:
    """The annotation of what a call gives."""
    if operation.result is None:
        return "None"
    return f"Optional[{operation.result.python}]" if operation.may_be_empty else operation.result.python


def _returned(operation: Operation) -> str:
    if operation.result is None:
        return "None"
    name = "the CSV text (`str`)" if operation.accept == "application/csv" else f"`{operation.result.python}`"
    return f"{name}, or None when the response has no body (204)" if operation.may_be_empty else name


def _allowed(values: list[Any]) -> str:
    return f"One of {_listed(values)}." if len(values) > 1 else f"The only value is {_listed(values)}."


def _listed(values: list[Any]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _json_word(value: Any) -> str:
    if value is None or value == "" or isinstance(value, bool):
        return json.dumps(value)
    return str(value)


def _literal(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        inner = ", ".join(_literal(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return _quoted(value) if isinstance(value, str) else repr(value)
