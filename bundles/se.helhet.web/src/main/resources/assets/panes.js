// The open tab is kept in sight, and files are sent as soon as they are chosen where a form says so.
const show = () => document.querySelector(".tabs .on")?.scrollIntoView({ block: "nearest", inline: "nearest" });
document.addEventListener("helhet:page", show);
show();

document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-send-at-once]");
  if (form && event.target.type === "file" && event.target.files.length) form.requestSubmit();
});

// Files are dropped on a form that takes them, or on what stands around it.
const dropped = (event) => event.target.closest?.("[data-drop]");
document.addEventListener("dragover", (event) => {
  const place = dropped(event);
  if (!place) return;
  event.preventDefault();
  place.classList.add("over");
});
document.addEventListener("dragleave", (event) => {
  const place = dropped(event);
  if (place && !place.contains(event.relatedTarget)) place.classList.remove("over");
});
document.addEventListener("drop", (event) => {
  const place = dropped(event);
  if (!place) return;
  event.preventDefault();
  place.classList.remove("over");
  const input = place.querySelector("input[type='file']");
  input.files = event.dataTransfer.files;
  if (input.files.length) input.form.requestSubmit();
});

// Escape takes the link that closes what is open on the page.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && !document.getElementById("float").firstChild) document.querySelector("[data-escape]")?.click();
});

// What scrolls sideways can be scrolled by the keyboard too, also when nothing in it takes focus.
function reachable() {
  for (const wide of document.querySelectorAll(".wide, .paste")) {
    const scrolls = wide.scrollWidth > wide.clientWidth || wide.scrollHeight > wide.clientHeight;
    const inner = wide.querySelector("a[href], button, input, select, textarea, [tabindex]");
    if (scrolls && !inner) wide.tabIndex = 0;
    else wide.removeAttribute("tabindex");
  }
}
document.addEventListener("helhet:page", reachable);
addEventListener("resize", reachable);
reachable();
