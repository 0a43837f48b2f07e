"""Importing the package costs next to nothing, and no name is missing for it."""

from __future__ import annotations

import importlib
import json
import pathlib
import pkgutil
import re
import subprocess
import sys

import pytest

import talon_one
from talon_one._index import ALIASES, MODELS

#: What a bare interpreter, or the session's own test tools, may have loaded is left out by comparison.
HEAVY = {"urllib3", "certifi", "dateutil", "six", "json", "typing", "logging", "ssl", "http", "socket", "re", "yaml"}


def run(code: str) -> str:
    """What a fresh interpreter, with nothing of the site's, prints."""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert found.returncode == 0, found.stderr
    return found.stdout


def loaded_by(code: str) -> set[str]:
    """The modules that a statement loads in a fresh interpreter."""
    return set(
        json.loads(
            run(
                "import sys; before = set(sys.modules)\n"
                f"{code}\n"
                "found = set(sys.modules) - before\n"
                "import json; print(json.dumps(sorted(found)))"
            )
        )
    )


def test_importing_the_package_loads_nothing_else():
    loaded = loaded_by("import talon_one")
    assert "talon_one" in loaded
    assert not loaded & HEAVY
    assert {name for name in loaded if name.split(".")[0] == "talon_one"} == {"talon_one"}


def test_importing_a_model_loads_neither_the_wire_nor_other_models():
    loaded = loaded_by("from talon_one import CartItem")
    assert not {name.split(".")[0] for name in loaded} & {"urllib3", "certifi", "dateutil", "six", "ssl", "socket"}
    assert {name for name in loaded if name.startswith("talon_one.models.")} == {"talon_one.models.cart_item"}
    assert not [name for name in loaded if name.startswith("talon_one.api")]


def test_a_client_is_made_without_looking_for_likely_names():
    """As for an error: among a thousand, which takes longer than the rest of a module."""
    for twin in ("talon_one", "talon_one.aio"):
        loaded = loaded_by(f"import talon_one.aio; {twin}.IntegrationApi({twin}.ApiClient(talon_one.Configuration()))")
        assert "difflib" not in loaded


def test_using_a_nested_model_loads_its_class_when_it_is_read():
    loaded = loaded_by(
        "import talon_one\n"
        "s = talon_one.CustomerSessionV2.from_json('{\"cartItems\": [{}]}')\n"
        "assert 'talon_one.models.cart_item' not in sys.modules\n"
        "assert s.cart_items[0].sku is None"
    )
    assert "talon_one.models.cart_item" in loaded


def test_what_is_awaited_is_loaded_when_it_is_used():
    loaded = loaded_by("import talon_one; talon_one.ApiClient(); talon_one.IntegrationApi, talon_one.ManagementApi")
    assert not [name for name in loaded if name.split(".")[0] == "asyncio" or "aio" in name or "wire.asyncio" in name]
    assert {name for name in loaded_by("import talon_one.aio") if name.startswith("talon_one")} == {
        "talon_one",
        "talon_one.aio",
    }
    loaded = loaded_by("from talon_one.aio import ApiClient, IntegrationApi")
    assert "talon_one.aio.integration_api" in loaded
    assert not loaded & {"talon_one.aio.management_api", "talon_one.api.management_api", "talon_one.aio.downloads"}
    assert not loaded & {"talon_one.rest", "talon_one.api_client", "talon_one.wire.sync"}


def test_prices_are_loaded_when_they_are_asked_for_and_load_no_client():
    assert not [name for name in loaded_by("import talon_one; talon_one.IntegrationApi") if "checkout" in name]
    loaded = loaded_by("import talon_one; talon_one.checkout.Prices")
    assert "talon_one.checkout.prices" in loaded
    assert not {name.split(".")[0] for name in loaded} & {"urllib3", "certifi", "ssl", "asyncio"}
    assert not [name for name in loaded if name.startswith(("talon_one.api.", "talon_one.aio", "talon_one.wire.sync"))]


