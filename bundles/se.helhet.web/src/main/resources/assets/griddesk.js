// What the parts of the register editor share: where they are, how they ask, what they say, what can be undone.
import { morphPage } from "/assets/morph.js";
import { post } from "/assets/theme.js";

export const root = () => document.getElementById("register");
export const writable = () => root()?.dataset.writable === "yes";

// The address of a part of the register with the question that the page shows, some of it changed.
export function address(more = "", changes = {}) {
  const url = new URL(root().dataset.address, location.origin);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.pathname + more + url.search;
}

// The address bar, the tab and the next redraw follow what the form shows, without a page being fetched.
export function moveTo(changes) {
  const now = address("", changes);
  root().dataset.address = now;
  document.getElementById("desk").dataset.address = now;
  history.replaceState(history.state, "", now);
}

export async function go(where) {
  const answer = await fetch(where);
  const html = await answer.text();
  if (!root() || !html.includes("data-address")) return;
  morphPage(html);
  history.replaceState(history.state, "", document.getElementById("desk").dataset.address);
}

// What the server answers to a form: an object, or text for a part of the page; null when it said what is wrong.
export async function send(more, values) {
  let answer;
  try {
    answer = await post(root().dataset.place + more, values, !["/check", "/paste", "/differences"].includes(more));
  } catch {
    notice(root().dataset.lost, { bad: true });
    return null;
  }
  if (answer.status === 401) {
    notice(root().dataset.lost, { bad: true });
    return null;
  }
  if (!answer.ok) {
    document.getElementById("grid-notice").innerHTML = await answer.text();
    return null;
  }
  return (answer.headers.get("Content-Type") || "").includes("json") ? answer.json() : answer.text();
}

let fading = 0;
export function notice(text, { bad = false, undo = false } = {}) {
  const line = document.createElement("div");
  line.className = bad ? "note-undo bad" : "note-undo";
  const words = document.createElement("span");
  words.textContent = text;
  line.append(words);
  if (undo) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "as-link";
    button.textContent = root().dataset.undo;
    button.addEventListener("click", () => document.dispatchEvent(new CustomEvent("register:undo")));
    line.append(button);
  }
  const place = document.getElementById("grid-notice");
  place.replaceChildren(line);
  clearTimeout(fading);
  if (!bad) fading = setTimeout(() => line.remove(), 8000);
}

// What floats over the grid: a choice, a preview, a conflict. Esc closes it and gives focus back.
let before = null;
export function float(html) {
  const place = document.getElementById("grid-float");
  if (!place.firstChild) before = document.activeElement;
  if (typeof html === "string") place.innerHTML = html;
  else place.replaceChildren(html);
  (place.querySelector("[data-paste-save], input:checked:enabled, select, input:enabled:not([type=hidden]), button, a") ?? place).focus();
  return place;
}

export function sink() {
  const place = document.getElementById("grid-float");
  if (!place?.firstChild) return false;
  place.replaceChildren();
  before?.isConnected && before.focus();
  before = null;
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && sink()) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);

document.addEventListener("mousedown", (event) => {
  const place = document.getElementById("grid-float");
  if (!place?.firstChild) return;
  const outside = place.querySelector(".popover") && !place.contains(event.target);
  if (outside || event.target.matches(".veil") || event.target.closest("[data-conflict-close], [data-paste-close]")) {
    event.preventDefault();
    sink();
  }
});

// Steps that can be taken back, newest last. Going back makes a new version, which earlier steps of the row must know.
const steps = [];
export const done = (step) => steps.push([step].flat());

export async function undo() {
  const step = steps.pop();
  if (!step) return notice(root().dataset.none);
  for (const one of step.reverse()) {
    if (!(await takeBack(one))) return notice(root().dataset.stuckUndo, { bad: true });
  }
  notice(root().dataset.undone);
  document.dispatchEvent(new CustomEvent("register:stored", { detail: { id: step[0].id, undone: true } }));
}

async function takeBack(step) {
  const [more, values] = step.then === 0
    ? ["/delete", { id: step.id, version: step.version }]
    : ["/restore", { id: step.id, then: step.then, version: step.version }];
  const answer = await send(more, values);
  if (answer?.state !== "stored") return false;
  for (const earlier of steps.flat()) {
    if (earlier.id === step.id && earlier.version === step.then) earlier.version = answer.version;
  }
  return true;
}
document.addEventListener("register:undo", undo);
