// What is read back is the next thing: one more key says it, Escape goes back.
(() => {
  "use strict";
  const shown = () => document.querySelector(".readback");
  let before = null;

  $(document).on("pfAjaxUpdated", () => {
    const now = shown();
    if (now && now !== before) setTimeout(() => now.querySelector(".deeds .btn").focus());
    before = now;
  });
  // A key that is held down has pressed once: what that asked for is not done by the same press.
  document.addEventListener("keydown", event => {
    const presses = event.key === "Enter" || event.key === " ";
    if (event.repeat && presses && event.target.closest(".readback, .deeds")) event.preventDefault();
  }, true);
  document.addEventListener("keydown", event => {
    const back = event.key === "Escape" && shown() && shown().querySelector(".deeds .btn.quiet");
    if (back) back.click();
  });
})();
