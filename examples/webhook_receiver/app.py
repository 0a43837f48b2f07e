"""The HTTP interface: it keeps messages and answers at once. `create_app()` is what a server such as gunicorn runs."""

from __future__ import annotations

import atexit
import hashlib
import hmac
import os
from dataclasses import dataclass
from typing import Optional, Tuple

from flask import Blueprint, Flask, Response, current_app, jsonify, request

import talon_one

from .inbox import Inbox
from .work import Worker

routes = Blueprint("webhooks", __name__)


@dataclass(frozen=True)
class Settings:
    """Settings of the receiver. Those of Talon.One are read by the SDK (TALON_ONE_HOST, TALON_ONE_MANAGEMENT_KEY)."""

    token: str  #: what the service sends in the header X-Shop-Token: see Account > Credentials in the Campaign Manager
    inbox: str  #: file that keeps the messages

    @classmethod
    def of_environment(cls) -> Settings:
        """From SHOP_WEBHOOK_TOKEN and SHOP_INBOX."""
        return cls(os.environ.get("SHOP_WEBHOOK_TOKEN", ""), os.environ.get("SHOP_INBOX", "inbox.db"))


def create_app(settings: Optional[Settings] = None, configuration: Optional[talon_one.Configuration] = None) -> Flask:
    """The application, and a thread that works. Without arguments, everything is in the environment."""
    chosen = settings or Settings.of_environment()
    if len(chosen.token) < 16:
        raise ValueError("SHOP_WEBHOOK_TOKEN: a random text of at least 16 characters is needed.")
    client = talon_one.ApiClient(configuration or talon_one.Configuration(timeout=10))
    inbox = Inbox(chosen.inbox)
    worker = Worker(inbox, talon_one.ManagementApi(client))
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 16 * 1024 * 1024
    app.extensions.update(token=chosen.token, inbox=inbox, worker=worker)
    app.register_blueprint(routes)
    worker.start()
    atexit.register(client.close)
    atexit.register(worker.stop)  # first
    return app


def the_inbox() -> Inbox:
    """The inbox of this application."""
    inbox: Inbox = current_app.extensions["inbox"]
    return inbox


@routes.post("/talon-one")
def receive() -> Tuple[str, int]:
    """Keep a message. A 2xx tells the service that it need not send it again."""
    token = request.headers.get("X-Shop-Token", "")
    if not hmac.compare_digest(token.encode(), current_app.extensions["token"].encode()):
        return "", 401
    body = request.get_data()
    try:
        message = talon_one.webhooks.parse(body, request.headers)
    except talon_one.ApiValueError as error:
        return str(error), 400  # sending it again would not help
    the_inbox().add(message.id or hashlib.sha256(body).hexdigest(), body)
    current_app.extensions["worker"].wake()
    return "", 204


@routes.get("/campaigns")
def campaigns() -> Response:
    """The campaigns that messages were about, as they are now."""
    return jsonify(the_inbox().campaigns())


@routes.get("/health")
def health() -> Response:
    """How many messages wait, are done, and were set aside."""
    return jsonify(status="ok", **the_inbox().counts())
