// A form marked data-once is sent once: the answer to a second click would take the place of the answer to the first, and
// with it a password that is shown only this once. After a while, or when one has come back to the page, it can be sent
// again.
(() => {
  "use strict";
  const PAUSE = 10000;
  let sentAt = -PAUSE;

  document.addEventListener("submit", event => {
    if (!event.target.matches("form[data-once]")) return;
    if (event.timeStamp - sentAt < PAUSE) event.preventDefault();
    else sentAt = event.timeStamp;
  });
  window.addEventListener("pageshow", () => {
    sentAt = -PAUSE;
  });
})();
