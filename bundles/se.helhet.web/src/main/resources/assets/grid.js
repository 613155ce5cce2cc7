// The grid: a cursor, cells written in place, more rows while scrolling.
import { address, done, root, send, undo, writable } from "/assets/griddesk.js";
import { differences, focusField, openForm } from "/assets/rowform.js";
import { refresh } from "/assets/live.js";

const at = { id: null, column: null };
const grid = () => document.getElementById("grid");
const rowsBody = () => document.querySelector("#grid tbody.rows");
const narrow = () => matchMedia("(max-width: 720px)").matches;
const text = (td) => td.dataset.t ?? td.textContent.trim();
export const onFresh = (td) => td.closest("tr").dataset.id === "";
const editing = () => document.querySelector("#grid td.editing");

function current() {
  if (at.id === null) return null;
  return grid()?.querySelector(`tbody tr[data-id="${at.id}"] td[data-c="${at.column}"]`);
}

function stand(td, { focus = true } = {}) {
  document.querySelectorAll("#grid td.on").forEach((c) => {
    c.classList.remove("on");
    c.tabIndex = -1;
  });
  at.id = td.closest("tr").dataset.id;
  at.column = td.dataset.c;
  td.classList.add("on");
  td.tabIndex = 0;
  if (focus) {
    td.focus({ preventScroll: true });
    td.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

let waiting = 0;
function show(tr, soon) {
  clearTimeout(waiting);
  if (!tr.dataset.id) return;
  if (soon) waiting = setTimeout(() => openForm(tr.dataset.id), 150);
  else openForm(tr.dataset.id);
}

function step(td, down, right) {
  const rows = [...grid().querySelectorAll("tbody tr[data-id]")];
  const cells = [...td.closest("tr").querySelectorAll("td[data-c]")].filter((c) => c.dataset.c);
  const column = Math.min(cells.length - 1, Math.max(0, cells.indexOf(td) + right));
  const row = Math.min(rows.length - 1, Math.max(0, rows.indexOf(td.closest("tr")) + down));
  return rows[row].querySelector(`td[data-c="${cells[column].dataset.c}"]`);
}

async function move(td, down, right) {
  const next = step(td, down, right);
  if (next === td) return;
  const otherRow = next.closest("tr") !== td.closest("tr");
  if (otherRow && onFresh(td) && !(await storeFresh(false))) return;
  stand(next);
  if (otherRow && root().classList.contains("with-form") && !narrow()) show(next.closest("tr"), true);
}

document.addEventListener("keydown", (event) => {
  const td = event.target.closest?.("#grid tbody td");
  if (!td) return;
  if (td.classList.contains("editing")) return inCell(event, td);
  const { key } = event;
  const control = event.ctrlKey || event.metaKey;
  const moves = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], PageDown: [15, 0], PageUp: [-15, 0], Home: [control ? -1e9 : 0, -1e9], End: [control ? 1e9 : 0, 1e9] };
  if (moves[key]) {
    event.preventDefault();
    move(td, ...moves[key]);
  } else if (key === "Tab") {
    const next = step(td, 0, event.shiftKey ? -1 : 1);
    if (next === td) return;
    event.preventDefault();
    stand(next);
  } else if (key === "Enter") {
    event.preventDefault();
    if (onFresh(td) && Object.keys(fresh).length) storeFresh(true);
    else edit(td);
  } else if (key === "F2") {
    event.preventDefault();
    if (!onFresh(td)) openForm(td.closest("tr").dataset.id).then((open) => open && focusField(td.dataset.c));
  } else if (control && key.toLowerCase() === "d") {
    event.preventDefault();
    if (writable() && !onFresh(td)) openForm("new", td.closest("tr").dataset.id).then((open) => open && focusField(td.dataset.c));
  } else if (control && key.toLowerCase() === "z") {
    event.preventDefault();
    undo();
  } else if (key === "Delete" || key === "Backspace") {
    event.preventDefault();
    if (text(td) && !td.dataset.long && document.getElementById(`edit-${td.dataset.c}`)) commit(td, "");
  } else if (key === " " && !control) {
    event.preventDefault();
    show(td.closest("tr"));
  } else if (key.length === 1 && !control && !event.altKey) {
    // A letter begins writing; the keys of the page do not see it.
    event.preventDefault();
    event.stopImmediatePropagation();
    edit(td, key);
  }
}, true);

