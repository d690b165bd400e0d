// The words of the page itself, in Dutch and English. What the bot says comes from the bot.

const WORDS = {
  nl: {
    skip: "Naar de telefoons",
    tagline: "Een zorg delen met je gemeente, en altijd iets terughoren.",
    language: "Taal van deze pagina",
    live: "Live", searching: "Verbinding zoeken…",
    steps: "Zo probeer je het",
    step1: "Meld een zorg", step1more: "als sleutelfiguur",
    step2: "Pak de zorg op", step2more: "als ambtenaar",
    step3: "Lees het antwoord", step3more: "als melder",
    step4: "Zet de klok vooruit", step4more: "en kijk",
    step5: "Open de werkplek", step5more: "als ambtenaar zonder Telegram",
    step6: "Oefen als ambtenaar", step6more: "en kijk hoe het ging",
    exerciseWhy: "Kies wat je wilt oefenen. De stad speelt de sleutelfiguur; jij doet in de groep wat je altijd doet. Daarna kijk je hier hoe het ging. Alleen jij ziet dat, en er wordt niets van bewaard.",
    exerciseAnother: "Andere oefening", exerciseEnd: "Klaar met oefenen", exerciseTakeOut: "Haal {name} uit de groep",
    exerciseStuck: "Het naspelen is blijven steken. Kies Andere oefening en begin opnieuw.",
    exerciseFailed: "De stad kan dit nu niet spelen. Kijk of de telefoons er zijn en probeer het nog eens.",
    "exercise-done": "Gedaan", "exercise-open": "Nog te doen", "exercise-late": "Anders dan gevraagd",
    clock: "De klok van de stad", leapTitle: "Klok vooruit:",
    "leap-hour": "een uur", "leap-working-day": "een werkdag", "leap-week": "een week",
    "leap-hour-label": "Klok vooruit: een uur", "leap-working-day-label": "Klok vooruit: een werkdag",
    "leap-week-label": "Klok vooruit: een week", leapt: "Het is nu {time}.",
    leapAsk: "Zet de klok vooruit", leapGo: "Een werkdag vooruit",
    leapWhy: "Zo zie je in twee minuten wat anders weken duurt.\n\nLaat een melding liggen en ga steeds een werkdag vooruit. Eerst komt er een herinnering in het onderwerp. Elke ochtend staat in de groep wat er die dag moet. Blijft de melding liggen, dan krijgt de coördinator hem.\n\nSluit een melding af en ga steeds een week vooruit. Na de bewaartijd wordt hij gewist, en de melder hoort dat.",
    phones: "Telefoons",
    "key-figure": "Sleutelfiguur", group: "Ambtenaren", coordinator: "Coördinator", guest: "Nieuwe telefoon",
    guestShort: "Nieuw",
    holder: "In handen van", nobody: "Nog niemand",
    waiting: "De stad wordt ingericht. Een ogenblik.",
    bot: "chatbot", typing: "typt…", members: "{count} leden", topics: "Onderwerpen",
    general: "Algemeen", closed: "gesloten", closedTopic: "Dit onderwerp is gesloten.", noTopics: "Er zijn nog geen onderwerpen. Elke melding krijgt een eigen onderwerp.",
    back: "Terug naar de onderwerpen", conversation: "Gesprek", unread: "{count} nieuw",
    empty: "Nog geen berichten.", start: "Start het gesprek",
    write: "Bericht", send: "Bericht sturen", attach: "Iets anders sturen",
    keys: "Knoppen tonen of verbergen", keyboard: "Antwoordknoppen",
    commands: "Opdrachten", noCommands: "Hier zijn geen opdrachten.",
    sticker: "Sticker", photo: "Foto", document: "Bestand", voice: "Spraakbericht", audio: "Geluid", location: "Locatie", venue: "Plaats",
    contact: "Contact", video_note: "Videobericht", poll: "Peiling",
    actions: "Meer over dit bericht", reply: "Beantwoorden", copy: "Tekst kopiëren", edit: "Wijzigen", remove: "Verwijderen",
    replying: "Antwoord op {name}", editing: "Bericht wijzigen", cancel: "Annuleren",
    edited: "gewijzigd", protected: "Beveiligd: doorsturen en kopiëren kan niet",
    newer: "Nieuwe berichten", copied: "Gekopieerd", failed: "Dat lukte niet. Probeer het nog eens.",
    you: "Jij", today: "Vandaag", yesterday: "Gisteren", ok: "Begrepen",
    linkTitle: "Uitnodiging openen?", linkText: "Open deze link op de nieuwe telefoon, zoals iemand die hem kreeg.",
    linkOpen: "Openen op nieuwe telefoon", linkCopy: "Link kopiëren",
    outsideTitle: "Link", outsideText: "In de demostad openen we geen links naar buiten.",
    picture: "Afbeelding", enlarge: "Afbeelding vergroten", close: "Sluiten",
    guestOpen: "Nieuwe telefoon erbij pakken", guestClose: "Nieuwe telefoon wegleggen",
    guestTitle: "Wie krijgt deze telefoon?", guestText: "Bedenk iemand die een uitnodiging kreeg.",
    firstName: "Voornaam", turnOn: "Telefoon aanzetten", others: "Of pak de telefoon van",
    linkLabel: "Uitnodigingslink", linkHint: "https://t.me/…?start=…", openLink: "Link openen",
    linkHelp: "Klik op een link op een andere telefoon, of plak hem hier.",
    badLink: "Dat is geen uitnodigingslink. Hij ziet eruit als https://t.me/…?start=…",
    needName: "Vul een voornaam in.", another: "Andere telefoon", unreadHere: "nieuwe berichten",
    joined: "{name} is erbij gekomen", left: "{name} is uit de groep",
    topicMade: "Onderwerp gemaakt: {name}", topicNamed: "Onderwerp heet nu: {name}",
    topicClosed: "Onderwerp gesloten", topicReopened: "Onderwerp weer open", pinned: "Bericht vastgezet",
    pinnedTop: "Vastgezet", noPlace: "Je zit niet in deze groep.", placeGone: "Dat onderwerp is er niet meer.",
    groupMoved: "De groep is verhuisd", groupMade: "Groep gemaakt",
  },
  en: {
    skip: "Go to the phones",
    tagline: "Share a concern with your municipality, and always hear back.",
    language: "Language of this page",
    live: "Live", searching: "Reconnecting…",
    steps: "How to try it",
    step1: "File a concern", step1more: "as a key figure",
    step2: "Handle it", step2more: "as an official",
    step3: "See it come back", step3more: "as the reporter",
    step4: "Move the clock ahead", step4more: "and watch",
    step5: "Open the desk", step5more: "as an official without Telegram",
    step6: "Practise as an official", step6more: "and see how it went",
    exerciseWhy: "Choose what you want to practise. The town plays the key figure; you do in the group what you always do. Then you see here how it went. Only you see that, and nothing of it is kept.",
    exerciseAnother: "Another exercise", exerciseEnd: "Stop practising", exerciseTakeOut: "Take {name} out of the group",
    exerciseStuck: "The play got stuck. Choose Another exercise and begin anew.",
    exerciseFailed: "The town cannot play this now. See whether the phones are there and try again.",
    "exercise-done": "Done", "exercise-open": "Still to do", "exercise-late": "Other than asked",
    clock: "The town's clock", leapTitle: "Clock ahead:",
    "leap-hour": "an hour", "leap-working-day": "a working day", "leap-week": "a week",
    "leap-hour-label": "Clock ahead: an hour", "leap-working-day-label": "Clock ahead: a working day",
    "leap-week-label": "Clock ahead: a week", leapt: "It is now {time}.",
    leapAsk: "Move the clock ahead", leapGo: "A working day ahead",
    leapWhy: "This way you see in two minutes what takes weeks otherwise.\n\nLeave a concern alone and go a working day ahead, again and again. First a reminder comes in the topic. Each morning the group reads what is due that day. When the concern still waits, the coordinator gets it.\n\nClose a concern and go a week ahead, again and again. When it has been kept long enough it is erased, and the reporter is told.",
    phones: "Phones",
    "key-figure": "Key figure", group: "Officials", coordinator: "Coordinator", guest: "New phone",
    guestShort: "New",
    holder: "Held by", nobody: "Nobody yet",
    waiting: "The town is being set up. One moment.",
    bot: "chat bot", typing: "is typing…", members: "{count} members", topics: "Topics",
    general: "General", closed: "closed", closedTopic: "This topic is closed.", noTopics: "There are no topics yet. Each concern gets its own topic.",
    back: "Back to the topics", conversation: "Conversation", unread: "{count} new",
    empty: "No messages yet.", start: "Start the conversation",
    write: "Message", send: "Send message", attach: "Send something else",
    keys: "Show or hide the buttons", keyboard: "Answer buttons",
    commands: "Commands", noCommands: "There are no commands here.",
    sticker: "Sticker", photo: "Photo", document: "File", voice: "Voice message", audio: "Sound", location: "Location", venue: "Place",
    contact: "Contact", video_note: "Video message", poll: "Poll",
    actions: "More about this message", reply: "Reply", copy: "Copy text", edit: "Edit", remove: "Delete",
    replying: "Reply to {name}", editing: "Edit message", cancel: "Cancel",
    edited: "edited", protected: "Protected: cannot be forwarded or copied",
    newer: "New messages", copied: "Copied", failed: "That did not work. Please try again.",
    you: "You", today: "Today", yesterday: "Yesterday", ok: "Understood",
    linkTitle: "Open the invitation?", linkText: "Open this link on the new phone, like somebody who received it.",
    linkOpen: "Open on the new phone", linkCopy: "Copy link",
    outsideTitle: "Link", outsideText: "The demo town opens no links to the outside.",
    picture: "Picture", enlarge: "Enlarge picture", close: "Close",
    guestOpen: "Take a new phone", guestClose: "Put the new phone away",
    guestTitle: "Who gets this phone?", guestText: "Think of somebody who received an invitation.",
    firstName: "First name", turnOn: "Turn the phone on", others: "Or take the phone of",
    linkLabel: "Invitation link", linkHint: "https://t.me/…?start=…", openLink: "Open link",
    linkHelp: "Click a link on another phone, or paste it here.",
    badLink: "That is not an invitation link. It looks like https://t.me/…?start=…",
    needName: "Fill in a first name.", another: "Another phone", unreadHere: "new messages",
    joined: "{name} joined", left: "{name} left the group",
    topicMade: "Topic made: {name}", topicNamed: "Topic is now called: {name}",
    topicClosed: "Topic closed", topicReopened: "Topic open again", pinned: "Message pinned",
    pinnedTop: "Pinned", noPlace: "You are not in this group.", placeGone: "That topic is gone.",
    groupMoved: "The group has moved", groupMade: "Group made",
  },
};

