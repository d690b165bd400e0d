// Telegram's text entities as elements. Offsets and lengths count UTF-16 units, as JavaScript does.

import { el } from "./element.js";

const INVITE = /https?:\/\/t\.me\/(\w{3,32})\?start=([A-Za-z0-9_-]{1,64})/;
// A place in a private group: t.me/c/<group>/<topic or message>, or with both.
const PLACE = /https?:\/\/t\.me\/c\/(\d{1,14})\/(\d{1,10})(?:\/(\d{1,10}))?/;
const FOUND = new RegExp(`${INVITE.source}|${PLACE.source}`);
const SUPERGROUPS = -1_000_000_000_000;

const ELEMENTS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

/** The start payload of an invite link, or null when `text` holds none. */
export function payloadOf(text) {
  return INVITE.exec(text)?.[2] ?? null;
}

/** The place in a group that a link leads to: {chat, numbers}, or null when it leads elsewhere. */
export function placeOf(address) {
  const found = PLACE.exec(address);
  return found && { chat: SUPERGROUPS - Number(found[1]), numbers: found.slice(2).filter(Boolean).map(Number) };
}

/** `text` with its `entities`. A link becomes a button that fires "link" (bubbling) with its address. */
export function rich(text, entities = []) {
  const fragment = document.createDocumentFragment();
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  append(fragment, text, 0, text.length, ordered);
  return fragment;
}

function append(parent, text, from, to, entities) {
  let at = from;
  while (entities.length && entities[0].offset < to) {
    const entity = entities.shift();
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue;
    appendPlain(parent, text.slice(at, entity.offset));
    const inside = [];
    while (entities.length && entities[0].offset < end) inside.push(entities.shift());
    appendEntity(parent, entity, text, end, inside);
    at = end;
  }
  appendPlain(parent, text.slice(at, to));
}

function appendEntity(parent, entity, text, end, inside) {
  const words = text.slice(entity.offset, end);
  if (entity.type === "text_link") parent.append(link(words, entity.url));
  else if (entity.type === "url") parent.append(link(words, words));
  else {
    const shell = el(ELEMENTS[entity.type] ?? "span", { class: `entity-${entity.type}` });
    append(shell, text, entity.offset, end, inside);
    parent.append(shell);
  }
}

/** Links of the town are found in plain text too, since a real app finds links by itself. */
function appendPlain(parent, words) {
  let rest = words;
  for (let found = FOUND.exec(rest); found; found = FOUND.exec(rest)) {
    parent.append(rest.slice(0, found.index), link(found[0], found[0]));
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest) parent.append(rest);
}

function link(words, address) {
  const button = el("button", { type: "button", class: "link", text: words });
  button.addEventListener("click", () => {
    button.dispatchEvent(new CustomEvent("link", { bubbles: true, detail: address }));
  });
  return button;
}
