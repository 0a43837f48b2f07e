// The requests as they happen; of one of them, what was sent and answered, and what its rules said.

import { badge, codeBlock, decoded, empty, facts, fill, fold, h, heading, parsed, plural, pretty, search, table, time } from "./dom.js";
import { effectTable } from "./effects.js";
import { ask, known, listen } from "./news.js";
import { refusal } from "./outcome.js";
import { explanations } from "./rules.js";

let wanted = "";

export function requests(main, id) {
  const list = h("div", { class: "list" });
  const detail = h("section", { class: "detail", "aria-label": "Request" });
  const field = search("Filter by path, method or status", wanted, (text) => { wanted = text; draw(); });
  main.append(heading("Requests", field), h("div", { class: id ? "split has-detail" : "split" }, list, id ? detail : null));

  function draw() {
    const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
    const text = (one) => `${one.method} ${one.uri} ${one.status} ${one.fault} ${one.operation}`.toLowerCase();
    const rows = known.requests.filter((one) => words.every((word) => text(one).includes(word))).reverse()
      .map((one) => ({ ...one, chosen: String(one.number) === id }));
    fill(list, rows.length ? table("Requests, the newest first", COLUMNS, rows) : nothing());
  }

  draw();
  if (id) showOne(detail, id);
  return listen(({ requests: fresh }) => { if (fresh.length) draw(); });
}

const COLUMNS = [
  ["Status", status, "fit"],
  ["Request", (one) => h("a", { href: `#/requests/${one.number}`, key: `request ${one.number}`, class: "path row" },
    h("span", { class: "method" }, one.method), " ", shortened(one.uri)), "grow"],
  ["Operation", (one) => h("code", { class: "muted" }, one.operation), "fit wide"],
  ["ms", (one) => one.fault === "reset" ? "" : one.ms.toFixed(one.ms < 10 ? 1 : 0), "number fit"],
  ["Time", (one) => time(one.moment), "fit opt"],
];

export function status(one) {
  if (one.fault) return badge(one.fault, "bad");
  return badge(one.status, one.status < 300 ? "good" : one.status < 500 ? "warn" : "bad");
}

function shortened(uri) {
  return uri.length > 160 ? `${uri.slice(0, 160)}…` : uri;
}

function nothing() {
  if (known.requests.length) return empty("No request fits the filter.");
  return empty("No requests yet.",
    ["Point your integration at ", h("code", {}, location.origin), ", and its requests are listed here as they happen."],
    ["Or ", h("a", { href: "#/cart" }, "send a cart"), " from this page."]);
}

async function showOne(detail, id) {
  fill(detail, h("h2", { tabindex: -1, key: "title" }, `Request ${id}`));
  const one = await ask("request", { number: id }).catch(() => null);
  const back = h("a", { href: "#/requests", class: "back" }, "All requests");
  if (!one) {
    fill(detail, back, h("h2", { tabindex: -1, key: "title" }, `Request ${id}`), empty("This request is no longer kept.", "The sandbox keeps the last 200."));
    return;
  }
  const answer = parsed(one.answered);
  fill(detail, back,
    h("h2", { tabindex: -1, key: "title", class: "path" }, h("span", { class: "method" }, one.method), " ", one.uri),
    facts([["Status", status(one)], ["Took", `${one.ms} ms`], ["At", time(one.moment)], ["Operation", one.operation && h("code", {}, one.operation)],
      ["Session", sessionLink(one)]]),
    one.status >= 400 && answer?.message ? refusal(answer) : null,
    answer?.effects?.length ? [h("h3", {}, plural(answer.effects.length, "effect")), effectTable(named(answer.effects, one.explanations))] : null,
    explanations(one.explanations),
    bodies(one));
}

function named(effects, explained) {
  const names = new Map(explained.flatMap((one) => one.campaigns).map((of) => [of.campaignId, of.name]));
  return effects.map((one) => ({ ...one, campaignName: names.get(one.campaignId) }));
}

function bodies(one) {
  return h("div", { class: "bodies" }, [["Request body", one.sent], ["Response body", one.answered]].map(([title, text]) =>
    text ? fold(title, title, false, codeBlock(pretty(text), title)) : null));
}

function sessionLink(one) {
  const found = /^\/v[12]\/customer_sessions\/([^/?]+)/.exec(one.uri);
  return found && h("a", { href: `#/sessions/${found[1]}` }, decoded(found[1]));
}
