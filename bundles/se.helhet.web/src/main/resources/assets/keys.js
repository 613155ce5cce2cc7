// Keys that work everywhere. Single letters act only when a list or the page has focus, and can be switched off.
import { closeFloat, openPalette, openShortcuts } from "/assets/palette.js";
import { remember } from "/assets/theme.js";

const PANES = ["#rail", "#navigator", "#editor .tabs", "#page", "#bottom"];
const writing = (e) => e.closest?.("input, textarea, select, [contenteditable]");
const single = () => document.getElementById("desk").dataset.letters !== "off";

document.addEventListener("keydown", (event) => {
  const { key } = event;
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === "k") {
    event.preventDefault();
    openPalette();
  } else if (key === "Escape") {
    if (closeFloat()) event.preventDefault();
    else if (document.body.classList.contains("drawer")) leaveDrawer();
  } else if (key === "F6") {
    event.preventDefault();
    pane(event.shiftKey ? -1 : 1);
  } else if (!writing(event.target) && single() && !event.ctrlKey && !event.metaKey && !event.altKey) {
    if (key === "?") openShortcuts();
    else if (key === "/") press("[data-key='/']", event);
    else if (key === "n" || key === "N") press("[data-key='n']", event);
    else if (/^[1-9]$/.test(key)) press(`[data-key='${key}']`, event);
  }
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === "s") press("[data-key='save']", event);
});

function press(selector, event) {
  const found = [...document.querySelectorAll(selector)].find((e) => e.offsetParent);
  if (!found) return;
  event.preventDefault();
  if (writing(found)) found.focus();
  else found.click();
}

function pane(step) {
  const panes = PANES.map((s) => document.querySelector(s)).filter((p) => p && p.offsetParent);
  const at = panes.findIndex((p) => p.contains(document.activeElement));
  const next = panes[(at + step + panes.length) % panes.length];
  (next.querySelector("[aria-current], [tabindex='0'], a[href], button, input, select, textarea") ?? next).focus();
}

// Arrows go within the bar, the navigator and the tabs.
document.addEventListener("keydown", (event) => {
  const list = event.target.closest?.(".rail, .tree, .tabs");
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (!list || !step || !event.target.matches("a")) return;
  const links = [...list.closest("nav").querySelectorAll("a[href]")];
  event.preventDefault();
  links[(links.indexOf(event.target) + step + links.length) % links.length].focus();
});

function drawer(open) {
  document.body.classList.toggle("drawer", open);
  document.querySelectorAll("[data-drawer]").forEach((b) => b.setAttribute("aria-expanded", String(open)));
  if (open) document.querySelector("#navigator a")?.focus();
}

// Where it was opened from, the focus is given back to.
function leaveDrawer() {
  drawer(false);
  [...document.querySelectorAll("[data-drawer]")].find((b) => b.offsetParent)?.focus();
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-drawer]")) drawer(!document.body.classList.contains("drawer"));
  else if (event.target.closest("[data-drawer-close]")) leaveDrawer();
  else if (!event.target.closest("#navigator")) drawer(false);
});

document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-single-keys]")) return;
  document.getElementById("desk").dataset.letters = event.target.checked ? "on" : "off";
  remember("single-keys", event.target.checked ? "" : "off");
});
