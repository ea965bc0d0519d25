// The server says a moment in the round's zone; the browser alone knows the reader's.
(function () {
  function show() {
    document.querySelectorAll('[data-moment]').forEach(function (place) {
      var words = new Intl.DateTimeFormat(document.documentElement.lang,
          { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
      place.textContent = place.dataset.words + ' ' + words.format(new Date(place.dataset.moment));
    });
  }
  show();
  jQuery(document).on('pfAjaxComplete', show);
})();
