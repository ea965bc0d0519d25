// Tells the portal which lines of a table are selected: a box with data-choose for each, one with data-choose-all for all.
(function () {
  "use strict";
  function boxes() {
    return Array.from(document.querySelectorAll("[data-choose]"));
  }
  function settle() {
    const all = document.querySelector("[data-choose-all]");
    if (all) {
      all.checked = boxes().length > 0 && boxes().every(function (box) { return box.checked; });
    }
  }
  function tell(changed, on) {
    const numbers = changed.map(function (box) { return { name: "number", value: box.value }; });
    window.choose(numbers.concat([{ name: "on", value: on }]));
  }
  document.addEventListener("change", function (event) {
    const box = event.target;
    if (box.matches("[data-choose-all]")) {
      boxes().forEach(function (each) { each.checked = box.checked; });
      tell(boxes(), box.checked);
    } else if (box.matches("[data-choose]")) {
      tell([box], box.checked);
      settle();
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    settle();
    new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
  });
})();
