"""The sandbox's page in headless Chromium, as a person has it: with the keyboard, on a phone, in the dark."""

from __future__ import annotations

import shutil
import time
from typing import Any, Callable, Dict, Iterator, List, Tuple

import pytest
import urllib3

import talon_one
from talon_one.sandbox import Sandbox

pytestmark = pytest.mark.one_python
webdriver = pytest.importorskip("selenium.webdriver", reason="Selenium is not installed (compat-requirements.txt)")

from selenium.webdriver.common.action_chains import ActionChains  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402

NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)
CHROMIUM, DRIVER = next(filter(None, map(shutil.which, NAMES)), None), shutil.which("chromedriver")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync"
)
PATIENCE = 30.0  # seconds
NAMED = "sandbox.test"  # which the browser finds on this machine, and trusts no more than any other host
XSS = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
VIEWS = ("requests", "requests/1", "cart", "sessions", "sessions/s1", "campaigns", "campaigns/12", "campaigns/14", "codes", "points")  # fmt: skip
KIT: Dict[str, Any] = {
    "profileId": "anna",
    "couponCodes": ["WELCOME10", "LAST-YEAR"],
    "cartItems": [{"sku": "BIKE-CITY", "quantity": 1}, {"sku": "HELMET-ROAD", "quantity": 2}],
}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    if not (CHROMIUM and DRIVER):
        pytest.skip("Chromium and its driver are not installed (see selenium in compat-requirements.txt)")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    more = (f"--user-data-dir={tmp_path_factory.mktemp('chromium')}", f"--host-resolver-rules=MAP {NAMED} 127.0.0.1")
    for flag in (*FLAGS.split(), *more):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # With its path given, Selenium looks for no driver and no browser.
    started = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    try:
        yield started
    finally:
        started.quit()


@pytest.fixture
def page(browser: Any) -> Iterator[Page]:
    with Sandbox() as box:
        yield Page(browser, box)
        told = browser.get_log("browser")
        browser.get("about:blank")
        assert told == [], "the console has to stay empty"


class Page:
    """The page of a sandbox, open in a browser."""

    def __init__(self, browser: Any, box: Sandbox, host: str = "127.0.0.1") -> None:
        self.browser, self.box = browser, box
        self.size(1280, 900)
        browser.get(f"{box.url.replace('127.0.0.1', host)}/")
        self.wait(lambda: self.one("#live").text == "Live")

    def size(self, width: int, height: int, scheme: str = "light") -> None:
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})

    def open(self, view: str) -> None:
        """A view, by its address, and what it shows."""
        self.run("location.hash = arguments[0]", f"#/{view}")
        self.wait(lambda: self.run("return document.querySelector('main').dataset.view") == view.partition("/")[0])
        wanted = "form" if view == "cart" else ".detail h2 + *" if "/" in view else ".list :is(table, .empty)"
        self.wait(lambda: self.all(wanted))

    def one(self, selector: str) -> Any:
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> List[Any]:
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def run(self, script: str, *arguments: Any) -> Any:
        return self.browser.execute_script(script, *arguments)

    def text(self, selector: str = "main") -> str:
        return str(self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector))

    def wait(self, holds: Callable[[], Any]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"in vain; the page says: {self.text('body')}"
            time.sleep(0.03)

    def put(self, name: str, text: str) -> None:
        """What a field of the form has from now on."""
        script = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))"
        self.run(script, self.one(f"[name='{name}']"), text)

    # -- the keyboard alone ---------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        ActionChains(self.browser).send_keys(*keys).perform()

    def tab_to(self, name: str) -> None:
        """Press Tab until what has the focus is called so."""
        for _ in range(60):
            self.press(Keys.TAB)
            if self.browser.switch_to.active_element.accessible_name.startswith(name):
                return
        raise AssertionError(f"Tab never came to {name!r}")

    def type_into(self, name: str, text: str) -> None:
        self.tab_to(name)
        self.run("document.activeElement.select?.()")
        self.press(*(text or Keys.DELETE))


def client(box: Sandbox) -> talon_one.ApiClient:
    return talon_one.ApiClient(talon_one.Configuration(box.url, "k", trust_env=False, retries=False))


