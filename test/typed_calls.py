"""Code that type checkers look at, written from the contract: `paginate` with each of its operations."""

from __future__ import annotations

import json
from typing import List

from checkout import SPEC

from tools.contract import load
from tools.facts import Operation, Parameter

_VALUES = {"int": "1", "str": '"s"', "float": "1.5", "bool": "True", "datetime": "moment", "list[str]": '["s"]'}
#: It writes, and answers with the model of a list: only at run time can `paginate` tell.
ANSWERS_AS_A_LIST_DOES = "copy_campaign_to_applications"


def paginated(package: str) -> str:
    """A program that goes through each list of the contract, and through what is none: those lines end in `# error`.

    package: `talon_one`, or `talon_one.aio`.
    """
    contract = load(SPEC)
    lines = [
        "from __future__ import annotations",
        "from datetime import datetime",
        "from typing_extensions import assert_type",
        f"import {package} as package",
        "import talon_one",
        "from talon_one import models",
    ]
    for api in ("IntegrationApi", "ManagementApi"):
        lines += ["", "", f"def of_{api}(api: package.{api}, moment: datetime) -> None:"]
        for operation in contract.operations:
            if operation.api != api:
                continue
            call = f"package.paginate({', '.join([f'api.{operation.name}', *_arguments(operation)])})"
            if operation.name == ANSWERS_AS_A_LIST_DOES:
                continue
            if operation.item is None:
                lines.append(f"    {call}  # error")
            else:
                item = f"models.{operation.item.python}" if operation.item.models else operation.item.python
                lines.append(f"    assert_type({call}, package.Paginator[{item}])")
    return "\n".join(lines) + "\n"


def _arguments(operation: Operation) -> List[str]:
    return [_value(one) for one in operation.required]


def _value(parameter: Parameter) -> str:
    if parameter.limits.get("enum"):
        return json.dumps(parameter.limits["enum"][0])
    if parameter.place == "body":
        return "{}"
    return 'b""' if parameter.place == "form" else _VALUES[parameter.type.python]
