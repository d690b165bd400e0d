// Questions that must be answered first: the bot's alerts, links, a picture made large.

import { el } from "./element.js";

/**
 * Shows a dialog over `place` (an element, usually a phone) and resolves to the value of the chosen
 * button, or null on Escape. `choices` is a list of {word, value}, or {label, value} for words that
 * are no key; the first is the main one. `body` is an element that stands below the text.
 */
export function ask(place, { title, text, picture, body, choices }) {
  return new Promise((resolve) => {
    const dialog = el("dialog", { class: picture ? "dialog with-picture" : "dialog" });
    if (title) dialog.append(el("h2", { id: "dialog-title", text: title }));
    if (text) dialog.append(el("p", { id: "dialog-text", dir: "auto", text }));
    if (picture) dialog.append(picture);
    if (body) dialog.append(body);
    dialog.setAttribute(title ? "aria-labelledby" : "aria-label", title ? "dialog-title" : text ?? "");
    if (text && title) dialog.setAttribute("aria-describedby", "dialog-text");
    dialog.append(el("div", { class: "choices" }, ...choices.map((choice, index) => el("button", {
      type: "button", class: index === 0 ? "main" : "", word: choice.word, text: choice.label,
      on: { click: () => dialog.close(choice.value) },
    }))));
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue || null);
    });
    document.body.append(dialog);
    dialog.showModal();
    centre(dialog, place);
    dialog.querySelector(".main").focus();
  });
}

function centre(dialog, place) {
  const box = place.getBoundingClientRect();
  const size = dialog.getBoundingClientRect();
  const wanted = box.left + box.width / 2 - size.width / 2;
  const left = Math.min(Math.max(8, wanted), window.innerWidth - size.width - 8);
  dialog.style.left = `${left}px`;
}
