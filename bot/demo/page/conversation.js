// A chat, or one topic of it, in somebody's hands: messages above, writing below.

import { Composer } from "./composer.js";
import { ask } from "./dialog.js";
import { el } from "./element.js";
import { Log } from "./log.js";
import { openMenu } from "./menu.js";
import { isOwn, isProtected, threadOf } from "./message.js";
import { town, TownRefusal } from "./town.js";
import { word } from "./wording.js";

const TOAST_MS = 4500;

export class Conversation {
  /** `thread` is a topic's id, null for the part of a group outside topics, undefined for a whole chat. */
  constructor({ chat, holder, thread, label }) {
    Object.assign(this, { chat, holder, thread });
    this.isGroup = chat.id < 0;
    this.answeredForces = new Set();
    this.log = new Log(this, label);
    this.composer = new Composer({
      say: (text, replyTo) => this.say(text, replyTo),
      edit: (message, text) => this.attempt(() => town.edit({ ...this.who, message: message.message_id, text })),
      commands: () => this.commands(),
      send: (kind) => this.attempt(() => town.send({ ...this.where, kind })),
    }, label);
    this.toastPlace = el("div", { class: "toast-place", role: "status" });
    this.empty = this.emptyState();
    this.closedNote = el("p", { class: "closed-note", word: "closedTopic", hidden: true });
    this.root = el("div", { class: "conversation" }, this.log.root, this.empty, this.toastPlace, this.closedNote, this.composer.root);
    this.root.addEventListener("picture", (event) => this.enlarge(event.detail));
    this.redraw = () => this.draw();
    chat.addEventListener("change", this.redraw);
    this.draw();
  }

  close() {
    this.chat.removeEventListener("change", this.redraw);
    this.root.remove();
  }

  get who() {
    return this.isGroup ? { user: this.holder, chat: this.chat.id } : { user: this.holder };
  }

  get where() {
    return this.thread ? { ...this.who, thread: this.thread } : this.who;
  }

  get messages() {
    if (this.thread === undefined) return this.chat.messages;
    return this.chat.messages.filter((message) => threadOf(message) === this.thread);
  }

  draw() {
    if (!this.chat.loaded) return;
    const messages = this.messages;
    this.empty.hidden = messages.length > 0;
    this.log.show(messages);
    const keyboard = messages.find((each) => each.message_id === this.chat.keyboardFrom) ?? null;
    const used = keyboard !== null && messages.some((each) => each.message_id > keyboard.message_id && isOwn(each, this.holder));
    this.composer.showKeyboard(keyboard, used);
    this.composer.forgetWhatIsGone(messages);
    this.obeyForce(messages);
  }

  /** A force_reply for this holder aims the composer, once, until it is answered or put aside. */
  obeyForce(messages) {
    const force = messages.findLast((each) => each.reply_markup?.force_reply && this.isMeantForHolder(each));
    if (!force || this.answeredForces.has(force.message_id)) return;
    this.answeredForces.add(force.message_id);
    const answered = messages.some((each) => each.message_id > force.message_id && isOwn(each, this.holder));
    if (answered) return;
    const focus = this.root.contains(document.activeElement);
    this.composer.aimAt(force, { focus, placeholder: force.reply_markup.input_field_placeholder });
  }

  isMeantForHolder(message) {
    if (!this.isGroup || !message.reply_markup.selective) return true;
    const mentioned = (message.entities ?? []).some((entity) => entity.user?.id === this.holder);
    return mentioned || message.reply_to_message?.from?.id === this.holder;
  }

  hold(person) {
    this.holder = person;
    this.answeredForces.clear();
    this.composer.release();
    this.draw();
  }

  /** In a closed topic most people only read. */
  allowWriting(isAllowed) {
    this.composer.root.hidden = !isAllowed;
    this.closedNote.hidden = isAllowed;
  }

  say(text, replyTo) {
    const reply = replyTo ? { reply_to: replyTo.message_id } : {};
    return this.attempt(() => town.say({ ...this.where, text, ...reply }));
  }

  /** Runs an act of the holder; resolves to false, with a word on screen, when the town refused it. */
  async attempt(act) {
    try {
      await act();
      this.log.toBottom();
      return true;
    } catch (error) {
      if (!(error instanceof TownRefusal)) throw error;
      this.toast(word("failed"));
      return false;
    }
  }

  async commands() {
    let commands = [];
    await this.attempt(async () => { commands = (await town.chat(this.chat.id, this.holder)).commands ?? []; });
    if (!commands.length) this.toast(word("noCommands"));
    return commands;
  }

  async press(message, button) {
    const address = button.url;
    if (address) return this.root.dispatchEvent(new CustomEvent("link", { bubbles: true, detail: address }));
    if (button.copy_text) return this.copy(button.copy_text.text);
    return this.attempt(async () => {
      const where = this.thread ? { thread: this.thread } : {};
      const { callback_id: id } = await town.tap({ ...this.who, ...where, message: message.message_id, button: button.text });
      const answer = await town.answer(id);
      if (!answer?.text) return;
      if (answer.show_alert) await ask(this.root, { text: answer.text, choices: [{ word: "ok", value: "ok" }] });
      else this.toast(answer.text);
    });
  }

  openActions(message, anchor) {
    const own = isOwn(message, this.holder);
    const items = [{ word: "reply", run: () => this.composer.aimAt(message) }];
    if (message.text && !isProtected(message)) items.push({ word: "copy", run: () => this.copy(message.text) });
    if (own && message.text) items.push({ word: "edit", run: () => this.composer.aimAt(message, { editing: true }) });
    if (own) {
      items.push({ word: "remove",
        run: () => this.attempt(() => town.remove({ ...this.who, message: message.message_id })) });
    }
    openMenu(anchor, items);
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.toast(word("copied"));
    } catch (error) {
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
      this.toast(word("failed"));
    }
  }

  enlarge(address) {
    ask(this.root, { picture: el("img", { src: address, alt: word("picture") }), choices: [{ word: "close", value: "close" }] });
  }

  toast(text) {
    const note = el("p", { class: "toast", dir: "auto", text });
    this.toastPlace.replaceChildren(note);
    setTimeout(() => note.remove(), TOAST_MS);
  }

  emptyState() {
    const start = this.isGroup ? null : el("button", { type: "button", class: "main", word: "start",
      on: { click: () => this.say("/start") } });
    return el("div", { class: "empty", hidden: true }, el("p", { word: "empty" }), start);
  }
}
