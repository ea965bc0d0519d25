// Keeps what is typed in forms marked data-keep, for the tab and the user, until the server says that it is saved.
// A page that gets lost (ended login, restarted portal) offers it again. Logging out forgets it.
(() => {
  "use strict";
  const PREFIX = "concord.kept:";
  const DELAY = 300;
  const marked = "form[data-keep]";
  const clean = new Map();
  const saves = new Map();
  let timer = 0;
  let leaving = false;
  let forgotten = false;

  const forms = () => [...document.querySelectorAll(marked)];
  const slot = form => PREFIX + form.dataset.keepUser + ":" + form.dataset.keep;
  // A box says whether it is ticked; what holds radio buttons says which one is.
  const value = field => field.type === "checkbox" ? String(field.checked)
    : "value" in field ? field.value
    : (field.querySelector("input:checked") || { value: "" }).value;
  const fields = form => Object.fromEntries(
    [...form.querySelectorAll("[data-field]")].map(input => [input.dataset.field, value(input)]));
  const text = form => JSON.stringify(fields(form));
  const dirty = form => clean.get(form.dataset.keep) !== text(form);
  const offer = form => document.querySelector(`form[data-keep-offer="${CSS.escape(form.dataset.keep)}"]`);

  function write(form) {
    if (offer(form) && !offer(form).hidden) return;
    if (dirty(form)) {
      const kept = { at: Date.now(), base: JSON.parse(form.dataset.keepBase), fields: fields(form) };
      sessionStorage.setItem(slot(form), JSON.stringify(kept));
    } else {
      sessionStorage.removeItem(slot(form));
    }
  }

  function writeAll() {
    clearTimeout(timer);
    if (!forgotten) forms().forEach(write);
  }

  // A form is clean as it was shown first, and again after each saving.
  function settle() {
    for (const form of forms()) {
      const key = form.dataset.keep;
      if (saves.get(key) !== form.dataset.keepSaves) {
        saves.set(key, form.dataset.keepSaves);
        clean.set(key, text(form));
      }
    }
  }

  function open(form) {
    const kept = JSON.parse(sessionStorage.getItem(slot(form)) || "null");
    const asks = offer(form);
    if (!kept || !asks || JSON.stringify(kept.fields) === text(form)) return;
    const since = new Date(kept.at);
    const says = asks.querySelector("[data-pattern]");
    says.textContent = says.dataset.pattern.replace("{0}", window.writtenMoment(since));
    asks.querySelector("[data-kept]").value = JSON.stringify({ base: kept.base, fields: kept.fields });
    asks.hidden = false;
    form.inert = true;
    asks.querySelector("[data-put-back]").focus();
  }

  function close(asks, discard) {
    const form = forms().find(one => offer(one) === asks);
    asks.hidden = true;
    form.inert = false;
    if (discard) sessionStorage.removeItem(slot(form));
  }

  document.addEventListener("input", event => {
    if (!event.target.closest(marked)) return;
    forgotten = false;
    clearTimeout(timer);
    timer = setTimeout(writeAll, DELAY);
  });
  document.addEventListener("click", event => {
    if (event.target.matches("[data-discard]")) close(event.target.form, true);
  });
  document.addEventListener("submit", event => {
    if (event.target.matches("form[data-forget]")) {
      Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX)).forEach(key => sessionStorage.removeItem(key));
      forgotten = true;
    }
  });
  window.addEventListener("pagehide", writeAll);
  window.addEventListener("beforeunload", event => {
    if (!leaving && forms().some(form => !form.inert && dirty(form))) event.preventDefault();
  });

  // The library's ajax tells of itself through jQuery: an answer came; then the page was changed by it.
  function listen() {
    $(document)
      .on("pfAjaxSend", writeAll)
      .on("pfAjaxSuccess", (event, xhr) => {
        leaving = Boolean(xhr.responseXML && xhr.responseXML.querySelector("redirect"));
      })
      .on("pfAjaxUpdated", (event, xhr, sent) => {
        settle();
        const source = document.getElementById(sent.source.id || sent.source);
        if (source && source.matches("[data-put-back]")) close(source.form, false);
        writeAll();
      });
  }

  window.addEventListener("DOMContentLoaded", () => {
    const done = document.querySelector("[data-keep-forget]");
    if (done) sessionStorage.removeItem(PREFIX + done.dataset.keepUser + ":" + done.dataset.keepForget);
    settle();
    forms().forEach(open);
    if (window.$) listen();
  });
})();
