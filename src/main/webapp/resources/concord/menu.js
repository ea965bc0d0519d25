// On a narrow screen the menu is one line that can be scrolled: it begins where the reader is.
(() => {
  "use strict";
  window.addEventListener("DOMContentLoaded", () => {
    const here = document.querySelector("header nav [aria-current='page']");
    if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 12;
  });
})();
