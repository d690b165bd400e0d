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
  // On a narrow page the way to everywhere else is folded up until it is asked for.
  const menu = document.querySelector(".menu"), narrow = matchMedia("(max-width: 48rem)");
  if (menu === null) return;
  const fit = () => { menu.open = !narrow.matches; };
  narrow.addEventListener("change", fit);
  fit();
})();
(() => {
  const live = document.querySelector("[data-live]");
  if (live === null) return;
  const whole = ["board", "people"].includes(live.dataset.live); // many things, not one concern
  // By the address it is read at: what a form led to is not sent a second time.
  const address = whole ? location.href : location.pathname.split("/").slice(0, 3).join("/");
  // What leads to the same, or does the same, in another copy of a part of the page.
  const twin = (held, then) => [...then.querySelectorAll(held.tagName)].find((each) => held.matches("a")
    ? each.getAttribute("href") === held.getAttribute("href")
    : held.matches("button") && each.value === held.value && each.form?.getAttribute("action") === held.form?.getAttribute("action"));
  let late = false; // something changed that is not shown yet
  const renew = async () => {
    const answer = await fetch(address, { headers: { "X-Live": "1" } });
    if (answer.status === 429 || answer.status >= 500) return; // soon it is there again
    if (answer.redirected || answer.status !== 200) { location.replace(address); return; }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    let changed = false;
    for (const part of ["[data-live]", ".tabs", ".course", ".own__messages"]) {
      const now = document.querySelector(part), then = page.querySelector(part);
      if (now === null || then === null || now.innerHTML === then.innerHTML) continue;
      const held = now.contains(document.activeElement) ? document.activeElement : null;
      const same = held && twin(held, then);
      if (held !== null && same === undefined) { late = true; continue; } // nothing goes from under somebody's hands
      now.replaceChildren(...then.childNodes);
      same?.focus({ preventScroll: true });
      changed = true;
    }
    const said = document.querySelector("[data-renewed]");
    if (changed && said !== null) { said.textContent = ""; setTimeout(() => { said.textContent = said.dataset.renewed; }, 100); }
  };
  document.addEventListener("focusout", () => { if (late) { late = false; setTimeout(renew); } });
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