def test_a_cart_sent_with_the_keyboard_alone(page: Page) -> None:
    """Effects, sums, balances and the explanation are what the API gives for the same cart."""
    page.tab_to("Send a cart")
    page.press(Keys.ENTER)
    page.wait(lambda: page.all("form"))
    assert page.browser.switch_to.active_element.text == "Send a cart"
    page.type_into("Session", "from-the-form")
    page.type_into("SKU", "BIKE-CITY")
    page.type_into("Quantity", "1")
    page.tab_to("Add an item")
    page.press(Keys.ENTER)
    assert page.browser.switch_to.active_element.get_attribute("name") == "sku 2"
    page.press(*"HELMET-ROAD")
    page.type_into("Quantity", "2")
    page.type_into("Coupon codes", "WELCOME10, LAST-YEAR")
    page.tab_to("Loyalty card, store")
    page.press(Keys.ENTER)
    page.type_into("Session attributes", '{"inApp": true')
    page.press(Keys.ENTER)
    page.tab_to("Send")
    page.press(Keys.ENTER)  # the JSON is not closed
    page.wait(lambda: "Session attributes: this is not a JSON object" in page.text("form"))
    assert page.browser.switch_to.active_element.get_attribute("aria-invalid") == "true"
    page.press("}")
    page.tab_to("Send")
    page.press(Keys.ENTER)
    page.wait(lambda: "What the rules said" in page.text(".result"))

    with Sandbox() as other, client(other) as api:
        session = {**KIT, "attributes": {"inApp": True}}
        body = {"customerSession": session, "responseContent": ["loyalty", "customerSession", "triggeredCampaigns"]}
        wanted = talon_one.IntegrationApi(api).update_customer_session_v2("from-the-form", body)
    shown = [cell.text.splitlines()[0] for cell in page.all(".result table:first-of-type tbody tr td:first-child")]
    assert shown[: len(wanted.effects)] == [effect.effect_type for effect in wanted.effects]
    assert wanted.effects[0].effect_type == "acceptCoupon" and wanted.effects[-1].effect_type == "rejectCoupon"
    off = sum(one.props["value"] for one in wanted.effects if one.effect_type.startswith("setDiscount"))
    assert page.text(".sums").split("\n") == [
        *("Cart", f"{wanted.customer_session.total:,.2f}"),
        *("Discounts", f"−{off:,.2f}"),
        *("To pay", f"{wanted.customer_session.total - off:,.2f}"),
    ]
    ledger = wanted.loyalty.programs["1"].ledger
    assert f"{ledger.tentative_current_balance:,.0f}" in page.text(".result")
    applied = [one.text for one in page.all(".campaign summary:has(.good) .strong")]
    assert applied == [one.name for one in wanted.triggered_campaigns]
    rule = page.text(".campaign .rule")
    assert "A valid coupon code of this campaign was given" in rule
    assert "WELCOME10" in rule
    assert "passed" in rule
    page.wait(lambda: f"200: {len(wanted.effects)} effects" in page.text("#said"))

    page.tab_to("number ")  # the link to the request
    page.press(Keys.ENTER)
    page.wait(lambda: "/v2/customer_sessions/from-the-form" in page.text(".detail"))
    assert "/v2/customer_sessions/from-the-form" in page.browser.switch_to.active_element.text
    page.tab_to("from-the-form")  # the link to the session
    page.press(Keys.ENTER)
    page.wait(lambda: "2 cart items" in page.text(".detail"))
    assert page.browser.switch_to.active_element.text == "from-the-form"
    kept = page.box.integration_api().get_customer_session("from-the-form")
    assert [one.effect_type for one in kept.effects] == [one.effect_type for one in wanted.effects]


def test_what_happens_elsewhere_appears_by_itself(page: Page) -> None:
    assert "No requests yet." in page.text()
    with client(page.box) as api:
        shop = talon_one.IntegrationApi(api)
        shop.update_customer_session_v2("elsewhere", {"customerSession": {**KIT, "state": "closed"}})
        page.wait(lambda: "/v2/customer_sessions/elsewhere" in page.text())
        page.wait(lambda: "PUT /v2/customer_sessions/elsewhere: 200" in page.text("#said"))
        page.open("points")
        page.wait(lambda: "1,000" in page.text())
        page.open("sessions/elsewhere")
        page.wait(
            lambda: "$Session.Total is at least 300" in page.text(".detail")
        )  # of what came while the page was open
        page.open("codes")
        page.one("input[type=search]").send_keys("WELCOME10")
        page.wait(lambda: len(page.all("td code")) == 1)
        shop.update_customer_session_v2("again", {"customerSession": {**KIT, "state": "closed"}})
        page.wait(lambda: "\t2\t" in page.text("tbody"))
        assert page.browser.switch_to.active_element.get_attribute("value") == "WELCOME10"
    page.box.close()
    page.wait(lambda: "Not connected" in page.text("#live"))
    page.browser.get_log("browser")  # tells of the connection that is refused


