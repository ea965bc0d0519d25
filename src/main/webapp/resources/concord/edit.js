// What makes a long form good to type in: Ctrl+S saves, the place is kept when parts of it are drawn anew, nothing can be
// typed into what is about to be replaced.
(() => {
  "use strict";
  let focused = "";

  document.addEventListener("keydown", event => {
    const save = document.querySelector("[data-save]");
    if (save && (event.ctrlKey || event.metaKey) && !event.altKey && event.code === "KeyS") {
      event.preventDefault();
      save.click();
    }
  });

  // A date of which only a part was typed would be sent as none.
  document.addEventListener("click", event => {
    if (!event.target.matches("[data-save]")) return;
    const half = [...event.target.form.querySelectorAll("input[type=date]")].find(input => input.validity.badInput);
    if (half) {
      event.preventDefault();
      event.stopImmediatePropagation();
      half.reportValidity();
    }
  }, true);

  function begin(source) {
    focused = document.activeElement ? document.activeElement.id : "";
    if (source.type === "submit") document.querySelectorAll("form[data-keep]").forEach(form => { form.inert = true; });
  }

  function refocus(source) {
    const firsts = source.dataset.adds ? document.querySelectorAll(`[data-first="${source.dataset.adds}"]`) : [];
    const wrong = source.matches("[data-save]") ? document.querySelector("[aria-invalid=true], [data-attend]") : null;
    const place = firsts.length ? firsts[firsts.length - 1] : wrong || document.getElementById(focused);
    if (place && (wrong || document.activeElement === document.body || firsts.length)) place.focus();
  }

  function show(source) {
    const refused = document.querySelector("#messages .refused");
    if (refused && source.matches("[data-save]")) refused.scrollIntoView({ block: "center" });
  }

  function release() {
    document.querySelectorAll("form[data-keep]").forEach(form => { form.inert = false; });
  }

  const source = sent => document.getElementById(sent.source.id || sent.source) || document.body;

  window.addEventListener("DOMContentLoaded", () => {
    $(document)
      .on("pfAjaxSend", (event, xhr, sent) => begin(source(sent)))
      .on("pfAjaxUpdated", (event, xhr, sent) => {
        release();
        refocus(source(sent));
        show(source(sent));
      })
      .on("pfAjaxError", release);
  });
})();
