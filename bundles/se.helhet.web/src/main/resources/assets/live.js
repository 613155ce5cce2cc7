// Asks once a second, while the window is seen, whether anything has changed, and draws the page anew when it has.
import { morphPage, whileRefreshing } from "/assets/morph.js";
import { token } from "/assets/theme.js";

const desk = () => document.getElementById("desk");
const busy = () => document.querySelector("[data-dirty='yes']") || desk().dataset.live !== "yes";
const door = (status) => document.dispatchEvent(new CustomEvent("helhet:door", { detail: status }));
let asking = false;
let shut = false;

async function ask() {
  if (asking || document.hidden || !desk()) return;
  asking = true;
  try {
    const answer = await fetch("/live");
    if (shut && answer.ok) await letInAgain();
    shut = !answer.ok;
    door(answer.status);
    if (!answer.ok) return;
    const now = (await answer.text()).trim();
    if (now === desk().dataset.stamp) return;
    if (busy()) {
      desk().dataset.stamp = now;
      document.dispatchEvent(new CustomEvent("helhet:changed"));
      return;
    }
    await refresh();
  } catch {
    // The workbench has been closed; the next question tells whether it is back.
    shut = true;
    door(0);
  } finally {
    asking = false;
  }
}

// A workbench that was started anew wants another token from this browser: what was typed meanwhile is sent with that.
async function letInAgain() {
  const answer = await fetch(desk().dataset.address, { headers: { "X-Refresh": "yes" } });
  const headers = new DOMParser().parseFromString(await answer.text(), "text/html").body.getAttribute("hx-headers");
  if (!headers) return;
  document.body.setAttribute("hx-headers", headers);
  for (const field of document.querySelectorAll("input[name='token']")) field.setAttribute("value", token());
  document.dispatchEvent(new CustomEvent("helhet:back"));
}

export async function refresh() {
  const address = desk().dataset.address;
  const page = await fetch(address, { headers: { "X-Refresh": "yes" } });
  // What the page was about may be gone, such as a unit that was removed: that is said in its place.
  if ((page.ok || page.status === 404) && address === desk().dataset.address) {
    const html = await page.text();
    // Someone may have begun to write while it was fetched.
    if (document.querySelector("[data-dirty='yes']")) return;
    whileRefreshing(() => morphPage(html));
  }
}

setInterval(ask, 1000);
document.addEventListener("visibilitychange", ask);
