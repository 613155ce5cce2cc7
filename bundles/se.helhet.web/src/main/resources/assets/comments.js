// A comment is stored by Ctrl Enter too. Its field is kept when the page is drawn anew, until what it says is stored.
const NEW = ".comment-write textarea";
const FIELD = `${NEW}, .comment-correct textarea`;
const OPENED = ".comment-correct, .comment-remove";

// What is in a field that corrects a comment, and which version of it that is.
function begin(details) {
  const comment = details.closest("li");
  const form = details.querySelector("form");
  form.elements.text.value = comment.querySelector(".said").textContent;
  form.elements.version.value = comment.dataset.version;
  form.elements.text.removeAttribute("aria-invalid");
  form.dataset.dirty = "no";
  delete form.dataset.typed;
}

function leave(details) {
  if (details.matches(".comment-correct")) begin(details);
  details.open = false;
  details.querySelector("summary").focus();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const details = event.target.closest?.(`:is(${OPENED})[open]`);
    if (!details || details.querySelector("form[data-dirty='yes']")) return;
    event.preventDefault();
    leave(details);
    return;
  }
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !event.target.matches?.(FIELD)) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

document.addEventListener("click", ({ target }) => {
  const details = target.closest?.(OPENED);
  if (target.closest?.("[data-leave]") && details) leave(details);
  else if (target.closest?.("summary") && details?.matches(".comment-correct:not([open])")) begin(details);
});

document.addEventListener("toggle", ({ target }) => {
  if (!target.open || !target.matches?.(OPENED)) return;
  for (const other of document.querySelectorAll(".comment-remove[open]")) if (other !== target) other.open = false;
  target.querySelector("textarea")?.focus();
}, true);

document.addEventListener("input", ({ target }) => {
  if (!target.matches?.(FIELD)) return;
  target.removeAttribute("aria-invalid");
  if (!target.matches(NEW)) return;
  delete target.form.dataset.dirty;
  delete target.form.dataset.typed;
});

// What is wrong stands there until it is mended: the page is not drawn anew meanwhile.
function written(form, field) {
  const faulty = Boolean(form.querySelector(".field-fault"));
  field.setAttribute("aria-invalid", String(faulty));
  if (!faulty) return true;
  form.dataset.dirty = "yes";
  field.focus();
  return false;
}

// Who is told that someone else was first has seen what it says now, and may save over it.
function corrected(form) {
  const details = form.closest("details");
  if (written(form, form.elements.text)) return leave(details);
  form.elements.version.value = details.closest("li").dataset.version;
}

document.addEventListener("htmx:afterSwap", (event) => {
  const form = event.detail.requestConfig?.elt;
  const fresh = document.querySelector(NEW);
  if (form?.matches(".comment-write")) {
    if (fresh && written(fresh.form, fresh)) fresh.value = "";
  } else if (form?.matches(".comment-correct form")) {
    if (form.isConnected) return corrected(form);
    // The comment is gone: what was typed becomes a new one, if the one who wrote it wants to.
    if (fresh && !fresh.value) fresh.value = form.elements.text.value;
    fresh?.focus();
  } else if (form?.matches(".comment-remove form") && !form.isConnected) {
    document.querySelector("#comments-head, #discussion h1")?.focus();
  }
});