def test_lazy_names_equal_the_index():
    assert set(dir(talon_one)) >= set(MODELS)
    assert set(talon_one.__all__) == (set(talon_one._NAMES) | set(MODELS)) - {"__version__"}
    assert set(talon_one.models.__all__) == set(MODELS)
    assert set(dir(talon_one.models)) >= set(MODELS)
    assert not set(talon_one._NAMES) & set(MODELS)
    for name in talon_one.__all__:
        assert getattr(talon_one, name) is not None


def test_import_star():
    names: dict[str, object] = {}
    exec("from talon_one import *", names)
    assert set(talon_one.__all__) <= set(names)
    assert names["CartItem"] is talon_one.CartItem
    exec("from talon_one.models import *", names)
    assert names["CartItem"] is talon_one.CartItem


@pytest.mark.parametrize(
    "expression",
    [
        "talon_one.aio.IntegrationApi",
        "talon_one.rest.ApiException",
        "talon_one.exceptions.ApiException",
        "talon_one.configuration.Configuration",
        "talon_one.api_client.ApiClient",
        "talon_one.models.CartItem",
        "talon_one.models.cart_item.CartItem",
        "talon_one.models.application_session.ApplicationSession",
        "talon_one.api.integration_api.IntegrationApi",
        "talon_one.api.management_api.ManagementApi",
        "talon_one.api.IntegrationApi",
        "talon_one.effects",
        "talon_one.checkout.Prices",
        "talon_one.api_response.ApiResponse",
        "talon_one.IntegrationApi",
        "talon_one.__version__",
    ],
)
def test_attributes_of_a_freshly_imported_package(expression):
    assert run(f"import talon_one; print({expression} is not None)").strip() == "True"


def test_what_type_checkers_see_is_what_there_is():
    stub = (pathlib.Path(talon_one.__file__).parent / "__init__.pyi").read_text()
    found = {(name, module) for module, name in re.findall(r"^from talon_one(\S*) import (\w+) as \2$", stub, re.M)}
    expected = {(name, f".{module}") for name, module in talon_one._NAMES.items()}
    expected |= {(name, "") for name in talon_one._MODULES} | {(name, ".models") for name in MODELS}
    assert found == expected


@pytest.mark.parametrize(
    ("module", "name", "meant"),
    [
        (talon_one, "CartItm", "CartItem"),
        (talon_one, "IntegratonApi", "IntegrationApi"),
        (talon_one, "exeptions", "exceptions"),
        (talon_one, "Zzzzzz", None),
        (talon_one.models, "CartItm", "CartItem"),
        (talon_one.models, "cart_itm", "cart_item"),
        (talon_one.models, "Zzzzzz", None),
    ],
)
def test_a_misspelt_name(module, name, meant):
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)
    assert str(caught.value) == f"module {module.__name__!r} has no attribute {name!r}." + (
        f" Did you mean {meant!r}?" if meant else ""
    )


@pytest.mark.parametrize("module", [talon_one, talon_one.models])
def test_an_unknown_name_is_an_attribute_error(module):
    with pytest.raises(AttributeError, match="NoSuchModel"):
        _ = module.NoSuchModel
    assert not hasattr(module, "no_such_module")
    with pytest.raises(ImportError):
        exec(f"from {module.__name__} import NoSuchModel")


def test_every_module_imports():
    names = [
        found.name
        for found in pkgutil.walk_packages(talon_one.__path__, "talon_one.")
        if not found.name.startswith(("talon_one.sandbox", "talon_one.__pyinstaller.hook"))
        and not found.name.endswith("__main__")
    ]
    assert len(names) > len(MODELS)
    for name in names:
        importlib.import_module(name)
    assert {f"talon_one.models.{module}" for module in MODELS.values()} <= set(names)


def test_importing_many_models_in_threads():
    assert run(
        "import talon_one, concurrent.futures as futures\n"
        "from talon_one._index import ALIASES\n"
        "names = sorted(set(talon_one.models.__all__) - set(ALIASES))\n"
        "with futures.ThreadPoolExecutor(8) as pool:\n"
        "    found = list(pool.map(lambda name: getattr(talon_one, name), names * 4))\n"
        "assert all(a is getattr(talon_one.models, name) for a, name in zip(found, names * 4))\n"
        "print(len(set(found)))"
    ).strip() == str(len(set(MODELS) - set(ALIASES)) - 55)
