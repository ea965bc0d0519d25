// The portal says that the joint list has changed, never how: the page asks for what its reader may see.
(function () {
  var waiting = 0, lost = false;
  // Several messages at once are one change.
  window.jointListChanged = function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      window.refreshJointList();
      if (window.commentsChanged) window.commentsChanged();
    }, 150);
  };
  window.jointListLost = function () { lost = true; };
  // What changed while the line was down has told nobody.
  window.jointListOpened = function () {
    if (lost) { lost = false; window.jointListChanged(); }
  };
})();
