// One key for each deed: what a button or link names in data-key. The key's place counts, not its letter, so that it is the
// same on a Russian keyboard. Nobody who writes a text presses a key by mistake.
(() => {
  "use strict";
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    if (event.target.matches("input:not([type='submit']):not([type='radio']), textarea, select")) return;
    const deed = document.querySelector(`[data-key="${CSS.escape(event.code)}"]`);
    if (deed) {
      event.preventDefault();
      deed.click();
    }
  });
})();
