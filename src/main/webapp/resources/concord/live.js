// The portal says that something has changed, never what: the page asks for what its reader may see, and leaves alone
// what is being typed.
(() => {
  "use strict";
  const PAUSE = 150;
  const COMMENTS = ["comments", "own_comments"];
  const asked = new Set();
  const lost = new Set();
  let waiting = 0;
  let leaving = false;

  // Not while something is sent: its answer may lead to another page, and what that is to say would go to this request.
  function ask() {
    if (leaving) return;
    if (!PrimeFaces.ajax.Queue.isEmpty()) return wait();
    const commands = [...asked].filter(name => window[name]);
    asked.clear();
    commands.forEach(name => window[name]());
  }

  // Several messages at once are one change.
  function wait() {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  }

  window.liveTold = (message, channel) => {
    asked.add("refreshComments");
    if (!COMMENTS.includes(channel)) asked.add("refreshPage");
    wait();
  };
  window.liveLost = (code, channel) => lost.add(channel);
  // What changed while the line was down has told nobody.
  window.liveOpened = channel => {
    if (lost.delete(channel)) window.liveTold("", channel);
  };

  $(document).on("pfAjaxSuccess", (event, xhr) => {
    leaving = Boolean(xhr.responseXML && xhr.responseXML.querySelector("redirect"));
  });
})();
