// The command palette: Ctrl K, words, arrows, Enter.
import { post } from "/assets/theme.js";

let before = null;
let asked = 0;

export function openPalette() {
  before = document.activeElement;
  const float = document.getElementById("float");
  float.innerHTML = "";
  const veil = document.createElement("div");
  veil.className = "veil";
  veil.dataset.close = "";
  const box = document.createElement("div");
  box.className = "palette";
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-modal", "true");
  const label = document.querySelector("[data-palette] span").textContent;
  box.setAttribute("aria-label", label);
  const input = document.createElement("input");
  input.type = "text";
  input.placeholder = label;
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "true", "aria-controls": "palette-hits", "aria-autocomplete": "list", "aria-label": label, autocomplete: "off", spellcheck: "false" })) input.setAttribute(name, value);
  const hits = document.createElement("div");
  hits.className = "palette-hits";
  hits.id = "palette-hits";
  hits.setAttribute("role", "listbox");
  hits.setAttribute("aria-label", label);
  box.append(input, hits);
  veil.append(box);
  float.append(veil);
  input.addEventListener("input", () => find(input.value, hits, input));
  input.addEventListener("keydown", (event) => key(event, hits));
  input.focus();
  find("", hits, input);
}

async function find(words, hits, input) {
  const mine = ++asked;
  const answer = await fetch(`/palette?q=${encodeURIComponent(words)}`, { headers: { "HX-Request": "true" } });
  if (mine !== asked || !answer.ok) return;
  hits.innerHTML = await answer.text();
  choose(hits, hits.querySelector(".hit"), input);
}

function choose(hits, hit, input) {
  hits.querySelectorAll(".hit").forEach((h) => h.setAttribute("aria-selected", String(h === hit)));
  const box = input ?? document.querySelector(".palette input");
  if (hit) box.setAttribute("aria-activedescendant", hit.id);
  else box.removeAttribute("aria-activedescendant");
  hit?.scrollIntoView({ block: "nearest" });
}

function key(event, hits) {
  const all = [...hits.querySelectorAll(".hit")];
  const at = all.findIndex((h) => h.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    choose(hits, all[(at + (event.key === "ArrowDown" ? 1 : all.length - 1)) % all.length]);
  } else if (event.key === "Enter" && all[at]) {
    event.preventDefault();
    go(all[at]);
  }
}

async function go(hit) {
  closeFloat();
  if (hit.dataset.change) {
    const answer = await post(hit.getAttribute("href"));
    window.htmx.ajax("GET", new URL(answer.url).pathname + new URL(answer.url).search, { target: "body" });
  } else {
    visit(hit.getAttribute("href"));
  }
}

// Goes to an address as a link on the page would.
export function visit(address) {
  const link = document.createElement("a");
  link.href = address;
  document.body.append(link);
  window.htmx.process(link);
  link.click();
  link.remove();
}

export function closeFloat() {
  const float = document.getElementById("float");
  if (!float.firstChild) return false;
  float.innerHTML = "";
  before?.focus();
  before = null;
  return true;
}

export async function openShortcuts() {
  before = document.activeElement;
  const answer = await fetch("/shortcuts", { headers: { "HX-Request": "true" } });
  const float = document.getElementById("float");
  float.innerHTML = await answer.text();
  float.querySelector("button").focus();
}

document.addEventListener("click", (event) => {
  const hit = event.target.closest(".hit");
  if (hit) {
    event.preventDefault();
    go(hit);
  } else if (event.target.closest("[data-palette]")) openPalette();
  else if (event.target.closest("[data-shortcuts]")) openShortcuts();
  else if (event.target.hasAttribute?.("data-close") || event.target.closest("button[data-close]")) closeFloat();
});