def test_a_dry_run_and_a_refusal(page: Page) -> None:
    page.open("cart")
    page.one("[name=dry]").click()
    page.one("form .primary").click()
    page.wait(lambda: "nothing was kept" in page.text(".result"))
    with pytest.raises(talon_one.NotFoundException):
        page.box.integration_api().get_customer_session(page.one("[name=id]").get_attribute("value"))
    page.one("[name=state]").send_keys("cancelled")
    page.one("form .primary").click()
    page.wait(lambda: "400" in page.text(".result .badge"))
    assert page.text(".failure")
    told = page.browser.get_log("browser")
    assert len(told) == 1 and "status of 400" in told[0]["message"]  # Chromium says it of each


def test_a_cart_sent_to_a_sandbox_that_has_a_name(browser: Any) -> None:
    """As that of a container has, which browsers do not take for this machine."""
    with Sandbox(allowed_hosts=[NAMED]) as box:
        page = Page(browser, box, NAMED)
        assert page.run("return isSecureContext") is False
        page.open("cart")
        page.one("form .primary").click()
        page.wait(lambda: "What the rules said" in page.text(".result"))
        browser.get("about:blank")
    browser.get_log("browser")  # tells that headers mean nothing there


def test_a_path_that_is_encoded_wrongly_is_shown_as_it_is(page: Page) -> None:
    half_a_letter = "/v2/customer_sessions/%E0%A4"
    with urllib3.PoolManager() as pool:
        assert pool.request("GET", page.box.url + half_a_letter, headers={"Authorization": "ApiKey-v1 k"}).status == 404
    page.open("requests/1")
    page.wait(lambda: "%E0%A4" in page.text(".detail .facts"))


@pytest.mark.parametrize(
    "name, text, told",
    [
        ("id", "", "A session needs an ID."),
        ("price 2", "12,50", "Item 2: the price is not a number such as 12.50."),
        ("quantity 2", "two", "Item 2: the quantity is not a number such as 2."),
        ("sku 2", "", "Item 2 needs an SKU."),
    ],
)
def test_a_mistake_in_the_form_is_marked_where_it_is(page: Page, name: str, text: str, told: str) -> None:
    """The first row is empty, which is none: it does not count as an item, and the others keep their numbers."""
    page.open("cart")
    page.one("fieldset > button").click()
    for field, typed in {"sku 1": "", "sku 2": "socks", "price 2": "8", name: text}.items():
        page.put(field, typed)
    page.one("form .primary").click()
    page.wait(lambda: page.text("form > p") == told)
    assert [one.get_attribute("name") for one in page.all("[aria-invalid]")] == [name]
    assert page.browser.switch_to.active_element.get_attribute("name") == name
    color = page.run("return getComputedStyle(document.querySelector('form > p')).color")
    assert color == page.run("return getComputedStyle(arguments[0]).borderTopColor", page.one("[aria-invalid]"))
    for field, typed in {"id": "mended", "sku 2": "socks", "quantity 2": "2", "price 2": "12.50"}.items():
        page.put(field, typed)
    page.one("form .primary").click()
    page.wait(lambda: page.text(".sums").split("\n")[:2] == ["Cart", "25.00"])
    assert not page.all("[aria-invalid]")
    assert not page.text("form > p")


def test_a_request_that_was_refused_says_why(page: Page) -> None:
    item = {"sku": "NO-SUCH-ITEM", "quantity": 1}
    with client(page.box) as api, pytest.raises(talon_one.BadRequestException):
        talon_one.IntegrationApi(api).update_customer_session_v2("s1", {"customerSession": {"cartItems": [item]}})
    page.open("requests/1")
    assert "a price is required: no catalog has the item" in page.text(".detail .failure")


def test_a_campaign_without_rules_says_so(browser: Any) -> None:
    with Sandbox(seed={"campaigns": [{"name": "Empty"}]}) as box:
        page = Page(browser, box)
        page.open("campaigns/1")
        assert "This campaign has no rules." in page.text(".detail .empty")
        browser.get("about:blank")


