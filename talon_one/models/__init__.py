# Generated from spec/schemas/ by `make generate`; do not edit.
"""All models, each imported when it is first asked for."""

from importlib import import_module


def __getattr__(name: str) -> object:
    from talon_one._index import MODELS

    if name == "__all__":
        return sorted(MODELS)
    module = MODELS.get(name)
    if module is None:
        if name in MODELS.values():  # a module: `talon_one.models.cart_item`
            return import_module(f"{__name__}.{name}")
        from talon_one._suggest import no_attribute

        raise no_attribute(__name__, name, [*MODELS, *MODELS.values()])
    found = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = found
    return found


def __dir__() -> list:
    from talon_one._index import MODELS

    return sorted({*globals(), *MODELS})
