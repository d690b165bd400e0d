// The officials' phone: the group, its topics, and the choice of which official holds it.

import { chat } from "./chats.js";
import { Conversation } from "./conversation.js";
import { el, icon } from "./element.js";
import { hasContent, kindWord, nameOf, senderOf, threadOf } from "./message.js";
import { Phone } from "./phone.js";
import { TopicList } from "./topic-list.js";
import { word } from "./wording.js";

export class GroupPhone extends Phone {
  constructor(slot) {
    super(slot);
    this.picker = el("select", { wordLabel: "holder", on: { change: () => this.pass(Number(this.picker.value)) } });
    this.holderName.replaceWith(this.picker);
    this.picker.hidden = true;
  }

  /** Shows the group `id`; `holder` is who holds the phone at first, `people` all people by id. */
  give(id, holder, people) {
    this.people = people;
    if (this.chat?.id === id) return this.draw();
    this.conversation?.close();
    this.conversation = null;
    this.holder = holder;
    this.moveTo(id);
    this.title = el("h3", { tabindex: "-1" });
    this.status = el("p", { class: "status" });
    this.back = el("button", { type: "button", class: "round back", wordLabel: "back", hidden: true,
      on: { click: () => this.showTopics() } }, icon("back"));
    this.portrait = el("span", { class: "portrait" }, icon("group"));
    this.pin = el("button", { type: "button", class: "pin", hidden: true, on: { click: () => this.openPinned() } });
    this.body = el("div", { class: "body" });
    this.topics = new TopicList((thread) => this.openTopic(thread));
    this.screen.replaceChildren(
      el("header", { class: "bar" }, this.back, this.portrait, el("div", { class: "who" }, this.title, this.status)),
      this.pin, this.body);
    this.screen.onkeydown = (event) => {
      if (event.key === "Escape" && !this.back.hidden) this.showTopics();
    };
    this.draw();
  }

  moveTo(id) {
    this.chat?.removeEventListener("change", this.onChange);
    this.chat?.removeEventListener("typing", this.onTyping);
    this.chat = chat(id);
    this.onChange ??= () => this.draw();
    this.onTyping ??= () => this.drawBar();
    this.chat.addEventListener("change", this.onChange);
    this.chat.addEventListener("typing", this.onTyping);
  }

  /** An upgraded group goes on under another id; the phone goes along, as a real one does. */
  followMove() {
    const moved = this.chat.messages.findLast((message) => message.migrate_to_chat_id);
    if (moved) this.give(moved.migrate_to_chat_id, this.holder, this.people);
    return Boolean(moved);
  }

  get officials() {
    return (this.chat.info.members ?? [])
      .filter((member) => !["left", "kicked"].includes(member.status))
      .map((member) => member.user ?? this.people.get(member.id) ?? member)
      .filter((person) => person.id && !person.is_bot);
  }

  draw() {
    if (!this.chat?.loaded || this.followMove()) return;
    this.drawPicker();
    if (!this.conversation && !this.body.hasChildNodes()) {
      if (this.isForum) this.showTopics();
      else this.openTopic(undefined);
    }
    this.topics.show(this.topicRows(), this.holder);
    this.drawBar();
    this.noticeNews(this.chat.messages, this.holder);
  }

  /** Who runs the group may write in a closed topic too. */
  get holderManages() {
    const place = this.chat.info.members.find((member) => (member.user?.id ?? member.id) === this.holder);
    return ["creator", "administrator"].includes(place?.status);
  }

  get isForum() {
    return Boolean(this.chat.info.is_forum ?? this.chat.info.forum);
  }

  drawPicker() {
    const officials = this.officials;
    if (!officials.some((person) => person.id === this.holder)) this.holder = officials[0]?.id;
    const print = JSON.stringify(officials.map((person) => [person.id, nameOf(person)]));
    if (print !== this.pickerPrint) {
      this.pickerPrint = print;
      this.picker.replaceChildren(...officials.map((person) => el("option", { value: person.id, text: nameOf(person) })));
    }
    this.picker.hidden = officials.length === 0;
    this.picker.value = String(this.holder);
  }

  /** Gives the phone to another official of the group. */
  pass(person) {
    this.holder = person;
    this.conversation?.hold(person);
    this.draw();
  }

