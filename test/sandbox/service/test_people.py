"""Users, roles, SCIM and logins."""

from __future__ import annotations

import pytest

from talon_one import ApiClient, Configuration, ManagementApi
from talon_one.exceptions import (
    ApiException,
    BadRequestException,
    ConflictException,
    NotFoundException,
    UnauthorizedException,
)
from talon_one.sandbox import Sandbox

EVE, JOE = "eve@example.com", "joe@example.com"


def with_token(box: Sandbox, token: str) -> ManagementApi:
    configuration = Configuration("https://sandbox.localhost", trust_env=False, retries=False)
    client = ApiClient(configuration, transport=box.transport)
    client.set_default_header("Authorization", f"Bearer {token}")
    return ManagementApi(client)


def test_a_login_gives_a_token_until_it_ends():
    seed = {"apiKeys": ["right-key"], "users": [{"email": EVE, "password": "secret"}]}
    with Sandbox(seed=seed) as box:
        box.at("2026-06-01")
        management = box.management_api()
        session = management.create_session({"email": EVE, "password": "secret"})
        logged_in = with_token(box, session.token)
        assert logged_in.get_user(session.user_id).last_signed_in is not None
        box.advance(days=89)
        logged_in.get_users()
        box.advance(days=1)
        with pytest.raises(UnauthorizedException):
            logged_in.get_users()
        box.advance(days=-50)
        logged_in.destroy_session()
        with pytest.raises(UnauthorizedException):
            logged_in.get_users()
        with pytest.raises(UnauthorizedException):
            with_token(box, "made-up").get_users()


def test_a_user_without_a_password_in_the_seed_needs_none():
    with Sandbox(seed={"users": [{"email": EVE}]}) as box:
        assert box.management_api().create_session({"email": EVE, "password": "anything"}).user_id == 1


@pytest.mark.parametrize(
    ("email", "password"), [(EVE, "wrong"), (JOE, "secret"), ("nobody@example.com", "secret")], ids=str
)
def test_who_may_not_log_in(apis, email, password):
    with pytest.raises(UnauthorizedException):
        apis.management.create_session({"email": email, "password": password})


def test_a_user_that_is_locked_out_has_no_login_any_more(apis):
    token = apis.management.create_session({"email": EVE, "password": "secret"}).token
    apis.management.deactivate_user_by_email({"email": EVE})
    with pytest.raises(UnauthorizedException):
        with_token(apis.box, token).get_users()
    apis.management.activate_user_by_email({"email": EVE})
    with_token(apis.box, token).get_users()


def test_invitations_send_no_mail_and_say_so(apis):
    invited = apis.management.create_invite_v2_with_http_info({"email": "new@example.com", "roles": [1]})
    assert (invited.data.state, invited.headers["X-Sandbox-Note"]) == ("invited", "The sandbox sends no mail")
    token = invited.data.invite_token
    assert apis.management.create_invite_email({"email": "new@example.com", "token": token}).token == token
    with pytest.raises(BadRequestException):
        apis.management.create_invite_email({"email": "new@example.com", "token": "other"})
    with pytest.raises(ConflictException):
        apis.management.create_invite_v2({"email": "NEW@example.com"})
    with pytest.raises(BadRequestException):
        apis.management.create_invite_v2({"email": "other@example.com", "roles": [99]})


@pytest.mark.parametrize("name", ["create_password_recovery_email", "reset_password", "okta_event_handler_challenge"])
def test_what_has_no_meaning_here_says_so(apis, name):
    bodies = {
        "create_password_recovery_email": [{"email": EVE}],
        "reset_password": [{"password": "new", "resetToken": "token"}],
    }
    answer = getattr(apis.management, f"{name}_with_http_info")(*bodies.get(name, []))
    assert "sandbox" in answer.headers["X-Sandbox-Note"]


def test_roles_are_of_users_and_users_have_roles(apis):
    management = apis.management
    assert management.get_role_v2(1).members == [1]
    assert management.update_role_v2(1, {"members": [2]}).members == [2]
    assert (management.get_user(1).roles, management.get_user(2).roles) == ([], [1])
    management.delete_user(2)
    assert management.get_role_v2(1).members == []
    with pytest.raises(BadRequestException):
        management.update_role_v2(2, {"name": "x"})  # it cannot be edited
    with pytest.raises(BadRequestException):
        management.update_role_v2(1, {"members": [99]})


def test_scim_and_the_account_have_the_same_users(apis):
    management = apis.management
    made = management.scim_create_user({"userName": "new@example.com", "displayName": "New", "active": False})
    user = management.get_user(int(made.id))
    assert (user.email, user.name, user.state) == ("new@example.com", "New", "deactivated")
    management.scim_patch_user(user.id, {"Operations": [{"op": "replace", "path": "active", "value": "True"}]})
    assert management.get_user(user.id).state == "active"
    with pytest.raises(ConflictException):
        management.scim_create_user({"userName": "new@example.com"})
    rename = {"op": "replace", "path": "userName"}
    for name, error in (("Eve", BadRequestException), ("eve@example.com", ConflictException)):
        with pytest.raises(error):
            management.scim_replace_user_attributes(user.id, {"userName": name})
        with pytest.raises(error):
            management.scim_patch_user(user.id, {"Operations": [{**rename, "value": name}]})
    management.scim_patch_user(user.id, {"Operations": [{**rename, "value": "New@example.com"}]})
    assert management.get_user(user.id).email == "New@example.com"
    management.scim_delete_user(user.id)
    with pytest.raises(NotFoundException):
        management.get_user(user.id)


@pytest.mark.parametrize(
    ("change", "members"),
    [
        ({"op": "add", "path": "members", "value": '[{"value": "2"}]'}, ["1", "2"]),
        ({"op": "add", "path": "members", "value": "2"}, ["1", "2"]),
        ({"op": "replace", "path": "members", "value": '{"value": "2"}'}, ["2"]),
        ({"op": "remove", "path": 'members[value eq "1"]'}, []),
        ({"op": "remove", "path": "members"}, []),
        ({"op": "replace", "path": "displayName", "value": "Other"}, ["1"]),
    ],
)
def test_patches_of_groups(apis, change, members):
    group = apis.management.scim_patch_group(1, {"Operations": [change]})
    assert [one.value for one in group.members] == members


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"op": "add", "path": "members", "value": "99"}, "/Operations/0/value"),
        ({"op": "add", "path": "members", "value": "[1"}, "/Operations/0/value"),
        ({"op": "replace", "path": "color", "value": "red"}, "/Operations/0/path"),
        ({"op": "replace", "path": "displayName"}, "/Operations/0/value"),
    ],
)
def test_wrong_patches(apis, change, pointer):
    with pytest.raises(ApiException) as raised:
        apis.management.scim_patch_group(1, {"Operations": [change]})
    assert raised.value.status == 400
    assert raised.value.data.errors[0].source.pointer == pointer
