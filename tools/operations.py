"""The files of `spec/paths/` and `spec/webhooks/`: what is sent to the service, and what it sends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tools.facts import Example, Model, Operation, Parameter, Webhook
from tools.files import ContractError, check_keys, read, text_of
from tools.naming import OF_APIS, OF_CALLS, check_name, identifier, in_python
from tools.schemas import check_retired
from tools.values import Type, value_of

METHODS = {"get", "put", "post", "patch", "delete"}
_KEYS = {
    "deprecated", "description", "operationId", "parameters", "requestBody", "responses", "security", "summary", "tags",
    "x-api", "x-errors", "x-example", "x-former-names", "x-idempotency-key", "x-last-seen", "x-not-idempotent",
    "x-paging", "x-paging-envelope", "x-since", "x-stability",
}  # fmt: skip
_PARAMETER_KEYS = {
    "deprecated", "description", "example", "explode", "in", "name", "required", "schema", "style", "x-former-names", "x-last-seen",
    "x-python-name", "x-since",
}  # fmt: skip
_WEBHOOK_KEYS = {
    "description", "operationId", "parameters", "requestBody", "responses", "security", "summary", "x-entry", "x-event",
    "x-own-field",
}  # fmt: skip
#: The answers that an operation lists: those that `4XX` stands for are errors of the model named here.
OTHER_ERRORS, ERROR_MODEL = "4XX", "ErrorResponseWithStatus"


def operation_of(
    spec: Path, file: Path, path: str, method: str, facts: dict[str, Any], models: dict[str, Model]
) -> Operation:
    where = f"{file.relative_to(spec)}: {method.upper()}"
    check_keys(facts, _KEYS, where)
    check_retired(facts, where)
    former = facts.get("x-former-names", [])
    for name in (facts["operationId"], *former):
        check_name(name, OF_APIS, where, "give it another")
    parameters = [_parameter(_resolved(entry, file, where), where) for entry in facts.get("parameters", [])]
    content_type = None
    body = facts.get("requestBody")
    if body:
        check_keys(body, {"content", "description", "required", "x-former-names"}, f"{where} requestBody")
        ((content_type, media),) = body["content"].items()
        parameters.append(_body(content_type, media, body, f"{where} body"))
        # Path parameters first, then the body, then the rest: the published order. A file is a body where it is required.
        parameters.sort(key=lambda one: 0 if one.place == "path" else 1 if one.place == "body" or _is_file(one) else 2)
    description = text_of(facts, where)
    names = _names_within(parameters, models)
    for parameter in parameters:
        parameter.description = in_python(parameter.description, names)
    answers = {str(status): _resolved(answer, file, where) for status, answer in facts["responses"].items()}
    if OTHER_ERRORS not in answers:
        raise ContractError(
            f"spec/{where}: responses has no '{OTHER_ERRORS}'; give the errors that are not listed one."
        )
    types = {status: _response_type(answer, f"{where} {status}") for status, answer in answers.items()}
    other_errors = types.pop(OTHER_ERRORS)
    if other_errors is None or other_errors.python != ERROR_MODEL:
        raise ContractError(f"spec/{where}: the body of '{OTHER_ERRORS}' has to be {ERROR_MODEL}.")
    good = {status: answers[status] for status in types if int(status) < 300}
    accepts = [media for answer in good.values() for media in answer.get("content", {})]
    return Operation(
        name=facts["operationId"],
        api=facts["x-api"],
        method=method.upper(),
        path=path,
        tag=facts["tags"][0],
        summary=facts["summary"],
        description=in_python(description, names),
        source=f"spec/{file.relative_to(spec)}",
        parameters=parameters,
        returns={int(status): types[status] for status in good},
        errors={int(status): found for status, found in types.items() if status not in good},
        other_errors=other_errors,
        error_texts={status: answer["description"] for status, answer in answers.items() if status not in good},
        own_errors={str(status): text for status, text in facts.get("x-errors", {}).items()},
        response_headers=_headers(good, file, where),
        auth=[scheme for entry in facts["security"] for scheme in entry],
        accept=("application/csv" if "application/csv" in accepts else accepts[0]) if accepts else "application/json",
        content_type=content_type,
        idempotency_key=facts.get("x-idempotency-key", False),
        repeatable=not facts.get("x-not-idempotent", False),
        deprecated=facts.get("deprecated", False),
        stability=facts.get("x-stability"),
        since=facts["x-since"],
        retired=facts.get("x-last-seen"),
        former=former,
        paging=facts.get("x-paging"),
        paging_envelope=facts.get("x-paging-envelope"),
        example=_example(facts.get("x-example", {}), f"{where}: x-example"),
    )


def _resolved(entry: dict[str, Any], file: Path, where: str) -> dict[str, Any]:
    """A parameter, answer or header, which may stand in a file that several operations share."""
    if "$ref" not in entry:
        return entry
    check_keys(entry, {"$ref"}, where)
    found: dict[str, Any] = read((file.parent / entry["$ref"]).resolve())
    return found


def _names_within(parameters: list[Parameter], models: dict[str, Model]) -> dict[str, str]:
    """The names on the wire that an operation's descriptions may speak of, and what Python calls them."""
    bodies = [models[name] for one in parameters if one.place == "body" for name in one.type.models if name in models]
    names = {prop.wire: prop.name for model in bodies for prop in model.properties}
    return {**names, **{one.wire: one.name for one in parameters}}


