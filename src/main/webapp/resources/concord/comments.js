// The portal says that there is a comment for this reader, never which: the page asks for what its reader may see, and
// leaves alone what is being typed. Once it is chosen who will read a comment, the next thing is to type it.
(() => {
  "use strict";
  const PAUSE = 150;
  let waiting = 0;
  window.commentsChanged = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => window.refreshComments(), PAUSE);
  };

  const next = { "comment:choose": "comment:text", "kept:putBack": "comment:text", "comment:send": "comment:choice", "comment:close": "comment:choice" };
  $(document).on("pfAjaxUpdated", (event, xhr, sent) => {
    const field = document.getElementById(next[sent.source.id || sent.source]);
    if (field) setTimeout(() => field.focus());
  });
})();
