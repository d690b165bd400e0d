// What happens when somebody presses a link: an invitation, a place in a group, or another site.

import { ask } from "./dialog.js";
import { payloadOf, placeOf } from "./entities.js";
import { word } from "./wording.js";

export class Links {
  /** `phones` by slot; `choose(slot)` brings a phone forward. */
  constructor(phones, choose) {
    Object.assign(this, { phones, choose });
  }

  async follow(event) {
    const from = event.target.closest(".phone");
    const place = placeOf(event.detail);
    if (place) this.goTo(place, this.phones.get(from.id.replace("phone-", "")));
    else await this.offer(event.detail, from);
  }

  /** Opens a topic on the phone with the group, if who pressed the link is in that group. */
  goTo(place, phone) {
    const group = this.phones.get("group");
    if (!group.has(place.chat, phone.person?.id ?? phone.holder)) return phone.conversation?.toast(word("noPlace"));
    if (!group.goTo(place)) return (phone === group ? group : phone).conversation?.toast(word("placeGone"));
    this.choose("group");
    if (phone !== group) group.callAttention();
  }

  async offer(address, from) {
    const payload = payloadOf(address);
    const choice = await ask(from, {
      title: word(payload ? "linkTitle" : "outsideTitle"),
      text: `${word(payload ? "linkText" : "outsideText")}\n\n${address}`,
      choices: [...(payload ? [{ word: "linkOpen", value: "open" }] : []), { word: "linkCopy", value: "copy" }, { word: "cancel", value: "" }],
    });
    if (choice === "copy") {
      await this.phones.get(from.id.replace("phone-", "")).conversation.copy(address);
    }
    if (choice !== "open") return;
    const guest = this.phones.get("guest");
    guest.fold(false);
    this.choose("guest");
    await guest.openLink(address);
    guest.callAttention();
  }
}
