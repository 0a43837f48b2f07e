// Coupons and referral codes.

import { badge, countOf, day, empty, h, number, table } from "./dom.js";
import { watched } from "./lists.js";

export function codes(main) {
  return watched(main, "", {
    title: "Codes", label: "Codes", hint: "Find a code", what: "codes",
    draw: (told) => [
      part("Coupons", "coupons", told.coupons, "For"),
      part("Referral codes", "referral codes", told.referrals, "Advocate"),
    ],
  });
}

function part(title, what, told, whose) {
  const columns = [
    ["Code", (one) => [h("code", {}, one.code), h("span", { class: "sub small-only" }, one.campaign)], "grow"],
    ["Campaign", (one) => h("a", { href: `#/campaigns/${one.campaignId}`, key: `of ${one.code}` }, one.campaign), "opt"],
    [whose, (one) => one.recipient, "opt"],
    ["Used", (one) => one.limit ? `${number(one.used)} of ${number(one.limit)}` : number(one.used), "number fit"],
    ["Valid", (one) => validity(one), "fit opt"],
    ["State", (one) => badge(one.state, one.state === "valid" ? "good" : "calm"), "fit"],
  ];
  return [
    h("h2", {}, title),
    told.rows.length ? table(title, columns, told.rows)
      : told.total ? empty(`None of the ${what} has this in it.`)
      : empty(`There are no ${what} yet.`, "A seed can have some, and the Management API and rules create others."),
    countOf(told.rows.length, told.total, what),
  ];
}

function validity(one) {
  if (!one.start && !one.expiry) return "always";
  return [one.start ? ["from ", day(one.start), " "] : null, one.expiry ? ["to ", day(one.expiry)] : null];
}
