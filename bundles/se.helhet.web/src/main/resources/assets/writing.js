// Writing texts with live figures. A text is an editable element with its address; what is live in it are small elements that
// cannot be edited and that carry what stands in the braces. What is saved is text, never markup.
import { refresh } from "/assets/live.js";
import { morph } from "/assets/morph.js";
import { closePicker, openLive, openPicker } from "/assets/picker.js";
import { remember, token } from "/assets/theme.js";

const texts = () => [...document.querySelectorAll(".text[data-address]")];
const dirty = (text) => text.dataset.dirty === "yes";
const textOf = (node) => (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest(".text[data-address]");
const timers = new WeakMap();
const settled = new WeakMap();
const marks = new WeakMap();
let current = null;
let missed = false;

document.execCommand("defaultParagraphSeparator", false, "p");

// --- From elements to text.
const escaped = (words) => words.replace(/[\\{}]/g, "\\$&").replace(/\u00a0(?=\s|$)/g, " ");

function inline(node) {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.nodeValue);
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.dataset.field) return `{${node.dataset.field}}`;
  if (node.nodeName === "BR") return "\n";
  return [...node.childNodes].map(inline).join("");
}

const isBlock = (node) => node.nodeName === "P" || node.nodeName === "DIV";

export function liveText(root) {
  const paragraphs = [];
  let loose = "";
  for (const node of root.childNodes) {
    if (isBlock(node)) {
      paragraphs.push(loose);
      loose = "";
      paragraphs.push([...node.childNodes].some(isBlock) ? liveText(node) : inline(node));
    } else {
      loose += inline(node);
    }
  }
  paragraphs.push(loose);
  return paragraphs.map((p) => p.replace(/\n{2,}/g, "\n").trim()).filter(Boolean).join("\n\n");
}

export function chip({ field, text, label = "", look = "live", accent = "" }) {
  const made = document.createElement("span");
  made.className = `${look} u-${accent}`;
  made.contentEditable = "false";
  made.dataset.field = field;
  made.title = label;
  made.textContent = text;
  return made;
}

// --- What is said of the text: saved or not, empty or not, typed numbers.
function say(words, fault = false) {
  const saved = document.getElementById("text-saved");
  if (!saved) return;
  saved.textContent = words;
  saved.classList.toggle("bad", fault);
}

function changed(text) {
  text.dataset.dirty = "yes";
  text.classList.toggle("empty", !text.textContent.trim() && !text.querySelector("[data-field]"));
  say(document.getElementById("text-saved")?.dataset.dirtyWords ?? "");
  clearTimeout(timers.get(text));
  const waited = Date.now() - (settled.get(text) ?? Date.now());
  if (!settled.has(text)) settled.set(text, Date.now());
  // Who writes without a pause has a draft kept every third second all the same.
  timers.set(text, setTimeout(() => settle(text), waited > 3000 ? 0 : 900));
}

async function settle(text) {
  settled.delete(text);
  if (!text.isConnected) return;
  const typed = liveText(text);
  if (dirty(text)) await send(`${text.dataset.address}/draft`, { text: typed, seen: text.dataset.version });
  await check(text);
}

async function check(text) {
  const answer = await send(`${text.dataset.address}/check`, { text: liveText(text) });
  const list = text.closest(".text-place").querySelector(".text-typed");
  if (answer?.ok) {
    list.innerHTML = await answer.text();
    markTyped(text);
  }
}

async function send(address, values, leaving = false) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  try {
    return await fetch(address, { method: "POST", headers: { "X-Helhet-Token": token(), "HX-Request": "true" }, body: form, keepalive: leaving });
  } catch {
    return null;
  }
}

// Typed numbers that contradict a figure get their line by ranges, so that the text itself is not touched.
function markTyped(text) {
  if (!window.CSS?.highlights) return;
  const wrong = [...text.closest(".text-place").querySelectorAll("[data-typed][data-wrong='yes']")];
  marks.set(text, wrong.flatMap((w) => ranges(text, w.dataset.typed)));
  CSS.highlights.set("typed-wrong", new Highlight(...texts().flatMap((t) => marks.get(t) ?? [])));
}

