"""Where PyInstaller finds what a frozen program needs of this package, which imports its parts by name."""

import os
from typing import List


def get_hook_dirs() -> List[str]:
    """The folder of the hooks; the entry point `pyinstaller40`."""
    return [os.path.dirname(__file__)]
