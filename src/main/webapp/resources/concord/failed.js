// Says that a part of the page did not come: the sentences for it stand hidden on every page.
(() => {
  "use strict";
  const UNANSWERED = [0, 502, 503, 504];

  function kind(status) {
    if (status === 404) return "gone";
    return UNANSWERED.includes(status) ? "unanswered" : "failed";
  }

  function show(which) {
    document.querySelectorAll("[data-failed]").forEach(sentence => {
      sentence.hidden = sentence.dataset.failed !== which;
      if (!sentence.hidden) sentence.scrollIntoView({ block: "center" });
    });
  }

  window.addEventListener("DOMContentLoaded", () => {
    $(document)
      .on("pfAjaxSend", () => show(""))
      .on("pfAjaxError", (event, xhr) => show(kind(xhr ? xhr.status : 0)));
  });
})();
