// The page: draws the phones the town's cast asks for, and keeps them live.

import { onChatEvent, refreshAll } from "./chats.js";
import { ClockBar } from "./clock.js";
import { translate } from "./element.js";
import { Exercises } from "./exercises.js";
import { GroupPhone } from "./group-phone.js";
import { GuestPhone } from "./guest-phone.js";
import { Links } from "./links.js";
import { PrivatePhone } from "./private-phone.js";
import { rove } from "./roving.js";
import { listen, town, TownRefusal } from "./town.js";
import { chooseLanguage, language, word } from "./wording.js";

const CAST_PAUSE_MS = 1500;
// When many people arrive at once the cast is read once.
const TOGETHER_MS = 60;
const CAST_EVENTS = ["cast", "person", "group"];

const place = document.getElementById("town");
const tabs = document.getElementById("tabs");
const line = document.getElementById("line");
const guest = new GuestPhone("guest", keepGuest);
const phones = new Map([
  ["key-figure", new PrivatePhone("key-figure")],
  ["group", new GroupPhone("group")],
  ["coordinator", new PrivatePhone("coordinator")],
  ["guest", guest],
]);

const links = new Links(phones, choose);
const exercises = new Exercises(choose);
const clock = new ClockBar(document.getElementById("clock"), retellPhones);

let cast = [];
let castTimer = null;

function build() {
  place.replaceChildren(...[...phones.values()].map((phone) => phone.root), guest.opener);
  tabs.replaceChildren(...[...phones.values()].map((phone) => phone.tab));
  for (const [slot, phone] of phones) phone.tab.addEventListener("click", () => choose(slot));
  rove(tabs, [[...phones.values()].map((phone) => phone.tab)]);
  tabs.addEventListener("focusin", (event) => event.target.click());
  choose("key-figure");
  place.addEventListener("link", (event) => links.follow(event));
  for (const button of document.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => {
      if (button.dataset.step === "clock") return clock.explain(document.body);
      if (button.dataset.step === "exercise") return exercises.open();
      choose(button.dataset.step);
      phones.get(button.dataset.step).callAttention();
    });
  }
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => speak(button.dataset.language));
  }
  // On a small screen the steps would push the phone off it.
  if (window.matchMedia("(max-width: 1039px)").matches) document.getElementById("steps").open = false;
  speak(language());
}

/** Brings a phone forward; on wide screens, where all are in view, that changes nothing. */
function choose(slot) {
  for (const [name, phone] of phones) {
    const isChosen = name === slot;
    phone.root.classList.toggle("chosen", isChosen);
    phone.tab.setAttribute("aria-selected", String(isChosen));
    phone.tab.tabIndex = isChosen ? 0 : -1;
    if (isChosen) phone.comeForward();
  }
}

function speak(code) {
  chooseLanguage(code);
  document.documentElement.lang = code;
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === code));
  }
  translate(document);
  clock.retell();
  retellPhones();
  showLine(line.dataset.live === "true");
}

function retellPhones() {
  for (const phone of phones.values()) phone.retell();
}

function showLine(isLive) {
  line.dataset.live = String(isLive);
  document.getElementById("line-text").textContent = word(isLive ? "live" : "searching");
}

function readCastSoon(pause) {
  clearTimeout(castTimer);
  castTimer = setTimeout(readCast, pause);
}

async function readCast() {
  try {
    const [phonesWanted, people] = await Promise.all([town.cast(), town.people()]);
    cast = phonesWanted;
    showDesk(cast.find((each) => each.slot === "desk"));
    handOut(new Map(people.map((person) => [person.id, person])));
    if (cast.length === 0) readCastSoon(CAST_PAUSE_MS);
  } catch (error) {
    if (!(error instanceof TownRefusal)) throw error;
    readCastSoon(CAST_PAUSE_MS);
  }
}

/** Leads to the officials' desk on the web: a page of its own, which nobody may put in another. */
function showDesk(desk) {
  const step = document.getElementById("desk");
  step.hidden = desk === undefined;
  if (desk !== undefined) step.querySelector("a").href = desk.address;
}

function handOut(people) {
  for (const wanted of cast) {
    if (wanted.slot === "group") phones.get("group").give(wanted.chat, wanted.user, people);
    else if (people.has(wanted.user)) hand(wanted.slot, people.get(wanted.user));
  }
  const taken = new Set(cast.filter((each) => each.slot !== "group").map((each) => each.user));
  guest.offer([...people.values()].filter((person) => !person.is_bot && !taken.has(person.id)));
}

function hand(slot, person) {
  if (slot === "guest" && !guest.person) guest.fold(false);
  phones.get(slot)?.give(person);
}

/** Remembers in the town who holds the new phone, so that a reload shows the same person. */
function keepGuest(person) {
  const others = cast.filter((each) => each.slot !== "guest");
  cast = person ? [...others, { slot: "guest", user: person.id }] : others;
  town.setCast(cast).catch((error) => {
    if (!(error instanceof TownRefusal)) throw error;
  });
}

function onEvent(event) {
  if (event.type === "reset") location.reload();
  else if (event.type === "clock") clock.take(event);
  else if (CAST_EVENTS.includes(event.type)) readCastSoon(TOGETHER_MS);
  else onChatEvent(event);
}

function onLine(isLive) {
  showLine(isLive);
  if (!isLive) return;
  clock.read();
  readCast();
  refreshAll();
}

build();
listen(onEvent, onLine);
