// What a message holds beside words: a picture, sound, a file to save, a place on the map.

import { el, icon } from "./element.js";
import { town } from "./town.js";
import { fileSize, word } from "./wording.js";

const SOUNDS = ["voice", "audio"];
// A place with a name is a point on the map too, so it comes first.
const KINDS = ["sticker", "document", ...SOUNDS, "venue", "location", "contact", "video_note", "poll"];

export function kindOf(message) {
  return KINDS.find((kind) => message[kind]) ?? null;
}

/** The element of what `message` holds, null when it holds words only. `kept`: nobody may save it. */
export function enclosure(message, kept) {
  if (message.photo) return image(message.photo[message.photo.length - 1].file_id);
  const kind = kindOf(message);
  if (!kind) return null;
  if (kind === "document") return file(message.document, kept);
  if (kind === "venue") return place(message.venue.title, message.venue.address);
  if (kind === "location") return place(word("location"), inDegrees(message.location));
  const about = row(el("b", { word: kind }), message.sticker?.emoji);
  if (!SOUNDS.includes(kind)) return el("div", { class: "attachment" }, ...about);
  const sound = el("audio", { src: town.fileAddress(message[kind].file_id), controls: "", preload: "none",
    wordLabel: kind });
  return el("div", { class: "sound" }, el("div", { class: "attachment" }, ...about), sound);
}

function row(what, more) {
  return [icon("file"), el("span", {}, what, more ? el("bdi", { text: ` ${more}` }) : null)];
}

function image(fileId) {
  const picture = el("img", { src: town.fileAddress(fileId), alt: word("picture"), loading: "lazy" });
  const button = el("button", { type: "button", class: "picture", wordLabel: "enlarge" }, picture);
  // The town keeps a made-up picture for what people "photograph"; without bytes we show its name.
  picture.addEventListener("error", () => {
    button.replaceWith(el("div", { class: "attachment" }, icon("file"), el("span", { word: "photo" })));
  });
  button.addEventListener("click", () => {
    button.dispatchEvent(new CustomEvent("picture", { bubbles: true, detail: picture.src }));
  });
  return button;
}

function file(document, kept) {
  if (document.mime_type?.startsWith("image/")) return image(document.file_id);
  const name = document.file_name ?? word("document");
  const about = [icon("file"), el("span", {}, el("b", {}, el("bdi", { text: name })),
    el("span", { class: "size", text: fileSize(document.file_size) }))];
  if (kept) return el("div", { class: "attachment" }, ...about);
  return el("a", { class: "attachment file", href: town.fileAddress(document.file_id), download: name }, ...about);
}

/** A card with a map that is drawn, not fetched: nothing may tell an outsider where people meet. */
function place(title, address) {
  return el("div", { class: "place", role: "group", wordLabel: "venue" },
    el("div", { class: "map" }, icon("place")),
    el("p", {}, el("b", {}, el("bdi", { text: title })), el("bdi", { class: "address", text: address })));
}

function inDegrees(location) {
  return `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
}