const DAY_SECONDS = 86_400;
const KEPT_AS = "schakel-page-language";
let chosen = WORDS[localStorage.getItem(KEPT_AS)] ? localStorage.getItem(KEPT_AS) : "nl";

export function language() {
  return chosen;
}

export function chooseLanguage(code) {
  chosen = code;
  localStorage.setItem(KEPT_AS, code);
}

export function word(key, values = {}) {
  return WORDS[chosen][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// The town's time: what it was when the town last told, and how fast it goes since.
let told = { now: Date.now() / 1000, speed: 1, zone: undefined };
let toldAt = performance.now();

/** Takes over what the town says of its time: {now, speed, zone}. */
export function keepTime({ now, speed, zone }) {
  told = { now, speed, zone };
  toldAt = performance.now();
}

function townNow() {
  return new Date((told.now + ((performance.now() - toldAt) / 1000) * told.speed) * 1000);
}

/** The moment it is in the town, in words; a short one leaves out what everybody knows. */
export function timeInWords({ short = false } = {}) {
  return townNow().toLocaleString(chosen, { timeZone: told.zone, weekday: "short", day: "numeric",
    month: short ? "short" : "long", year: short ? undefined : "numeric",
    hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** The clock time of a moment in seconds since 1970, by the town's clock. */
export function clockTime(seconds) {
  return new Date(seconds * 1000)
    .toLocaleTimeString(chosen, { timeZone: told.zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** How big a file is, as short as can be. */
export function fileSize(bytes) {
  const [unit, size] = bytes < 1000 ? ["byte", bytes] : bytes < 1e6 ? ["kilobyte", bytes / 1000] : ["megabyte", bytes / 1e6];
  return new Intl.NumberFormat(chosen, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 0 }).format(size);
}

/** When it was, as short as can be: the clock time of today, the date of before. */
export function briefTime(seconds) {
  if (dayOf(seconds) === dayOf(townNow() / 1000)) return clockTime(seconds);
  return new Date(seconds * 1000).toLocaleDateString(chosen, { timeZone: told.zone, day: "numeric", month: "short" });
}

function dayOf(seconds) {
  return new Date(seconds * 1000).toLocaleDateString("en", { timeZone: told.zone });
}

export function dayName(seconds) {
  const today = dayOf(townNow() / 1000);
  if (dayOf(seconds) === today) return word("today");
  if (dayOf(seconds + DAY_SECONDS) === today) return word("yesterday");
  const day = new Date(seconds * 1000);
  return day.toLocaleDateString(chosen, { timeZone: told.zone, weekday: "long", day: "numeric", month: "long" });
}
