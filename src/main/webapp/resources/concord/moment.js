// The server says a moment in the round's zone; the browser alone knows the reader's.
(function () {
  function show() {
    document.querySelectorAll('[data-moment]').forEach(function (place) {
      place.textContent = place.dataset.words + ' ' + window.writtenMoment(new Date(place.dataset.moment));
    });
  }
  // How long it is until then by the portal's clock; the reader's own may be wrong.
  function left() {
    document.querySelectorAll('[data-until]').forEach(function (place) {
      place.skew = place.skew || Date.parse(place.dataset.now) - Date.now();
      var seconds = Math.max(0, Math.floor((Date.parse(place.dataset.until) - Date.now() - place.skew) / 1000));
      var days = Math.floor(seconds / 86400);
      var unit = new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: 'day', unitDisplay: 'long' });
      var clock = new Date(seconds % 86400 * 1000).toISOString().slice(11, 19);
      place.textContent = place.dataset.words.replace('{0}', (days ? unit.format(days) + ' ' : '') + clock);
    });
  }
  show();
  left();
  setInterval(left, 1000);
  jQuery(document).on('pfAjaxComplete', function () { show(); left(); });
})();
