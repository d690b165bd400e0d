// Exercises for officials: choosing one, what to do, and how it went. Nothing of it is kept here.

import { ask } from "./dialog.js";
import { el } from "./element.js";
import { town, TownRefusal } from "./town.js";
import { language, word } from "./wording.js";

const ANOTHER = "another";
const END = "end";
const TAKE_OUT = "take-out";

export class Exercises {
  /** `choose(slot)` brings a phone forward: the officials' group is where an exercise happens. */
  constructor(choose) {
    this.choose = choose;
  }

  /** Shows how the exercise goes that is under way, or lets one be chosen. */
  async open() {
    try {
      const told = await town.exercises();
      await (told.now ? this.show(told.now) : this.offer(told.exercises));
    } catch (error) {
      if (!(error instanceof TownRefusal)) throw error;
      await ask(document.body, { title: word("step6"), text: word("exerciseFailed"), choices: [{ word: "ok", value: "" }] });
    }
  }

  async offer(exercises) {
    const choices = exercises.map((each) => ({ label: each.title[language()], value: each.name }));
    const name = await ask(document.body, { title: word("step6"), text: word("exerciseWhy"), choices: [...choices, { word: "cancel", value: "" }] });
    if (!name) return;
    const told = await town.exercise(name);
    this.choose("group");
    await this.show(told.now);
  }

  async show(now) {
    const choices = [{ word: "ok", value: "" }, { word: "exerciseAnother", value: ANOTHER }, { word: "exerciseEnd", value: END }];
    if (now.guest) choices.splice(1, 0, { label: word("exerciseTakeOut", { name: now.guest }), value: TAKE_OUT });
    const stuck = now.state === "stuck" ? `\n\n${word("exerciseStuck")}` : "";
    const chosen = await ask(document.body, { title: now.title[language()], text: `${now.task[language()]}${stuck}`,
      body: outcome(now.lines), choices });
    if (chosen === TAKE_OUT) return this.show((await town.takeOut()).now);
    if (chosen === ANOTHER) return this.offer((await town.exercises()).exercises);
    if (chosen === END) await town.endExercise();
  }
}

/** What the protocol asks and how it stands; the words before each say it, no colour or sign does. */
function outcome(lines) {
  return el("ul", { class: "outcome" }, ...lines.map((line) => el("li", {},
    el("b", { text: `${word(`exercise-${line.state}`)}: ` }), line[language()])));
}
