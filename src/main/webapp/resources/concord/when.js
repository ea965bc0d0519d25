// Writes a moment as the portal does (concord.web.When), where only the browser knows it or the reader's own zone:
// “24 Nov 2026, 09:40 UTC”.
(() => {
  "use strict";
  window.writtenMoment = (moment, zone) => {
    const page = document.documentElement.lang;
    const format = new Intl.DateTimeFormat(page === "en" ? "en-GB" : page, {
      day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
      timeZone: zone, timeZoneName: "short",
    });
    const of = Object.fromEntries(format.formatToParts(moment).map(part => [part.type, part.value]));
    return `${of.day} ${of.month} ${of.year}, ${of.hour}:${of.minute} ${of.timeZoneName}`;
  };
})();
