"""All of the package but the sandbox, which has a hook of its own: nothing says which parts a program will name."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules(
    "talon_one", filter=lambda name: not name.startswith(("talon_one.sandbox", "talon_one.__pyinstaller"))
)
# Whoever uses pydantic brings it.
excludedimports = ["pydantic_core"]