function ranges(text, typed) {
  const found = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.dataset.field) continue;
    for (let at = node.nodeValue.indexOf(typed); at >= 0; at = node.nodeValue.indexOf(typed, at + 1)) {
      if (/[0-9]/.test(node.nodeValue[at - 1] ?? "") || /[0-9]/.test(node.nodeValue[at + typed.length] ?? "")) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + typed.length);
      found.push(range);
    }
  }
  return found;
}

// --- Saving.
async function save(text) {
  clearTimeout(timers.get(text));
  const typed = liveText(text);
  const answer = await send(text.dataset.address, { text: typed, seen: text.dataset.version });
  const html = answer ? await answer.text() : "";
  const reply = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  if (answer?.ok && reply?.dataset.saved) {
    text.dataset.version = reply.dataset.version;
    if (liveText(text) === typed) {
      text.dataset.dirty = "no";
      text.closest(".text-place").querySelector(".text-unsaved").hidden = true;
    }
    return true;
  }
  if (answer?.ok && reply?.dataset.conflict) {
    choose(text, reply);
    return false;
  }
  say(document.getElementById("text-saved")?.dataset.faultWords ?? "", true);
  if (reply) document.getElementById("notice").innerHTML = html;
  return false;
}

export async function saveAll() {
  let all = true;
  for (const text of texts().filter(dirty)) all = (await save(text)) && all;
  if (all) {
    document.getElementById("notice").innerHTML = "";
    say(`${document.getElementById("text-saved")?.dataset.savedWords ?? ""} ${new Date().toLocaleTimeString("sv", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" }).replace(":", ".")}`);
    await Promise.all(texts().map(check));
    if (texts().includes(document.activeElement)) await refreshSide();
    else await refresh();
  }
  return all;
}

// Draws what stands beside the paper anew, without touching the text under the caret.
async function refreshSide() {
  const address = document.getElementById("desk").dataset.address;
  const answer = await fetch(address, { headers: { "X-Refresh": "yes" } });
  const side = document.querySelector(".chapter-side");
  if (!answer.ok || !side || address !== document.getElementById("desk").dataset.address) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".chapter-side");
  if (fresh) morph(side, fresh);
}

// Two have written: both texts are shown and the one who came last chooses.
function choose(text, dialog) {
  const float = document.getElementById("float");
  float.innerHTML = "";
  float.append(dialog);
  const theirs = dialog.querySelector("[data-theirs]");
  const fill = (...parts) => {
    text.innerHTML = "";
    for (const part of parts) text.append(...[...part.childNodes].map((n) => n.cloneNode(true)));
    text.classList.toggle("empty", !text.textContent.trim());
  };
  const done = () => {
    float.innerHTML = "";
    text.focus();
  };
  dialog.addEventListener("click", async (event) => {
    if (event.target.closest("[data-keep-yours]")) {
      text.dataset.version = dialog.dataset.version;
      done();
      await saveAll();
    } else if (event.target.closest("[data-take-theirs]")) {
      fill(theirs);
      text.dataset.version = dialog.dataset.version;
      text.dataset.dirty = "no";
      await send(`${text.dataset.address}/draft`, { text: "", seen: "0", forget: "yes" });
      done();
      say("");
      settle(text);
    } else if (event.target.closest("[data-take-both]")) {
      const mine = document.createElement("div");
      mine.append(...[...text.childNodes].map((n) => n.cloneNode(true)));
      fill(theirs, mine);
      text.dataset.version = dialog.dataset.version;
      done();
      changed(text);
    } else if (event.target.closest("[data-later]") || event.target === dialog) {
      done();
    }
  });
  dialog.querySelector("[data-keep-yours]").focus();
}

// --- Putting something live into the text.
function place(text) {
  const selection = getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  if (range && text.contains(range.startContainer)) return range;
  const end = document.createRange();
  end.selectNodeContents(text.lastElementChild ?? text);
  end.collapse(false);
  return end;
}

