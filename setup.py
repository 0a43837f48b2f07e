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
    "otel": ["opentelemetry-api>=1.30"],  # the first that takes the buckets of a histogram
    "orjson": ["orjson>=3.9; platform_python_implementation == 'CPython'"],
    "sandbox": ["pyyaml>=6.0", "werkzeug>=3.0"],
}
EXTRAS["all"] = sorted({requirement for extra in EXTRAS.values() for requirement in extra})


def long_description():
    """README without its generated tables, and without links into the checkout, which lead nowhere elsewhere."""
    text = (HERE / "README.md").read_text("utf-8").partition("## Documentation for API Endpoints")[0]
    return re.sub(r"\[([^\]]+)\]\((?!https?:)[^)]*\)", r"\1", text)


setup(
    name="talon_one",
    version=VERSION,
    description="A typed Python client for the Talon.One promotion engine, sync and async, with a local sandbox",
    long_description=long_description(),
    long_description_content_type="text/markdown",
    license_expression="MIT",
    license_files=["LICENSE"],
    packages=find_packages(include=["talon_one", "talon_one.*"]),
    package_data={"talon_one": ["py.typed", "**/*.pyi", "*.pyi", "sandbox/page/static/*", "sandbox/shop/*.json"]},
    python_requires=">=3.9",
    install_requires=REQUIREMENTS,
    extras_require=EXTRAS,
    entry_points={
        "pyinstaller40": ["hook-dirs = talon_one.__pyinstaller:get_hook_dirs"],
        # Named as its module, so that `pytest_plugins = ["talon_one.testing.plugin"]` is the same plugin.
        "pytest11": [
            "talon_one.testing.plugin = talon_one.testing.plugin",
            "talon_one.sandbox.plugin = talon_one.sandbox.plugin",
        ],
    },
    zip_safe=False,
    keywords=["talon.one", "promotions", "coupons", "loyalty", "discounts", "checkout", "sdk", "asyncio"],
    classifiers=[
        "Development Status :: 5 - Production/Stable",
        "Framework :: AsyncIO",
        "Framework :: Pytest",
        "Intended Audience :: Developers",
        "Programming Language :: Python :: 3",
        *(f"Programming Language :: Python :: 3.{minor}" for minor in range(9, 15)),
        "Programming Language :: Python :: Implementation :: CPython",
        "Programming Language :: Python :: Implementation :: PyPy",
        "Topic :: Office/Business",
        "Topic :: Software Development :: Libraries :: Python Modules",
        "Typing :: Typed",
    ],
)
