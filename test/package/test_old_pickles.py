"""Pickles made by 13.0.0, before its modules had rooms."""

from __future__ import annotations

import base64
import pickle
from datetime import datetime, timezone
from typing import Any

import pytest

import talon_one

#: By protocol 2.
PICKLES = {
    "item": (
        "gAJjX19idWlsdGluX18KZ2V0YXR0cgpxAGN0YWxvbl9vbmUubW9kZWxzLmNhcnRfaXRlbQpDYXJ0SXRlbQpxAVgFAAAAX3ZpZXdx"
        "AoZxA1JxBH1xBShYAwAAAHNrdXEGWAEAAABhcQdYCAAAAHF1YW50aXR5cQhLAlgFAAAAcHJpY2VxCUc/+AAAAAAAAFgPAAAAYWRk"
        "aXRpb25hbENvc3RzcQp9cQtYBAAAAGdpZnRxDGgAY3RhbG9uX29uZS5tb2RlbHMuYWRkaXRpb25hbF9jb3N0CkFkZGl0aW9uYWxD"
        "b3N0CnENaAKGcQ5ScQ99cRBoCUsBc4VxEVJxEnN1hXETUnEULg=="
    ),
    "session": (
        "gAJjX19idWlsdGluX18KZ2V0YXR0cgpxAGN0YWxvbl9vbmUubW9kZWxzLmFwcGxpY2F0aW9uX3Nlc3Npb24KQXBwbGljYXRpb25T"
        "ZXNzaW9uCnEBWAUAAABfdmlld3EChnEDUnEEfXEFKFgJAAAAcHJvZmlsZUlkcQZYAQAAAHBxB1gJAAAAY2FydEl0ZW1zcQhjdGFs"
        "b25fb25lLmRvY3VtZW50cwpNb2RlbExpc3QKcQkpgXEKaABjdGFsb25fb25lLm1vZGVscy5jYXJ0X2l0ZW0KQ2FydEl0ZW0KcQto"
        "AoZxDFJxDX1xDihYAwAAAHNrdXEPWAEAAABhcRBYCAAAAHF1YW50aXR5cRFLAXWFcRJScRNhWAcAAABjcmVhdGVkcRRYFAAAADIw"
        "MjYtMDEtMDJUMDM6MDQ6MDVacRVYBQAAAHN0YXRlcRZYBAAAAG9wZW5xF1gPAAAAYWRkaXRpb25hbENvc3RzcRh9cRlYAQAAAHhx"
        "Gn1xG1gFAAAAcHJpY2VxHEsCc3NYBQAAAG5ld2VycR1dcR5LAWF1hXEfUnEgLg=="
    ),
    "unread": (
        "gAJjX19idWlsdGluX18KZ2V0YXR0cgpxAGN0YWxvbl9vbmUubW9kZWxzLmFwcGxpY2F0aW9uX3Nlc3Npb24KQXBwbGljYXRpb25T"
        "ZXNzaW9uCnEBWAUAAABfdmlld3EChnEDUnEEfXEFKFgJAAAAcHJvZmlsZUlkcQZYAQAAAHBxB1gJAAAAY2FydEl0ZW1zcQhdcQl9"
        "cQooWAMAAABza3VxC1gBAAAAYXEMWAgAAABxdWFudGl0eXENSwF1YXWFcQ5ScQ8u"
    ),
    "unchecked": (
        "gAJjX19idWlsdGluX18KZ2V0YXR0cgpxAGN0YWxvbl9vbmUubW9kZWxzLmNhcnRfaXRlbQpDYXJ0SXRlbQpxAVgFAAAAX3ZpZXdx"
        "AoZxA1JxBGN0YWxvbl9vbmUucHJvcGVydGllcwpVbmNoZWNrZWQKcQUpgXEGKFgDAAAAc2t1cQdYAAAAAHEIWAgAAABxdWFudGl0"
        "eXEJSv////91hXEKUnELLg=="
    ),
    "null": ("gAJjdGFsb25fb25lLmRvY3VtZW50cwpOVUxMCnEALg=="),
    "doc_with_null": (
        "gAJjX19idWlsdGluX18KZ2V0YXR0cgpxAGN0YWxvbl9vbmUubW9kZWxzLm5ld19jdXN0b21lcl9zZXNzaW9uX3YyCk5ld0N1c3Rv"
        "bWVyU2Vzc2lvblYyCnEBWAUAAABfdmlld3EChnEDUnEEfXEFKFgJAAAAcHJvZmlsZUlkcQZYAQAAAHBxB1gKAAAAYXR0cmlidXRl"
        "c3EIfXEJWAEAAABhcQpOc3WFcQtScQwu"
    ),
    "policy": (
        "gAJjdGFsb25fb25lLnJldHJpZXMKUmV0cnlQb2xpY3kKcQApgXEBTn1xAihYCAAAAGF0dGVtcHRzcQNLBFgHAAAAYmFja29mZnEE"
        "Rz/gAAAAAAAAWAgAAABtYXhfd2FpdHEFR0AUAAAAAAAAWBMAAAByZXNwZWN0X3JldHJ5X2FmdGVycQaIdYZxB2Iu"
    ),
    "configuration": (
        "gAJjdGFsb25fb25lLmNvbmZpZ3VyYXRpb24KQ29uZmlndXJhdGlvbgpxACmBcQF9cQIoWAgAAABfc2VjcmV0c3EDY3RhbG9uX29u"
        "ZS5fcmVkYWN0ClNlY3JldHMKcQQpgXEFKFgHAAAAYXBpX2tleXEGaAQpgXEHWAAAAABxCFgLAAAAcGxhbnRlZC1rZXlxCXNYDAAA"
        "AGFjY2Vzc190b2tlbnEKTlgIAAAAcGFzc3dvcmRxC05YBQAAAHByb3h5cQxOWA0AAABwcm94eV9oZWFkZXJzcQ1jdGFsb25fb25l"
        "Ll9yZWRhY3QKSGVhZGVycwpxDimBcQ9YAwAAAFgtQXEQWAEAAABicRFzdVgFAAAAX2hvc3RxElgRAAAAaHR0cHM6Ly94LmV4YW1w"
        "bGVxE1gOAAAAYXBpX2tleV9wcmVmaXhxFH1xFVgIAAAAdXNlcm5hbWVxFk5YFAAAAGRpc2NhcmRfdW5rbm93bl9rZXlzcReJWAgA"
        "AABfdGltZW91dHEYSwdYCAAAAF9yZXRyaWVzcRljdGFsb25fb25lLnJldHJpZXMKUmV0cnlQb2xpY3kKcRopgXEbTn1xHChYCAAA"
        "AGF0dGVtcHRzcR1LBFgHAAAAYmFja29mZnEeRz/gAAAAAAAAWAgAAABtYXhfd2FpdHEfR0AUAAAAAAAAWBMAAAByZXNwZWN0X3Jl"
        "dHJ5X2FmdGVycSCIdYZxIWJYEAAAAGlkZW1wb3RlbmN5X2tleXNxIohYEgAAAG1heF9yZXNwb25zZV9ieXRlc3EjSgAAACBYCgAA"
        "AHZlcmlmeV9zc2xxJIhYCwAAAHNzbF9jYV9jZXJ0cSVOWAkAAABjZXJ0X2ZpbGVxJk5YCAAAAGtleV9maWxlcSdOWA8AAABhc3Nl"
        "cnRfaG9zdG5hbWVxKE5YDwAAAHRsc19zZXJ2ZXJfbmFtZXEpTlgJAAAAdHJ1c3RfZW52cSqIWBcAAABjb25uZWN0aW9uX3Bvb2xf"
        "bWF4c2l6ZXErSxRYCgAAAG9uX3JlcXVlc3RxLE5YCwAAAG9uX3Jlc3BvbnNlcS1OWBYAAABjbGllbnRfc2lkZV92YWxpZGF0aW9u"
        "cS6IWBAAAAB0ZW1wX2ZvbGRlcl9wYXRocS9OWBkAAABzYWZlX2NoYXJzX2Zvcl9wYXRoX3BhcmFtcTBoCFgVAAAAbG9nZ2VyX3N0"
        "cmVhbV9oYW5kbGVycTFOWAwAAABfbG9nZ2VyX2ZpbGVxMk5YDgAAAF9sb2dnZXJfZm9ybWF0cTNYJQAAACUoYXNjdGltZSlzICUo"
        "bGV2ZWxuYW1lKXMgJShtZXNzYWdlKXNxNFgUAAAAcmVmcmVzaF9hcGlfa2V5X2hvb2txNU5YBQAAAGRlYnVncTaJdWIu"
    ),
    "client": (
        "gAJjdGFsb25fb25lLmFwaV9jbGllbnQKQXBpQ2xpZW50CnEAKYFxAX1xAihYDQAAAGNvbmZpZ3VyYXRpb25xA2N0YWxvbl9vbmUu"
        "Y29uZmlndXJhdGlvbgpDb25maWd1cmF0aW9uCnEEKYFxBX1xBihYCAAAAF9zZWNyZXRzcQdjdGFsb25fb25lLl9yZWRhY3QKU2Vj"
        "cmV0cwpxCCmBcQkoWAcAAABhcGlfa2V5cQpoCCmBcQtYAAAAAHEMWAsAAABwbGFudGVkLWtleXENc1gMAAAAYWNjZXNzX3Rva2Vu"
        "cQ5OWAgAAABwYXNzd29yZHEPTlgFAAAAcHJveHlxEE5YDQAAAHByb3h5X2hlYWRlcnNxEWN0YWxvbl9vbmUuX3JlZGFjdApIZWFk"
        "ZXJzCnESKYFxE1gDAAAAWC1BcRRYAQAAAGJxFXN1WAUAAABfaG9zdHEWWBEAAABodHRwczovL3guZXhhbXBsZXEXWA4AAABhcGlf"
        "a2V5X3ByZWZpeHEYfXEZWAgAAAB1c2VybmFtZXEaTlgUAAAAZGlzY2FyZF91bmtub3duX2tleXNxG4lYCAAAAF90aW1lb3V0cRxL"
        "B1gIAAAAX3JldHJpZXNxHWN0YWxvbl9vbmUucmV0cmllcwpSZXRyeVBvbGljeQpxHimBcR9OfXEgKFgIAAAAYXR0ZW1wdHNxIUsE"
        "WAcAAABiYWNrb2ZmcSJHP+AAAAAAAABYCAAAAG1heF93YWl0cSNHQBQAAAAAAABYEwAAAHJlc3BlY3RfcmV0cnlfYWZ0ZXJxJIh1"
        "hnElYlgQAAAAaWRlbXBvdGVuY3lfa2V5c3EmiFgSAAAAbWF4X3Jlc3BvbnNlX2J5dGVzcSdKAAAAIFgKAAAAdmVyaWZ5X3NzbHEo"
        "iFgLAAAAc3NsX2NhX2NlcnRxKU5YCQAAAGNlcnRfZmlsZXEqTlgIAAAAa2V5X2ZpbGVxK05YDwAAAGFzc2VydF9ob3N0bmFtZXEs"
        "TlgPAAAAdGxzX3NlcnZlcl9uYW1lcS1OWAkAAAB0cnVzdF9lbnZxLohYFwAAAGNvbm5lY3Rpb25fcG9vbF9tYXhzaXplcS9LFFgK"
        "AAAAb25fcmVxdWVzdHEwTlgLAAAAb25fcmVzcG9uc2VxMU5YFgAAAGNsaWVudF9zaWRlX3ZhbGlkYXRpb25xMohYEAAAAHRlbXBf"
        "Zm9sZGVyX3BhdGhxM05YGQAAAHNhZmVfY2hhcnNfZm9yX3BhdGhfcGFyYW1xNGgMWBUAAABsb2dnZXJfc3RyZWFtX2hhbmRsZXJx"
        "NU5YDAAAAF9sb2dnZXJfZmlsZXE2TlgOAAAAX2xvZ2dlcl9mb3JtYXRxN1glAAAAJShhc2N0aW1lKXMgJShsZXZlbG5hbWUpcyAl"
        "KG1lc3NhZ2Upc3E4WBQAAAByZWZyZXNoX2FwaV9rZXlfaG9va3E5TlgFAAAAZGVidWdxOol1YlgPAAAAZGVmYXVsdF9oZWFkZXJz"
        "cTtoEimBcTxYCgAAAFVzZXItQWdlbnRxPVgXAAAAdGFsb24tb25lLXB5dGhvbi8xMy4wLjBxPnNoB2gIKYFxP1gGAAAAY29va2ll"
        "cUBOc1gMAAAAcG9vbF90aHJlYWRzcUFLCFgLAAAAcmVzdF9jbGllbnRxQmN0YWxvbl9vbmUucmVzdApSRVNUQ2xpZW50T2JqZWN0"
        "CnFDKYFxRGgFToZxRWJ1Yi4="
    ),
    "api": (
        "gAJjdGFsb25fb25lLmFwaS5pbnRlZ3JhdGlvbl9hcGkKSW50ZWdyYXRpb25BcGkKcQApgXEBfXECKFgKAAAAYXBpX2NsaWVudHED"
        "Y3RhbG9uX29uZS5hcGlfY2xpZW50CkFwaUNsaWVudApxBCmBcQV9cQYoWA0AAABjb25maWd1cmF0aW9ucQdjdGFsb25fb25lLmNv"
        "bmZpZ3VyYXRpb24KQ29uZmlndXJhdGlvbgpxCCmBcQl9cQooWAgAAABfc2VjcmV0c3ELY3RhbG9uX29uZS5fcmVkYWN0ClNlY3Jl"
        "dHMKcQwpgXENKFgHAAAAYXBpX2tleXEOaAwpgXEPWAAAAABxEFgLAAAAcGxhbnRlZC1rZXlxEXNYDAAAAGFjY2Vzc190b2tlbnES"
        "TlgIAAAAcGFzc3dvcmRxE05YBQAAAHByb3h5cRROWA0AAABwcm94eV9oZWFkZXJzcRVjdGFsb25fb25lLl9yZWRhY3QKSGVhZGVy"
        "cwpxFimBcRdYAwAAAFgtQXEYWAEAAABicRlzdVgFAAAAX2hvc3RxGlgRAAAAaHR0cHM6Ly94LmV4YW1wbGVxG1gOAAAAYXBpX2tl"
        "eV9wcmVmaXhxHH1xHVgIAAAAdXNlcm5hbWVxHk5YFAAAAGRpc2NhcmRfdW5rbm93bl9rZXlzcR+JWAgAAABfdGltZW91dHEgSwdY"
        "CAAAAF9yZXRyaWVzcSFjdGFsb25fb25lLnJldHJpZXMKUmV0cnlQb2xpY3kKcSIpgXEjTn1xJChYCAAAAGF0dGVtcHRzcSVLBFgH"
        "AAAAYmFja29mZnEmRz/gAAAAAAAAWAgAAABtYXhfd2FpdHEnR0AUAAAAAAAAWBMAAAByZXNwZWN0X3JldHJ5X2FmdGVycSiIdYZx"
        "KWJYEAAAAGlkZW1wb3RlbmN5X2tleXNxKohYEgAAAG1heF9yZXNwb25zZV9ieXRlc3ErSgAAACBYCgAAAHZlcmlmeV9zc2xxLIhY"
        "CwAAAHNzbF9jYV9jZXJ0cS1OWAkAAABjZXJ0X2ZpbGVxLk5YCAAAAGtleV9maWxlcS9OWA8AAABhc3NlcnRfaG9zdG5hbWVxME5Y"
        "DwAAAHRsc19zZXJ2ZXJfbmFtZXExTlgJAAAAdHJ1c3RfZW52cTKIWBcAAABjb25uZWN0aW9uX3Bvb2xfbWF4c2l6ZXEzSxRYCgAA"
        "AG9uX3JlcXVlc3RxNE5YCwAAAG9uX3Jlc3BvbnNlcTVOWBYAAABjbGllbnRfc2lkZV92YWxpZGF0aW9ucTaIWBAAAAB0ZW1wX2Zv"
        "bGRlcl9wYXRocTdOWBkAAABzYWZlX2NoYXJzX2Zvcl9wYXRoX3BhcmFtcThoEFgVAAAAbG9nZ2VyX3N0cmVhbV9oYW5kbGVycTlO"
        "WAwAAABfbG9nZ2VyX2ZpbGVxOk5YDgAAAF9sb2dnZXJfZm9ybWF0cTtYJQAAACUoYXNjdGltZSlzICUobGV2ZWxuYW1lKXMgJSht"
        "ZXNzYWdlKXNxPFgUAAAAcmVmcmVzaF9hcGlfa2V5X2hvb2txPU5YBQAAAGRlYnVncT6JdWJYDwAAAGRlZmF1bHRfaGVhZGVyc3E/"
        "aBYpgXFAWAoAAABVc2VyLUFnZW50cUFYFwAAAHRhbG9uLW9uZS1weXRob24vMTMuMC4wcUJzaAtoDCmBcUNYBgAAAGNvb2tpZXFE"
        "TnNYDAAAAHBvb2xfdGhyZWFkc3FFSwhYCwAAAHJlc3RfY2xpZW50cUZjdGFsb25fb25lLnJlc3QKUkVTVENsaWVudE9iamVjdApx"
        "RymBcUhoCU6GcUlidWJYCQAAAF90aW1lb3V0c3FKY3RhbG9uX29uZS50aW1lb3V0cwpUaW1lb3V0cwpxS0dACAAAAAAAAE5HQAgA"
        "AAAAAACHcUyBcU1YBwAAAF9wb2xpY3lxTmgiKYFxT059cVAoaCVLA2gmRz/JmZmZmZmaaCdHQBQAAAAAAABoKIh1hnFRYlgIAAAA"
        "X2hlYWRlcnNxUmgWKYFxU1gDAAAAWC1CcVRYAQAAAGNxVXN1Yi4="
    ),
    "error": (
        "gAJjdGFsb25fb25lLmV4Y2VwdGlvbnMKX3Jlc3RvcmUKcQBjdGFsb25fb25lLmV4Y2VwdGlvbnMKTm90Rm91bmRFeGNlcHRpb24K"
        "cQFNlAFYCQAAAE5vdCBGb3VuZHEChnEDfXEEKFgGAAAAc3RhdHVzcQVNlAFYBgAAAHJlYXNvbnEGaAJYBAAAAGJvZHlxB1gCAAAA"
        "e31xCFgEAAAAZGF0YXEJTlgHAAAAaGVhZGVyc3EKfXELWAEAAABBcQxYAQAAAGJxDXNYCQAAAG9wZXJhdGlvbnEOWAoAAABnZXRf"
        "Y291cG9ucQ9YCAAAAGF0dGVtcHRzcRBjdGFsb25fb25lLmV4Y2VwdGlvbnMKQXR0ZW1wdApxEShLAU2UAVgNAAAANDA0IE5vdCBG"
        "b3VuZHESRz+5mZmZmZmaTnRxE4FxFIVxFVgKAAAAcmVxdWVzdF9pZHEWWAEAAABycRd1h3EYUnEZLg=="
    ),
    "response": (
        "gAJjdGFsb25fb25lLmFwaV9yZXNwb25zZQpBcGlSZXNwb25zZQpxACh9cQFYAQAAAGFxAksBc0vIfXEDWAEAAABBcQRYAQAAAGJx"
        "BXNjX2NvZGVjcwplbmNvZGUKcQZYAgAAAHt9cQdYBgAAAGxhdGluMXEIhnEJUnEKKVgBAAAAcnELdHEMUnENLg=="
    ),
    "effect": (
        "gAJjX19idWlsdGluX18KZ2V0YXR0cgpxAGN0YWxvbl9vbmUubW9kZWxzLmVmZmVjdApFZmZlY3QKcQFYBQAAAF92aWV3cQKGcQNS"
        "cQR9cQUoWAoAAABlZmZlY3RUeXBlcQZYCwAAAHNldERpc2NvdW50cQdYBQAAAHByb3BzcQh9cQkoWAQAAABuYW1lcQpYAQAAAG5x"
        "C1gFAAAAdmFsdWVxDEc/8AAAAAAAAHV1hXENUnEOLg=="
    ),
}


