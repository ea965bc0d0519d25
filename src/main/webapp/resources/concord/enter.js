// Enter in a field of one line presses the form's first button, wherever that is and whatever it does. It presses one only
// where there is no other, or where the page has named it.
(() => {
  "use strict";
  const PRESSED = "button:not([type=button]), input[type=submit], input[type=image]";
  const TYPED = "input:not([type=submit], [type=button], [type=reset], [type=image], [type=checkbox], [type=radio], [type=file])";

  document.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !event.target.matches(TYPED) || !event.target.form) return;
    if (event.target.form.querySelectorAll(PRESSED).length > 1) event.preventDefault();
  }, true);
})();
