// The portal says that the inbox has changed, never how: the page asks for what its reader may see.
(function () {
  var waiting = 0;
  // Several messages at once are one change.
  window.inboxChanged = function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () { window.refreshInbox(); }, 150);
  };
})();
