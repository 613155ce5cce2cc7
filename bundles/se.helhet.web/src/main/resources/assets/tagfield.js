// Several codes in one field: chips, and suggestions while one types. Without script it is a plain field that takes the codes.
let made = 0;

class TagField extends HTMLElement {
  connectedCallback() {
    // In a cell of the grid the plain field stays: it is as wide as its column.
    if (this.closest("#grid")) return;
    this.draw();
  }

  get input() { return this.querySelector(":scope > input"); }
  get options() { return [...this.querySelectorAll("datalist option")]; }
  get codes() { return this.input.value.split(/[\s;,]+/).filter(Boolean); }
  // How the codes are written where there are no chips: their labels, with semicolons between.
  written(codes) { return codes.split(/\s+/).filter(Boolean).map((c) => this.label(c)).join("; "); }

  // In a cell labels are suggested, and typed.
  plain() {
    for (const option of this.options) option.value = option.label || option.value;
  }

  label(code) { return this.options.find((o) => o.value === code)?.label ?? code; }

  set(codes) {
    this.input.value = codes.join(" ");
    this.input.dispatchEvent(new Event("input", { bubbles: true }));
    this.draw();
  }

  draw() {
    if (this.contains(document.activeElement) && document.activeElement.matches(".tag-box input")) return this.chips();
    this.querySelectorAll(".tag-box, .tag-hits").forEach((e) => e.remove());
    this.classList.add("chips");
    this.input.tabIndex = -1;
    this.input.removeAttribute("list");
    const id = `tags-${++made}`;
    this.box = document.createElement("div");
    this.box.className = "tag-box";
    this.box.innerHTML = `<input type="text" role="combobox" aria-expanded="false" aria-autocomplete="list" aria-controls="${id}" autocomplete="off" spellcheck="false">`;
    this.hits = document.createElement("div");
    this.hits.className = "tag-hits";
    this.hits.id = id;
    this.hits.setAttribute("role", "listbox");
    this.typed = this.box.lastElementChild;
    for (const e of [this.typed, this.hits]) e.setAttribute("aria-label", this.dataset.label);
    this.append(this.box, this.hits);
    this.typed.addEventListener("input", (event) => { event.stopPropagation(); this.suggest(); });
    this.typed.addEventListener("focus", () => this.suggest());
    this.typed.addEventListener("blur", () => this.sink());
    this.typed.addEventListener("keydown", (event) => this.key(event));
    this.hits.addEventListener("mousedown", (event) => { event.preventDefault(); this.take(event.target.closest("[data-code]")); });
    this.box.addEventListener("click", (event) => {
      const chip = event.target.closest("[data-off]");
      if (chip) this.set(this.codes.filter((c) => c !== chip.dataset.off));
      this.typed.focus();
    });
    this.chips();
  }

  chips() {
    this.box.querySelectorAll(".tag").forEach((e) => e.remove());
    for (const code of this.codes) {
      const chip = document.createElement("span");
      chip.className = "tag";
      chip.textContent = this.label(code);
      const off = document.createElement("button");
      off.type = "button";
      off.tabIndex = -1;
      off.dataset.off = code;
      off.setAttribute("aria-label", this.dataset.remove.replace("{0}", this.label(code)));
      off.innerHTML = '<svg class="icon" aria-hidden="true"><use href="/assets/icons.svg#close"></use></svg>';
      chip.append(off);
      this.typed.before(chip);
    }
  }

  suggest() {
    const words = this.typed.value.trim().toLocaleLowerCase("sv");
    const fits = this.options.filter((o) => !this.codes.includes(o.value) && o.label.toLocaleLowerCase("sv").includes(words));
    this.hits.replaceChildren(...fits.map((o, i) => {
      const hit = document.createElement("div");
      hit.setAttribute("role", "option");
      hit.id = `${this.hits.id}-${i}`;
      hit.dataset.code = o.value;
      hit.textContent = o.label;
      return hit;
    }));
    this.typed.setAttribute("aria-expanded", String(fits.length > 0));
    this.choose(words ? this.hits.firstElementChild : null);
  }

  choose(hit) {
    for (const h of this.hits.children) h.setAttribute("aria-selected", String(h === hit));
    if (hit) this.typed.setAttribute("aria-activedescendant", hit.id);
    else this.typed.removeAttribute("aria-activedescendant");
    hit?.scrollIntoView({ block: "nearest" });
  }

  sink() {
    this.hits.replaceChildren();
    this.typed.setAttribute("aria-expanded", "false");
  }

  take(hit) {
    if (!hit) return;
    this.typed.value = "";
    this.set([...this.codes, hit.dataset.code]);
    this.suggest();
  }

  key(event) {
    const all = [...this.hits.children];
    const at = all.findIndex((h) => h.getAttribute("aria-selected") === "true");
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && all.length) {
      event.preventDefault();
      this.choose(all[(at + (event.key === "ArrowDown" ? 1 : all.length - (at < 0 ? 0 : 1))) % all.length]);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      this.take(all[at]);
    } else if (event.key === "Backspace" && !this.typed.value) {
      this.set(this.codes.slice(0, -1));
    } else if (event.key === "Escape" && all.length) {
      event.preventDefault();
      event.stopPropagation();
      this.sink();
    }
  }
}
customElements.define("tag-field", TagField);

// A page that is drawn anew, and a form that is put back as it was, change the field behind the chips.
const redraw = () => setTimeout(() => document.querySelectorAll("tag-field").forEach((t) => t.connectedCallback()));
document.addEventListener("helhet:page", redraw);
document.addEventListener("click", (event) => event.target.closest?.("[data-reset]") && redraw());
