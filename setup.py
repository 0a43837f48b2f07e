"""Packaging. The dependency list is requirements.txt, the version talon_one/_version.py."""

import re
from pathlib import Path

from setuptools import find_packages, setup

HERE = Path(__file__).parent
REQUIREMENTS = [
    line.strip() for line in (HERE / "requirements.txt").read_text("utf-8").splitlines() if line and line[0] != "#"
]
VERSION = re.search(r'__version__ = "(.+)"', (HERE / "talon_one" / "_version.py").read_text("utf-8"))[1]
EXTRAS = {
    "orjson": ["orjson>=3.9; platform_python_implementation == 'CPython'"],
    "sandbox": ["werkzeug>=3.0"],
}
EXTRAS["all"] = sorted({requirement for extra in EXTRAS.values() for requirement in extra})

setup(
    name="talon_one",
    version=VERSION,
    description="Talon.One Python SDK",
    long_description=(HERE / "README.md").read_text("utf-8"),
    long_description_content_type="text/markdown",
    license="MIT",
    packages=find_packages(include=["talon_one", "talon_one.*"]),
    package_data={"talon_one": ["py.typed", "**/*.pyi", "*.pyi", "sandbox/*.json"]},
    python_requires=">=3.9",
    install_requires=REQUIREMENTS,
    extras_require=EXTRAS,
    entry_points={
        "pyinstaller40": ["hook-dirs = talon_one.__pyinstaller:get_hook_dirs"],
        # Named as its module, so that `pytest_plugins = ["talon_one.testing.plugin"]` is the same plugin.
        "pytest11": ["talon_one.testing.plugin = talon_one.testing.plugin"],
    },
    zip_safe=False,
    classifiers=[
        "Framework :: Pytest",
        "Programming Language :: Python :: 3",
        "Programming Language :: Python :: Implementation :: CPython",
        "Programming Language :: Python :: Implementation :: PyPy",
        "Typing :: Typed",
    ],
)
