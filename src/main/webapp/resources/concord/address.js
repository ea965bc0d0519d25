// Keeps in the browser's address what the page shows, so that one comes back to it. The page says it: in data-address the
// whole query, in data-paging the part that says which page of a table is shown, and how it is sorted.
(function () {
  "use strict";
  function query() {
    const whole = document.querySelector("[data-address]");
    if (whole) {
      return whole.dataset.address;
    }
    const paging = document.querySelector("[data-paging]");
    if (!paging) {
      return location.search;
    }
    const kept = new URLSearchParams(location.search);
    ["page", "rows", "print", "sort", "order"].forEach(function (name) { kept.delete(name); });
    new URLSearchParams(paging.dataset.paging).forEach(function (value, name) { kept.set(name, value); });
    return kept.size === 0 ? "" : "?" + kept;
  }
  function keep() {
    const address = query();
    if (address !== location.search) {
      history.replaceState(history.state, "", location.pathname + address);
    }
  }
  document.addEventListener("DOMContentLoaded", function () {
    keep();
    new MutationObserver(keep).observe(document.body, { childList: true, subtree: true });
  });
})();