// Writing in a cell. The input is the one that the server made for the column.
export function edit(td, first) {
  const shape = document.getElementById(`edit-${td.dataset.c}`);
  if (!writable() || !shape) return;
  if (td.dataset.long) return openForm(td.closest("tr").dataset.id).then((open) => open && focusField(td.dataset.c));
  const width = td.offsetWidth;
  stand(td, { focus: false });
  td.dataset.was = td.innerHTML;
  td.classList.add("editing");
  const stored = onFresh(td) ? fresh[td.dataset.c] ?? "" : text(td);
  td.replaceChildren(shape.content.cloneNode(true));
  const tags = td.querySelector("tag-field");
  const was = tags && !onFresh(td) ? tags.written(stored) : stored;
  tags?.plain();
  const input = td.querySelector(".input");
  if (input.tagName !== "SELECT" && first !== undefined) input.value = first;
  else input.value = was;
  if (input.tagName === "SELECT" && input.value !== was) input.value = "";
  if (input.tagName === "SELECT" && first !== undefined) ahead(input, first, true);
  input.dataset.was = was;
  input.style.width = `${width}px`;
  input.focus();
  if (first === undefined) input.select?.();
  input.addEventListener("blur", () => setTimeout(() => td.classList.contains("editing") && !td.contains(document.activeElement) && commit(td, input.value)));
}

// Letters choose in a list from the first one on, which opened it.
let letters = "";
let typed = 0;
function ahead(select, letter, anew = false) {
  letters = anew || performance.now() - typed > 1000 ? letter : letters + letter;
  typed = performance.now();
  const begins = (words) => [...select.options].filter((o) => o.value && o.text.toLocaleLowerCase("sv").startsWith(words.toLocaleLowerCase("sv")));
  const fits = begins(letters);
  // The same letter again goes on to the next that begins with it.
  const round = fits.length ? fits : begins(letter);
  const found = fits.length ? fits[0] : round[(round.indexOf(select.selectedOptions[0]) + 1) % round.length];
  if (found) select.value = found.value;
}

function leave(td) {
  if (!td.classList.contains("editing")) return;
  td.classList.remove("editing", "faulty");
  td.innerHTML = td.dataset.was;
  delete td.dataset.was;
  unfault();
}

async function inCell(event, td) {
  const input = td.querySelector(".input");
  event.stopPropagation();
  if (event.key === "Escape") {
    event.preventDefault();
    leave(td);
    stand(td);
  } else if (event.key === "Enter" && !(event.shiftKey && input.tagName === "TEXTAREA")) {
    event.preventDefault();
    const stored = await commit(td, input.value);
    if (!stored) return;
    if (onFresh(td)) storeFresh(true);
    else move(current() ?? td, 1, 0);
  } else if (input.tagName === "SELECT" && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    ahead(input, event.key);
  } else if (event.key === "Tab") {
    event.preventDefault();
    const right = event.shiftKey ? -1 : 1;
    if (await commit(td, input.value)) stand(step(current() ?? td, 0, right));
  }
}

// What is written in the empty last row until it is stored.
let fresh = {};

