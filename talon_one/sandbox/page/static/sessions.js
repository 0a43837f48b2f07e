// Sessions with their carts, effects and explanations.

import { badge, countOf, empty, facts, fold, h, money, number, plural, table, time, codeBlock } from "./dom.js";
import { effectTable, sums } from "./effects.js";
import { fillFrom } from "./cart.js";
import { ask } from "./news.js";
import { explanations } from "./rules.js";
import { watched } from "./lists.js";

const STATES = { open: "accent", closed: "good", cancelled: "calm", partially_returned: "warn" };

export function sessions(main, id) {
  return watched(main, id, {
    title: "Sessions", label: "Session", hint: "Find by session ID", what: "sessions",
    draw: (told, chosen) => told.rows.length ? [
      table("Sessions, the last updated first", COLUMNS, told.rows.map((row) => ({ ...row, chosen: row.id === chosen }))),
      countOf(told.rows.length, told.total, "sessions"),
    ] : told.total ? empty("No session has this in its ID.") : empty("No sessions yet.",
      ["A session starts with its first update: ", h("a", { href: "#/cart" }, "send a cart"), ", or let your integration do it at ", h("code", {}, location.origin), "."]),
    detail: (chosen) => ask("session", { id: chosen }),
    drawDetail: detail,
  });
}

const COLUMNS = [
  ["Session", (row) => h("a", { href: `#/sessions/${encodeURIComponent(row.id)}`, key: `session ${row.id}`, class: "row" }, row.id), "grow"],
  ["State", (row) => badge(row.state.replace("_", " "), STATES[row.state] ?? "calm"), "fit"],
  ["Profile", (row) => row.profile, "opt"],
  ["Items", (row) => number(row.items), "number fit opt"],
  ["Total", (row) => money(row.total), "number fit"],
  ["Discounts", (row) => row.discounts ? `−${money(row.discounts)}` : "", "number fit opt"],
  ["Updated", (row) => time(row.updated), "fit opt"],
];

function detail(one, id) {
  const title = h("h2", { tabindex: -1, key: "title" }, id);
  if (!one) return [title, empty("There is no such session.", "A dry run leaves none behind.")];
  const session = one.session;
  return [
    title,
    facts([["State", badge(one.state.replace("_", " "), STATES[one.state] ?? "calm")], ["Profile", one.profile],
      ["Coupons", session.couponCodes?.join(", ")], ["Referral", session.referralCode], ["Cards", session.loyaltyCards?.join(", ")],
      ["Store", session.storeIntegrationId], ["Updated", time(one.updated)]]),
    sums(one.total, one.effectList),
    h("p", {}, h("a", { class: "button", href: "#/cart", key: "again", onclick: () => fillFrom(session) }, "Edit in the form")),
    h("h3", {}, plural(session.cartItems.length, "cart item")),
    session.cartItems.length ? table("Cart items", ITEMS, session.cartItems) : empty("The cart is empty."),
    h("h3", {}, plural(one.effects, "effect")),
    one.effectList.length ? effectTable(one.effectList) : empty("No rule had an effect."),
    explanations(one.explained?.explanations, h("p", { class: "muted" },
      "Rules are explained for updates that come while this page is open. Send the session again to see what they say.")),
    fold("attributes", "The session as JSON", false, codeBlock(JSON.stringify(session, null, 2), "The session as JSON")),
  ];
}

const ITEMS = [
  ["Item", (one) => [h("span", {}, one.name || one.sku), one.name ? h("span", { class: "muted" }, ` ${one.sku}`) : null], "grow"],
  ["Quantity", (one) => number(one.quantity), "number fit"],
  ["Price", (one) => money(one.price ?? 0), "number fit"],
  ["Category", (one) => one.category ?? "", "opt"],
];
