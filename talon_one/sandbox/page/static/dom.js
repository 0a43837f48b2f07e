// Elements from data. Data becomes text and attributes only: nothing here reads markup.

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "key") element.dataset.key = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...flat(children));
  return element;
}

function flat(children) {
  return children.flat(Infinity).filter((one) => one !== undefined && one !== null && one !== false);
}

// Puts other content into an element. What has the same key keeps the focus, and stays open.
export function fill(element, ...children) {
  const focused = element.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  const wereOpen = new Map([...element.querySelectorAll("details[data-key]")].map((one) => [one.dataset.key, one.open]));
  element.replaceChildren(...flat(children));
  for (const one of element.querySelectorAll("details[data-key]")) {
    if (wereOpen.has(one.dataset.key)) one.open = wereOpen.get(one.dataset.key);
  }
  if (focused) [...element.querySelectorAll("[data-key]")].find((one) => one.dataset.key === focused)?.focus({ preventScroll: true });
}

let waiting;

// Tells those who do not see the page what has happened.
export function say(text) {
  clearTimeout(waiting);
  waiting = setTimeout(() => { document.getElementById("said").textContent = text; }, 150);
}

// -- parts of pages ------------------------------------------------------------------------------

export function heading(title, ...more) {
  return h("div", { class: "head" }, h("h1", { tabindex: -1 }, title), more);
}

export function empty(title, ...next) {
  return h("div", { class: "empty" }, h("p", { class: "strong" }, title), next.map((one) => h("p", {}, one)));
}

export function badge(text, kind) {
  return h("span", { class: `badge ${kind}` }, text);
}

// columns: [title, cell of a row, class]; the last two may be left out.
export function table(caption, columns, rows) {
  const head = columns.map(([title, , kind]) => h("th", { scope: "col", class: kind }, title));
  const line = (row) => h("tr", { class: row.chosen ? "chosen" : undefined, "aria-current": row.chosen ? "true" : undefined },
    columns.map(([, cell, kind]) => h("td", { class: kind }, cell(row))));
  return h("table", {}, h("caption", { class: "unseen" }, caption),
    h("thead", {}, h("tr", {}, head)), h("tbody", {}, rows.map(line)));
}

export function facts(pairs) {
  return h("dl", { class: "facts" }, pairs.filter(([, value]) => value !== "" && value !== undefined && value !== null && value !== false)
    .map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}

export function search(label, given, changed) {
  const field = h("input", { type: "search", class: "search", "aria-label": label, placeholder: label, key: "search", value: given,
    oninput: () => changed(field.value.trim()) });
  return field;
}

export function fold(key, title, open, ...content) {
  return h("details", { key, open }, h("summary", { key: `of ${key}` }, title), content);
}

export function codeBlock(text, label) {
  return h("pre", { tabindex: 0, role: "region", "aria-label": label }, h("code", {}, text));
}

export function countOf(shown, total, what) {
  return h("p", { class: "muted" }, shown < total ? `The newest ${shown} of ${number(total)} ${what}. Search to find others.` : "");
}

// -- values as text --------------------------------------------------------------------------------

export function number(value) {
  return typeof value === "number" ? value.toLocaleString("en", { maximumFractionDigits: 6 }) : String(value ?? "");
}

export function money(value) {
  return Number(value).toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

export function time(iso) {
  const moment = new Date(iso);
  return h("time", { datetime: iso, title: iso }, moment.toLocaleTimeString("en-GB"));
}

export function day(iso) {
  if (!iso) return "";
  return h("time", { datetime: iso, title: iso }, String(iso).slice(0, 10));
}

// A name like setDiscountPerItem, which may break between its words.
export function breakable(name) {
  return name.split(/(?<=[a-z.])(?=[A-Z])/).flatMap((part, index) => (index ? [h("wbr"), part] : [part]));
}

export function plural(count, one, many = `${one}s`) {
  return `${number(count)} ${count === 1 ? one : many}`;
}

// JSON with indents; anything else as it is.
export function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

// A part of an address as text; as it is where it is encoded wrongly.
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
