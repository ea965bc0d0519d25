// What was asked of the portal is asked once: whatever asked is off until the answer comes, so that a second click sends
// nothing. That it takes longer than a second is said. Serves the library's commands and plain forms alike; keys that
// click go the same way.
(() => {
  "use strict";
  const PATIENCE = 1000;
  // The answer to a form is another page. Whoever has stopped the browser meanwhile can send it again.
  const STOPPED = 60000;
  const COMMANDS = "button, input[type=submit], input[type=button], a";
  const busy = new Set();
  let form = null;
  let leaving = false;
  let patience = 0;
  let stopped = 0;

  const requests = () => window.PrimeFaces ? PrimeFaces.ajax.Queue.requests : [];
  const source = request => document.getElementById(request.source.id || request.source);
  const queued = element => requests().some(request => source(request) === element);
  const off = element => element.getAttribute("aria-disabled") === "true";

  function say(words) {
    document.querySelectorAll("[data-working]").forEach(place => {
      place.textContent = words ? place.dataset.working : "";
    });
  }

  function begin(element) {
    if (busy.size === 0) patience = setTimeout(say, PATIENCE, true);
    busy.add(element);
    if (element.matches(COMMANDS)) element.setAttribute("aria-disabled", "true");
  }

  function end(element) {
    busy.delete(element);
    if (element.matches(COMMANDS)) element.removeAttribute("aria-disabled");
    if (busy.size > 0) return;
    clearTimeout(patience);
    say(false);
  }

  function endAll() {
    form = null;
    leaving = false;
    clearTimeout(stopped);
    [...busy].forEach(end);
  }

  // What the library has waiting it sends later: a second click must not join the line.
  window.addEventListener("click", event => {
    const command = event.target.closest(COMMANDS);
    if (!command) return;
    if (off(command) || queued(command)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      setTimeout(() => { if (queued(command)) begin(command); });
    }
  }, true);

  // A second form would take the place of the first one's answer, and with it of a password that is shown only once.
  window.addEventListener("submit", event => {
    if (event.defaultPrevented || event.target.getAttribute("method") !== "post") return;
    if (form) {
      event.preventDefault();
      return;
    }
    form = event.target;
    begin(event.submitter || form);
    stopped = setTimeout(endAll, STOPPED);
  });

  // The browser asks whether to leave: who stays goes on.
  window.addEventListener("beforeunload", event => { if (event.defaultPrevented) endAll(); });
  window.addEventListener("pageshow", endAll);

  // A script that asks for news is no deed of the reader's.
  function sent(request) {
    const element = source(request);
    if (element && !element.matches("script")) begin(element);
  }

  function answered() {
    if (!leaving) [...busy].filter(element => !queued(element) && !(form && form.contains(element))).forEach(end);
  }

  window.addEventListener("DOMContentLoaded", () => {
    $(document)
      .on("pfAjaxSend", (event, xhr, request) => sent(request))
      .on("pfAjaxSuccess", (event, xhr) => {
        leaving = Boolean(xhr.responseXML && xhr.responseXML.querySelector("redirect"));
      })
      .on("pfAjaxComplete", () => setTimeout(answered));
  });
})();
