// Says that a part of the page did not come: the sentences for it stand hidden on every page. What is refused is brought
// into view.
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

  function bringRefusal() {
    const refused = document.querySelector(".messages .refused");
    if (!refused) return;
    const {top, bottom} = refused.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) refused.scrollIntoView({ block: "center" });
  }

  const told = xhr => xhr && xhr.responseXML && xhr.responseXML.querySelector("update[id=messages]");

  window.addEventListener("DOMContentLoaded", () => {
    $(document)
      .on("pfAjaxSend", () => show(""))
      .on("pfAjaxComplete", (event, xhr) => { if (told(xhr)) setTimeout(bringRefusal); })
      .on("pfAjaxError", (event, xhr) => show(kind(xhr ? xhr.status : 0)));
  });
})();