  topicRows() {
    const general = { thread: null, name: word("general"), closed: false };
    const named = (this.chat.info.topics ?? []).map((topic) => ({
      thread: topic.message_thread_id ?? topic.thread ?? topic.id, name: topic.name, closed: Boolean(topic.closed ?? topic.is_closed),
    }));
    const rows = [general, ...named.filter((topic) => topic.thread !== 1)].map((topic) => this.withNewest(topic));
    return [rows[0], ...rows.slice(1).sort((a, b) => b.newestId - a.newestId)];
  }

  withNewest(topic) {
    const messages = this.chat.messages.filter((message) => threadOf(message) === topic.thread);
    const newest = messages.at(-1);
    const said = messages.findLast(hasContent);
    const snippet = said ? `${nameOf(senderOf(said))}: ${said.text ?? said.caption ?? kindWord(said)}` : "";
    return { ...topic, snippet, newestId: newest?.message_id ?? 0, date: newest?.date ?? null, messages };
  }

  showTopics() {
    const from = this.thread;
    this.conversation?.close();
    this.conversation = null;
    this.thread = undefined;
    this.body.replaceChildren(this.topics.root);
    this.topics.show(this.topicRows(), this.holder);
    this.drawBar();
    if (from !== undefined) this.topics.focusOn(from);
  }

  openTopic(thread) {
    const hadFocus = this.body.contains(document.activeElement);
    this.conversation?.close();
    this.thread = thread;
    const label = `${word("conversation")}: ${this.topicName}`;
    this.conversation = new Conversation({ chat: this.chat, holder: this.holder, thread, label });
    this.body.replaceChildren(this.conversation.root);
    this.topics.read(thread, this.chat.messages);
    this.drawBar();
    if (hadFocus) this.title.focus();
  }

  /** Whether this is the phone with the group `chat`, and `person` is in that group. */
  has(chat, person) {
    return this.chat?.id === chat && this.officials.some((each) => each.id === person);
  }

  /** Opens what a link leads to, a topic or a message in one; tells whether it is still there. */
  goTo({ numbers }) {
    const message = this.chat.messages.find((each) => each.message_id === numbers.at(-1));
    const row = this.topicRows().find((topic) => topic.thread === numbers[0])
      ?? (message && { thread: threadOf(message) });
    if (!row) return false;
    this.goToMessage(row.thread, message && message.message_id !== row.thread ? message : null);
    return true;
  }

  goToMessage(thread, message) {
    if (this.thread !== thread || !this.conversation) this.openTopic(this.isForum ? thread : undefined);
    if (message) this.conversation.log.reveal(message.message_id);
  }

  /** The newest pinned message of the topic that is open; of General when none is. */
  get pinned() {
    const ids = new Set(this.chat.info.pinned ?? []);
    const thread = this.thread ?? null;
    return this.chat.messages.findLast((each) => ids.has(each.message_id) && (!this.isForum || threadOf(each) === thread));
  }

  openPinned() {
    const message = this.pinned;
    if (message) this.goToMessage(threadOf(message), message);
  }

  drawPin() {
    const message = this.pinned;
    this.pin.hidden = !message;
    if (!message) return;
    const words = message.text ?? message.caption ?? kindWord(message);
    this.pin.replaceChildren(icon("pin"), el("b", { word: "pinnedTop" }), el("span", { dir: "auto", text: words.split("\n", 1)[0] }));
  }

  get topicName() {
    if (this.thread === undefined) return this.chat.info.title;
    return this.topicRows().find((topic) => topic.thread === this.thread)?.name ?? word("general");
  }

  drawBar() {
    const inTopic = this.conversation !== null && this.isForum;
    if (inTopic) this.topics.read(this.thread, this.chat.messages);
    const topic = inTopic ? this.topicRows().find((row) => row.thread === this.thread) : null;
    if (inTopic && !topic) return this.showTopics();
    this.back.hidden = !inTopic;
    this.portrait.hidden = inTopic;
    this.conversation?.allowWriting(!topic?.closed || this.holderManages);
    this.title.replaceChildren(el("bdi", { text: this.topicName }));
    const members = word("members", { count: this.officials.length });
    const place = inTopic ? [this.chat.info.title, topic.closed ? word("closed") : null] : [members];
    this.drawPin();
    this.status.textContent = this.chat.isTyping ? word("typing") : place.filter(Boolean).join(" · ");
  }

  /** After a change of language: says anew what `translate` cannot reach. */
  retell() {
    if (!this.chat) return;
    this.topics.forget();
    this.draw();
    this.conversation?.draw();
  }

  focusInside() {
    if (this.conversation) this.conversation.composer.field.focus({ preventScroll: true });
    else this.topics?.focusOn(undefined);
  }
}
