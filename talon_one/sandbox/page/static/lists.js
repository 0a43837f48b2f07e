// A list that follows what the sandbox keeps, with one thing of it beside.

import { fill, h, heading, search } from "./dom.js";
import { ask, listen } from "./news.js";

const PATIENCE = 150;  // milliseconds that nobody types

export function watched(main, id, of) {
  let find = "";
  let drawn = { list: "", detail: "" };
  let waiting = 0;
  const list = h("div", { class: "list" });
  const detail = h("section", { class: "detail", "aria-label": of.label });
  const field = search(of.hint, "", (text) => {
    find = text;
    clearTimeout(waiting);
    waiting = setTimeout(draw, PATIENCE);
  });
  main.append(heading(of.title, field), h("div", { class: id ? "split has-detail" : "split" }, list, id ? detail : null));
  if (id) detail.append(h("h2", { tabindex: -1, key: "title" }, of.label));

  async function draw() {
    const asked = find;
    const [told, one] = await Promise.all([ask(of.what, { find }), id ? of.detail(id) : null]);
    if (asked !== find) return;
    update("list", list, told, () => of.draw(told, id));
    if (id) update("detail", detail, one, () => [h("a", { href: `#/${of.what}`, class: "back" }, `All ${of.title.toLowerCase()}`), of.drawDetail(one, id)]);
  }

  // What has not changed stays as it is, with what is selected in it.
  function update(place, element, told, make) {
    const text = JSON.stringify(told);
    if (text === drawn[place]) return;
    drawn[place] = text;
    fill(element, make());
  }

  const drawSafely = () => draw().catch(() => {});  // the state of the connection is shown above
  drawSafely();
  return listen(({ state }) => { if (state) drawSafely(); });
}
