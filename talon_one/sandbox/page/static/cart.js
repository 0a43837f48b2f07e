// The form that sends a cart through the API, like any caller, and shows what came of it.

import { empty, fill, fold, h, heading, money, plural, say } from "./dom.js";
import { field, jsonOf, itemRow, refuse } from "./fields.js";
import { ask, known, listen } from "./news.js";
import { failure, outcome } from "./outcome.js";
import { discounts } from "./effects.js";

const CONTENT = ["customerSession", "customerProfile", "coupons", "loyalty", "triggeredCampaigns", "ruleFailureReasons"];
const STATES = ["open", "closed", "cancelled"];
const PATIENCE = 20;  // times that the explanation is asked for

// What was typed stays while other views are shown. The key is never kept anywhere else.
let draft = null;
let key = "";
let last = [];

export function fillFrom(session) {
  draft = {
    id: session.integrationId, profile: session.profileId ?? "", state: STATES.includes(session.state) ? session.state : "open",
    coupons: (session.couponCodes ?? []).join(", "), referral: session.referralCode ?? "", card: session.loyaltyCards?.[0] ?? "",
    store: session.storeIntegrationId ?? "", attributes: text(session.attributes), dry: false,
    items: session.cartItems.map((one) => ({ sku: one.sku, name: one.name ?? "", quantity: String(one.quantity),
      price: one.catalogItemID ? "" : String(one.price ?? ""), category: one.category ?? "", attributes: one.catalogItemID ? "" : text(one.attributes) })),
  };
  last = [];
}

function text(attributes) {
  return attributes && Object.keys(attributes).length ? JSON.stringify(attributes, null, 2) : "";
}

function fresh(suggested) {
  const id = `try-${Math.random().toString(36).slice(2, 7)}`;
  return { id, profile: suggested.profiles[0] ?? "", state: "open", coupons: "", referral: "", card: "", store: "", attributes: "", dry: false,
    items: [item(suggested.products[0]?.sku)] };
}

function item(sku = "") {
  return { sku, name: "", quantity: "1", price: "", category: "", attributes: "" };
}

export function cart(main) {
  const place = h("div", {});
  const result = h("section", { class: "result", "aria-label": "Result" }, last.length ? last : before());
  let stop = () => {};
  main.append(heading("Send a cart"), h("div", { class: "split form-split" }, place, result));
  ask("suggestions").catch(() => null).then((told) => {
    const suggested = told ?? { products: [], coupons: [], referrals: [], profiles: [], cards: [], stores: [] };
    draft ??= fresh(suggested);
    const form = makeForm(suggested, result);
    place.append(...form.parts);
    stop = listen(form.noteKey);
  });
  return () => stop();
}

function before() {
  return empty("Nothing sent yet.", "Send the cart: its effects, the balances, and what each rule said about it appear here.");
}

function makeForm(suggested, result) {
  const items = h("div", { class: "items" });
  const note = h("p", {}, "");
  const keyField = field("API key", { value: key, type: "password", autocomplete: "off", oninput: (event) => { key = event.target.value; } },
    "One of those that the seed lists in apiKeys.");
  const lists = [
    suggestions("known-skus", suggested.products.map((one) => [one.sku, [one.name, one.price === null ? "" : money(one.price)].filter(Boolean).join(", ")])),
    ...["coupons", "referrals", "profiles", "cards", "stores"].map((name) => suggestions(`known-${name}`, suggested[name].map((one) => [one, ""]))),
  ];
  const bound = (name, more = {}) => ({ value: draft[name], name, autocomplete: "off", oninput: (event) => { draft[name] = event.target.value; }, ...more });
  const attributes = field("Session attributes", bound("attributes", { area: true, placeholder: '{"inApp": true}' }), "As JSON; leave it empty for none.");
  const send = h("button", { type: "submit", class: "primary" }, "Send");

  function drawItems(focus) {
    fill(items, draft.items.map((one, index) => itemRow(one, index, () => { draft.items.splice(index, 1); drawItems("add"); })));
    if (focus === "last") items.lastElementChild?.querySelector("input")?.focus();
    if (focus === "add") add.focus();
  }
  const add = h("button", { type: "button", onclick: () => { draft.items.push(item()); drawItems("last"); } }, "Add an item");

  const form = h("form", { "aria-label": "Cart", novalidate: true, onsubmit: (event) => { event.preventDefault(); submit(); } },
    h("div", { class: "fields" },
      field("Session", bound("id", { required: true })).all,
      field("Profile", bound("profile", { list: "known-profiles" })).all,
      field("State", { name: "state", choices: STATES, value: draft.state, onchange: (event) => { draft.state = event.target.value; } }).all),
    h("fieldset", {}, h("legend", {}, "Cart items"), items, add),
    h("div", { class: "fields" },
      field("Coupon codes", bound("coupons", { list: "known-coupons" }), "Separated by commas.").all,
      field("Referral code", bound("referral", { list: "known-referrals" })).all),
    fold("more", "Loyalty card, store, attributes", Boolean(draft.card || draft.store || draft.attributes),
      h("div", { class: "fields" }, field("Loyalty card", bound("card", { list: "known-cards" })).all, field("Store", bound("store", { list: "known-stores" })).all),
      attributes.all),
    keyField.all,
    h("div", { class: "actions" },
      send,
      h("label", { class: "tick" }, h("input", { type: "checkbox", name: "dry", checked: draft.dry, onchange: (event) => { draft.dry = event.target.checked; } }), " Dry run"),
      h("button", { type: "button", class: "quiet", onclick: startOver }, "Start over")),
    note, lists);

  function noteKey() {
    keyField.all.hidden = !known.needsKey;
  }

  function startOver() {
    draft = fresh(suggested);
    last = [];
    fill(result, before());
    const next = makeForm(suggested, result);
    form.replaceWith(...next.parts);
    next.parts[0].querySelector("input").focus();
  }

  async function submit() {
    let body;
    note.textContent = "";
    try {
      body = bodyOf(attributes, form);
    } catch (error) {
      note.textContent = error.message;
      say(error.message);
      return;
    }
    send.setAttribute("aria-busy", "true");
    try {
      last = await sent(body);
    } catch {
      last = [failure("No answer came.", "The connection broke off. Is the sandbox running, or was it told to have faults?")];
      say("No answer came.");
    }
    send.removeAttribute("aria-busy");
    fill(result, last);
    if (matchMedia("(max-width: 899px)").matches) result.scrollIntoView({ block: "start" });
  }

  drawItems();
  noteKey();
  return { parts: [form], noteKey };
}

