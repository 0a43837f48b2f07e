// What the sandbox tells: asked every second, less often while another tab is in front, as browsers have it.
// Whoever listens is told what is new.

import { fill, h } from "./dom.js";

const EVERY = 1000;
const KEPT = 200;

export const known = { run: "", state: "", needsKey: false, requests: [] };

const listeners = new Set();
let asking = null;
let timer = 0;

export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function ask(what, query = {}) {
  const answer = await fetch(`/_sandbox/${what}?${new URLSearchParams(query)}`, { cache: "no-store" });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The sandbox answered ${answer.status}`);
  return answer.json();
}

// Asks now; whoever asks while it is asked already has the same answer.
function askNews() {
  asking ??= news().finally(() => { asking = null; });
  return asking;
}

async function news() {
  const last = known.requests.at(-1)?.number ?? 0;
  let told;
  try {
    told = await ask("news", { after: last });
    if (known.run && told.run !== known.run) {  // the sandbox was started anew
      known.requests = [];
      if (last) told = await ask("news", { after: 0 });
    }
  } catch {
    show("lost", "Not connected. Is the sandbox running?");
    return;
  }
  show("live", "Live");
  const clock = document.getElementById("clock");
  fill(clock, h("span", { class: "unseen" }, "The sandbox's clock: "), h("span", { class: "date" }, `${told.clock.slice(0, 10)} `), `${told.clock.slice(11, 16)} UTC`);
  const changed = { state: told.state !== known.state || told.run !== known.run, requests: told.requests };
  Object.assign(known, { run: told.run, state: told.state, needsKey: told.needsKey });
  known.requests = [...known.requests, ...told.requests].slice(-KEPT);
  if (changed.state || changed.requests.length) for (const listener of listeners) listener(changed);
}

function show(state, text) {
  const element = document.getElementById("live");
  if (element.dataset.state === state) return;  // else it would be read out each second
  element.dataset.state = state;
  element.textContent = text;
}

async function go() {
  clearTimeout(timer);
  await askNews();
  clearTimeout(timer);
  timer = setTimeout(go, EVERY);
}

document.addEventListener("visibilitychange", go);

export function start() {
  return go();
}
