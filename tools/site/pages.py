"""What the site is made of: the pages under `docs/`, the README, and whatever they link to.

They are the pages that GitHub shows, but for three things. The page of an API becomes one page for each of its
sections. Models stand under their domain (the folder of `spec/schemas/` that they come from), with an index of each.
Files outside of `docs/` that a page links to become pages as well, whatever they are.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any, NamedTuple

from tools.site import markdown

ROOT = Path(__file__).resolve().parent.parent.parent

_APIS = {
    "docs/IntegrationApi.md": ("Integration API", "integration"),
    "docs/ManagementApi.md": ("Management API", "management"),
}
_PROJECT = ("CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")
#: Where the README's generated tables begin, and what their headings are here.
_TABLES = "## Documentation for API Endpoints"
_INSTEAD = {
    "documentation-for-api-endpoints": "guides/index.md#reference",
    "documentation-for-models": "models/index.md",
}

_GENERATED = re.compile(r"<!-- Generated from (?:spec/schemas/(\w+)/)?.*-->\n")
_WAYS_BACK = re.compile(r"^\[\[Back to .*\n", re.MULTILINE)  # the site has a navigation
_TABLE_OF_METHODS = "Method | HTTP request | Description\n"
_ACRONYMS = ("mcp", "scim")
_OF_THE_SITE = "site:"  # before what is a path in the site already
_METHOD = re.compile(r"\[\*\*(\w+)\*\*\]")
_IMAGES = (".png", ".svg")
_LANGUAGES = {".py": "python", ".yaml": "yaml", ".yml": "yaml", ".toml": "toml", ".json": "json", ".sh": "sh"}


class SiteError(Exception):
    """The documentation cannot become a site; the message says which page has to change."""


class _Draft(NamedTuple):
    """A page whose links still are those of the file it is from."""

    source: str  #: that file, from the project's root
    text: str
    hide: str = ""  #: `toc` or `navigation`: a column that says nothing here, whose room is given to the text


class Site:
    """The pages, by their path in the site, and the navigation, as MkDocs takes it."""

    def __init__(self, root: Path = ROOT) -> None:
        self._root = root.resolve()
        self._drafts: dict[str, _Draft] = {}
        self._places: dict[str, str] = {}  # file in the project (with an anchor, if it matters) → page of the site
        self._problems: list[str] = []
        self.pages: dict[str, str] = {}
        self.nav: list[Any] = [{"Home": self._home()}, {"Guides": self._guides()}]
        self.nav += [{title: self._api(source, folder)} for source, (title, folder) in _APIS.items()]
        self.nav.append({"Models": self._models()})
        for name in _PROJECT:
            self._include(name)
        while unfinished := sorted(self._drafts.keys() - self.pages.keys()):
            self.pages.update((path, self._finished(path)) for path in unfinished)
        if self._problems:
            raise SiteError("\n".join(self._problems))
        self.nav.append({"Project": [path for path in self._drafts if path.startswith("project/")]})

    # -- the sections of the site -------------------------------------------------------------------

    def _home(self) -> str:
        for anchor, place in _INSTEAD.items():
            self._places[f"README.md#{anchor}"] = place
        return self._add("index.md", "README.md", self._read("README.md").partition(_TABLES)[0], "navigation")

    def _guides(self) -> list[Any]:
        """The guides in the order of the index, which has to link all of them."""
        index = self._read("docs/README.md")
        linked = [posixpath.normpath(f"docs/{target}") for target in markdown.links(index)]
        guides = {path.relative_to(self._root).as_posix() for path in (self._root / "docs/guides").rglob("*.md")}
        for guide in sorted(guides - set(linked)):
            self._problems.append(f"docs/README.md does not link {guide}; add it to the table of guides.")
        nav = [self._add("guides/index.md", "docs/README.md", index)]
        for guide in dict.fromkeys(path for path in linked if path in guides):
            nav.append(self._add(guide[len("docs/") :], guide, self._read(guide)))
        return nav

    def _api(self, source: str, folder: str) -> list[Any]:
        """An index of the methods, and a page for each section."""
        intro, _, rest = self._read(source).partition(_TABLE_OF_METHODS)
        table, *sections = markdown.split(rest, level=1)
        rows = {found[1]: line for line in table.splitlines() if (found := _METHOD.match(line))}
        index, nav = [intro], [f"{folder}/index.md"]
        self._places[source] = nav[0]
        anchor = markdown.Anchors(markdown.headings(intro))
        for section in sections:
            title, *names = markdown.headings(section, levels=(1, 2))
            path = f"{folder}/{markdown.Anchors()(title)}.md"
            for name in markdown.headings(section):
                place = path if name == title else f"{path}#{name}"
                self._places[f"{source}#{anchor(name)}"] = place
            nav.append(self._add(path, source, markdown.with_plain_headings(section, below=2)))
            about = markdown.split(section, level=2)[0].partition("\n")[2]
            index.append(f"## [{title}](#{markdown.Anchors()(title)})\n{about}{_TABLE_OF_METHODS}--- | --- | ---\n")
            index.append("".join(f"{rows.pop(name)}\n" for name in names) + "\n")
        if rows:
            raise SiteError(f"{source} has no section with {', '.join(rows)}.")
        self._add(nav[0], source, "".join(index), "toc")
        return nav

    def _models(self) -> list[Any]:
        """An index of all models, one of each domain, and the models."""
        domains: dict[str, dict[str, str]] = {}
        self._add("models/types.md", "docs/types.md", self._read("docs/types.md"), "toc")
        for file in sorted((self._root / "docs").glob("*.md"), key=lambda path: path.stem.lower()):
            source = f"docs/{file.name}"
            found = _GENERATED.match(file.read_text("utf-8"))
            if found and found[1]:
                text = self._read(source)
                self._add(f"models/{file.name}", source, text, "toc")
                domains.setdefault(found[1], {})[file.stem] = markdown.first_sentence(text)
            elif source not in self._places:
                self._problems.append(f"{source} is no page of a model or an API; guides belong in docs/guides/.")
        nav: list[Any] = ["models/index.md", "models/types.md"]
        overview = "# Models\n\nDomain | Models | For example\n--- | --- | ---\n"
        for domain, models in sorted(domains.items()):
            title = domain.upper() if domain in _ACRONYMS else domain.replace("_", " ").capitalize()
            rows = "".join(f"[{name}]({name}.md) | {about}\n" for name, about in models.items())
            path = f"models/{domain}/index.md"
            self._add(path, "docs/README.md", f"# {title}\n\nModel | What it is\n--- | ---\n{rows}", "toc")
            nav.append({title: [path, *(f"models/{name}.md" for name in models)]})
            some = ", ".join(f"[{name}]({name}.md)" for name in sorted(models, key=len)[:3])
            overview += f"[{title}]({_OF_THE_SITE}{path}) | {len(models)} | {some}\n"
        overview += "\n## All models\n\n"
        for name in sorted((name for models in domains.values() for name in models), key=str.lower):
            overview += f"- [{name}]({name}.md)\n"
        self._add(nav[0], "docs/README.md", overview, "toc")
        return nav

    # -- pages ---------------------------------------------------------------------------------------

    def _read(self, source: str) -> str:
        text = (self._root / source).read_text("utf-8")
        return _WAYS_BACK.sub("", _GENERATED.sub("", text, count=1))

    def _add(self, path: str, source: str, text: str, hide: str = "") -> str:
        self._drafts[path] = _Draft(source, text, hide)
        self._places.setdefault(source, path)
        return path

    def _include(self, source: str) -> str:
        """The page of a file that has no place of its own."""
        if source in self._places:
            return self._places[source]
        file = self._root / source
        if self._root not in file.resolve().parents:
            raise FileNotFoundError(source)
        if file.is_dir():
            source, file = f"{source}/README.md", file / "README.md"
        if not file.is_file():
            raise FileNotFoundError(source)
        if file.suffix in _IMAGES and source.startswith("docs/"):
            return source[len("docs/") :]  # MkDocs copies it
        if file.suffix == ".md":
            name = posixpath.dirname(source) if file.name == "README.md" else source[: -len(".md")]
            return self._add(f"project/{name.lower()}.md", source, self._read(source))
        code = file.read_text("utf-8")
        fence = "`" * max(3, 1 + max((len(ticks) for ticks in re.findall("`+", code)), default=0))
        text = f"# `{source}`\n\n{fence}{_LANGUAGES.get(file.suffix, 'text')}\n{code.rstrip()}\n{fence}\n"
        return self._add(f"files/{source}.md", source, text)

    def _finished(self, path: str) -> str:
        draft = self._drafts[path]
        if not markdown.headings(draft.text, levels=(1,)):
            self._problems.append(f"{draft.source} has no heading (`# ...`), which would be the title of its page.")
        text = markdown.with_links(draft.text, lambda target: self._link(path, draft.source, target))
        settings = f"---\nhide: [{draft.hide}]\n---\n\n" if draft.hide else ""
        return settings + markdown.with_anchors(text)

    def _link(self, path: str, source: str, target: str) -> str:
        """A link of a file as a link of its page."""
        if "://" in target or target.startswith("mailto:"):
            return target
        if target.startswith(_OF_THE_SITE):
            return posixpath.relpath(target[len(_OF_THE_SITE) :], posixpath.dirname(path))
        name, _, anchor = target.partition("#")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(source), name)) if name else source
        place = self._places.get(f"{file}#{anchor}")
        if place is None:
            try:
                place = self._include(file)
            except (OSError, UnicodeDecodeError):
                self._problems.append(f"{source} links {target}, which is no file of text in this project.")
                return target
            place = f"{place}#{anchor}" if anchor else place
        place, _, anchor = place.partition("#")
        relative = "" if place == path else posixpath.relpath(place, posixpath.dirname(path))
        return f"{relative}#{anchor}" if anchor else relative or posixpath.basename(path)
