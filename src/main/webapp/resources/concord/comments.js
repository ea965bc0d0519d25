// Once it is chosen who will read a comment, the next thing is to type it.
(() => {
  "use strict";
  const next = { "comment:choose": "comment:text", "kept:putBack": "comment:text", "comment:send": "comment:choice", "comment:close": "comment:choice" };
  $(document).on("pfAjaxUpdated", (event, xhr, sent) => {
    const field = document.getElementById(next[sent.source.id || sent.source]);
    if (field) setTimeout(() => field.focus());
  });
})();
