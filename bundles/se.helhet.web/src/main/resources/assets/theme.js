import { writes } from "/assets/saved.js";

// Light, dark, or as the system has it; the choice is remembered by the workbench.
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-theme-switch]")) return;
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  remember("theme", root.dataset.theme);
});

export const token = () => JSON.parse(document.body.getAttribute("hx-headers"))["X-Helhet-Token"];

// Sends a form with the session's token; `stores` when what it says is to be stored.
export function post(address, values = {}, stores = true) {
  const answer = fetch(address, {
    method: "POST",
    headers: { "X-Helhet-Token": token(), "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(values),
  });
  return stores ? writes(answer) : answer;
}

export const remember = (key, value) => post(`/setting/${key}`, { value, quiet: "yes" }, false);
