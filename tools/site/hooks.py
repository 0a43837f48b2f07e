"""MkDocs is given the pages of `tools.site.pages` in place of the files in `docs/`; see mkdocs.yml."""

from __future__ import annotations

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))  # MkDocs loads this file by its path

from tools.site.pages import Site, SiteError  # noqa: E402


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """All pages, the navigation, and the style. The files of the theme stay."""
    try:
        site = Site()
    except SiteError as error:
        raise PluginError(str(error)) from None
    config.nav = site.nav
    made = [file for file in files if not file.is_documentation_page()]
    made += [File.generated(config, path, content=text) for path, text in site.pages.items()]
    made.append(File.generated(config, "site.css", abs_src_path=str(HERE / "site.css")))
    return Files(made)