function suggestions(id, pairs) {
  return h("datalist", { id }, pairs.map(([value, label]) => h("option", { value, label: label || undefined })));
}

// -- sending -------------------------------------------------------------------------------------

// What is sent. Raises an Error that says which field is wrong, and puts the focus there.
function bodyOf(attributes, form) {
  for (const one of form.querySelectorAll("[aria-invalid]")) one.removeAttribute("aria-invalid");
  if (!draft.id.trim()) refuse(form.elements.id, "A session needs an ID.");
  const session = {
    profileId: draft.profile.trim(), state: draft.state,
    couponCodes: draft.coupons.split(",").map((one) => one.trim()).filter(Boolean),
    referralCode: draft.referral.trim(),
    cartItems: draft.items.flatMap((one, index) => cartItem(one, index, form)),
  };
  if (draft.card.trim()) session.loyaltyCards = [draft.card.trim()];
  if (draft.store.trim()) session.storeIntegrationId = draft.store.trim();
  const given = jsonOf(draft.attributes, "Session attributes", attributes.input);
  if (given) session.attributes = given;
  return { customerSession: session, responseContent: CONTENT };
}

// A list of it; an empty one for a row with nothing in it.
function cartItem(one, index, form) {
  if (!one.sku.trim()) {
    if (![one.name, one.price, one.category, one.attributes].some((text) => text.trim())) return [];
    refuse(form.elements[`sku ${index + 1}`], `Item ${index + 1} needs an SKU.`);
  }
  const made = { sku: one.sku.trim(), quantity: Number(one.quantity) };
  if (one.name.trim()) made.name = one.name.trim();
  if (one.price.trim()) made.price = Number(one.price);
  if (one.category.trim()) made.category = one.category.trim();
  for (const name of ["quantity", "price"]) {
    if (Number.isNaN(made[name])) {
      refuse(form.elements[`${name} ${index + 1}`], `Item ${index + 1}: the ${name} is not a number such as ${name === "price" ? "12.50" : "2"}.`);
    }
  }
  const given = jsonOf(one.attributes, `Attributes of item ${index + 1}`, form.elements[`attributes ${index + 1}`]);
  return [given ? { ...made, attributes: given } : made];
}

async function sent(body) {
  // Not randomUUID: a browser has that for addresses of its own machine only, and not for a container's name.
  const mark = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const path = `/v2/customer_sessions/${encodeURIComponent(draft.id.trim())}${draft.dry ? "?dry=true" : ""}`;
  await ask("news", { after: known.requests.at(-1)?.number ?? 0 });  // so that it is explained
  const answer = await fetch(path, {
    method: "PUT", body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", Authorization: `ApiKey-v1 ${key || "any"}`, "X-Sandbox-Page": mark },
  });
  const told = await answer.json();
  const seen = await ownRequest(mark);
  if (answer.ok) {
    const total = told.customerSession?.total ?? 0;
    say(`${answer.status}: ${plural(told.effects.length, "effect")}, ${money(Math.max(total - discounts(told.effects), 0))} to pay.`);
  } else say(`${answer.status}: ${told.message ?? "refused"}`);
  return outcome(answer, told, seen, body, draft.dry);
}

async function ownRequest(mark) {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const told = await ask("news", { after: (known.requests.at(-1)?.number ?? 1) - 1 });
    const own = told.requests.find((one) => one.mark === mark);
    if (own) return ask("request", { number: own.number });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}
