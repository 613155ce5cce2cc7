// Undo and redo in a text: live figures are put in and taken out by script, which the browser's own undo knows nothing of.
const MOST = 200;
const PAUSE = 900;
const histories = new WeakMap();

// Where a point of the text is, by the places of its nodes, so that it can be found again in another drawing of it.
function path(text, node, offset) {
  const steps = [offset];
  for (let at = node; at !== text; at = at.parentNode) {
    if (!at?.parentNode) return null;
    steps.unshift([...at.parentNode.childNodes].indexOf(at));
  }
  return steps;
}

function caret(text) {
  const selection = getSelection();
  return selection.rangeCount && text.contains(selection.focusNode) ? path(text, selection.focusNode, selection.focusOffset) : null;
}

function stand(text, steps) {
  if (!steps) return;
  let node = text;
  for (const step of steps.slice(0, -1)) node = node.childNodes[step] ?? node;
  const most = node.nodeType === Node.TEXT_NODE ? node.length : node.childNodes.length;
  getSelection().collapse(node, Math.min(steps.at(-1), most));
}

// Browsers leave styles where paragraphs are joined; the policy lets no markup bring any, nor are they saved.
function now(text) {
  text.querySelectorAll("[style]").forEach((e) => e.removeAttribute("style"));
  return { html: text.innerHTML, caret: caret(text), typing: false, when: 0 };
}

// Called when the text is entered: what is there now is what can be gone back to.
export function enter(text) {
  const history = histories.get(text);
  if (history?.steps[history.at].html !== text.innerHTML) histories.set(text, { steps: [now(text)], at: 0 });
}

// Called after each change; what is typed without a pause is one step.
export function step(text, typing) {
  const history = histories.get(text);
  if (!history) return enter(text);
  const last = history.steps[history.at];
  const fresh = { ...now(text), typing, when: Date.now() };
  const goesOn = typing && last.typing && fresh.when - last.when < PAUSE;
  history.steps.splice(goesOn ? history.at : history.at + 1, Infinity, fresh);
  if (history.steps.length > MOST) history.steps.shift();
  history.at = history.steps.length - 1;
}

// Goes back (-1) or forth (1); says whether there was anywhere to go.
export function go(text, way) {
  const history = histories.get(text);
  const wanted = history?.steps[history.at + way];
  if (!wanted) return false;
  history.at += way;
  text.innerHTML = wanted.html;
  stand(text, wanted.caret);
  return true;
}

// Which way a key goes, or 0.
export function wayOf(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return 0;
  const key = event.key.toLowerCase();
  return key === "y" || (key === "z" && event.shiftKey) ? 1 : key === "z" ? -1 : 0;
}
