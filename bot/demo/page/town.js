// The control routes of the town, as the page uses them.

async function call(path, body) {
  const options = body === undefined ? {} : {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  try {
    const response = await fetch(path, { ...options, cache: "no-store" });
    if (!response.ok) throw new TownRefusal(response.status);
    return await response.json();
  } catch (error) {
    // The browser's word for "could not reach it".
    if (error instanceof TypeError) throw new TownRefusal(0);
    throw error;
  }
}

/** The town said no; `status` is the HTTP status, 0 when the town cannot be reached. */
export class TownRefusal extends Error {
  constructor(status) {
    super(`the town answered ${status}`);
    this.status = status;
  }
}

const ANSWER_WAIT_SECONDS = 10;

export const town = {
  cast: async () => (await call("/town/cast")).phones ?? [],
  setCast: (phones) => call("/town/cast", { phones }),
  /** {now, speed, zone}: seconds since 1970, how fast they go, and whose clock people live by. */
  clock: () => call("/town/clock"),
  leap: (leap) => call("/town/clock", { leap }),
  /** {exercises, now}: which there are, and how the one goes that is under way. */
  exercises: () => call("/town/exercises"),
  exercise: (name) => call("/town/exercises", { name }),
  takeOut: () => call("/town/exercises/take-out", {}),
  endExercise: () => call("/town/exercises/end", {}),
  people: async () => {
    const answer = await call("/town/people");
    return answer.people ?? answer;
  },
  addPerson: (firstName, languageCode) =>
    call("/town/people", { first_name: firstName, language_code: languageCode }),
  /** With `user`: the commands that person sees there, too. */
  chat: (id, user) => call(`/town/chats/${id}${user ? `?user=${user}` : ""}`),
  messages: (id) => call(`/town/chats/${id}/messages`),
  say: (words) => call("/town/say", words),
  send: (thing) => call("/town/send", thing),
  edit: (change) => call("/town/edit", change),
  remove: (which) => call("/town/delete", which),
  tap: (press) => call("/town/tap", press),
  open: (user, payload) => call("/town/open", { user, payload }),
  fileAddress: (fileId) => `/town/files/${encodeURIComponent(fileId)}`,
  /** What the bot answered to a tap, or null when it stayed silent. */
  answer: async (callbackId) => {
    try {
      return await call(`/town/answers/${encodeURIComponent(callbackId)}?wait=${ANSWER_WAIT_SECONDS}`);
    } catch (error) {
      if (error instanceof TownRefusal && error.status === 404) return null;
      throw error;
    }
  },
};

const FIRST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 4000;

/** Keeps a websocket to the town open. Calls `onEvent(event)`, and `onLine(true|false)` on each change. */
export function listen(onEvent, onLine) {
  let pause = FIRST_PAUSE_MS;
  const connect = () => {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/town/events?calls=0`);
    socket.addEventListener("open", () => {
      pause = FIRST_PAUSE_MS;
      onLine(true);
    });
    socket.addEventListener("message", (message) => onEvent(JSON.parse(message.data)));
    socket.addEventListener("close", () => {
      onLine(false);
      setTimeout(connect, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    });
  };
  connect();
}