def _parameter(facts: dict[str, Any], where: str) -> Parameter:
    where = f"{where} {facts['name']}"
    check_keys(facts, _PARAMETER_KEYS, where)
    check_retired(facts, where)
    if facts["in"] not in ("path", "query"):
        raise ContractError(f"spec/{where}: a parameter is in path or query, not in {facts['in']!r}.")
    if facts.get("style", "form") != "form":
        raise ContractError(f"spec/{where}: the style of a list is form, not {facts['style']!r}.")
    value = value_of(facts["schema"], where, also={"default"})
    name = facts.get("x-python-name") or identifier(facts["name"])
    check_name(name, OF_CALLS, where, "give another under x-python-name")
    return Parameter(
        place=facts["in"],
        name=name,
        wire=facts["name"],
        type=value.type,
        description=text_of(facts, where),
        required=facts.get("required", False),
        explode=facts.get("explode", True),
        limits=value.limits,
        default=facts["schema"].get("default"),
        has_default="default" in facts["schema"],
        former=facts.get("x-former-names", []),
        retired=facts.get("x-last-seen"),
        deprecated=facts.get("deprecated", False),
        since=facts.get("x-since"),
        example=facts.get("example"),
    )


def _body(content_type: str, media: dict[str, Any], facts: dict[str, Any], where: str) -> Parameter:
    check_keys(media, {"schema", "example"}, where)
    place, name, wire, schema = "body", "body", "body", media["schema"]
    required = facts.get("required", False)
    if content_type == "multipart/form-data":
        check_keys(schema, {"type", "properties", "required"}, where)
        ((wire, schema),) = schema["properties"].items()
        if required != (media["schema"].get("required") == [wire]):
            raise ContractError(f"spec/{where}: the body is required and so is its {wire}, or neither is.")
        place, name = "form", identifier(wire)
        found = Type("UploadFile", "file", [])
    else:
        found = value_of(schema, where).type
    return Parameter(
        place=place,
        name=name,
        wire=wire,
        type=found,
        description=text_of(facts, where),
        required=required,
        explode=True,
        limits={},
        default=None,
        has_default=False,
        former=facts.get("x-former-names", []),
        retired=None,
        deprecated=False,
        example=media.get("example"),
    )


def _example(facts: dict[str, Any], where: str) -> Example:
    check_keys(facts, {"arguments", "as", "key", "models", "shows", "then"}, where)
    return Example(
        arguments=facts.get("arguments", {}),
        shows=facts.get("shows", []),
        then=facts.get("then", ""),
        name=facts.get("as"),
        key=facts.get("key"),
        models=facts.get("models", {}),
    )


def _is_file(parameter: Parameter) -> bool:
    return parameter.place == "form" and parameter.required


def _response_type(response: dict[str, Any], where: str) -> Type | None:
    check_keys(response, {"description", "content", "headers"}, where)
    found = []
    for media in response.get("content", {}).values():
        check_keys(media, {"schema"}, where)
        found.append(value_of(media["schema"], where).type)
    return found[0] if found else None


def _headers(answers: dict[str, dict[str, Any]], file: Path, where: str) -> dict[str, str]:
    found = {}
    for answer in answers.values():
        for name, entry in answer.get("headers", {}).items():
            header = _resolved(entry, file, where)
            check_keys(header, {"description", "schema"}, f"{where} {name}")
            found[name] = text_of(header, f"{where} {name}")
    return found


def webhook_of(spec: Path, name: str, reference: str) -> Webhook:
    """A request that the service sends, as a file of `spec/webhooks/` describes it."""
    item = read(spec / reference)
    check_keys(item, {"post"}, reference)
    facts = item["post"]
    check_keys(facts, _WEBHOOK_KEYS, reference)
    ((content_type, media),) = facts["requestBody"]["content"].items()
    if content_type != "application/json" or "$ref" not in media["schema"]:
        raise ContractError(f"spec/{reference}: the body has to be JSON of a model.")
    model = Path(media["schema"]["$ref"]).stem
    told = [facts.get(key) for key in ("x-event", "x-own-field", "x-entry")]
    return Webhook(name, model, facts["summary"], text_of(facts, reference), f"spec/{reference}", *told)
