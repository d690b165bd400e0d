// The town's clock: what time it is there, and the buttons that move it.

import { ask } from "./dialog.js";
import { el } from "./element.js";
import { town, TownRefusal } from "./town.js";
import { keepTime, timeInWords, word } from "./wording.js";

const LOOK_MS = 1000;
const LEAPS = ["hour", "working-day", "week"];

export class ClockBar {
  /** `moved` is called after each jump, when all that shows a day or a time is to be drawn anew. */
  constructor(root, moved) {
    this.moved = moved;
    this.narrow = window.matchMedia("(max-width: 720px)");
    this.narrow.addEventListener("change", () => this.draw());
    this.time = el("time", { class: "town-time" });
    this.news = el("span", { class: "quiet", role: "status" });
    this.buttons = LEAPS.map((leap) => el("button", { type: "button", "data-leap": leap, word: `leap-${leap}`,
      wordLabel: `leap-${leap}-label`, on: { click: () => this.leap(leap) } }));
    root.append(this.time, el("span", { class: "leap-title", word: "leapTitle", "aria-hidden": "true" }),
      el("div", { class: "leaps", role: "group", wordLabel: "leapTitle" }, ...this.buttons), this.news);
    setInterval(() => this.draw(), LOOK_MS);
  }

  /** Reads the town's time; while the town is away the time goes on by itself. */
  async read() {
    try {
      this.take(await town.clock());
    } catch (error) {
      if (!(error instanceof TownRefusal)) throw error;
    }
  }

  take(told) {
    keepTime(told);
    this.draw();
    this.moved();
  }

  draw() {
    const words = timeInWords({ short: this.narrow.matches });
    if (this.time.textContent !== words) this.time.textContent = words;
  }

  /** Says anew what `translate` cannot reach. */
  retell() {
    this.draw();
  }

  async leap(leap) {
    try {
      this.take(await town.leap(leap));
      this.news.textContent = word("leapt", { time: timeInWords() });
    } catch (error) {
      if (!(error instanceof TownRefusal)) throw error;
      this.news.textContent = word("failed");
    }
  }

  /** Tells what there is to see, and lets the reader begin at once. */
  async explain(place) {
    const chosen = await ask(place, { title: word("leapAsk"), text: word("leapWhy"),
      choices: [{ word: "leapGo", value: "working-day" }, { word: "ok", value: "" }] });
    if (chosen) await this.leap(chosen);
    this.buttons[LEAPS.indexOf("working-day")].focus();
  }
}
