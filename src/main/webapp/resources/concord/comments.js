// The portal says that there is a comment for this reader, never which: the page asks for what its reader may see, and
// leaves alone what is being typed. Once it is chosen who will read a comment, the next thing is to type it.
(() => {
  "use strict";
  const PAUSE = 150;
  let waiting = 0;
  let leaving = false;

  // Not while something is sent: its answer may lead to another page, and what that is to say would go to this request.
  function refresh() {
    if (leaving) return;
    if (PrimeFaces.ajax.Queue.isEmpty()) window.refreshComments();
    else window.commentsChanged();
  }

  window.commentsChanged = () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, PAUSE);
  };

  $(document).on("pfAjaxSuccess", (event, xhr) => {
    leaving = Boolean(xhr.responseXML && xhr.responseXML.querySelector("redirect"));
  });

  const next = { "comment:choose": "comment:text", "kept:putBack": "comment:text", "comment:send": "comment:choice", "comment:close": "comment:choice" };
  $(document).on("pfAjaxUpdated", (event, xhr, sent) => {
    const field = document.getElementById(next[sent.source.id || sent.source]);
    if (field) setTimeout(() => field.focus());
  });
})();
