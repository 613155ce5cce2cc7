// What opens beside the caret: figures to choose from, and the forms of one that stands in the text.
let opened = null;

export function closePicker() {
  if (!opened) return false;
  opened.box.remove();
  opened = null;
  return true;
}

function box(anchor, label, closed) {
  closePicker();
  const made = document.createElement("div");
  made.className = "popover writing-popover";
  made.setAttribute("role", "dialog");
  made.setAttribute("aria-label", label);
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    closePicker();
    closed();
  });
  document.getElementById("writing-float").append(made);
  opened = { box: made, closed, anchor };
  settle();
  return made;
}

// Below its anchor, or above where there is no room; never outside the window.
function settle() {
  if (!opened) return;
  const { box: made, anchor } = opened;
  const at = anchor();
  const { offsetWidth: width, offsetHeight: height } = made;
  made.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  made.style.top = `${at.bottom + height + 8 < innerHeight || at.top < height ? Math.min(at.bottom + 4, Math.max(8, innerHeight - height - 8)) : at.top - height - 4}px`;
}

const words = () => document.getElementById("writing-float").dataset;

export function openPicker(anchor, { address, chosen, words: type, closed }) {
  const label = words().pickWords;
  const made = box(anchor, label, closed);
  made.classList.add("picker");
  const input = document.createElement("input");
  const hits = document.createElement("div");
  hits.id = "picker-hits";
  hits.setAttribute("role", "listbox");
  hits.setAttribute("aria-label", label);
  for (const [name, value] of Object.entries({ type: "text", placeholder: label, role: "combobox", "aria-expanded": "true", "aria-controls": "picker-hits", "aria-autocomplete": "list", "aria-label": label, autocomplete: "off", spellcheck: "false" })) input.setAttribute(name, value);
  made.append(input, hits);
  const take = (hit) => {
    closePicker();
    chosen({ field: hit.dataset.field, text: hit.dataset.text, label: hit.dataset.label, accent: hit.dataset.accent });
  };
  input.addEventListener("input", () => find(input, hits, address));
  input.addEventListener("keydown", (event) => {
    const all = [...hits.querySelectorAll(".hit")];
    const at = all.findIndex((h) => h.getAttribute("aria-selected") === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      select(input, hits, all[(at + (event.key === "ArrowDown" ? 1 : all.length - 1)) % all.length]);
    } else if ((event.key === "Enter" || event.key === "Tab") && all[at]) {
      event.preventDefault();
      take(all[at]);
    } else if (event.key === "/" && !input.value) {
      event.preventDefault();
      closePicker();
      type("/");
    }
  });
  hits.addEventListener("mousedown", (event) => event.preventDefault());
  hits.addEventListener("click", (event) => {
    const hit = event.target.closest(".hit");
    event.stopPropagation();
    if (hit) take(hit);
  });
  input.focus();
  find(input, hits, address);
}

let asked = 0;
async function find(input, hits, address) {
  const mine = ++asked;
  const answer = await fetch(`${address}?q=${encodeURIComponent(input.value)}`, { headers: { "HX-Request": "true" } });
  if (mine !== asked || !answer.ok) return;
  hits.innerHTML = await answer.text();
  select(input, hits, hits.querySelector(".hit"));
  settle();
}

function select(input, hits, hit) {
  hits.querySelectorAll(".hit").forEach((h) => h.setAttribute("aria-selected", String(h === hit)));
  if (hit) input.setAttribute("aria-activedescendant", hit.id);
  else input.removeAttribute("aria-activedescendant");
  hit?.scrollIntoView({ block: "nearest" });
}

export async function openLive(live, { address, chosen, plain, closed }) {
  const answer = await fetch(`${address}/live?field=${encodeURIComponent(live.dataset.field)}`, { headers: { "HX-Request": "true" } });
  if (!answer.ok) return;
  const made = box(() => live.getBoundingClientRect(), words().liveWords, closed);
  made.innerHTML = await answer.text();
  settle();
  made.addEventListener("click", (event) => {
    const way = event.target.closest("[data-field]");
    if (way) {
      closePicker();
      chosen({ field: way.dataset.field, text: way.dataset.text, look: way.dataset.look, accent: way.dataset.accent });
    } else if (event.target.closest("[data-make-plain]")) {
      closePicker();
      plain();
    }
  });
  made.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = [...made.querySelectorAll("button, a")];
    if (!step) return;
    event.preventDefault();
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  });
  (made.querySelector("[aria-pressed='true']") ?? made.querySelector("button")).focus();
}

document.addEventListener("mousedown", (event) => {
  if (opened && !opened.box.contains(event.target)) closePicker();
});
document.addEventListener("scroll", settle, true);
addEventListener("resize", settle);
