// Search over names and quotes: a list that the keyboard walks (WAI-ARIA combobox pattern).
(function (app) {
  "use strict";

  const NAMES = 10;
  const DOCUMENTS = 4;
  const QUOTES = 12;
  const input = app.by("q");
  const list = app.by("hits");
  let hits = [];
  let at = -1;

  // The words round the place found.
  function extract(claim, folded) {
    const found = claim.folded.indexOf(folded);
    // Folding may lengthen letters (æ to ae), so the place is close, not exact; the quote itself is shown as it is.
    const from = Math.max(0, found - 40);
    return (from ? "…" : "") + claim.quote.slice(from, from + 110) + (claim.quote.length > from + 110 ? "…" : "");
  }

  function find(text) {
    const folded = app.fold(text.trim());
    if (folded.length < 2) return [];
    const named = app.hubs
      .filter((hub) => app.foldedName(hub).includes(folded))
      .sort((a, b) => app.foldedName(b).startsWith(folded) - app.foldedName(a).startsWith(folded) || app.countOf(b) - app.countOf(a) || a.index - b.index)
      .slice(0, NAMES)
      .map((hub) => ({
        signs: app.sign(hub.kind),
        text: app.hubName(hub),
        note: `${app.kindName(hub.kind)} · ${howMany(app.countLeft(hub), app.countOf(hub))}`,
        go: () => {
          app.select(hub.key);
          app.lookAt(hub);
        },
      }));
    const documents = app.documents
      .filter((document) => app.documents.length > 1 && app.fold(app.documentName(document)).includes(folded))
      .slice(0, DOCUMENTS)
      .map((document) => ({
        text: app.documentName(document),
        note: app.say("document").toLowerCase(),
        go: () => app.update({ facets: { ...app.state.facets, document: [document.iri] }, selected: "" }),
      }));
    const saying = app.claims.filter((claim) => claim.folded.includes(folded));
    const quoted = saying.slice(0, QUOTES).map((claim) => ({
      text: extract(claim, folded),
      note: app.documentName(claim.home),
      language: claim.language,
      go: () => app.update({ selected: claim.iri }),
    }));
    return [...named, ...documents, ...(saying.length ? [allThatSay(text.trim(), saying.length)] : []), ...quoted];
  }

  const howMany = (left, all) => (left === all ? app.number(all) : app.say("hitOf", app.number(left), app.number(all)));

  // All commitments that say something, as a filter beside the others; where these leave nothing, in their place.
  function allThatSay(words, all) {
    const left = app.filter({ ...app.state, text: words }).passing.length;
    if (!left) return { text: app.say("hitsTextAll", app.number(all), words), go: () => app.unfilter({ text: words, selected: "" }) };
    const said = left === all ? app.say("hitsText", app.number(all), words) : app.say("hitsTextOf", app.number(left), words, app.number(all));
    return { text: said, go: () => app.update({ text: words, selected: "" }) };
  }

  function show() {
    const text = input.value;
    hits = find(text);
    at = -1;
    list.replaceChildren(
      ...hits.map((hit, n) =>
        app.el(
          "li",
          { role: "option", id: `hit-${n}`, "aria-selected": "false", onmousedown: (event) => event.preventDefault(), onclick: () => go(n) },
          hit.signs || "",
          app.el("span", { lang: hit.language || null }, hit.text),
          hit.note ? app.el("small", {}, ` ${hit.note}`) : "",
        ),
      ),
    );
    const open = text.trim().length > 1;
    if (open && !hits.length) list.replaceChildren(app.el("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, app.say("hitsNone", text)));
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    input.removeAttribute("aria-activedescendant");
  }

  function hide() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function mark(n) {
    if (!hits.length) return;
    at = (n + hits.length) % hits.length;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    list.children[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", `hit-${at}`);
  }

  function go(n) {
    hide();
    input.value = "";
    hits[n].go();
    app.read();
  }

  input.addEventListener("input", show);
  input.addEventListener("focus", () => input.value && show());
  input.addEventListener("blur", hide);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") mark(at + 1);
    else if (event.key === "ArrowUp") mark(at - 1);
    else if (event.key === "Enter" && hits.length) go(Math.max(at, 0));
    else if (event.key === "Escape") {
      input.value = "";
      hide();
      app.by("net").focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
})(window.policygraph);
