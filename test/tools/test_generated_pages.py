"""What generated pages say, and how they spell it."""

from __future__ import annotations

import re

from checkout import ROOT
from small_contract import GET, README, SMALL, THING, changed, write

from tools.contract import load
from tools.generate import render


def test_pages_name_properties_as_python_does(tmp_path):
    files = changed(
        THING,
        "properties",
        {
            "id": {"type": "integer", "description": "Its number; see `fullName`, `full name` and `otherName`."},
            "fullName": {"type": "string", "description": "The longer of `id` and `fullName`."},
        },
    )
    files[THING]["description"] = "Has a `fullName`."
    get = files[GET]["get"]
    get["description"] = "Gets by `pageSize`, or by `fullName`, not by `fullname`."
    get["parameters"][0].update({"name": "pageSize", "description": "Not with `fullName`, `pageSize`."})
    get["requestBody"] = {
        "description": "What has the `fullName`.",
        "content": {"application/json": {"schema": {"$ref": "../schemas/things/Thing.yaml"}}},
    }
    made = render(load(write(tmp_path, files)), README)
    page = made["docs/Thing.md"]
    assert "Has a `full_name`." in page
    assert "Its number; see `full_name`, `full name` and `otherName`." in page
    assert "The longer of `id` and `full_name`." in page
    assert "see `full_name`, `full name` and `otherName`" in made["talon_one/models/thing.py"]
    for name in ("docs/IntegrationApi.md", "talon_one/api/integration/things.py"):
        for text in (
            "Gets by `page_size`, or by `full_name`, not by `fullname`.",
            "Not with `full_name`, `page_size`.",
            "What has the `full_name`.",
        ):
            assert text in made[name]


def test_pages_of_apis_tell_the_keys_and_where_they_differ(tmp_path):
    files = changed(GET, "put", {**SMALL[GET]["get"], "operationId": "put_thing"})
    files[GET]["post"] = {**SMALL[GET]["get"], "operationId": "post_thing", "security": [{"token": []}, {"key": []}]}
    files[GET]["delete"] = {**SMALL[GET]["get"], "operationId": "delete_thing", "security": []}
    page = render(load(write(tmp_path, files)), README)["docs/IntegrationApi.md"]
    head, *sections = page.split("\n## ")
    assert "* `key`: A key for things.\n" in head
    assert "`token`" not in head
    notes = {section.split("\n")[0]: re.findall(r"It needs [^.]*\.", section) for section in sections}
    assert notes == {
        "get_thing": ["It needs the key `key`."],
        "put_thing": ["It needs the key `key`."],
        "post_thing": ["It needs the key `token` or the key `key`."],
        "delete_thing": ["It needs no key."],
    }


def test_pages_of_apis_link_the_models_of_errors(tmp_path):
    files = changed(GET, "get/responses/404", {"description": "Gone | lost."})
    files[GET]["get"]["responses"]["400"] = {
        "description": "Wrong.",
        "content": {"application/json": {"schema": {"$ref": "../schemas/things/Thing.yaml"}}},
    }
    page = render(load(write(tmp_path, files)), README)["docs/IntegrationApi.md"]
    assert "Status | Raised | Meaning | `error.data`\n" in page
    assert "\n**200** |  | Success. | \n" in page
    assert "\n**400** | `BadRequestException` | Look at it. | [**Thing**](Thing.md)\n" in page
    assert "\n**404** | `NotFoundException` | Gone \\| lost. | \n" in page


def test_both_apis_tell_their_keys():
    for api, words in (
        ("IntegrationApi", ["Authorization: ApiKey-v1"]),
        ("ManagementApi", ["Authorization: ManagementKey-v1", "Authorization: Bearer"]),
    ):
        head = (ROOT / f"docs/{api}.md").read_text("utf-8").split("\nMethod |")[0]
        assert all(word in head for word in words)
