# The sandbox for teams that are not on Python. Build it with `docker build --tag talon-one-sandbox .`, run it with
# `docker run --rm --publish 127.0.0.1:9000:9000 talon-one-sandbox`; see docs/guides/sandbox-ci.md.
FROM python:3.13-slim AS build
WORKDIR /src
RUN python -m venv /opt/sandbox
COPY LICENSE README.md pyproject.toml requirements.txt setup.py ./
COPY talon_one talon_one
RUN /opt/sandbox/bin/pip install --no-cache-dir '.[orjson,sandbox]'

FROM python:3.13-slim
RUN useradd --uid 10001 --no-create-home sandbox && install --directory --owner sandbox /data /seed
COPY --from=build /opt/sandbox /opt/sandbox
USER sandbox
# What it keeps, and where a seed of yours may be.
VOLUME /data
WORKDIR /data
EXPOSE 9000
# Any answer will do: a seed may name the keys that are let in.
HEALTHCHECK --interval=5s --timeout=3s --start-period=15s --retries=3 \
  CMD ["/opt/sandbox/bin/python", "-c", "import http.client as h; c = h.HTTPConnection('127.0.0.1', 9000, timeout=3); c.request('GET', '/'); raise SystemExit(c.getresponse().status >= 500)"]
# `localhost` and addresses are let in; a Compose service of another name needs one more `--allow-host`.
ENTRYPOINT ["/opt/sandbox/bin/python", "-m", "talon_one.sandbox", "--host", "0.0.0.0", "--port", "9000", "--allow-host", "sandbox", "--allow-host", "talon-one"]
# Options that are given to `docker run` stand in place of these.
CMD ["--db", "/data/sandbox.db"]
