// Saving texts, their drafts, and what typed numbers say; two who have written the same text.
import { dirty, liveText, ranges, texts } from "/assets/livetext.js";
import { refresh } from "/assets/live.js";
import { morph } from "/assets/morph.js";
import { writes } from "/assets/saved.js";
import { token } from "/assets/theme.js";
import { step } from "/assets/undoing.js";

const timers = new WeakMap();
const settled = new WeakMap();
const marks = new WeakMap();

export function say(words, fault = false) {
  const saved = document.getElementById("text-saved");
  if (!saved) return;
  saved.textContent = words;
  saved.classList.toggle("bad", fault);
}

// How it changed: by "typing", as a "whole" step of its own, or by going "back".
export function changed(text, how = "whole") {
  if (how !== "back") step(text, how === "typing");
  text.dataset.dirty = "yes";
  text.classList.toggle("empty", !text.textContent.trim() && !text.querySelector("[data-field]"));
  say(document.getElementById("text-saved")?.dataset.dirtyWords ?? "");
  clearTimeout(timers.get(text));
  const waited = Date.now() - (settled.get(text) ?? Date.now());
  if (!settled.has(text)) settled.set(text, Date.now());
  // Who writes without a pause has a draft kept every third second all the same.
  timers.set(text, setTimeout(() => settle(text), waited > 3000 ? 0 : 900));
}

export async function settle(text) {
  settled.delete(text);
  if (!text.isConnected) return;
  const typed = liveText(text);
  if (dirty(text)) await send(`${text.dataset.address}/draft`, { text: typed, seen: text.dataset.version });
  await check(text);
}

async function check(text) {
  const answer = await send(`${text.dataset.address}/check`, { text: liveText(text) });
  const list = text.closest(".text-place").querySelector(".text-typed");
  if (answer?.ok) {
    list.innerHTML = await answer.text();
    markTyped(text);
  }
}

// Only a text that is saved is said to be saved; drafts and judgements are not.
export async function send(address, values, leaving = false, stores = false) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  try {
    const answer = fetch(address, { method: "POST", headers: { "X-Helhet-Token": token(), "HX-Request": "true" }, body: form, keepalive: leaving });
    return await (stores ? writes(answer) : answer);
  } catch {
    return null;
  }
}

// Typed numbers that contradict a figure get their line by ranges, so that the text itself is not touched.
export function markTyped(text) {
  if (!window.CSS?.highlights) return;
  const wrong = [...text.closest(".text-place").querySelectorAll("[data-typed][data-wrong='yes']")];
  marks.set(text, wrong.flatMap((w) => ranges(text, w.dataset.typed)));
  CSS.highlights.set("typed-wrong", new Highlight(...texts().flatMap((t) => marks.get(t) ?? [])));
}

async function save(text) {
  clearTimeout(timers.get(text));
  const typed = liveText(text);
  const answer = await send(text.dataset.address, { text: typed, seen: text.dataset.version }, false, true);
  const html = answer ? await answer.text() : "";
  const reply = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  if (answer?.ok && reply?.dataset.saved) {
    text.dataset.version = reply.dataset.version;
    if (liveText(text) === typed) {
      text.dataset.dirty = "no";
      text.closest(".text-place").querySelector(".text-unsaved").hidden = true;
    }
    return true;
  }
  if (answer?.ok && reply?.dataset.conflict) {
    choose(text, reply);
    return false;
  }
  say(document.getElementById("text-saved")?.dataset.faultWords ?? "", true);
  // A window that is shut out is told so in the status line, which also knows when it is let in again.
  if (reply && answer.status !== 401) document.getElementById("notice").innerHTML = html;
  return false;
}

export async function saveAll() {
  let all = true;
  for (const text of texts().filter(dirty)) all = (await save(text)) && all;
  if (all) {
    document.getElementById("notice").innerHTML = "";
    say(`${document.getElementById("text-saved")?.dataset.savedWords ?? ""} ${new Date().toLocaleTimeString("sv", { hour: "2-digit", minute: "2-digit" }).replace(":", ".")}`);
    await Promise.all(texts().map(check));
    if (texts().includes(document.activeElement)) await refreshSide();
    else await refresh();
  }
  return all;
}

// Draws what stands beside the paper anew, without touching the text under the caret.
export async function refreshSide() {
  const address = document.getElementById("desk").dataset.address;
  const answer = await fetch(address, { headers: { "X-Refresh": "yes" } });
  const side = document.querySelector(".chapter-side");
  if (!answer.ok || !side || address !== document.getElementById("desk").dataset.address) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".chapter-side");
  if (fresh) morph(side, fresh);
}

// Two have written: both texts are shown and the one who came last chooses.
function choose(text, dialog) {
  const float = document.getElementById("float");
  float.innerHTML = "";
  float.append(dialog);
  const theirs = dialog.querySelector("[data-theirs]");
  const fill = (...parts) => {
    text.innerHTML = "";
    for (const part of parts) text.append(...[...part.childNodes].map((n) => n.cloneNode(true)));
    text.classList.toggle("empty", !text.textContent.trim());
  };
  const done = () => {
    float.innerHTML = "";
    text.focus();
  };
  dialog.addEventListener("click", async (event) => {
    if (event.target.closest("[data-keep-yours]")) {
      text.dataset.version = dialog.dataset.version;
      done();
      await saveAll();
    } else if (event.target.closest("[data-take-theirs]")) {
      fill(theirs);
      text.dataset.version = dialog.dataset.version;
      text.dataset.dirty = "no";
      await send(`${text.dataset.address}/draft`, { text: "", seen: "0", forget: "yes" });
      done();
      say("");
      settle(text);
    } else if (event.target.closest("[data-take-both]")) {
      const mine = document.createElement("div");
      mine.append(...[...text.childNodes].map((n) => n.cloneNode(true)));
      fill(theirs, mine);
      text.dataset.version = dialog.dataset.version;
      done();
      changed(text);
    } else if (event.target.closest("[data-later]") || event.target === dialog) {
      done();
    }
  });
  dialog.querySelector("[data-keep-yours]").focus();
}

// Whoever leaves in the middle of a sentence finds it again.
function leave(closing) {
  for (const text of texts().filter(dirty)) {
    clearTimeout(timers.get(text));
    send(`${text.dataset.address}/draft`, { text: liveText(text), seen: text.dataset.version }, closing);
  }
}
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.boosted) leave(false);
});
// A closing window may send no more than 64 kB; of longer texts it keeps what was sent a moment before.
addEventListener("pagehide", () => leave(true));
// What was typed while the workbench was away is a draft as soon as it is back.
document.addEventListener("helhet:back", () => texts().filter(dirty).forEach(settle));
