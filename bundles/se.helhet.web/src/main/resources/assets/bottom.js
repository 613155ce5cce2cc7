// A page that is not drawn anew because someone writes in it shows jobs all the same, and folds them when they are done.
const bottom = () => document.getElementById("bottom");
const tab = (key) => bottom().querySelector(`form[action="/bottom/${key}"] button[aria-expanded]`);

async function follow() {
  const answer = await fetch("/bottom", { headers: { "HX-Request": "true" } });
  if (!answer.ok || !bottom()) return;
  const key = (await answer.text()).trim();
  const shown = tab("jobs")?.getAttribute("aria-expanded") === "true";
  if (key !== "jobs" && !shown) return;
  const body = document.getElementById("bottom-body");
  if (key === "jobs") {
    const list = await fetch("/jobs", { headers: { "HX-Request": "true" } });
    if (!list.ok) return;
    body.innerHTML = await list.text();
    window.htmx.process(body);
  }
  bottom().classList.toggle("open", key === "jobs");
  tab("jobs")?.setAttribute("aria-expanded", String(key === "jobs"));
}
document.addEventListener("helhet:changed", follow);
