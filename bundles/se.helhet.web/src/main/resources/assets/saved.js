// The status line tells the truth: saved only when all that was sent has been stored and nothing typed waits.
const SLOW = 300;
const ICONS = { saved: "check", saving: "clock", dirty: "pen", refused: "error", lost: "warning", out: "warning" };
const UNSAVED = "[data-typed='yes'], .text[data-dirty='yes'], #form[data-dirty='yes'], .comment-write textarea:not(:placeholder-shown)";
let writing = 0;
let since = 0;
let refused = false;
let door = "open";

function state() {
  if (door !== "open") return door;
  if (writing && performance.now() - since >= SLOW) return "saving";
  if (refused) return "refused";
  return document.querySelector(UNSAVED) ? "dirty" : "saved";
}

export function show() {
  const place = document.getElementById("saved");
  const now = state();
  if (!place || place.dataset.state === now) return;
  place.dataset.state = now;
  place.querySelector("use").setAttribute("href", `/assets/icons.svg#${ICONS[now]}`);
  place.lastElementChild.textContent = place.dataset[now];
}

function begin() {
  if (!writing++) since = performance.now();
  setTimeout(show, SLOW);
}

function end(status) {
  writing--;
  if (status === 0) door = "lost";
  else if (door === "lost") door = "open";
  refused = status === 0 || status >= 400;
  show();
}

// Follows something that is being written until the workbench has answered.
export function writes(answer) {
  begin();
  answer.then((a) => end(a.status), () => end(0));
  return answer;
}

const changes = (event) => event.detail.requestConfig?.verb && event.detail.requestConfig.verb !== "get";
document.addEventListener("htmx:beforeSend", (event) => changes(event) && begin());
document.addEventListener("htmx:afterRequest", (event) => changes(event) && end(event.detail.xhr?.status ?? 0));

// Whether the workbench answers at all, as the question for changes finds it.
document.addEventListener("helhet:door", ({ detail }) => {
  door = detail === 0 ? "lost" : detail === 401 ? "out" : "open";
  show();
});

// What could not be sent while it was away waits to be saved, as anything that is typed.
document.addEventListener("helhet:back", () => {
  refused = false;
  show();
});

// What is typed in a form that says when it is dirty waits to be saved. The row's form looks after itself.
document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-dirty]:not(#form)");
  if (form) form.dataset.dirty = form.dataset.typed = "yes";
  setTimeout(show);
});
for (const happened of ["helhet:page", "helhet:written", "focusout", "click"]) document.addEventListener(happened, () => setTimeout(show));
