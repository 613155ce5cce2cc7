// Writing texts with live figures. A text is an editable element with its address; what is live in it are small elements that
// cannot be edited and that carry what stands in the braces. What is saved is text, never markup.
import "/assets/pasting.js";
import { refresh } from "/assets/live.js";
import { caretAfter, chip, dirty, place, ranges, textOf, texts } from "/assets/livetext.js";
import { closePicker, openLive, openPicker } from "/assets/picker.js";
import { enter, go, wayOf } from "/assets/undoing.js";
import { changed, markTyped, refreshSide, saveAll, say, send } from "/assets/saving.js";
import { remember } from "/assets/theme.js";

let current = null;
let missed = false;

document.execCommand("defaultParagraphSeparator", false, "p");

// --- Putting something live into the text.
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
  changed(text, /^(insertText|insertCompositionText|deleteContent)/.test(event.inputType) ? "typing" : "whole");
});

const undo = (text, way) => go(text, way) && changed(text, "back");

document.addEventListener("beforeinput", (event) => {
  const way = { historyUndo: -1, historyRedo: 1 }[event.inputType];
  if (way && textOf(event.target)) {
    event.preventDefault();
    undo(textOf(event.target), way);
  }
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
  } else if (wayOf(event)) {
    event.preventDefault();
    event.stopPropagation();
    undo(text, wayOf(event));
  }
}, true);

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

// While someone writes the page is not drawn anew under the caret.
document.addEventListener("focusin", (event) => {
  const text = textOf(event.target);
  if (!text) return;
  current = text;
  enter(text);
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
