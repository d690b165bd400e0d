// The list of messages of a conversation. Elements are kept by message, so that only what changed
// moves on screen and is read aloud.

import { el } from "./element.js";
import { messageElement } from "./message.js";
import { dayName, language } from "./wording.js";

const SHOWN_AT_MOST = 200;
const NEAR_TOP_PX = 8;
const NEAR_BOTTOM_PX = 80;
const LEAVING_MS = 220;

export class Log {
  /** `desk` is what a message's buttons report to; see message.js. `label` names the conversation. */
  constructor(desk, label) {
    this.desk = desk;
    this.shown = new Map();
    this.filled = false;
    this.list = el("div", { class: "log", role: "log", "aria-live": "off", "aria-label": label });
    this.newer = el("button", { type: "button", class: "newer", word: "newer", hidden: true,
      on: { click: () => this.toBottom() } });
    this.root = el("div", { class: "log-frame" }, this.list, this.newer);
    this.list.addEventListener("keydown", (event) => this.onKey(event));
    this.list.addEventListener("focusin", (event) => this.makeCurrent(event.target.closest(".message")));
    this.followBottom();
  }

  /** Keeps the newest message in view until the reader scrolls up. */
  followBottom() {
    this.stick = true;
    this.size = "";
    const size = () => `${this.list.clientWidth} ${this.list.clientHeight}`;
    const follow = () => { if (this.stick) this.toBottom(); };
    new ResizeObserver(() => {
      this.size = size();
      follow();
    }).observe(this.list);
    this.list.addEventListener("load", follow, true);
    this.list.addEventListener("scroll", () => {
      // A list that just changed its size scrolls by itself; only the reader's own scrolling counts.
      if (size() !== this.size) return;
      this.stick = this.atBottom;
      if (this.stick) this.newer.hidden = true;
    });
  }

  get atBottom() {
    return this.resting - this.list.scrollTop < NEAR_BOTTOM_PX;
  }

  /** Where the list rests: at its end, or where a newest message taller than the phone begins. */
  get resting() {
    const end = this.list.scrollHeight - this.list.clientHeight;
    const newest = this.articles.at(-1);
    if (!newest) return end;
    const above = newest.getBoundingClientRect().top - this.list.getBoundingClientRect().top;
    return Math.max(0, Math.min(end, this.list.scrollTop + above - NEAR_TOP_PX));
  }

  toBottom() {
    this.list.scrollTop = this.resting;
    this.stick = true;
    this.newer.hidden = true;
  }

  /** Brings one message into view and gives it the focus. */
  reveal(number) {
    const node = this.shown.get(number)?.node;
    if (!node) return;
    this.stick = false;
    node.scrollIntoView({ block: "center" });
    this.makeCurrent(node);
    node.focus({ preventScroll: true });
    node.classList.add("changed");
  }

  /** Brings the list in line with `messages`, oldest first. */
  show(messages) {
    const wanted = messages.slice(-SHOWN_AT_MOST);
    const stick = this.stick;
    const ids = new Set(wanted.map((message) => message.message_id));
    for (const [id, entry] of this.shown) if (!ids.has(id)) this.drop(id, entry);
    let added = 0;
    let before = null;
    for (const message of wanted) {
      const known = this.shown.get(message.message_id);
      if (!known) added += 1;
      const node = known ? this.update(known, message) : this.add(message);
      this.markDay(node, message, before);
      before = message;
    }
    if (!this.list.contains(document.activeElement)) this.makeCurrent(this.articles.at(-1) ?? null);
    if (stick || !this.filled) this.toBottom();
    else if (added) this.newer.hidden = false;
    this.filled = true;
    // What was already there is not read aloud; what comes after it is.
    requestAnimationFrame(() => this.list.setAttribute("aria-live", "polite"));
  }

  get articles() {
    return [...this.list.querySelectorAll(".message:not(.leaving)")];
  }

  add(message) {
    const node = messageElement(message, this.desk);
    node.dataset.message = message.message_id;
    if (this.filled) node.classList.add("arriving");
    const after = this.articles.find((each) => Number(each.dataset.message) > message.message_id);
    if (after) after.before(node);
    else this.list.append(node);
    this.keep(message, node);
    quieten(node);
    return node;
  }

  update(entry, message) {
    const print = this.print(message);
    if (print === entry.print) return entry.node;
    const isEdited = JSON.stringify(message) !== entry.words;
    const fresh = messageElement(message, this.desk);
    fresh.dataset.message = message.message_id;
    const focused = focusPath(entry.node);
    const wasCurrent = entry.node.classList.contains("current");
    if (isEdited) fresh.classList.add("changed");
    entry.node.replaceWith(fresh);
    this.keep(message, fresh);
    quieten(fresh);
    if (wasCurrent || focused) this.makeCurrent(fresh);
    if (focused) restoreFocus(fresh, focused);
    return fresh;
  }

  drop(id, { node }) {
    this.shown.delete(id);
    if (node.contains(document.activeElement)) (node.previousElementSibling ?? this.list).focus();
    node.classList.add("leaving");
    node.inert = true;
    setTimeout(() => node.remove(), LEAVING_MS);
  }

  keep(message, node) {
    this.shown.set(message.message_id, { node, print: this.print(message), words: JSON.stringify(message) });
  }

  /** What decides how a message looks: itself, who looks at it, and the language of the page. */
  print(message) {
    return JSON.stringify([message, this.desk.holder, language()]);
  }

  markDay(node, message, before) {
    const day = dayName(message.date);
    if (!before || dayName(before.date) !== day) node.dataset.day = day;
    else delete node.dataset.day;
  }

  makeCurrent(article) {
    if (!article || article.classList.contains("current")) return;
    const last = this.list.querySelector(".message.current");
    if (last) {
      last.classList.remove("current");
      quieten(last);
    }
    article.classList.add("current");
    article.tabIndex = 0;
    for (const button of article.querySelectorAll(".text button, .picture, .more")) button.tabIndex = 0;
    const first = article.querySelector(".inline-buttons button");
    if (first && !first.closest(".inline-buttons").contains(document.activeElement)) first.tabIndex = 0;
  }

  onKey(event) {
    const articles = this.articles;
    const at = articles.indexOf(event.target);
    if (at < 0) return;
    const moves = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: articles.length - 1 };
    if (event.key === "Enter") (event.target.querySelector(".inline-buttons button, .text button, .more"))?.focus();
    else if (articles[moves[event.key]]) articles[moves[event.key]].focus();
    else return;
    event.preventDefault();
  }
}

function quieten(article) {
  article.tabIndex = -1;
  for (const button of article.querySelectorAll("button")) button.tabIndex = -1;
}

/** Which control of `article` has the focus: its place among the buttons, or -1 for the message itself. */
function focusPath(article) {
  if (!article.contains(document.activeElement)) return null;
  return { index: [...article.querySelectorAll("button")].indexOf(document.activeElement) };
}

function restoreFocus(article, { index }) {
  (article.querySelectorAll("button")[index] ?? article).focus({ preventScroll: true });
}
