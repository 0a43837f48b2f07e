"""The documentation as a site: `make docs` builds it with MkDocs from the Markdown files that GitHub shows, too."""
