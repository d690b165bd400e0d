// What every phone on the page has: a caption with its role, a screen, and a tab on narrow screens.

import { el } from "./element.js";
import { isOwn } from "./message.js";
import { word } from "./wording.js";

const ATTENTION_MS = 1600;

export class Phone {
  constructor(slot) {
    this.slot = slot;
    this.seenUpTo = null;
    this.newest = 0;
    this.holderName = el("bdi", { class: "holder", word: "nobody" });
    this.caption = el("header", { class: "caption" },
      el("h2", { id: `role-${slot}`, word: slot }), this.holderName);
    this.screen = el("div", { class: "screen" }, el("p", { class: "blank", word: "waiting" }));
    this.root = el("section", { class: `phone ${slot}`, id: `phone-${slot}`, "aria-labelledby": `role-${slot}` },
      this.caption, el("div", { class: "device" }, this.screen));
    this.news = el("span", { class: "news", hidden: true }, el("span", { class: "quiet", word: "unreadHere" }));
    this.tab = el("button", { type: "button", role: "tab", class: `tab ${slot}`, id: `tab-${slot}`, "aria-controls": this.root.id },
      el("span", { word: slot === "guest" ? "guestShort" : slot }), this.news);
  }

  /** Marks the tab when others wrote something since the phone was last looked at. */
  noticeNews(messages, holder) {
    this.newest = messages.findLast((message) => !isOwn(message, holder))?.message_id ?? 0;
    if (this.seenUpTo === null || this.isInView) this.seenUpTo = this.newest;
    this.news.hidden = this.newest <= this.seenUpTo;
  }

  get isInView() {
    return this.root.offsetParent !== null;
  }

  comeForward() {
    this.seenUpTo = this.newest;
    this.news.hidden = true;
  }

  /** `name` is who holds the phone, null for nobody. */
  nameHolder(name) {
    if (name === null) this.holderName.dataset.word = "nobody";
    else delete this.holderName.dataset.word;
    this.holderName.textContent = name ?? word("nobody");
  }

  /** Draws the eye to this phone and puts the keyboard focus in it. */
  callAttention() {
    this.root.classList.add("called");
    setTimeout(() => this.root.classList.remove("called"), ATTENTION_MS);
    this.focusInside();
  }

  focusInside() {
    this.root.querySelector("textarea, input, button")?.focus();
  }
}
