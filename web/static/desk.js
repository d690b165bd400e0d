"use strict";
// Everything works without this. It lets a page follow what others do, and takes a text away in time.
(() => {
  const told = document.querySelector("[data-gone-after]");
  if (told !== null) {
    const until = Date.now() + 1000 * told.dataset.goneAfter; // by the clock on the wall: a browser may sleep
    setInterval(() => { if (Date.now() >= until) location.replace(told.dataset.goneTo); }, 1000);
  }
})();
(() => {
  const live = document.querySelector("[data-live]");
  if (live === null) return;
  const whole = ["board", "people"].includes(live.dataset.live); // many things, not one concern
  // By the address it is read at: what a form led to is not sent a second time.
  const address = whole ? location.href : location.pathname.split("/").slice(0, 3).join("/");
  const renew = async () => {
    const answer = await fetch(address, { headers: { "X-Live": "1" } });
    if (answer.status === 429 || answer.status >= 500) return; // soon it is there again
    if (answer.redirected || answer.status !== 200) { location.replace(address); return; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const held = document.activeElement !== null && live.contains(document.activeElement);
    for (const [now, then] of [[live, page.querySelector("[data-live]")], [document.querySelector(".tabs"), page.querySelector(".tabs")], [document.querySelector(".course"), page.querySelector(".course")]]) {
      if (now !== null && then !== null && now.innerHTML !== then.innerHTML && !(held && now === live)) now.replaceChildren(...then.childNodes);
    }
  };
  // With a concern of the board in focus, the arrows lead to the next one and the one before.
  live.addEventListener("keydown", (event) => {
    const links = [...live.querySelectorAll("th a")], at = links.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (at < 0 || to === undefined || links[to] === undefined) return;
    event.preventDefault();
    links[to].focus();
  });
  let heard = false;
  const listen = () => {
    const line = new EventSource("/live");
    line.addEventListener("open", () => { if (heard) renew(); heard = true; }); // what changed meanwhile
    line.addEventListener("changed", (event) => {
      if (live.dataset.live === "board" || event.data === live.dataset.live) renew();
    });
    line.addEventListener("ended", () => { line.close(); location.replace("/"); });
    line.addEventListener("error", () => {
      if (line.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
      setTimeout(() => renew().catch(() => undefined).finally(listen), 5000);
    });
  };
  listen();
})();
