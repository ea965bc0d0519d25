// On a phone a group of rows folds: a button with data-fold in its head, which names the group, shows and hides its rows.
(function () {
  "use strict";
  const folded = new Set();
  function rows(button) {
    const all = [];
    for (let row = button.closest("tr").nextElementSibling; row && !row.querySelector("[data-fold]"); row = row.nextElementSibling) {
      all.push(row);
    }
    return all;
  }
  // Rows that come later, by a page or by what others do, fold as their group does.
  function settle() {
    document.querySelectorAll("[data-fold]").forEach(function (button) {
      const off = folded.has(button.dataset.fold);
      button.setAttribute("aria-expanded", String(!off));
      rows(button).forEach(function (row) { row.classList.toggle("folded", off); });
    });
  }
  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-fold]");
    if (button) {
      const group = button.dataset.fold;
      if (!folded.delete(group)) {
        folded.add(group);
      }
      settle();
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
  });
})();
