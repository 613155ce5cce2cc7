// Copy and paste as in a spreadsheet; several rows are shown with their faults before they are stored.
import { done, float, notice, root, send, sink, writable } from "/assets/griddesk.js";
import { commit, edit, onFresh, stored } from "/assets/grid.js";

document.addEventListener("copy", (event) => {
  const td = document.activeElement?.closest?.("#grid tbody td.on");
  if (!td || td.classList.contains("editing") || String(getSelection())) return;
  event.clipboardData.setData("text/plain", td.textContent.trim());
  event.preventDefault();
});
let pasted = null;
document.addEventListener("paste", async (event) => {
  const td = document.activeElement?.closest?.("#grid tbody td.on");
  if (!td || td.classList.contains("editing") || !writable()) return;
  event.preventDefault();
  const clip = event.clipboardData.getData("text/plain");
  if (!/[\t\n]/.test(clip.trimEnd())) {
    edit(td, clip.trim());
    const input = td.querySelector(".input");
    if (input?.tagName === "SELECT") choose(input, clip.trim());
    if (input) commit(td, input.value);
    return;
  }
  const below = onFresh(td) ? [] : [...td.closest("tbody").querySelectorAll("tr[data-id]")];
  const rows = below.slice(below.indexOf(td.closest("tr"))).map((tr) => `${tr.dataset.id}:${tr.dataset.version}`);
  pasted = { text: clip, column: td.dataset.c, rows: onFresh(td) ? "" : rows.join(",") };
  const html = await send("/paste", pasted);
  if (html) float(html);
});
function choose(select, label) {
  const option = [...select.options].find((o) => o.textContent.trim().toLowerCase() === label.toLowerCase() || o.value === label);
  if (option) select.value = option.value;
}
document.addEventListener("click", async (event) => {
  if (!event.target.closest?.("[data-paste-save]")) return;
  const answer = await send("/paste/save", pasted);
  if (!answer) return;
  if (typeof answer === "string") return float(answer);
  sink();
  const rows = answer.rows.map((r) => ({ ...r, id: String(r.id) })).filter((r) => r.then !== r.version);
  if (rows.length) done(rows);
  notice(root().dataset.storedRows.replace("{0}", answer.rows.length), { undo: rows.length > 0 });
  await stored("");
  // One goes on where one was: in the empty row, which the new rows have pushed down.
  document.activeElement?.closest?.("#grid td")?.scrollIntoView({ block: "nearest" });
});
