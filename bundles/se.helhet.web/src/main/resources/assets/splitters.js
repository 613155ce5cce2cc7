// Panes that are dragged wider and narrower, by mouse, touch or arrow keys; what was chosen is remembered.
import { remember } from "/assets/theme.js";

const STEP = 16;
const number = (splitter, name) => Number(splitter.getAttribute(`aria-value${name}`));
const pane = (splitter) => document.getElementById(splitter.getAttribute("aria-controls"));
const lying = (splitter) => splitter.getAttribute("aria-orientation") === "horizontal";
// Dragging to the right widens the pane that stands before its splitter, and narrows the others.
const sign = (splitter) => (splitter.dataset.pane === "navigator" ? 1 : -1);
const size = (splitter) => {
  const box = pane(splitter).getBoundingClientRect();
  return Math.round(lying(splitter) ? box.height : box.width);
};

function resize(splitter, wanted) {
  const room = lying(splitter) ? innerHeight * 0.7 : innerWidth * 0.5;
  const now = Math.round(Math.max(number(splitter, "min"), Math.min(number(splitter, "max"), room, wanted)));
  document.documentElement.style.setProperty(`--pane-${splitter.dataset.pane}`, `${now}px`);
  splitter.setAttribute("aria-valuenow", String(now));
}

const keep = (splitter) => remember(`pane.${splitter.dataset.pane}`, splitter.getAttribute("aria-valuenow"));

let drag = null;
document.addEventListener("pointerdown", (event) => {
  const splitter = event.target.closest?.("[data-pane]");
  if (!splitter || event.button !== 0) return;
  event.preventDefault();
  splitter.focus();
  splitter.setPointerCapture(event.pointerId);
  drag = { splitter, from: lying(splitter) ? event.clientY : event.clientX, size: size(splitter), moved: false };
  splitter.classList.add("dragged");
});

document.addEventListener("pointermove", (event) => {
  if (!drag) return;
  const at = lying(drag.splitter) ? event.clientY : event.clientX;
  if (at !== drag.from) drag.moved = true;
  if (drag.moved) resize(drag.splitter, drag.size + sign(drag.splitter) * (at - drag.from));
});

function drop() {
  if (!drag) return;
  drag.splitter.classList.remove("dragged");
  if (drag.moved) keep(drag.splitter);
  drag = null;
}
document.addEventListener("pointerup", drop);
document.addEventListener("pointercancel", drop);

// A double click gives back the size that the workbench chose.
document.addEventListener("dblclick", (event) => {
  const splitter = event.target.closest?.("[data-pane]");
  if (!splitter) return;
  document.documentElement.style.setProperty(`--pane-${splitter.dataset.pane}`, "initial");
  splitter.setAttribute("aria-valuenow", String(size(splitter)));
  remember(`pane.${splitter.dataset.pane}`, "");
});

let keeping = 0;
document.addEventListener("keydown", (event) => {
  const splitter = event.target.closest?.("[data-pane]");
  if (!splitter) return;
  const steps = lying(splitter) ? { ArrowDown: 1, ArrowUp: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
  const step = steps[event.key];
  const wanted = step
    ? size(splitter) + step * sign(splitter) * STEP * (event.shiftKey ? 4 : 1)
    : { Home: number(splitter, "min"), End: number(splitter, "max") }[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  resize(splitter, wanted);
  clearTimeout(keeping);
  keeping = setTimeout(() => keep(splitter), 400);
});
