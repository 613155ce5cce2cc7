// The form beside the grid: tried as one types, saved whole, told when somebody else was first.
import { address, done, float, moveTo, notice, root, send, sink, undo } from "/assets/griddesk.js";
import { mark } from "/assets/grid.js";

const pane = () => document.getElementById("row-form");
const form = () => document.getElementById("form");
const dirty = () => form()?.dataset.dirty === "yes";
const inputs = () => [...(form()?.querySelectorAll("[name^='t.']") ?? [])];
const column = (input) => input.name.slice(2);
const before = (input) => form().elements[`b.${column(input)}`].value;

// Opens a row, or an empty form; what was being written is stored first, and when it cannot be it stays.
export async function openForm(id, like = null) {
  if (form()?.dataset.id === String(id) && id !== "new") return true;
  if (dirty() && !(await save())) {
    notice(root().dataset.stuck, { bad: true });
    return false;
  }
  const answer = await fetch(address("/form", { row: id, like }), { headers: { "HX-Request": "true" } });
  if (!answer.ok) return false;
  pane().innerHTML = await answer.text();
  root().classList.add("with-form");
  moveTo({ row: id, like });
  mark();
  // The form takes room from the grid: the cell one stands in stays in sight, a new row begins at its beginning.
  if (id === "new") document.querySelector(".grid-scroll").scrollLeft = 0;
  else document.querySelector("#grid td.on")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (like) judge();
  return true;
}

export async function closeForm() {
  if (dirty() && !(await save())) {
    notice(root().dataset.stuck, { bad: true });
    return;
  }
  pane().innerHTML = "";
  root().classList.remove("with-form");
  moveTo({ row: null, like: null });
  mark();
}

export function focusField(name) {
  const field = document.getElementById(`in-${name}`) ?? form()?.querySelector(".input");
  field?.focus();
  field?.select?.();
}

async function reopen(id) {
  const answer = await fetch(address("/form", { row: id, like: null }), { headers: { "HX-Request": "true" } });
  if (!answer.ok) return;
  const focused = document.activeElement?.id;
  const scrolled = form()?.querySelector(".form-body")?.scrollTop ?? 0;
  pane().innerHTML = await answer.text();
  if (focused?.startsWith("in-")) document.getElementById(focused)?.focus();
  if (form()) form().querySelector(".form-body").scrollTop = scrolled;
}

async function wholeHistory(button) {
  const history = button.closest(".form-history");
  if (!history.querySelector(".older")) {
    const answer = await fetch(address("/history", { row: button.dataset.history, like: null }), { headers: { "HX-Request": "true" } });
    if (!answer.ok) return;
    history.querySelector("ol").insertAdjacentHTML("beforeend", await answer.text());
  }
  button.setAttribute("aria-expanded", String(history.classList.toggle("all")));
}

const values = () => ({
  id: form().dataset.id,
  version: form().dataset.version,
  ...Object.fromEntries(inputs().map((i) => [i.name, i.value])),
});
const bases = () => Object.fromEntries(inputs().map((i) => [`b.${column(i)}`, before(i)]));

async function save() {
  const id = form().dataset.id;
  const version = Number(form().dataset.version);
  const answer = await send("/save", values());
  if (answer?.state === "stored") {
    if (answer.version !== version) done({ id: String(answer.id), then: id ? version : 0, version: answer.version });
    form().dataset.dirty = "no";
    moveTo({ row: answer.id, like: null });
    await reopen(answer.id);
    notice(root().dataset.stored, { undo: true });
    document.dispatchEvent(new CustomEvent("register:stored", { detail: { id: answer.id } }));
    return true;
  }
  if (answer?.state === "refused") {
    inputs().forEach((i) => (i.dataset.touched = "yes"));
    tell(answer.faults);
    (form().querySelector("[aria-invalid='true']") ?? form().querySelector("#form-faults")).focus?.();
  } else if (answer?.state === "stale") {
    differences({ ...values(), ...bases() });
  }
  return false;
}

