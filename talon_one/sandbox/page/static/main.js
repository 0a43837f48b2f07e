// The frame: which view is shown, by what follows the # in the address.

import { decoded, say } from "./dom.js";
import { start, listen, known } from "./news.js";
import { cart } from "./cart.js";
import { campaigns } from "./campaigns.js";
import { codes } from "./codes.js";
import { points } from "./points.js";
import { requests } from "./requests.js";
import { sessions } from "./sessions.js";

const VIEWS = { requests, cart, sessions, campaigns, codes, points };
const TITLES = { requests: "Requests", cart: "Send a cart", sessions: "Sessions", campaigns: "Campaigns", codes: "Codes", points: "Points" };

const main = document.getElementById("main");
let shown = { name: "", leave: () => {} };

function route() {
  const [, name, ...rest] = location.hash.split("/");
  return { name: Object.hasOwn(VIEWS, name ?? "") ? name : "requests", id: decoded(rest.join("/")) };
}

function show(isFirst) {
  if (location.hash === "#main") return;  // the link that skips the navigation
  const { name, id } = route();
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#/${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${TITLES[name]}${id ? `: ${id}` : ""} – Talon.One sandbox`;
  shown.leave();
  main.replaceChildren();
  main.dataset.view = name;
  shown = { name, leave: VIEWS[name](main, id) ?? (() => {}) };
  if (!isFirst) (main.querySelector(id ? ".detail h2" : "h1") ?? main).focus({ preventScroll: true });
  if (!isFirst) scrollTo(0, 0);
}

listen(({ requests: fresh }) => {
  const others = fresh.filter((one) => !one.mark);
  if (others.length && known.run) {
    const last = others.at(-1);
    say(others.length === 1 ? `${last.method} ${last.uri}: ${last.fault || last.status}` : `${others.length} new requests`);
  }
});

addEventListener("hashchange", () => show(false));
await start();
show(true);
