// One key for each deed: what a button or link names in data-key. The key's place counts, not its letter, so that it is the
// same on a Russian keyboard. Nobody who writes a text presses a key by mistake.
(() => {
  "use strict";
  // Who presses twice has not read the pair that comes next: keys count once it has been on the screen for a moment.
  const UNREAD = 600;
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.target.matches("input:not([type='submit']):not([type='radio']), textarea, select")) return;
    if (!document.body.dataset.keys) return;
    const deed = document.querySelector(`[data-key="${CSS.escape(event.code)}"]`);
    if (deed) {
      event.preventDefault();
      deed.click();
    }
  });
  window.addEventListener("pageshow", () => {
    setTimeout(() => { document.body.dataset.keys = "live"; }, UNREAD);
  });
})();
