// Rules as boxes in boxes, and how each block fared in an evaluation.

import { badge, empty, fold, h, plural } from "./dom.js";

const STATES = { passed: ["✓", "passed"], failed: ["✕", "failed"], skipped: ["–", "not reached"] };

export function words(parts) {
  return parts.map((part, index) => [index ? " " : "", Array.isArray(part) ? h("code", { class: "value" }, part[0] === "" ? "(empty)" : part[0]) : part]);
}

// -- what rules are ------------------------------------------------------------------------------

export function ruleset(drawn) {
  const rules = (title, given) => given.length ? [h("h3", {}, title), given.map((one) => rule(one))] : null;
  if (!drawn.rules.length && !drawn.strikethrough.length) return empty("This campaign has no rules.", "Without any, it does nothing.");
  return [
    rules("Rules", drawn.rules),
    rules("Rules for catalog prices", drawn.strikethrough),
    drawn.parts.length ? [h("h3", {}, "Names that the rules use"), h("ul", { class: "parts" }, drawn.parts.map(part))] : null,
  ];
}

function part(one) {
  return h("li", {}, h("code", { class: "value" }, `$${one.name}`), " ", words(one.words),
    one.code ? code(one.code) : null, one.blocks?.length ? blocks(one.blocks) : null);
}

function rule(one) {
  const names = one.bindings?.length ? h("ul", { class: "parts" }, one.bindings.map(part)) : null;
  return h("article", { class: "rule" }, h("h4", {}, one.title || `Rule ${one.index + 1}`),
    one.description ? h("p", { class: "muted" }, one.description) : null, names, blocks(one.blocks));
}

// Conditions hold together, unless they are in a group that says otherwise.
const JOINED = { all: "and", atLeastOne: "or", none: "or" };

function blocks(given, first = "if", between = "and") {
  const conditions = given.filter((one) => one.role !== "effect");
  return h("ol", { class: "blocks" }, given.map((one) => block(one, one.role === "effect" ? "then" : one === conditions[0] ? first : between)));
}

function block(one, role) {
  const [mark, said] = STATES[one.state] ?? [];
  return h("li", { class: `block ${one.role} ${one.state ?? ""}` },
    h("p", { class: "line" },
      mark ? h("span", { class: "mark" }, h("span", { "aria-hidden": "true" }, mark), h("span", { class: "unseen" }, `${said}: `)) : null,
      h("span", { class: "role" }, role), " ",
      h("span", {}, words(one.words))),
    one.code ? code(one.code) : null,
    found(one),
    one.blocks?.length ? blocks(one.blocks, one.role === "group" ? "" : "and", JOINED[one.joined] ?? "and") : null,
    one.answers?.map((answer) => h("div", { class: "answer" }, h("p", { class: "muted" }, `${answer.when}:`), blocks(answer.blocks))));
}

function code(text) {
  return h("pre", { class: "expression", tabindex: text.includes("\n") ? 0 : undefined }, h("code", {}, text));
}

function found(one) {
  const values = one.values?.map(([name, value]) => h("span", {}, h("span", { class: "muted" }, name), " ", h("code", { class: "value" }, value)));
  const tells = !one.unsupported && one.values?.some(([name]) => name === "found");  // the values say why
  const why = one.state === "failed" && one.details && !tells ? h("span", { class: "why" }, one.details) : null;
  return values || why ? h("p", { class: "found" }, values, why) : null;
}

// -- what they said --------------------------------------------------------------------------------

// All evaluations of a request; the campaigns that applied come first, and are open.
export function explanations(given, nothing) {
  if (!given?.length) return nothing ?? null;
  return given.map((one) => {
    const [applied, others] = [one.campaigns.filter((of) => of.applied), one.campaigns.filter((of) => !of.applied)];
    return [
      h("h3", {}, "What the rules said"),
      one.campaigns.length ? null : empty("No campaign was looked at.", ["A cart meets the ", h("a", { href: "#/campaigns" }, "campaigns"), " of its Application that are running."]),
      applied.map((of) => campaign(of, true)),
      others.length ? h("p", { class: "muted" }, `${plural(others.length, "campaign")} did not apply:`) : null,
      others.map((of) => campaign(of, false)),
    ];
  });
}

function campaign(one, open) {
  const title = [h("span", { class: "strong" }, one.name || `Campaign ${one.campaignId}`), " ",
    one.applied ? badge("applied", "good") : h("span", { class: "muted" }, one.details || "not applied")];
  return h("div", { class: "campaign" }, fold(`campaign ${one.campaignId}`, title, open, one.rules.map(fared),
    h("p", { class: "links" }, h("a", { href: `#/campaigns/${one.campaignId}` }, `Campaign ${one.campaignId}`))));
}

function fared(one) {
  const [mark, said] = one.passed ? STATES.passed : STATES.failed;
  return h("article", { class: `rule ${one.passed ? "passed" : "failed"}` },
    h("h4", {}, h("span", { class: "mark" }, h("span", { "aria-hidden": "true" }, mark), h("span", { class: "unseen" }, `${said}: `)), " ",
      one.title || `Rule ${one.ruleIndex + 1}`, one.coupon ? [" ", badge(one.coupon, "calm")] : null),
    blocks(one.blocks));
}