export async function commit(td, value) {
  const column = td.dataset.c;
  const row = td.closest("tr");
  if (td.dataset.busy) return false;
  const input = td.querySelector(".input");
  if (onFresh(td)) {
    const label = input?.tagName === "SELECT" ? input.selectedOptions[0]?.textContent ?? "" : value;
    leave(td);
    if (value) fresh[column] = value;
    else delete fresh[column];
    td.textContent = label;
    td.classList.toggle("written", value !== "");
    stand(td);
    return true;
  }
  if (value === (input?.dataset.was ?? text(td))) {
    leave(td);
    stand(td);
    return true;
  }
  td.dataset.busy = "yes";
  const version = Number(row.dataset.version);
  const id = row.dataset.id;
  const before = input?.dataset.was ?? text(td);
  const answer = await send("/save", { id, version, [`t.${column}`]: value });
  delete td.dataset.busy;
  if (answer?.state === "stored") {
    leave(td);
    if (answer.version !== version) done({ id, then: version, version: answer.version });
    row.dataset.version = answer.version;
    await stored(id);
    if (current()) stand(current());
    return true;
  }
  if (answer?.state === "refused") fault(td, answer.faults);
  else if (answer?.state === "stale") {
    leave(td);
    differences({ id, version, [`b.${column}`]: before, [`t.${column}`]: value });
  }
  return false;
}

function fault(td, faults) {
  unfault();
  td.classList.add("faulty");
  const box = document.createElement("p");
  box.className = "cell-fault";
  box.setAttribute("role", "alert");
  box.textContent = faults.map((f) => f.sentence).join(" ");
  const { left, bottom } = td.getBoundingClientRect();
  box.style.left = `${Math.min(left, innerWidth - 336)}px`;
  box.style.top = `${bottom + 4}px`;
  document.getElementById("grid-float").after(box);
  td.querySelector(".input")?.focus();
}

function unfault() {
  document.querySelectorAll(".cell-fault").forEach((f) => f.remove());
  document.querySelectorAll("#grid td.faulty").forEach((c) => c.classList.remove("faulty"));
}
document.addEventListener("input", (event) => event.target.closest("#grid td.editing") && unfault());

async function storeFresh(again) {
  if (!Object.keys(fresh).length) return true;
  const values = Object.fromEntries(Object.entries(fresh).map(([column, value]) => [`t.${column}`, value]));
  const answer = await send("/save", { version: 0, ...values });
  const row = document.querySelector("#fresh-row tr");
  if (answer?.state === "stored") {
    fresh = {};
    done({ id: String(answer.id), then: 0, version: answer.version });
    await stored(String(answer.id));
    row.querySelectorAll("td.written").forEach((c) => {
      c.classList.remove("written");
      c.textContent = "";
    });
    if (again) stand(row.querySelector("td[data-c]:not([data-c=''])"));
    return true;
  }
  if (answer?.state !== "refused") return false;
  const first = answer.faults.map((f) => row.querySelector(`td[data-c="${f.column}"]`)).find((c) => c) ?? row.querySelector("td.on");
  const label = (f) => document.getElementById(`head-${f.column}`)?.textContent.trim();
  fault(first ?? row.lastElementChild, answer.faults.map((f) => ({ sentence: label(f) && !f.sentence.includes(label(f)) ? `${label(f)}: ${f.sentence}` : f.sentence })));
  if (first) stand(first);
  return false;
}

// After something was stored the page is drawn anew at once, and not only when the next question about changes comes.
export async function stored(id) {
  unfault();
  await reload();
  document.dispatchEvent(new CustomEvent("register:redraw", { detail: { id } }));
  if (document.querySelector("#form[data-dirty='yes']") === null) await refresh();
}
document.addEventListener("register:stored", (event) => stored(event.detail.id));

// Rows that are there are fetched anew around those in sight; the rest follows when it is scrolled to.
const MOST = 500;
let later = false;
async function reload() {
  const body = rowsBody();
  if (!body) return;
  if (editing()) {
    later = true;
    return;
  }
  later = false;
  const trs = [...body.querySelectorAll("tr[data-id]")];
  const top = grid().parentElement.getBoundingClientRect().top;
  const seen = trs.findIndex((tr) => tr.getBoundingClientRect().bottom > top);
  const from = trs.length <= MOST ? 0 : Math.max(0, seen - 200);
  const count = Math.min(MOST, Math.max(100, trs.length - from));
  const answer = await fetch(`${address("/rows", { row: null, like: null, from, count })}`);
  if (!answer.ok || body !== rowsBody() || editing()) return;
  const focused = document.activeElement?.closest?.("#grid tbody.rows td");
  const shape = document.createElement("template");
  shape.innerHTML = await answer.text();
  if (from > 0 || trs.length > MOST) {
    trs.slice(from, from + count).forEach((tr) => tr.remove());
    shape.content.querySelector("tr.more")?.remove();
    body.insertBefore(shape.content, body.querySelectorAll("tr[data-id]")[from] ?? body.querySelector("tr.more"));
  } else {
    body.replaceChildren(shape.content);
  }
  mark();
  watch();
  if (current()) stand(current(), { focus: Boolean(focused) });
}

