// What the page knows of each chat. An event from the town only says that something changed;
// the state is then read as a whole, so a missed event or a broken connection heals itself.

import { town, TownRefusal } from "./town.js";

const TYPING_MS = 5000;

/** One chat as the town has it. Fires "change" after new state and "typing" when the bot types. */
export class Chat extends EventTarget {
  constructor(id) {
    super();
    this.id = id;
    this.loaded = false;
    this.info = { title: "", topics: [], members: [] };
    this.messages = [];
    this.keyboardFrom = null;
    this.typingUntil = 0;
    this.reading = false;
    this.stale = false;
  }

  /** Reads the chat again. Requests that come in meanwhile are answered by one more reading. */
  async refresh() {
    if (this.reading) {
      this.stale = true;
      return;
    }
    this.reading = true;
    try {
      do {
        this.stale = false;
        await this.read();
      } while (this.stale);
    } finally {
      this.reading = false;
    }
    this.dispatchEvent(new Event("change"));
  }

  async read() {
    try {
      const isGroup = this.id < 0;
      const [info, { messages, keyboard_from: keyboardFrom }] = await Promise.all([
        isGroup ? town.chat(this.id) : this.info,
        town.messages(this.id),
      ]);
      this.info = info;
      this.messages = messages.filter((message) => !message.deleted);
      this.keyboardFrom = keyboardFrom;
    } catch (error) {
      if (!(error instanceof TownRefusal && error.status === 404)) throw error;
      // A chat in which nobody spoke yet does not exist for the town.
      this.messages = [];
    }
    this.loaded = true;
  }

  showTyping() {
    this.typingUntil = Date.now() + TYPING_MS;
    this.dispatchEvent(new Event("typing"));
    setTimeout(() => this.dispatchEvent(new Event("typing")), TYPING_MS + 50);
  }

  stopTyping() {
    this.typingUntil = 0;
    this.dispatchEvent(new Event("typing"));
  }

  get isTyping() {
    return Date.now() < this.typingUntil;
  }
}

const known = new Map();

export function chat(id) {
  if (!known.has(id)) {
    known.set(id, new Chat(id));
    refreshQuietly(known.get(id));
  }
  return known.get(id);
}

export function refreshAll() {
  for (const each of known.values()) refreshQuietly(each);
}

export function onChatEvent(event) {
  const changed = known.get(event.chat);
  if (!changed) return;
  if (event.type === "typing") changed.showTyping();
  if (event.type === "message") changed.stopTyping();
  if (["message", "edit", "delete", "topic", "member", "pin"].includes(event.type)) refreshQuietly(changed);
}

/** While the line is down a reading fails; the reading after the next connection repairs it. */
function refreshQuietly(which) {
  which.refresh().catch((error) => {
    if (!(error instanceof TownRefusal)) throw error;
  });
}
