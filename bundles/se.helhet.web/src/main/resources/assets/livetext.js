// Texts with live figures as elements and as they are saved: words and braces, never markup.
export const texts = () => [...document.querySelectorAll(".text[data-address]")];
export const dirty = (text) => text.dataset.dirty === "yes";
export const textOf = (node) => (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest(".text[data-address]");

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

// Where words stand among what is typed.
export function ranges(text, typed) {
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

// Where the caret is in the text, or its end.
export function place(text) {
  const selection = getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  if (range && text.contains(range.startContainer)) return range;
  const end = document.createRange();
  end.selectNodeContents(text.lastElementChild ?? text);
  end.collapse(false);
  return end;
}

export function caretAfter(made) {
  if (!made.nextSibling || made.nextSibling.nodeType !== Node.TEXT_NODE) made.after(document.createTextNode(""));
  const range = document.createRange();
  range.setStart(made.nextSibling, 0);
  range.collapse(true);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}
