// Tells the portal which rows are ticked: a box with data-tick for each, one with data-tick-all for all of the page.
(function () {
  "use strict";
  function boxes() {
    return Array.from(document.querySelectorAll("[data-tick]"));
  }
  function settle() {
    const all = document.querySelector("[data-tick-all]");
    if (all) {
      all.checked = boxes().length > 0 && boxes().every(function (box) { return box.checked; });
    }
  }
  function tell(changed, on) {
    const keys = changed.map(function (box) { return { name: "key", value: box.value }; });
    window.tick(keys.concat([{ name: "on", value: on }]));
  }
  document.addEventListener("change", function (event) {
    const box = event.target;
    if (box.matches("[data-tick-all]")) {
      boxes().forEach(function (each) { each.checked = box.checked; });
      tell(boxes(), box.checked);
    } else if (box.matches("[data-tick]")) {
      tell([box], box.checked);
      settle();
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    settle();
    new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
  });
})();
