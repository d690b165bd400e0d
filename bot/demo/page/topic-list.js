// The topics of a group, the General one first and then the newest on top.

import { el } from "./element.js";
import { hasContent, isOwn } from "./message.js";
import { rove } from "./roving.js";
import { briefTime, word } from "./wording.js";

export class TopicList {
  /** `open(thread)` is called with the chosen topic's id, null for General. */
  constructor(open) {
    this.open = open;
    this.seen = new Map();
    this.names = new Set();
    this.started = false;
    this.list = el("div", { class: "topics", role: "group", wordLabel: "topics" });
    this.none = el("p", { class: "blank", word: "noTopics", hidden: true });
    this.announcer = el("p", { class: "quiet", role: "status" });
    this.root = el("div", { class: "topic-page" }, this.list, this.none, this.announcer);
  }

  /** `rows` is a list of {thread, name, closed, snippet, date, newestId, messages}. */
  show(rows, holder) {
    if (!this.started) {
      for (const row of rows) this.seen.set(row.thread, row.newestId);
      this.started = true;
    }
    const drawn = rows.map((row) => ({ ...row, unread: this.unread(row, holder) }));
    const print = JSON.stringify(drawn.map(({ messages, ...row }) => row));
    if (print === this.print) return;
    this.print = print;
    this.none.hidden = rows.length > 1;
    const focused = document.activeElement?.closest?.(".topic")?.dataset.thread;
    const isFirst = this.names.size === 0;
    const buttons = drawn.map((row) => this.row(row, isFirst));
    this.list.replaceChildren(...buttons);
    rove(this.list, buttons.map((button) => [button]));
    if (focused !== undefined) this.focusOn(focused);
    const fresh = drawn.filter((row) => !isFirst && !this.names.has(row.thread));
    if (fresh.length) this.announcer.textContent = word("topicMade", { name: fresh.map((row) => row.name).join(", ") });
    for (const row of rows) this.names.add(row.thread);
  }

  unread(row, holder) {
    const seen = this.seen.get(row.thread) ?? 0;
    return row.messages
      .filter((message) => message.message_id > seen && hasContent(message) && !isOwn(message, holder)).length;
  }

  row(row, isFirst) {
    const button = el("button", { type: "button", class: "topic", "data-thread": String(row.thread), on: { click: () => this.open(row.thread) } },
      el("span", { class: "topic-name", dir: "auto", text: row.name }),
      el("span", { class: "topic-time", text: row.date ? briefTime(row.date) : "" }),
      el("span", { class: "topic-snippet", dir: "auto", text: row.snippet }),
      row.unread ? el("span", { class: "badge", text: word("unread", { count: row.unread }) }) : null,
      row.closed ? el("span", { class: "badge still", word: "closed" }) : null);
    if (!isFirst && !this.names.has(row.thread)) button.classList.add("arriving");
    return button;
  }

  read(thread, messages) {
    const newest = messages.at(-1)?.message_id ?? 0;
    this.seen.set(thread, newest);
  }

  /** Draws everything anew at the next `show`, for another language. */
  forget() {
    this.print = null;
  }

  focusOn(thread) {
    const wanted = this.list.querySelector(`[data-thread="${thread}"]`);
    (wanted ?? this.list.querySelector(".topic"))?.focus({ preventScroll: true });
  }
}
