// The open tab is kept in sight, and files are sent as soon as they are chosen where a form says so.
const show = () => document.querySelector(".tabs .on")?.scrollIntoView({ block: "nearest", inline: "nearest" });
document.addEventListener("helhet:page", show);
show();

document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-send-at-once]");
  if (form && event.target.type === "file" && event.target.files.length) form.requestSubmit();
});
