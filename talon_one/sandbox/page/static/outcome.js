// What came of a cart that was sent.

import { badge, codeBlock, empty, facts, fold, h, number, plural, table } from "./dom.js";
import { effectTable, sums } from "./effects.js";
import { explanations } from "./rules.js";

// What is wrong with a request, as the answer tells it.
export function refusal(told) {
  return failure(told.message || "The request was refused.", ...mistakes(told));
}

export function failure(title, ...more) {
  return h("div", { class: "failure" }, h("p", { class: "strong" }, title), more.map((one) => h("p", {}, one)));
}

// told: the answer. seen: what the sandbox kept of the request; null where it could not be found.
export function outcome(answer, told, seen, body, dry) {
  const head = [
    h("h2", { tabindex: -1 }, "Result"),
    facts([["Status", badge(answer.status, answer.ok ? "good" : "bad")], ["Took", seen && `${seen.ms} ms`], ["Dry run", dry && "nothing was kept"],
      ["Request", seen && h("a", { href: `#/requests/${seen.number}` }, `number ${seen.number}`)]]),
  ];
  const bodies = [
    fold("sent", "Request body", false, codeBlock(JSON.stringify(body, null, 2), "Request body")),
    fold("answered", "Response body", false, codeBlock(JSON.stringify(told, null, 2), "Response body")),
  ];
  if (!answer.ok) return [...head, refusal(told), ...bodies];
  const total = told.customerSession?.total ?? 0;
  return [
    ...head,
    sums(total, told.effects),
    h("h3", {}, plural(told.effects.length, "effect")),
    told.effects.length ? effectTable(named(told)) : empty("No rule had an effect.", "What each of them said stands below."),
    balances(told.loyalty),
    ...explanations(seen?.explanations, [h("p", { class: "muted" }, "There is no explanation of this request.")]),
    ...bodies,
  ];
}

function mistakes(told) {
  return (told.errors ?? []).map((one) => [one.title, one.details, one.source?.pointer ?? one.source?.parameter].filter(Boolean).join(" – "));
}

function named(told) {
  const names = new Map((told.triggeredCampaigns ?? []).map((one) => [one.id, one.name]));
  return told.effects.map((one) => ({ ...one, campaignName: names.get(one.campaignId) }));
}

function balances(loyalty) {
  const programs = Object.values(loyalty?.programs ?? {}).map((one) => [one.title || one.name, "", one]);
  const cards = Object.values(loyalty?.cards ?? {}).map((one) => [one.title || one.name, one.cardIdentifier ?? one.identifier ?? "", one]);
  const rows = [...programs, ...cards].flatMap(([title, card, one]) => [
    { title, card, name: "", ledger: one.ledger },
    ...Object.entries(one.subLedgers ?? {}).map(([name, ledger]) => ({ title, card, name, ledger })),
  ]).filter((one) => one.ledger);
  if (!rows.length) return null;
  return [h("h3", {}, "Balances"), table("Balances", [
    ["Program", (one) => [one.title, one.card || one.name ? h("span", { class: "sub" }, [one.card, one.name].filter(Boolean).join(", ")) : null], "grow"],
    ["Active", (one) => number(one.ledger.currentBalance), "number fit"],
    ["Pending", (one) => number(one.ledger.pendingBalance), "number fit"],
    ["After closing", (one) => number(one.ledger.tentativeCurrentBalance), "number fit"],
  ], rows)];
}
