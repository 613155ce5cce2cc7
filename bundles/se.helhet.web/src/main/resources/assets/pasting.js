// Copying, cutting and pasting in texts with live figures.
import { caretAfter, chip, liveText, place, textOf } from "/assets/livetext.js";
import { changed } from "/assets/saving.js";

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
