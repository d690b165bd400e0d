// The new phone: for somebody who got an invite, or for anyone in the town without a phone on the page.

import { el, icon } from "./element.js";
import { payloadOf } from "./entities.js";
import { nameOf } from "./message.js";
import { PrivatePhone } from "./private-phone.js";
import { rove } from "./roving.js";
import { town, TownRefusal } from "./town.js";
import { language, word } from "./wording.js";

export class GuestPhone extends PrivatePhone {
  /** `keep(person|null)` is called when the phone gets a holder or loses one. */
  constructor(slot, keep) {
    super(slot);
    this.keep = keep;
    this.waitingLink = null;
    this.others = [];
    this.another = el("button", { type: "button", class: "round small another", wordLabel: "another", wordTitle: "another",
      hidden: true, on: { click: () => this.putDown() } }, icon("swap"));
    this.putAway = el("button", { type: "button", class: "round small put-away", wordLabel: "guestClose", wordTitle: "guestClose",
      on: { click: () => this.fold(true) } }, icon("close"));
    this.caption.append(this.another, this.putAway);
    this.opener = el("button", { type: "button", class: "opener", wordLabel: "guestOpen", "aria-expanded": "false",
      "aria-controls": this.root.id, on: { click: () => { this.fold(false); this.focusInside(); } } },
      icon("attach"), el("span", { word: "guest" }));
    this.welcome();
  }

  /** On wide screens the phone lies folded at the side until somebody takes it. */
  fold(folded) {
    document.documentElement.classList.toggle("guest-open", !folded);
    this.opener.setAttribute("aria-expanded", String(!folded));
    if (folded) this.opener.focus();
    else this.root.scrollIntoView({ block: "nearest", inline: "end" });
  }

  give(person) {
    const isHeld = this.person?.id === person.id;
    super.give(person);
    // To move the link bar would take the focus out of it, and the press that is under way.
    if (isHeld) return;
    this.another.hidden = false;
    this.linkBar ??= this.makeLinkBar();
    this.screen.querySelector(".bar").after(this.linkBar);
    this.showLinkBar();
    this.onFirstWords ??= () => this.showLinkBar();
    this.chat.addEventListener("change", this.onFirstWords);
    if (this.waitingLink) this.openLink(this.waitingLink);
  }

  /** The people whose phone may be taken. */
  offer(people) {
    const print = JSON.stringify(people.map((person) => person.id));
    if (print === this.othersPrint) return;
    this.othersPrint = print;
    this.others = people.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), language()));
    if (!this.person) this.welcome();
  }

  putDown() {
    this.takeBack();
    this.conversation = null;
    this.another.hidden = true;
    this.nameHolder(null);
    this.keep(null);
    this.welcome();
    this.focusInside();
  }

  welcome() {
    const kept = this.nameField?.value ?? "";
    this.nameField = el("input", { id: "guest-name", name: "guest-name", maxlength: "64", autocomplete: "off", dir: "auto", required: true });
    this.nameField.value = kept;
    this.problem = el("p", { class: "problem", role: "alert" });
    const form = el("form", { class: "welcome", novalidate: true },
      el("span", { class: "portrait large" }, icon("person")),
      el("h3", { word: "guestTitle" }), el("p", { word: "guestText" }),
      el("label", { for: "guest-name", word: "firstName" }), this.nameField, this.problem,
      el("button", { type: "submit", class: "main", word: "turnOn" }), this.choices());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.turnOn();
    });
    this.screen.replaceChildren(form);
  }

  choices() {
    if (!this.others.length) return null;
    const chips = this.others.map((person) => el("button", { type: "button", class: "chip", dir: "auto", text: nameOf(person),
      on: { click: () => { this.keep(person); this.give(person); this.focusInside(); } } }));
    const row = el("div", { class: "chips", role: "group", wordLabel: "others" }, ...chips);
    rove(row, [chips]);
    return el("div", { class: "others" }, el("p", { word: "others" }), row);
  }

  async turnOn() {
    const name = this.nameField.value.trim();
    if (!name) {
      this.problem.textContent = word("needName");
      this.nameField.focus();
      return;
    }
    try {
      const person = await town.addPerson(name, language());
      this.nameField.value = "";
      this.keep(person);
      this.give(person);
      this.focusInside();
    } catch (error) {
      if (!(error instanceof TownRefusal)) throw error;
      this.problem.textContent = word("failed");
    }
  }

  makeLinkBar() {
    this.linkField = el("input", { id: "guest-link", name: "guest-link", autocomplete: "off", spellcheck: "false", wordPlaceholder: "linkHint" });
    this.linkProblem = el("p", { class: "problem", role: "alert" });
    const form = el("form", { class: "link-bar", novalidate: true },
      el("label", { for: "guest-link", word: "linkLabel" }),
      el("div", { class: "pair" }, this.linkField, el("button", { type: "submit", class: "main", word: "openLink" })),
      this.linkProblem, el("p", { class: "hint", word: "linkHelp" }));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.openLink(this.linkField.value);
    });
    return form;
  }

  /** Once the conversation runs, the field for a link makes room for it. */
  showLinkBar() {
    this.linkBar.hidden = !this.chat.loaded || this.chat.messages.length > 0;
  }

  /** Opens an invite link as the phone's holder; without a holder it waits until there is one. */
  async openLink(address) {
    const payload = payloadOf(address);
    if (!payload) {
      this.linkProblem.textContent = word("badLink");
      this.linkField.focus();
      return;
    }
    if (!this.person) {
      this.waitingLink = address;
      this.nameField.focus();
      return;
    }
    this.waitingLink = null;
    this.linkProblem.textContent = "";
    this.linkField.value = "";
    await this.conversation.attempt(() => town.open(this.person.id, payload));
  }

  takeBack() {
    if (this.onFirstWords) this.chat?.removeEventListener("change", this.onFirstWords);
    super.takeBack();
  }

  focusInside() {
    if (!this.person) return this.nameField.focus({ preventScroll: true });
    const field = this.linkBar.hidden ? this.conversation.composer.field : this.linkField;
    field.focus({ preventScroll: true });
  }
}
