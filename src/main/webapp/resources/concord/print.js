// What paper says beyond the page: what was chosen of a table, and when it was printed. A page that was opened to be printed
// asks the browser to print it.
(() => {
  "use strict";
  const opened = performance.now();

  // By the portal's clock, whatever the reader's own says.
  function moment(place) {
    const now = Date.parse(place.dataset.printed) + performance.now() - opened;
    place.textContent = window.writtenMoment(new Date(now), "UTC");
  }

  // A choice that is the first of its list chooses nothing.
  const words = field => field.matches("select") ? field.selectedIndex > 0 && field.selectedOptions[0].text : field.value;
  const name = field => field.labels.length ? field.labels[0].textContent : field.getAttribute("aria-label");

  function chosen(place) {
    const fields = [...document.querySelectorAll("[role=search] :is(select, input:not([type=hidden], [type=submit]))")];
    const said = fields.filter(words).map(field => `${name(field)}: ${words(field)}`);
    place.textContent = `${place.dataset.chosen} ${said.join("; ")}`;
    place.hidden = said.length === 0;
  }

  function say() {
    document.querySelectorAll("[data-printed]").forEach(moment);
    document.querySelectorAll("[data-chosen]").forEach(chosen);
  }

  // The same page with its filters, which stand in the address, with all rows or page by page.
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-print]");
    if (!link) return;
    const asked = new URLSearchParams(location.search);
    ["page", "rows", "print"].forEach(part => asked.delete(part));
    if (link.dataset.print === "true") asked.set("print", "true");
    link.href = `${location.pathname}?${asked}`;
  });
  window.addEventListener("beforeprint", say);
  window.addEventListener("load", () => {
    say();
    if (document.querySelector("a[data-print=false]")) window.print();
  });
})();
