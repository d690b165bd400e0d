// The only place where the page makes elements. Strings become text nodes or attribute values,
// never markup, so whatever people type stays words.

import { word } from "./wording.js";

const WORD_TARGETS = {
  word: (node, text) => { node.textContent = text; },
  wordLabel: (node, text) => node.setAttribute("aria-label", text),
  wordTitle: (node, text) => { node.title = text; },
  wordPlaceholder: (node, text) => { node.placeholder = text; },
};

export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name === "on") listen(node, value);
    else if (name in WORD_TARGETS) setWord(node, name, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Puts every chrome text below `root` in the chosen language. */
export function translate(root) {
  for (const [name, apply] of Object.entries(WORD_TARGETS)) {
    const attribute = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    for (const node of root.querySelectorAll(`[${attribute}]`)) apply(node, word(node.dataset[name]));
  }
}

function setWord(node, target, key) {
  node.dataset[target] = key;
  WORD_TARGETS[target](node, word(key));
}

function listen(node, handlers) {
  for (const [event, handler] of Object.entries(handlers)) node.addEventListener(event, handler);
}

const SHAPES = {
  back: "M15 5l-7 7 7 7",
  send: "M4 12h14M12 5l7 7-7 7",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  attach: "M12 5v14M5 12h14",
  keys: "M4 6h7v5H4zM13 6h7v5h-7zM4 13h7v5H4zM13 13h7v5h-7z",
  lock: "M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z",
  close: "M6 6l12 12M18 6L6 18",
  file: "M7 3h7l4 4v14H7zM14 3v5h4",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 21a8 8 0 0 1 16 0",
  group: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14a6.5 6.5 0 0 1 3.5 6",
  pin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v6",
  place: "M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5",
  swap: "M5 9h13l-4-4M19 15H6l4 4",
};

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}
