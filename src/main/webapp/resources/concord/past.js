// A moment is chosen by the reader's clock, which the browser alone knows; the address says it exactly.
(function () {
  "use strict";
  const field = document.getElementById("at");
  function shown(moment) {
    const local = new Date(moment - moment.getTimezoneOffset() * 60000);
    return local.toISOString().slice(0, 19);
  }
  const given = new Date(field.dataset.at || "");
  if (!isNaN(given)) {
    field.value = shown(given);
  }
  field.form.addEventListener("formdata", function (event) {
    const chosen = new Date(field.value);
    if (!isNaN(chosen)) {
      const unchanged = !isNaN(given) && field.value === shown(given);
      event.formData.set("at", unchanged ? given.toISOString() : chosen.toISOString());
    }
  });
})();
