"""Who we are: client certificates, and files that are none."""

from __future__ import annotations

import subprocess
import sys
from typing import Any, Dict

import pytest
from checkout import ROOT
from cryptography.hazmat.primitives import serialization
from faults import FaultServer
from wire_kit import CALLS, KEY, Certificates, Watch, ended, first_call, make_client

from talon_one import exceptions as errors


def text_of(path: str) -> str:
    with open(path) as file:
        return file.read()


@pytest.mark.parametrize("together", [True, False])
def test_a_client_certificate(together: bool, certificates: Certificates, tmp_path: Any) -> None:
    """Certificate and key in two files, or in one."""
    settings = {"cert_file": certificates.client_cert, "key_file": certificates.client_key}
    if together:
        both = tmp_path / "both.pem"
        both.write_text("".join(text_of(path) for path in settings.values()))
        settings = {"cert_file": str(both)}
    with FaultServer("ok", tls=certificates.context("wants_client")) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle, **settings) as client:
            for call in CALLS:
                CALLS[call](client)
    assert len(server.received) == len(CALLS)


@pytest.mark.parametrize("call", CALLS)
def test_no_client_certificate(call: str, certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context("wants_client")) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle) as client:
            error: Any = ended(lambda: CALLS[call](client)).error
    assert type(error) is errors.ApiConnectionException
    assert server.received == []


#: The setting that is wrong, then all of them; names in braces are of files.
MISTAKES: Dict[str, Any] = {
    "no such certificate": ("cert_file", {"cert_file": "{missing}", "key_file": "{key}"}),
    "a folder": ("cert_file", {"cert_file": "{folder}", "key_file": "{key}"}),
    "an empty certificate": ("cert_file", {"cert_file": "{empty}", "key_file": "{key}"}),
    "a bad certificate": ("cert_file", {"cert_file": "{garbage}", "key_file": "{key}"}),
    "the key twice": ("cert_file", {"cert_file": "{key}", "key_file": "{key}"}),
    "no key": ("key_file", {"cert_file": "{cert}"}),
    "no such key": ("key_file", {"cert_file": "{cert}", "key_file": "{missing}"}),
    "an empty key": ("key_file", {"cert_file": "{cert}", "key_file": "{empty}"}),
    "a bad key": ("key_file", {"cert_file": "{cert}", "key_file": "{garbage}"}),
    "the key of another": ("key_file", {"cert_file": "{cert}", "key_file": "{other}"}),
    "the certificate twice": ("key_file", {"cert_file": "{cert}", "key_file": "{cert}"}),
    "a nul in a name": ("cert_file", {"cert_file": "a\0b", "key_file": "{key}"}),
    "no such ca": ("ssl_ca_cert", {"ssl_ca_cert": "{missing}"}),
    "a bad ca": ("ssl_ca_cert", {"ssl_ca_cert": "{garbage}"}),
    "an empty ca": ("ssl_ca_cert", {"ssl_ca_cert": "{empty}"}),
    "a ca that is a key": ("ssl_ca_cert", {"ssl_ca_cert": "{key}"}),
    "a ca that is a folder": ("ssl_ca_cert", {"ssl_ca_cert": "{folder}"}),
    "a nul in a ca": ("ssl_ca_cert", {"ssl_ca_cert": "a\0b"}),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_files_that_cannot_be_used(mistake: str, certificates: Certificates, tmp_path: Any, watch: Watch) -> None:
    """The message names the setting and the file, and shows nothing of what is in it."""
    garbage = "-----BEGIN PRIVATE KEY-----\nbm8ga2V5\n-----END PRIVATE KEY-----\n"
    (tmp_path / "garbage.pem").write_text(garbage + garbage.replace("PRIVATE KEY", "CERTIFICATE"))
    (tmp_path / "empty.pem").write_text("")
    files = {name: str(tmp_path / f"{name}.pem") for name in ("garbage", "empty", "missing")}
    files.update(folder=str(tmp_path), cert=certificates.client_cert, key=certificates.client_key)
    files["other"] = Certificates(tmp_path).client_key
    wrong, settings = MISTAKES[mistake]
    settings = {name: value.format(**files) for name, value in settings.items()}
    with FaultServer("ok", tls=certificates.context()) as server:
        error = ended(lambda: first_call(server.url, **{"ssl_ca_cert": certificates.bundle, **settings})).error
    assert type(error) is errors.ApiValueError
    assert wrong in str(error)
    assert settings.get(wrong, "").replace("\0", "\\x00") in str(error), "it names the file"
    material = [line for name in ("key", "other", "garbage") for line in text_of(files[name]).split("\n")[1:-2]]
    watch.assert_clean(error, key=[KEY, *material])
    assert server.received == []


@pytest.mark.parametrize("name", ["cert_file", "key_file", "ssl_ca_cert"])
def test_a_file_name_of_the_wrong_type(name: str, certificates: Certificates) -> None:
    settings: Dict[str, Any] = {"cert_file": certificates.client_cert, "key_file": certificates.client_key, name: 1.5}
    error = ended(lambda: first_call("https://127.0.0.1:1", **settings)).error
    assert isinstance(error, (errors.ApiTypeError, errors.ApiValueError))
    assert name in str(error)


def test_a_key_with_a_passphrase_is_not_asked_about(certificates: Certificates, tmp_path: Any) -> None:
    """OpenSSL would ask on the terminal, and a server's process would wait for ever."""
    with open(certificates.client_key, "rb") as file:
        key = serialization.load_pem_private_key(file.read(), None)
    locked = tmp_path / "locked.pem"
    locked.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"pw")
        )
    )
    program = (
        "import sys, talon_one\n"
        "configuration = talon_one.Configuration('https://127.0.0.1:1', 'k', retries=False, trust_env=False,"
        " cert_file=sys.argv[1], key_file=sys.argv[2])\n"
        "try:\n"
        "    talon_one.IntegrationApi(talon_one.ApiClient(configuration)).get_customer_session('a')\n"
        "except talon_one.ApiValueError as error:\n"
        "    print(error)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, certificates.client_cert, str(locked)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        start_new_session=True,
        cwd=ROOT,
    )
    assert ran.stderr == ""
    assert "key_file" in ran.stdout


def test_a_mistake_can_be_mended(certificates: Certificates) -> None:
    with FaultServer("ok", tls=certificates.context("wants_client")) as server:
        with make_client(server.url, ssl_ca_cert=certificates.bundle, cert_file="missing.pem") as client:
            assert type(ended(lambda: CALLS["GET"](client)).error) is errors.ApiValueError
            client.configuration.cert_file = certificates.client_cert
            client.configuration.key_file = certificates.client_key
            assert CALLS["GET"](client).effects == []
