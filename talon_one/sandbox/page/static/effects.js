// Effects as a table, and what they come to.

import { breakable, h, money, number, table } from "./dom.js";

const DISCOUNTS = ["setDiscount", "setDiscountPerItem", "setDiscountPerAdditionalCost", "setDiscountPerAdditionalCostPerItem"];
const FIRST = ["name", "value"];
const HIDDEN = ["transactionUUID"];

export function discounts(effects) {
  return effects.filter((one) => DISCOUNTS.includes(one.effectType)).reduce((sum, one) => sum + (Number(one.props.value) || 0), 0);
}

export function effectTable(effects) {
  return table("Effects", [
    ["Effect", (one) => [h("code", {}, breakable(one.effectType)), h("span", { class: "sub" }, rule(one))], "half"],
    ["With", (one) => props(one.props), "grow"],
  ], effects);
}

function rule(one) {
  const title = one.ruleName || `rule ${one.ruleIndex}`;
  if (one.campaignId < 0) return "";  // of no campaign, such as the rejection of an unknown code
  return one.campaignId ? [h("a", { href: `#/campaigns/${Number(one.campaignId)}` }, one.campaignName || `Campaign ${one.campaignId}`), " · ", title] : title;
}

function props(given) {
  const names = Object.keys(given ?? {}).filter((name) => !HIDDEN.includes(name) && given[name] !== "");
  names.sort((one, other) => place(one) - place(other));
  return h("span", { class: "props" }, names.map((name) => h("span", {}, h("span", { class: "muted" }, breakable(name)), " ", shown(given[name]))));
}

function place(name) {
  return FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length;
}

function shown(value) {
  if (typeof value === "number") return number(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

// What a cart costs: its total, what its effects take off, and the rest.
export function sums(total, effects) {
  const off = discounts(effects);
  const pairs = [["Cart", money(total)], ["Discounts", off ? `−${money(off)}` : money(0)], ["To pay", money(Math.max(total - off, 0))]];
  return h("dl", { class: "sums" }, pairs.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}
