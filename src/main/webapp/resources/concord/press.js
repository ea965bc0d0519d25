// A press is not lost because an answer has put the button anew between its beginning and its end: a browser clicks only
// what is still there. A press on what was read back is not carried over: what stands there by now has been read by nobody.
(() => {
  "use strict";
  const COMMANDS = "button, input[type=submit], input[type=button], a";
  let pressed = null;

  window.addEventListener("pointerdown", event => {
    pressed = event.button === 0 ? event.target.closest(COMMANDS) : null;
  }, true);
  window.addEventListener("pointerup", event => {
    const now = event.target.closest(COMMANDS);
    const anew = pressed && !pressed.isConnected && pressed.id && now && now.id === pressed.id;
    if (anew && now.value === pressed.value && !now.closest(".readback")) now.click();
    pressed = null;
  }, true);
})();