def test_what_others_send_stays_text(page: Page) -> None:
    item = {"sku": XSS, "name": XSS, "category": XSS, "quantity": 1, "price": 1, "attributes": {}}
    session = {"profileId": XSS, "couponCodes": [XSS], "referralCode": XSS, "cartItems": [item]}
    shop = page.box.integration_api()
    shop.update_customer_session_v2("s1", {"customerSession": session})
    shop.update_customer_session_v2(XSS, {"customerSession": {**session, "state": "closed"}})
    about = {"name": XSS, "description": XSS, "state": "enabled", "tags": [], "features": [], "limits": []}
    campaign = page.box.management_api().create_campaign(1, about)
    message = {"type": "showNotification", "title": XSS, "body": XSS}
    check = {"type": "checkAttribute", "attribute": XSS, "operator": XSS, "value": XSS}
    rule = {"title": XSS, "blocks": [{"type": XSS, "onFailure": [message]}, check]}
    store = page.box._store  # the API takes no rules
    store.put("ruleset", "900", {**store.get("ruleset", "1"), "id": 900, "promotionRules": [rule]})
    store.put("campaign", str(campaign.id), {**store.get("campaign", str(campaign.id)), "activeRulesetId": 900}, 1)
    shop.update_customer_session_v2("s1", {"customerSession": session})
    for view in (*VIEWS, f"campaigns/{campaign.id}", "requests/2", "requests/3"):
        page.open(view)
        if view == "cart":
            page.one("[name='sku 1']").clear()
            page.one("[name='sku 1']").send_keys(XSS)
            page.one("[name='price 1']").send_keys("1")
            page.one("[name=profile]").send_keys(XSS)
            page.one("form .primary").click()
            page.wait(lambda: "What the rules said" in page.text(".result"))
        if view in ("requests/2", "sessions", "sessions/s1", "cart", f"campaigns/{campaign.id}"):
            page.wait(lambda: "onerror" in page.run("return document.querySelector('main').textContent"))
        assert page.run("return document.querySelectorAll('main script, main img').length") == 0
    assert "owned" not in page.browser.title
    # Not even the page's own code could make elements of a text.
    assert page.run("try { document.createElement('p').innerHTML = '<b>x</b>'; } catch { return 'held'; }") == "held"
    assert all("TrustedHTML" in one["message"] for one in page.browser.get_log("browser"))


#: For each text that is seen: its contrast, what it needs, and the text.
CONTRASTS = """
const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const read = (color, under) => {
  if (under) { canvas.fillStyle = `rgb(${under})`; canvas.fillRect(0, 0, 1, 1); } else canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const ground = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (read(color)[3] === 255) return read(color).slice(0, 3);
  }
  return [255, 255, 255];
};
const light = (color) => color.slice(0, 3).map((one) => one / 255).map((one) => one <= .04045 ? one / 12.92 : ((one + .055) / 1.055) ** 2.4)
  .reduce((sum, one, index) => sum + one * [.2126, .7152, .0722][index], 0);
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const element = walker.currentNode.parentElement;
  if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest(".unseen, script, noscript, datalist")) continue;
  const under = ground(element);
  const [one, other] = [light(read(getComputedStyle(element).color, under)), light(under)].sort((a, b) => b - a);
  found.push([(one + .05) / (other + .05), walker.currentNode.data.trim().slice(0, 40), element.className]);
}
return found;
"""


@pytest.mark.parametrize(
    ("width", "height", "scheme"), [(360, 740, "light"), (360, 740, "dark"), (1280, 900, "light"), (1280, 900, "dark")]
)
def test_every_view_fits_and_can_be_read(page: Page, width: int, height: int, scheme: str) -> None:
    """Nothing scrolls sideways, all text has the contrast of WCAG's AA, and every field and button has a name."""
    page.size(width, height, scheme)
    page.box.integration_api().update_customer_session_v2(
        "s1", {"customerSession": {**KIT, "state": "closed", "loyaltyCards": ["CARD-1001"]}}
    )
    grounds = set()
    for view in VIEWS:
        page.open(view)
        if view == "cart":
            page.one("form .primary").click()
            page.wait(lambda: "What the rules said" in page.text(".result"))
        page.run("for (const one of document.querySelectorAll('details')) one.open = true")
        wide, room = page.run("const all = document.documentElement; return [all.scrollWidth, all.clientWidth]")
        assert wide <= room, view
        too_weak = [found for found in page.run(CONTRASTS) if found[0] < 4.5]
        assert not too_weak, (view, too_weak[:5])
        grounds.add(page.run("return getComputedStyle(document.body).backgroundColor"))
        nameless = page.run(
            "return [...document.querySelectorAll('input, select, textarea, button, a')]"
            ".filter((one) => !(one.labels?.length || one.textContent.trim() || one.ariaLabel)).map((one) => one.outerHTML)"
        )
        assert nameless == []
        outline: Tuple[int, int] = tuple(
            page.run("return ['h1', 'main'].map((one) => document.querySelectorAll(one).length)")
        )
        assert outline == (1, 1)
    assert grounds == {"rgb(247, 248, 250)" if scheme == "light" else "rgb(15, 19, 25)"}
