// A phone with one chat on it: its holder's private chat with the bot.

import { chat } from "./chats.js";
import { Conversation } from "./conversation.js";
import { el } from "./element.js";
import { nameOf } from "./message.js";
import { Phone } from "./phone.js";
import { word } from "./wording.js";

export class PrivatePhone extends Phone {
  /** Puts the phone in the hands of `person` (a Telegram user of the town). */
  give(person) {
    this.nameHolder(nameOf(person));
    if (this.person?.id === person.id) return;
    this.takeBack();
    this.person = person;
    this.chat = chat(person.id);
    const label = `${word("conversation")}: ${nameOf(person)}`;
    this.conversation = new Conversation({ chat: this.chat, holder: person.id, label });
    this.status = el("p", { class: "status" });
    this.onTyping = () => { this.status.textContent = this.chat.isTyping ? word("typing") : word("bot"); };
    this.onChange = () => this.noticeNews(this.chat.messages, person.id);
    this.chat.addEventListener("typing", this.onTyping);
    this.chat.addEventListener("change", this.onChange);
    this.onTyping();
    this.screen.replaceChildren(
      el("header", { class: "bar" },
        el("img", { class: "portrait", src: "icon.svg", alt: "" }),
        el("div", { class: "who" }, el("h3", { text: "Schakel" }), this.status)),
      this.conversation.root);
  }

  takeBack() {
    this.conversation?.close();
    this.chat?.removeEventListener("typing", this.onTyping);
    this.chat?.removeEventListener("change", this.onChange);
    this.person = null;
    this.seenUpTo = null;
  }

  /** After a change of language: says anew what `translate` cannot reach. */
  retell() {
    this.onTyping?.();
    this.conversation?.draw();
  }

  focusInside() {
    this.conversation?.composer.field.focus({ preventScroll: true });
  }
}