// The row in the form is the chosen one.
export function mark() {
  const id = new URL(root().dataset.address, location.origin).searchParams.get("row");
  document.querySelectorAll("#grid tr[aria-selected]").forEach((tr) => tr.removeAttribute("aria-selected"));
  if (id && id !== "new") grid()?.querySelector(`tr[data-id="${CSS.escape(id)}"]`)?.setAttribute("aria-selected", "true");
}

const seeing = new IntersectionObserver((seen) => seen.filter((s) => s.isIntersecting).forEach((s) => more(s.target)), { rootMargin: "400px" });
function watch() {
  seeing.disconnect();
  const tr = document.querySelector("#grid tr.more");
  if (tr) seeing.observe(tr);
}

async function more(tr) {
  seeing.unobserve(tr);
  const answer = await fetch(address("/rows", { row: null, like: null, from: tr.dataset.from }));
  if (!answer.ok || !tr.isConnected) return;
  const shape = document.createElement("template");
  shape.innerHTML = await answer.text();
  tr.replaceWith(shape.content);
  watch();
}

// A click stands in the cell and opens its row; a second one writes.
document.addEventListener("click", async (event) => {
  const td = event.target.closest?.("#grid tbody td");
  if (!td || td.classList.contains("editing") || td.closest(".more")) return;
  const cell = td.dataset.c ? td : td.closest("tr").querySelector("td[data-c]:not([data-c=''])");
  if (narrow()) {
    if (onFresh(cell)) document.querySelector("[data-new]")?.click();
    else if (await openForm(td.closest("tr").dataset.id)) document.getElementById("row-form").scrollTop = 0;
    return;
  }
  if (document.querySelector("#fresh-row td.written") && !onFresh(cell) && !(await storeFresh(false))) return;
  stand(cell);
  if (onFresh(cell)) edit(cell);
  else show(cell.closest("tr"));
});
document.addEventListener("dblclick", (event) => {
  const td = event.target.closest?.("#grid tbody td[data-c]");
  if (td && td.dataset.c && !narrow() && !td.classList.contains("editing")) edit(td);
});
document.addEventListener("focusin", (event) => {
  const td = event.target;
  if (td.matches?.("#grid tbody td[data-c]") && !td.classList.contains("on")) stand(td, { focus: false });
});

// A new page, or the same one drawn anew.
function arrive(event) {
  if (!root()) return;
  const body = rowsBody();
  if (body.dataset.seen && event?.detail?.refreshed) reload();
  body.dataset.seen = "yes";
  mark();
  watch();
  const td = current() ?? grid().querySelector("tbody td[data-c]:not([data-c=''])");
  if (td && !grid().querySelector("td.on")) td.tabIndex = 0;
}
document.addEventListener("helhet:page", arrive);
document.addEventListener("helhet:changed", () => {
  if (!root()) return;
  reload();
  retotal();
});
// While someone writes in the form the page is not drawn anew; its totals are.
async function retotal() {
  const answer = await fetch(address("", { row: null, like: null }), { headers: { "X-Refresh": "yes" } });
  if (!answer.ok || !grid()) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const totals = page.querySelector("#grid tfoot");
  if (totals) grid().tFoot.innerHTML = totals.innerHTML;
}
document.addEventListener("focusout", () => setTimeout(() => later && !editing() && root() && reload()));
arrive();
