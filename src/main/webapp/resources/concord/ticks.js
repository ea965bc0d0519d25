// Tells the portal which rows are ticked: a box with data-tick for each, one with data-tick-all for all of the page.
(function () {
  "use strict";
  function boxes() {
    return Array.from(document.querySelectorAll("[data-tick]"));
  }
  // Rows that come in an answer do not know yet what was ticked after that answer was asked for.
  function onTheirWay() {
    const on = new Map();
    (window.PrimeFaces ? PrimeFaces.ajax.Queue.requests : []).forEach(function (request) {
      const told = request.params || [];
      const says = told.find(function (one) { return one.name === "on"; });
      told.filter(function (one) { return says && one.name === "key"; }).forEach(function (key) { on.set(key.value, says.value); });
    });
    return on;
  }
  function settle() {
    onTheirWay().forEach(function (on, key) {
      boxes().filter(function (box) { return box.value === key; }).forEach(function (box) { box.checked = on; });
    });
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