// Tried a moment after the last letter, by the rules that will decide when it is stored.
let trying = 0;
let asked = 0;
function judge() {
  clearTimeout(trying);
  trying = setTimeout(async () => {
    if (!form()) return;
    const mine = ++asked;
    const answer = await send("/check", values());
    if (!answer || mine !== asked || !form()) return;
    tell(answer.faults.filter((f) => !f.column || touched(f.column)));
    for (const [name, shown] of Object.entries(answer.derived)) {
      const place = form().querySelector(`[data-derived="${name}"]`);
      if (place) place.textContent = shown;
    }
  }, 300);
}
const touched = (name) => form().elements[`t.${name}`]?.dataset.touched === "yes";

function tell(faults) {
  for (const input of inputs()) {
    const mine = faults.filter((f) => f.column === column(input));
    const place = document.getElementById(`in-${column(input)}-fault`);
    input.toggleAttribute("aria-invalid", mine.length > 0);
    if (mine.length) {
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", place.id);
    } else {
      input.removeAttribute("aria-describedby");
    }
    place.hidden = mine.length === 0;
    place.lastElementChild.textContent = mine.map((f) => f.sentence).join(" ");
    if (mine.length && document.activeElement === input) place.scrollIntoView({ block: "nearest" });
    input.closest(".field").dataset.about = faults.some((f) => f.about.includes(column(input))) ? "yes" : "no";
  }
  const whole = faults.filter((f) => !f.column);
  document.getElementById("form-faults").replaceChildren(...whole.map((f) => {
    const line = document.createElement("p");
    line.className = "field-fault";
    line.innerHTML = '<svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#error"></use></svg><span></span>';
    line.lastElementChild.textContent = f.sentence;
    return line;
  }));
}

function wrote(input) {
  const changed = inputs().some((i) => i.value !== before(i));
  form().dataset.dirty = changed ? "yes" : "no";
  if (input.value !== before(input) || form().dataset.id) input.dataset.touched = "yes";
  const way = form().querySelector(`[data-way="${column(input)}"]`);
  if (way) walk(way, input.value);
  judge();
}

function walk(way, code) {
  const steps = [...way.children];
  const here = steps.findIndex((s) => s.firstElementChild.dataset.code === code);
  steps.forEach((s, i) => (s.className = here < 0 || i > here ? "" : i === here ? "here" : "done"));
}

document.addEventListener("input", (event) => event.target.closest?.("#form [name^='t.']") && wrote(event.target));
document.addEventListener("focusout", (event) => {
  const input = event.target.closest?.("#form [name^='t.']");
  if (input && dirty() && !input.dataset.touched) {
    input.dataset.touched = "yes";
    judge();
  }
});
document.addEventListener("submit", (event) => {
  if (event.target.id === "form") {
    event.preventDefault();
    event.stopImmediatePropagation();
    save();
  } else if (event.target.matches(".conflict")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    choose(event.target);
  }
}, true);
document.addEventListener("keydown", (event) => {
  if (!event.target.closest?.("#form")) return;
  const control = event.ctrlKey || event.metaKey;
  if (event.key === "F2" || event.key === "Escape") {
    event.preventDefault();
    document.querySelector("#grid td.on, #grid tr[aria-selected] td[data-c]")?.focus();
  } else if (control && event.key.toLowerCase() === "d" && form().dataset.id) {
    event.preventDefault();
    openForm("new", form().dataset.id);
  } else if (control && event.key.toLowerCase() === "z" && !event.target.matches("input, textarea")) {
    event.preventDefault();
    undo();
  }
});