def restored(name: str) -> Any:
    return pickle.loads(base64.b64decode(PICKLES[name]))


def test_models() -> None:
    item = restored("item")
    assert type(item) is talon_one.CartItem
    assert (item.sku, item.quantity, item.additional_costs["gift"].price) == ("a", 2, 1)
    session = restored("session")
    assert type(session) is talon_one.ApplicationSession
    assert session.cart_items[0].sku == "a"
    assert session.created == datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)
    assert session.to_dict(serialize=True)["newer"] == [1]
    assert restored("unread").cart_items[0].quantity == 1
    assert restored("effect").typed_props == talon_one.SetDiscountEffectProps(name="n", value=1.0)


def test_what_was_made_unchecked_stays_so() -> None:
    unchecked = restored("unchecked")
    unchecked.quantity = -2
    assert unchecked.quantity == -2
    with pytest.raises(talon_one.ApiValueError):
        restored("item").quantity = -2


def test_null() -> None:
    assert restored("null") is talon_one.NULL
    assert restored("doc_with_null").to_dict(serialize=True)["attributes"] == {"a": None}


def test_clients() -> None:
    policy = restored("policy")
    assert (policy.attempts, policy.backoff) == (4, 0.5)
    configuration = restored("configuration")
    assert configuration.host == "https://x.example" and configuration.timeout == 7
    assert configuration.authorization(["api_key_v1"]) == "ApiKey-v1 planted-key"
    client = restored("client")
    assert client.configuration.retries.attempts == 4
    client.close()
    api = restored("api")
    request = api.api_client.build_request(api._choices, type(api).get_customer_session.operation, ["s"], {})
    assert (request.timeouts.total, request.policy.attempts, request.headers["X-B"]) == (3, 3, "c")


def test_answers_and_errors() -> None:
    response = restored("response")
    assert (tuple(response), response.request_id) == (({"a": 1}, 200, {"A": "b"}), "r")
    error = restored("error")
    assert type(error) is talon_one.NotFoundException
    assert (error.status, error.operation, error.attempts[0].reason) == (404, "get_coupon", "404 Not Found")
