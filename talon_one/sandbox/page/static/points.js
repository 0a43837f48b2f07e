// Balances of loyalty programs, of profiles and of cards.

import { badge, empty, h, number, table } from "./dom.js";
import { watched } from "./lists.js";

export function points(main) {
  return watched(main, "", {
    title: "Points", label: "Points", hint: "Find a profile or a card", what: "balances",
    draw: (told) => told.programs.length ? told.programs.map(program)
      : empty("There is no loyalty program.", "Only a seed can have one."),
  });
}

function program(one) {
  const columns = [
    [one.cards ? "Card" : "Profile", (row) => [row.holder, row.profiles?.length ? h("span", { class: "sub" }, row.profiles.join(", ")) : null], "grow"],
    ["Subledger", (row) => row.subledger || h("span", { class: "muted" }, "main"), "opt"],
    ["Active", (row) => number(row.active), "number fit"],
    ["Pending", (row) => number(row.pending), "number fit"],
    ["Owed", (row) => number(row.negative), "number fit opt"],
    ["Tier", (row) => [row.tier ? badge(row.tier, "accent") : null,
      row.nextTier ? h("span", { class: "sub" }, `${number(row.toNextTier)} to ${row.nextTier}`) : null], "tier"],
  ];
  return [
    h("h2", {}, one.title),
    one.rows.length ? table(one.title, columns, one.rows)
      : empty("Nobody has points here.", ["Points come from rules when a session closes: ", h("a", { href: "#/cart" }, "send a cart"), " with a profile, and the state closed."]),
  ];
}
