// Swaps a page for its new version by changing only what differs, so that scrolling, focus and open things stay.
// Elements are the same when they have the same tag and id; an element with data-keep is left as it is.

// Not by .id: in a form that is a field of that name.
const id = (node) => node.getAttribute?.("id") ?? "";
const same = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && id(a) === id(b);

function attributes(from, to) {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && !(name === "open" && from.matches("details, dialog"))) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  if (from instanceof HTMLInputElement && from !== document.activeElement) {
    if (from.type === "checkbox" || from.type === "radio") from.checked = to.hasAttribute("checked");
    else if (from.type !== "file") from.value = to.getAttribute("value") ?? "";
  }
  if (from instanceof HTMLTextAreaElement && from !== document.activeElement) from.value = to.value;
}

export function morph(from, to) {
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) {
      from.nodeValue = to.nodeValue;
      moved(from.parentElement);
    }
    return;
  }
  if (from.hasAttribute("data-keep") && to.hasAttribute("data-keep")) return;
  attributes(from, to);
  children(from, to);
  if (from instanceof HTMLSelectElement && from !== document.activeElement) from.value = to.value;
}

function children(from, to) {
  let at = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    let found = at;
    while (found && !same(found, wanted)) found = found.nextSibling;
    // A thing without id is the same only in its place; one with id is looked for further on.
    if (found && found !== at && !id(wanted)) found = null;
    if (found) {
      if (found !== at) from.insertBefore(found, at);
      else at = at.nextSibling;
      morph(found, wanted);
    } else {
      from.insertBefore(wanted, at);
    }
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

// A number that another window changed is tinted once.
let refreshing = false;
export const whileRefreshing = (work) => {
  refreshing = true;
  try { work(); } finally { refreshing = false; }
};
function moved(element) {
  const number = refreshing && element?.closest("[data-number], td.num, .value");
  if (!number) return;
  number.classList.remove("tint-once");
  void number.offsetWidth;
  number.classList.add("tint-once");
}

const desk = () => document.getElementById("desk");

// Puts a new page in the place of the present one.
function put(fresh) {
  const before = desk()?.dataset.address?.split("?")[0];
  document.body.classList.remove("drawer");
  children(document.body, fresh);
  if (before !== desk()?.dataset.address?.split("?")[0]) document.getElementById("page")?.scrollTo(0, 0);
  document.dispatchEvent(new CustomEvent("helhet:page", { detail: { refreshed: refreshing } }));
}

// Puts a whole page, as text, in the place of the present one.
export function morphPage(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  document.title = fresh.title;
  put(fresh.body);
  window.htmx.process(document.body);
}

window.htmx.defineExtension("morph", {
  isInlineSwap: (style) => style === "morph",
  handleSwap(style, target, fragment) {
    if (style !== "morph") return false;
    if (target === document.body) put(fragment);
    else children(target, fragment);
    return [target];
  },
});
