// Builds elements. Data only ever becomes text nodes and checked attributes, never markup.
(function (app) {
  "use strict";

  const SVG = "http://www.w3.org/2000/svg";

  // Attributes that data may reach; anything else in `attributes` is written by this program's own code.
  function set(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
    }
  }

  app.el = function (tag, attributes, ...children) {
    const element = document.createElement(tag);
    set(element, attributes || {});
    element.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  };

  app.svg = function (tag, attributes, ...children) {
    const element = document.createElementNS(SVG, tag);
    set(element, attributes || {});
    element.append(...children);
    return element;
  };

  app.button = (text, onclick, attributes) => app.el("button", { type: "button", onclick, ...attributes }, text);

  app.by = (id) => document.getElementById(id);

  // The sign of a kind of hub, as in the network; decoration, since the name of the kind stands beside it.
  const OUTLINES = {
    dot: "M8 2a6 6 0 1 0 .01 0z",
    triangle: "M8 1.5L15 14H1z",
    diamond: "M8 .5L15.5 8 8 15.5.5 8z",
    square: "M2.5 2.5h11v11h-11z",
    hexagon: "M4.5 2h7L15 8l-3.500 6h-7L1 8z",
  };

  app.sign = function (kind) {
    const path = app.svg("path", { d: OUTLINES[app.drawing.shapes[kind]] });
    return app.svg("svg", { class: `sign ${kind}`, viewBox: "0 0 16 16", "aria-hidden": "true" }, path);
  };

  // A link only to http and https; whatever else an address may say is shown as text.
  app.safeLink = function (address) {
    try {
      const url = new URL(address);
      return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
    } catch {
      return null;
    }
  };

  // Writes every element's words in the reader's language.
  app.translate = function () {
    document.documentElement.lang = app.state.language;
    // A collection nobody has named is called by its size, in words that can be translated.
    const unnamed = app.title === `${app.documents.length} dokumenter`;
    document.title = app.by("title").title = app.by("title").textContent = unnamed ? app.say("unnamed", app.documents.length) : app.title;
    for (const element of document.querySelectorAll("[data-word]")) element.textContent = app.say(element.dataset.word);
    for (const element of document.querySelectorAll("[data-label]")) {
      element.setAttribute("aria-label", app.say(element.dataset.label));
      if (element.tagName === "BUTTON") element.title = app.say(element.dataset.label);
    }
    for (const element of document.querySelectorAll("[data-hint]")) element.placeholder = app.say(element.dataset.hint);
  };

  // Fills a part of the page anew. The keyboard stays on what it was on; where that is gone, on the part as a whole.
  app.refill = function (part, children) {
    const before = document.activeElement;
    const within = before !== part && part.contains(before);
    const key = within && (before.id || before.dataset.key);
    part.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    if (!within) return;
    const same = key && [...part.querySelectorAll("[id], [data-key]")].find((one) => (one.id || one.dataset.key) === key);
    (same || part).focus({ preventScroll: true });
  };

  // Tells a screen reader, without moving anything.
  app.announce = (text) => (app.by("said").textContent = text);

  app.debounce = function (work, wait) {
    let timer = 0;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(work, wait);
    };
  };
})(window.policygraph);
