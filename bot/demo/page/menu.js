// A small menu beside the button that opened it.

import { el } from "./element.js";
import { rove } from "./roving.js";

const EDGE_PX = 8;

let closeOpenMenu = () => {};

/** `items` is a list of {word, run}, or {label, hint, run} for what the page has no word for. The menu closes on a choice, on Escape, and when focus leaves. */
export function openMenu(anchor, items) {
  closeOpenMenu();
  const menu = el("div", { class: "menu", role: "menu" });
  const close = (backToAnchor) => {
    if (!menu.isConnected) return;
    closeOpenMenu = () => {};
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    anchor.setAttribute("aria-expanded", "false");
    if (backToAnchor) anchor.focus();
  };
  const outside = (event) => { if (!menu.contains(event.target)) close(false); };
  const entries = items.map((item) => el("button", {
    type: "button", role: "menuitem", word: item.word, text: item.label,
    on: { click: () => { close(true); item.run(); } },
  }, item.hint ? el("span", { class: "menu-hint", dir: "auto", text: item.hint }) : null));
  menu.append(...entries);
  rove(menu, entries.map((entry) => [entry]));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") close(true);
    if (event.key === "Escape") event.stopPropagation();
  });
  document.body.append(menu);
  document.addEventListener("pointerdown", outside, true);
  anchor.setAttribute("aria-expanded", "true");
  place(menu, anchor);
  entries[0].focus({ preventScroll: true });
  closeOpenMenu = () => close(false);
}

function place(menu, anchor) {
  const beside = anchor.getBoundingClientRect();
  const size = menu.getBoundingClientRect();
  const left = Math.min(beside.left, window.innerWidth - size.width - EDGE_PX);
  const below = beside.bottom + 4;
  const top = below + size.height > window.innerHeight - EDGE_PX ? beside.top - size.height - 4 : below;
  menu.style.left = `${Math.max(EDGE_PX, left)}px`;
  menu.style.top = `${Math.max(EDGE_PX, top)}px`;
}