document.addEventListener("click", async (event) => {
  const hit = (selector) => event.target.closest?.(selector);
  if (hit("[data-new]") && root()) {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await openForm("new")) focusField("");
  } else if (hit("[data-form-close]")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    closeForm();
  } else if (hit("[data-duplicate]")) openForm("new", form().dataset.id);
  else if (hit("[data-delete]")) remove();
  else if (hit("[data-reset]")) reset();
  else if (hit("[data-history]")) wholeHistory(hit("[data-history]"));
  else if (hit("[data-then]")) back(Number(hit("[data-then]").dataset.then));
  else if (hit("[data-way] button")) {
    const input = form().elements[`t.${hit("[data-way]").dataset.way}`];
    input.value = hit("[data-way] button").dataset.code;
    wrote(input);
  } else if (hit("[data-differences]")) differences({ ...values(), ...bases() });
  else if (hit("[data-take-all]")) {
    sink();
    form() && (form().dataset.dirty = "no");
    if (form()) reopen(form().dataset.id);
  } else if (hit("[data-save-as-new]")) {
    sink();
    if (!form()) return;
    form().dataset.id = "";
    form().dataset.version = "0";
    save();
  }
}, true);

async function remove() {
  const { id, version } = form().dataset;
  const answer = await send("/delete", { id, version });
  if (answer?.state === "stale") return differences({ ...values(), ...bases() });
  if (answer?.state !== "stored") return;
  done({ id, then: Number(version), version: 0 });
  form().dataset.dirty = "no";
  await closeForm();
  notice(root().dataset.deleted, { undo: true });
  document.dispatchEvent(new CustomEvent("register:stored", { detail: { id } }));
}

function reset() {
  inputs().forEach((i) => {
    i.value = before(i);
    delete i.dataset.touched;
  });
  form().querySelectorAll("[data-way]").forEach((w) => walk(w, form().elements[`t.${w.dataset.way}`].value));
  form().dataset.dirty = "no";
  tell([]);
}

async function back(then) {
  const { id, version } = form().dataset;
  const answer = await send("/restore", { id, then, version });
  if (answer?.state !== "stored") return;
  done({ id, then: Number(version), version: answer.version });
  await reopen(id);
  document.dispatchEvent(new CustomEvent("register:stored", { detail: { id } }));
}

// Two people on one row: a choice per field, and what was chosen is saved upon what the other one left.
let mineThen = null;
export async function differences(all) {
  mineThen = all;
  const html = await send("/differences", all);
  if (html) float(html);
}

async function choose(dialog) {
  const texts = {};
  for (const [name, value] of Object.entries(mineThen)) {
    if (name.startsWith("t.") && value !== mineThen[`b.${name.slice(2)}`]) texts[name] = value;
  }
  dialog.querySelectorAll("input:checked").forEach((radio) => (texts[`t.${radio.name}`] = radio.dataset.text));
  const { id } = mineThen;
  const { version } = dialog.dataset;
  const answer = await send("/save", { id, version, ...texts });
  if (answer?.state === "stale") return differences({ ...mineThen, version });
  sink();
  if (answer?.state === "refused") {
    if (form()?.dataset.id === id) tell(answer.faults);
    else notice(answer.faults.map((f) => f.sentence).join(" "), { bad: true });
    return;
  }
  if (answer?.state !== "stored") return;
  if (answer.version !== Number(version)) done({ id, then: Number(version), version: answer.version });
  if (form()?.dataset.id === id) {
    form().dataset.dirty = "no";
    await reopen(id);
  }
  notice(root().dataset.stored, { undo: true });
  document.dispatchEvent(new CustomEvent("register:stored", { detail: { id } }));
}

// Something was stored elsewhere while this form is being written in: perhaps this very row.
async function look() {
  const open = form();
  if (!open?.dataset.id || !dirty()) return;
  const answer = await fetch(`${root().dataset.place}/version?id=${open.dataset.id}`);
  if (!answer.ok || form() !== open) return;
  const now = await answer.json();
  if (now.version === Number(open.dataset.version)) return;
  const line = open.querySelector(".form-other");
  line.hidden = false;
  line.querySelector("span").textContent = root().dataset.other.replace("{0}", now.who).replace("{1}", now.at);
}
document.addEventListener("helhet:changed", look);
document.addEventListener("register:redraw", (event) => {
  if (form() && !dirty() && form().dataset.id && form().dataset.id === String(event.detail.id)) reopen(form().dataset.id);
});
