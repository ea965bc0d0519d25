// Keeps in the browser's address what the page shows, so that one comes back to it: the page says it in data-address.
(function () {
  "use strict";
  function keep() {
    const shown = document.querySelector("[data-address]");
    if (shown) {
      const address = location.pathname + shown.dataset.address;
      if (address !== location.pathname + location.search) {
        history.replaceState(history.state, "", address);
      }
    }
  }
  document.addEventListener("DOMContentLoaded", function () {
    keep();
    new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });
  });
})();