function insert(text, range, made) {
  text.focus();
  range.deleteContents();
  if (range.startContainer === text) {
    const p = document.createElement("p");
    range.insertNode(p);
    range.setStart(p, 0);
    range.collapse(true);
  }
  range.insertNode(made);
  caretAfter(made);
  changed(text);
}

function caretAfter(made) {
  if (!made.nextSibling || made.nextSibling.nodeType !== Node.TEXT_NODE) made.after(document.createTextNode(""));
  const range = document.createRange();
  range.setStart(made.nextSibling, 0);
  range.collapse(true);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

function pick(text) {
  const range = place(text).cloneRange();
  const anchor = () => {
    const rect = range.getClientRects()[0] ?? range.startContainer.parentElement?.getBoundingClientRect();
    return rect && (rect.top || rect.left) ? rect : text.getBoundingClientRect();
  };
  openPicker(anchor, {
    address: `${text.closest("[data-chapter]").dataset.chapter}/figures`,
    chosen: (hit) => insert(text, range, chip(hit)),
    words: (words) => {
      text.focus();
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      document.execCommand("insertText", false, words);
    },
    closed: () => {
      text.focus();
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
    },
  });
}

function open(live) {
  if (live.classList.contains("live-period")) return;
  const text = textOf(live);
  openLive(live, {
    address: text.closest("[data-chapter]").dataset.chapter,
    chosen: (way) => {
      const made = chip({ ...way, label: live.title });
      live.replaceWith(made);
      text.focus();
      caretAfter(made);
      changed(text);
    },
    plain: () => {
      const words = document.createTextNode(live.textContent);
      live.replaceWith(words);
      text.focus();
      changed(text);
    },
    closed: () => {
      text.focus();
      caretAfter(live);
    },
  });
}

function chipBefore() {
  const { startContainer: at, startOffset: offset } = getSelection().getRangeAt(0);
  const before = at.nodeType === Node.TEXT_NODE ? (at.nodeValue.slice(0, offset).trim() ? null : at.previousSibling) : at.childNodes[offset - 1];
  return before?.dataset?.field ? before : null;
}

// --- Events.
document.addEventListener("input", (event) => {
  const text = textOf(event.target);
  if (!text) return;
  if (!text.firstElementChild && text.textContent) document.execCommand("formatBlock", false, "p");
  changed(text);
});

document.addEventListener("beforeinput", (event) => {
  if (textOf(event.target) && event.inputType.startsWith("format") && event.inputType !== "formatBlock") event.preventDefault();
});

document.addEventListener("keydown", (event) => {
  const text = textOf(event.target);
  if (!text) return;
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const range = place(text);
    const before = range.startContainer.nodeType === Node.TEXT_NODE ? range.startContainer.nodeValue.slice(0, range.startOffset) : "";
    if (before && !/[\s(\u2013-]$/.test(before)) return;
    event.preventDefault();
    event.stopPropagation();
    pick(text);
  } else if (event.key === "ArrowDown" && event.altKey) {
    const live = chipBefore();
    if (!live) return;
    event.preventDefault();
    open(live);
  } else if (event.key === "Enter" && event.shiftKey) {
    event.preventDefault();
  }
}, true);

// Only words are pasted; live figures come with them when they were copied from a text of ours.
const OWN = "application/x-helhet-live";

function selected() {
  const part = document.createElement("div");
  part.append(getSelection().getRangeAt(0).cloneContents());
  return part;
}

for (const kind of ["copy", "cut"]) {
  document.addEventListener(kind, (event) => {
    const text = textOf(event.target);
    if (!text || getSelection().isCollapsed) return;
    const part = selected();
    const live = [...part.querySelectorAll("[data-field]")].map(({ dataset, textContent, className, title }) => ({ field: dataset.field, text: textContent, look: className.split(" ")[0], accent: className.split(" u-")[1] ?? "", label: title }));
    event.clipboardData.setData("text/plain", getSelection().toString());
    event.clipboardData.setData(OWN, JSON.stringify({ text: liveText(part), live }));
    event.preventDefault();
    if (kind === "cut") document.execCommand("delete");
  });
}

document.addEventListener("paste", (event) => {
  const text = textOf(event.target);
  if (!text) return;
  event.preventDefault();
  const own = event.clipboardData.getData(OWN);
  const paragraphs = own ? ownParagraphs(JSON.parse(own)) : event.clipboardData.getData("text/plain").split(/\r?\n\s*\r?\n/).map((p) => [document.createTextNode(p.replace(/\s*\r?\n\s*/g, " "))]);
  insertParagraphs(text, paragraphs);
});

// Reads our own form again: words with their escapes, and fields by their order.
function ownParagraphs({ text, live }) {
  const left = [...live];
  return text.split("\n\n").map((paragraph) => {
    const nodes = [];
    for (const [part] of paragraph.matchAll(/\{[^}]*\}|(?:\\[\\{}]|[^{\\]|\\)+/g)) {
      if (part.startsWith("{") && left.length) nodes.push(chip(left.shift()));
      else nodes.push(document.createTextNode(part.replace(/\\([\\{}])/g, "$1")));
    }
    return nodes;
  });
}

function insertParagraphs(text, paragraphs) {
  const range = place(text);
  range.deleteContents();
  const first = document.createDocumentFragment();
  first.append(...paragraphs[0]);
  if (range.startContainer === text || !text.firstElementChild) {
    const all = paragraphs.map((nodes) => {
      const p = document.createElement("p");
      p.append(...nodes);
      return p;
    });
    range.insertNode(all.reduce((f, p) => (f.append(p), f), document.createDocumentFragment()));
    caretAtEnd(all.at(-1));
  } else {
    let last = first.lastChild;
    range.insertNode(first);
    if (paragraphs.length > 1) {
      const block = [...text.children].find((p) => p.contains(last));
      const rest = document.createRange();
      rest.setStartAfter(last);
      rest.setEndAfter(block.lastChild);
      const tail = rest.extractContents();
      let after = block;
      for (const nodes of paragraphs.slice(1)) {
        const p = document.createElement("p");
        p.append(...nodes);
        after.after(p);
        after = p;
      }
      last = after.lastChild;
      after.append(tail);
    }
    const caret = document.createRange();
    caret.setStartAfter(last);
    caret.collapse(true);
    getSelection().removeAllRanges();
    getSelection().addRange(caret);
  }
  changed(text);
}

function caretAtEnd(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

document.addEventListener("drop", (event) => {
  if (textOf(event.target)) event.preventDefault();
});

document.addEventListener("mousedown", (event) => {
  if (event.target.closest("[data-pick]")) event.preventDefault();
});

document.addEventListener("click", async (event) => {
  const on = (what) => event.target.closest(what);
  const text = on(".text-place")?.querySelector(".text[data-address]");
  if (on(".text [data-field]")) {
    event.preventDefault();
    open(on(".text [data-field]"));
  } else if (on("[data-pick]")) {
    const at = current?.isConnected ? current : texts()[0];
    if (at) pick(at);
  } else if (on("[data-save-all]") || on("[data-save-text]")) {
    await saveAll();
  } else if (on("[data-forget-draft]")) {
    await send(`${text.dataset.address}/draft`, { text: "", seen: "0", forget: "yes" });
    text.dataset.dirty = "no";
    say("");
    await refresh();
  } else if (on("[data-take-last]")) {
    const last = on(".text-last").querySelector(".text-last-body");
    text.append(...[...last.childNodes].map((n) => n.cloneNode(true)));
    text.focus();
    changed(text);
    await renumber(text);
  } else if (on("[data-make-live]")) {
    const button = on("[data-make-live]");
    const range = ranges(text, on("[data-typed]").dataset.typed)[0];
    if (!range) return;
    const made = chip({ field: button.dataset.makeLive, text: button.dataset.text, label: button.dataset.label, accent: document.querySelector("[data-chapter]").dataset.accent });
    insert(text, range, made);
    await renumber(text);
    withoutDouble(made);
  } else if (on("[data-last]")) {
    const shown = on(".chapter").classList.toggle("with-last");
    on("[data-last]").setAttribute("aria-pressed", String(shown));
    remember("chapter-last", shown ? "on" : "");
  }
});

// Draws live figures that were taken from elsewhere with their present values.
async function renumber(text) {
  for (const live of text.querySelectorAll("[data-field]:not(.live-period)")) {
    const answer = await fetch(`${text.closest("[data-chapter]").dataset.chapter}/live?field=${encodeURIComponent(live.dataset.field)}`, { headers: { "HX-Request": "true" } });
    if (!answer.ok) continue;
    const way = [...new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll("[data-field]")].find((w) => w.dataset.field === live.dataset.field);
    if (way) live.textContent = way.dataset.text;
  }
}

// A live figure brings its noun: the one that was typed after the number goes.
function withoutDouble(live) {
  const noun = live.textContent.split(/[\s\u00a0]/).at(-1);
  let next = live.nextSibling;
  while (next?.nodeType === Node.TEXT_NODE && !next.nodeValue) next = next.nextSibling;
  if (/^\p{L}+$/u.test(noun) && next?.nodeType === Node.TEXT_NODE && next.nodeValue.trimStart().split(/[^\p{L}]/u)[0] === noun) {
    next.nodeValue = next.nodeValue.replace(/^[\s\u00a0]+\p{L}+/u, "");
  }
}

// What is not saved goes with the chapter that is handed in.
document.addEventListener("submit", async (event) => {
  if (!event.target.matches("[data-submit]") || !texts().some(dirty)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const form = event.target;
  if (await saveAll()) form.requestSubmit();
}, true);

// Whoever leaves in the middle of a sentence finds it again.
function leave() {
  for (const text of texts().filter(dirty)) {
    clearTimeout(timers.get(text));
    send(`${text.dataset.address}/draft`, { text: liveText(text), seen: text.dataset.version }, true);
  }
}
document.addEventListener("htmx:beforeRequest", (event) => {
  if (event.detail.boosted) leave();
});
addEventListener("pagehide", leave);

// While someone writes the page is not drawn anew under the caret.
document.addEventListener("focusin", (event) => {
  const text = textOf(event.target);
  if (!text) return;
  current = text;
  document.getElementById("desk").dataset.live = "no";
});

document.addEventListener("focusout", (event) => {
  if (!textOf(event.target) || textOf(event.relatedTarget)) return;
  document.getElementById("desk").dataset.live = "yes";
  if (missed && !texts().some(dirty)) {
    missed = false;
    setTimeout(refresh, 200);
  }
});

document.addEventListener("helhet:changed", () => {
  if (!texts().length) return;
  missed = true;
  refreshSide();
});

// Texts that are written with their braces have the same picker.
document.addEventListener("keydown", (event) => {
  const area = event.target.closest?.("textarea[data-figures]");
  if (!area || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = area.selectionStart;
  if (at > 0 && !/[\s(\u2013-]/.test(area.value[at - 1])) return;
  event.preventDefault();
  const put = (words) => {
    area.focus();
    area.setRangeText(words, at, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  openPicker(() => area.getBoundingClientRect(), {
    address: area.dataset.figures,
    chosen: (hit) => put(`{${hit.field}}`),
    words: put,
    closed: () => area.focus(),
  });
});

document.addEventListener("helhet:page", begin);

let shownAt = "";
function begin() {
  if (shownAt !== location.pathname) say("");
  shownAt = location.pathname;
  if (!texts().length) {
    closePicker();
    return;
  }
  texts().forEach(markTyped);
  if (texts().some(dirty)) say(document.getElementById("text-saved")?.dataset.dirtyWords ?? "");
  const place = location.hash.startsWith("#place-") ? document.getElementById(location.hash.slice(1)) : null;
  if (place && !place.dataset.shown) {
    place.dataset.shown = "yes";
    place.scrollIntoView({ block: "center" });
    place.querySelector(".text").focus();
  }
}
begin();
