// Where the holder of a phone writes: text, replies, edits, and things that are not text.

import { el, icon } from "./element.js";
import { openMenu } from "./menu.js";
import { kindWord, nameOf, senderOf } from "./message.js";
import { rove } from "./roving.js";
import { word } from "./wording.js";

const LONGEST_TEXT = 4096;
const THINGS = ["photo", "sticker", "document", "voice", "location"];

export class Composer {
  /** `out` is {say(text, replyTo), edit(message, text), send(kind), commands()}, all asynchronous. */
  constructor(out, fieldLabel) {
    this.out = out;
    this.aim = null;
    this.keyboardOf = null;
    this.folded = false;
    this.buildLine(fieldLabel);
    this.aimBar = el("div", { class: "aim", hidden: true });
    this.tray = el("div", { class: "tray", role: "group", wordLabel: "keyboard", hidden: true });
    this.root = el("div", { class: "composer" }, this.aimBar, this.line, this.tray);
    this.root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.aim) return;
      event.stopPropagation();
      this.release();
    });
  }

  buildLine(fieldLabel) {
    this.field = el("textarea", { rows: "1", maxlength: String(LONGEST_TEXT), dir: "auto",
      "aria-label": fieldLabel, wordPlaceholder: "write", enterkeyhint: "send" });
    this.field.addEventListener("input", () => this.resize());
    this.field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    const attach = el("button", { type: "button", class: "round", wordLabel: "attach", wordTitle: "attach",
      "aria-haspopup": "menu", "aria-expanded": "false" }, icon("attach"));
    attach.addEventListener("click", () => openMenu(attach, [
      { word: "commands", run: () => this.offerCommands(attach) },
      ...THINGS.map((kind) => ({ word: kind, run: () => this.out.send(kind) })),
    ]));
    this.toggle = el("button", { type: "button", class: "round", wordLabel: "keys", wordTitle: "keys",
      hidden: true, "aria-expanded": "true", on: { click: () => this.fold(!this.folded) } }, icon("keys"));
    const send = el("button", { type: "submit", class: "round send", wordLabel: "send", wordTitle: "send" }, icon("send"));
    this.line = el("form", { class: "line", autocomplete: "off" }, attach, this.field, this.toggle, send);
    this.line.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
  }

  resize() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }

  async submit() {
    const text = this.field.value.trim();
    if (!text) return;
    const aim = this.aim;
    this.field.value = "";
    this.resize();
    this.release();
    const done = aim?.editing ? await this.out.edit(aim.message, text) : await this.out.say(text, aim?.message);
    if (done === false && !this.field.value) {
      this.field.value = text;
      this.resize();
    }
  }

  /** The menu of commands that the bot offers here. */
  async offerCommands(anchor) {
    const commands = await this.out.commands();
    if (!commands.length) return;
    openMenu(anchor, commands.map(({ command, description }) => ({
      label: `/${command}`, hint: description, run: () => this.out.say(`/${command}`),
    })));
  }

  /** Makes the next text a reply to `message`, or, with `editing`, its new words. */
  aimAt(message, { editing = false, focus = true, placeholder } = {}) {
    this.aim = { message, editing };
    const title = editing ? word("editing") : word("replying", { name: nameOf(senderOf(message)) });
    const close = el("button", { type: "button", class: "round small", wordLabel: "cancel",
      on: { click: () => this.release() } }, icon("close"));
    this.aimBar.replaceChildren(
      el("div", {}, el("b", {}, el("bdi", { text: title })),
        el("span", { dir: "auto", text: message.text ?? message.caption ?? kindWord(message) })), close);
    this.aimBar.hidden = false;
    if (editing) this.field.value = message.text;
    if (placeholder) this.field.placeholder = placeholder;
    this.resize();
    if (focus) this.field.focus();
  }

  /** Lets go of a prompt or a message that is gone, or asks nothing any more; what was typed stays. */
  forgetWhatIsGone(messages) {
    if (!this.aim) return;
    const now = messages.find((each) => each.message_id === this.aim.message.message_id);
    const asked = this.aim.message.reply_markup?.force_reply;
    if (!now || (asked && !now.reply_markup?.force_reply)) this.release();
  }

  release() {
    if (!this.aim) return;
    if (this.aim.editing) this.field.value = "";
    this.aim = null;
    this.aimBar.hidden = true;
    this.field.placeholder = this.keyboardOf?.reply_markup.input_field_placeholder || word("write");
    this.resize();
    if (this.root.contains(document.activeElement)) this.field.focus();
  }

  /** Shows the reply keyboard that `message` brought, or none when it is null. `used`: a button was pressed since. */
  showKeyboard(message, used) {
    if (this.keyboardOf?.message_id !== message?.message_id) this.fillTray(message);
    const markup = message?.reply_markup;
    if (used && markup?.one_time_keyboard && !this.foldedAfterUse) {
      this.foldedAfterUse = true;
      this.fold(true);
    }
  }

  fillTray(message) {
    const hadFocus = this.tray.contains(document.activeElement);
    this.keyboardOf = message;
    this.foldedAfterUse = false;
    const rows = message?.reply_markup.keyboard ?? [];
    const tray = el("div", { class: "tray", role: "group", wordLabel: "keyboard" });
    const lines = rows.map((row) => row.map((button) => this.trayButton(button)));
    for (const line of lines) tray.append(el("div", { class: "row" }, ...line));
    rove(tray, lines);
    this.tray.replaceWith(tray);
    this.tray = tray;
    this.toggle.hidden = !rows.length;
    this.field.placeholder = message?.reply_markup.input_field_placeholder || word("write");
    this.fold(!rows.length);
    if (hadFocus) (lines[0]?.[0] ?? this.field).focus();
  }

  trayButton(button) {
    const text = typeof button === "string" ? button : button.text;
    const press = () => {
      if (button.request_contact) return this.out.send("contact");
      if (button.request_location) return this.out.send("location");
      return this.out.say(text);
    };
    return el("button", { type: "button", dir: "auto", text, on: { click: press } });
  }

  fold(folded) {
    this.folded = folded;
    if (folded && this.tray.contains(document.activeElement)) this.field.focus();
    this.tray.hidden = folded;
    this.toggle.setAttribute("aria-expanded", String(!folded));
  }
}
