// A comment is stored by Ctrl Enter too. Its field is kept when the page is drawn anew, until what it says is stored.
const FIELD = ".comment-write textarea";

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !event.target.matches?.(FIELD)) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

document.addEventListener("input", ({ target }) => target.matches?.(FIELD) && target.removeAttribute("aria-invalid"));

document.addEventListener("htmx:afterSwap", (event) => {
  const field = event.detail.requestConfig?.elt?.matches(".comment-write") && document.querySelector(FIELD);
  if (!field) return;
  const faulty = Boolean(document.querySelector("#fault-comment .field-fault"));
  field.setAttribute("aria-invalid", String(faulty));
  if (faulty) field.focus();
  else field.value = "";
});
