// What is read back is the next thing: one more key says it, Escape goes back.
(() => {
  "use strict";
  const shown = () => document.querySelector(".readback");
  let before = null;

  // What is said stands in view: nobody presses what can be seen without it.
  const show = now => {
    now.querySelector(".deeds .btn").focus({preventScroll: true});
    now.scrollIntoView({block: "nearest"});
    if (now.getBoundingClientRect().top < 0) now.scrollIntoView({block: "start"});
  };
  const ready = () => {
    const now = shown();
    if (now && now !== before) setTimeout(show, 0, now);
    before = now;
  };
  $(document).on("pfAjaxUpdated", ready);
  window.addEventListener("pageshow", ready);
  // A key that is held down has pressed once: what that asked for is not done by the same press.
  document.addEventListener("keydown", event => {
    const presses = event.key === "Enter" || event.key === " ";
    if (event.repeat && presses && event.target.closest(".readback, .deeds")) event.preventDefault();
  }, true);
  // Nor is what a double click has brought up done by its second click.
  document.addEventListener("click", event => {
    if (event.detail < 2 || !event.target.closest(".readback .deeds")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  const leave = () => {
    const back = shown() && shown().querySelector(".deeds .btn.quiet");
    if (back) back.click();
  };
  document.addEventListener("keydown", event => { if (event.key === "Escape") leave(); });
  // Another choice than the one that was read back takes it off.
  document.addEventListener("change", event => {
    if (event.target.type === "radio" && shown() && event.target.form === shown().closest("form")) leave();
  });
})();
