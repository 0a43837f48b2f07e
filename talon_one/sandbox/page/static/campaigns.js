// Campaigns with their rules.

import { badge, countOf, day, empty, facts, h, number, table } from "./dom.js";
import { ask } from "./news.js";
import { ruleset } from "./rules.js";
import { watched } from "./lists.js";

const STATES = { running: "good", scheduled: "accent", expired: "calm", disabled: "calm", archived: "calm" };

export function campaigns(main, id) {
  return watched(main, id, {
    title: "Campaigns", label: "Campaign", hint: "Find by name", what: "campaigns",
    draw: (told, chosen) => told.rows.length ? [
      table("Campaigns", COLUMNS, told.rows.map((row) => ({ ...row, chosen: String(row.id) === chosen }))),
      countOf(told.rows.length, told.total, "campaigns"),
    ] : empty("No campaigns here.", ["A seed has campaigns with rules, and the Management API makes others: ", h("code", {}, "python -m talon_one.sandbox --seed FILE"), "."]),
    detail: (chosen) => ask("campaign", { id: chosen }),
    drawDetail: detail,
  });
}

const COLUMNS = [
  ["ID", (row) => row.id, "number fit"],
  ["Campaign", (row) => [h("a", { href: `#/campaigns/${row.id}`, key: `campaign ${row.id}`, class: "row" }, row.name),
    row.description ? h("span", { class: "sub" }, row.description) : null], "grow"],
  ["State", (row) => badge(row.state, STATES[row.state] ?? "calm"), "fit"],
];

function detail(one, id) {
  if (!one) return [h("h2", { tabindex: -1, key: "title" }, `Campaign ${id}`), empty("There is no such campaign.")];
  return [
    h("h2", { tabindex: -1, key: "title" }, one.name),
    one.description ? h("p", { class: "muted" }, one.description) : null,
    facts([["State", badge(one.state, STATES[one.state] ?? "calm")], ["ID", one.id], ["Application", one.application],
      ["Starts", day(one.start)], ["Ends", day(one.end)], ["Rules as", one.ruleset?.form]]),
    one.budgets.length ? [h("h3", {}, "Budgets"), table("Budgets", BUDGETS, one.budgets)] : null,
    one.ruleset ? ruleset(one.ruleset) : empty("This campaign has no active ruleset.", "Without one, it does nothing."),
  ];
}

const BUDGETS = [
  ["Action", (one) => h("code", {}, one.action), "grow"],
  ["Used", (one) => number(one.used), "number fit"],
  ["Limit", (one) => number(one.limit), "number fit"],
];
