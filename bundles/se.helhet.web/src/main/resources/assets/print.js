// The button of a page made for print.
document.querySelector("[data-print]")?.addEventListener("click", () => window.print());
