// On a phone a table is sorted by a menu in the place of its head; the menu is to say how the table is sorted now.
(function () {
  "use strict";
  function settle() {
    const head = document.querySelector("th[aria-sort]");
    if (!head) {
      return;
    }
    const order = head.getAttribute("aria-sort") === "ascending" ? "0" : "1";
    document.querySelectorAll(".ui-reflow-dropdown option").forEach(function (option) {
      if (option.dataset.columnkey === head.id && option.dataset.sortorder === order) {
        option.selected = true;
      }
    });
  }
  document.addEventListener("DOMContentLoaded", function () {
    settle();
    new MutationObserver(settle).observe(document.body, { subtree: true, childList: true, attributeFilter: ["aria-sort"] });
  });
})();
