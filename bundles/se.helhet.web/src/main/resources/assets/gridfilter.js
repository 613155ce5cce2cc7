// Search, filters and columns over the grid.
import { address, float, go, root, sink } from "/assets/griddesk.js";
import { visit } from "/assets/palette.js";

// Searched a moment after the last letter; the address follows.
let typing = 0;
document.addEventListener("input", (event) => {
  if (event.target.id !== "grid-q") return;
  clearTimeout(typing);
  typing = setTimeout(() => root() && go(address("", { q: event.target.value.trim(), row: null, like: null })), 250);
});
document.addEventListener("submit", (event) => {
  if (event.target.id === "grid-search") {
    event.preventDefault();
    event.stopImmediatePropagation();
    clearTimeout(typing);
    go(address("", { q: document.getElementById("grid-q").value.trim(), row: null, like: null }));
  } else if (event.target.matches(".filter-choice")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const where = new URLSearchParams(new FormData(event.target));
    sink();
    visit(`${root().dataset.place}?${where}`);
  }
}, true);
document.addEventListener("keydown", (event) => {
  if (event.target.id === "grid-q" && event.key === "ArrowDown") {
    event.preventDefault();
    document.querySelector("#grid tbody td[data-c]:not([data-c=''])")?.focus();
  }
});

function under(button, id) {
  const part = document.getElementById(id).content.cloneNode(true);
  const { left, right, bottom } = button.getBoundingClientRect();
  const box = float(part).firstElementChild;
  box.style.top = `${bottom + 4}px`;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - 300, right))}px`;
  return box;
}

async function inputs(box, params) {
  const answer = await fetch(`${root().dataset.place}/filter?${new URLSearchParams(params)}`, { headers: { "HX-Request": "true" } });
  if (!answer.ok || !box.isConnected) return;
  box.querySelector(".filter-inputs").innerHTML = await answer.text();
  operator(box);
}

function operator(box) {
  box.querySelector(".filter-inputs").dataset.op = box.querySelector("[name=fo]")?.value ?? "";
}

document.addEventListener("click", (event) => {
  const add = event.target.closest?.("[data-filter-add]");
  const chip = event.target.closest?.("[data-filter]");
  const columns = event.target.closest?.("[data-columns]");
  const files = event.target.closest?.("[data-export]");
  if (add) {
    const box = under(add, "filter-choice");
    inputs(box, { column: box.querySelector("#fc").value });
  } else if (chip) {
    const box = under(chip, "filter-choice");
    box.querySelector("#fc").value = chip.dataset.filter.split(".")[0];
    box.querySelector("[name=fr]").value = chip.dataset.filter;
    inputs(box, { is: chip.dataset.filter });
  } else if (files) {
    under(files, "export-choice");
  } else if (columns) {
    window.htmx.process(under(columns, "columns-choice"));
  }
});
document.addEventListener("change", (event) => {
  const box = event.target.closest?.(".filter-choice");
  if (!box) return;
  if (event.target.id === "fc") inputs(box, { column: event.target.value });
  else if (event.target.matches("[data-filter-op]")) operator(box);
});
