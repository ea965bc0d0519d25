// On a narrow screen the menu opens from one button; Escape closes it again.
(() => {
  "use strict";
  window.addEventListener("DOMContentLoaded", () => {
    const toggle = document.querySelector("header .toggle");
    if (!toggle) return;
    const open = value => toggle.setAttribute("aria-expanded", String(value));
    toggle.addEventListener("click", () => open(toggle.getAttribute("aria-expanded") !== "true"));
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && toggle.getAttribute("aria-expanded") === "true") {
        open(false);
        toggle.focus();
      }
    });
  });
})();
