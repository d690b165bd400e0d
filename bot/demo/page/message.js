// One message as a bubble, a card with buttons, or a line of service text.

import { el, icon } from "./element.js";
import { enclosure, kindOf } from "./enclosure.js";
import { rich } from "./entities.js";
import { rove } from "./roving.js";
import { clockTime, word } from "./wording.js";

/** Whether somebody said something in it; a line of service text says nothing. */
export function hasContent(message) {
  return Boolean(message.text || message.caption || message.photo || kindOf(message));
}

export function threadOf(message) {
  return message.thread ?? message.message_thread_id ?? null;
}

export function nameOf(person) {
  return [person?.first_name ?? person?.title, person?.last_name].filter(Boolean).join(" ");
}

export function senderOf(message) {
  return message.sender_chat ?? message.from;
}

/**
 * The element of `message`. `desk` is where its buttons report to: {holder, isGroup, press, openActions}.
 */
export function messageElement(message, desk) {
  const service = serviceWords(message);
  const node = el("article", { class: "message", tabindex: "-1" });
  if (service !== null) {
    node.classList.add("service");
    node.append(el("p", {}, el("bdi", { text: service })));
    return node;
  }
  const own = isOwn(message, desk.holder);
  node.classList.add(own ? "own" : "other");
  if (message.from?.is_bot) node.classList.add("from-bot");
  if (isProtected(message)) node.classList.add("protected");
  const bubble = el("div", { class: "bubble" });
  node.setAttribute("aria-label", own ? word("you") : nameOf(senderOf(message)));
  if (desk.isGroup && !own) bubble.append(el("p", { class: "sender" }, el("bdi", { text: nameOf(senderOf(message)) })));
  appendQuote(bubble, message, desk);
  appendContent(bubble, message);
  bubble.append(metaLine(message, desk));
  const buttons = inlineButtons(message, desk);
  if (buttons) bubble.append(buttons);
  node.append(bubble);
  return node;
}

/** Whether the message may be neither forwarded nor copied. */
export function isProtected(message) {
  return Boolean(message.protect_content || message.has_protected_content);
}

export function isOwn(message, holder) {
  return !message.sender_chat && message.from?.id === holder;
}

function appendQuote(bubble, message, desk) {
  const quoted = message.reply_to_message;
  // In a topic every message hangs on the one that made the topic; that is no reply.
  if (!quoted || quoted.forum_topic_created) return;
  const who = isOwn(quoted, desk.holder) ? word("you") : nameOf(senderOf(quoted));
  bubble.append(el("div", { class: "quoted" },
    el("b", {}, el("bdi", { text: who })),
    el("span", { dir: "auto", text: quoted.text ?? quoted.caption ?? kindWord(quoted) })));
}

function appendContent(bubble, message) {
  const held = enclosure(message, isProtected(message));
  if (held) bubble.append(held);
  const text = message.text ?? message.caption;
  if (text) {
    bubble.append(el("div", { class: "text", dir: "auto" },
      rich(text, message.entities ?? message.caption_entities)));
  }
}

export function kindWord(message) {
  const kind = message.photo ? "photo" : kindOf(message);
  return kind ? word(kind) : "";
}

function metaLine(message, desk) {
  const meta = el("p", { class: "meta" });
  const more = el("button", {
    type: "button", class: "more", tabindex: "-1", wordLabel: "actions", wordTitle: "actions",
    "aria-haspopup": "menu", "aria-expanded": "false",
    on: { click: () => desk.openActions(message, more) },
  }, icon("more"));
  meta.append(more);
  if (isProtected(message)) {
    meta.append(el("span", { class: "lock", role: "img", wordLabel: "protected", wordTitle: "protected" }, icon("lock")));
  }
  if (message.edit_date) meta.append(el("span", { word: "edited" }), " ");
  meta.append(el("time", { text: clockTime(message.date) }));
  return meta;
}

function inlineButtons(message, desk) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  const grid = el("div", { class: "inline-buttons", role: "group", wordLabel: "keyboard" });
  const lines = rows.map((row) => row.map((each) => inlineButton(message, each, desk)));
  for (const line of lines) grid.append(el("div", { class: "row" }, ...line));
  rove(grid, lines);
  return grid;
}

function inlineButton(message, button, desk) {
  const node = el("button", { type: "button", dir: "auto", text: button.text });
  node.addEventListener("click", async () => {
    if (node.getAttribute("aria-busy") === "true") return;
    node.setAttribute("aria-busy", "true");
    try {
      await desk.press(message, button);
    } finally {
      node.removeAttribute("aria-busy");
    }
  });
  return node;
}

/** The words of a service message, or null when people said something. */
function serviceWords(message) {
  const names = (people) => people.map(nameOf).join(", ");
  if (message.new_chat_members) return word("joined", { name: names(message.new_chat_members) });
  if (message.left_chat_member) return word("left", { name: nameOf(message.left_chat_member) });
  if (message.forum_topic_created) return word("topicMade", { name: message.forum_topic_created.name });
  if (message.forum_topic_edited) return word("topicNamed", { name: message.forum_topic_edited.name ?? "" });
  if (message.forum_topic_closed) return word("topicClosed");
  if (message.forum_topic_reopened) return word("topicReopened");
  if (message.pinned_message) return word("pinned");
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return word("groupMoved");
  if (message.group_chat_created || message.supergroup_chat_created) return word("groupMade");
  return null;
}
