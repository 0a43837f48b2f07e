// Fields of the form, each with its label, and what is typed into them.

import { fold, h } from "./dom.js";

let count = 0;

// One field: `all` is to be shown, `input` is the field itself. settings: attributes; area: several lines; choices: a list.
export function field(label, { area, choices, value, ...settings }, hint = "") {
  count += 1;
  const id = `field-${count}`;
  const about = { id, "aria-describedby": hint ? `${id}-hint` : undefined, spellcheck: "false", ...settings };
  let input;
  if (area) input = h("textarea", { rows: 3, ...about }, value);
  else if (choices) input = h("select", about, choices.map((one) => h("option", { selected: one === value }, one)));
  else input = h("input", { type: "text", value, ...about });
  return { input, all: h("div", { class: "field" }, h("label", { for: id }, label), input,
    hint ? h("p", { class: "hint", id: `${id}-hint` }, hint) : null) };
}

// The fields of one cart item.
export function itemRow(item, index, remove) {
  const number = index + 1;
  const bound = (name, more = {}) => ({ value: item[name], name: `${name} ${number}`, autocomplete: "off",
    oninput: (event) => { item[name] = event.target.value; }, ...more });
  return h("div", { class: "item", role: "group", "aria-label": `Item ${number}` },
    h("div", { class: "sku" }, field("SKU", bound("sku", { list: "known-skus" })).all),
    field("Quantity", bound("quantity", { inputmode: "numeric" })).all,
    field("Price", bound("price", { inputmode: "decimal", placeholder: "catalog" })).all,
    h("button", { type: "button", class: "quiet remove", "aria-label": `Remove item ${number}`, onclick: remove }, "✕"),
    fold(`item ${number}`, "Name, category, attributes", Boolean(item.name || item.category || item.attributes),
      h("div", { class: "fields" }, field("Name", bound("name")).all, field("Category", bound("category")).all),
      field("Attributes", bound("attributes", { area: true, rows: 2, placeholder: '{"color": "red"}' }), "As JSON.").all));
}

// What is wrong with a field, as an Error. The field is marked, and has the focus.
export function refuse(input, message) {
  input.setAttribute("aria-invalid", "true");
  const around = input.closest("details");
  if (around) around.open = true;
  input.focus();
  throw new Error(message);
}

// An object that was typed as JSON; null for nothing. Raises an Error that says what is wrong with it.
export function jsonOf(text, label, input) {
  if (!text.trim()) return null;
  let found;
  let why = "an object such as {\"color\": \"red\"} is needed";
  try {
    found = JSON.parse(text);
  } catch (error) {
    why = error.message;
  }
  if (found !== null && typeof found === "object" && !Array.isArray(found)) return found;
  return refuse(input, `${label}: this is not a JSON object: ${why}.`);
}
