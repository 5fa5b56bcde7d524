// The left side: legend, chosen filters, and facets with live counts.
(function (app) {
  "use strict";

  const FEW = 8; // values of a facet that show before "show all"
  const unfolded = new Set();
  let counted = {}; // by facet, what each of its values would give
  const opened = new Set(["document", "modality", "actorType", "instrumentType"]);

  const hubLabel = (key) => (app.hubByKey.has(key) ? app.hubName(app.hubByKey.get(key)) : key);
  const LABELS = {
    document: (iri) => app.documentName(app.documents.find((one) => one.iri === iri) || { iri, title: iri }),
    promisor: hubLabel,
    modality: (key) => app.conceptName("modality", key),
    action: (key) => app.conceptName("action", key),
    actorType: (key) => app.conceptName("actor-type", key),
    role: (key) => app.conceptName("role", key),
    instrumentType: (key) => app.conceptName("instrument-type", key),
    nato: (key) => (key === "other" ? app.say("natoNone") : app.conceptName("nato", key)),
    group: hubLabel,
    deadline: (key) => (key === "none" ? app.say("deadlineNone") : key === "other" ? app.say("deadlineOther") : key),
  };
  app.facetLabel = (facet, value) => LABELS[facet](value);

  const byCount = (a, b) => b.count - a.count || app.inOrder(a.label, b.label);
  const byLabel = (a, b) => app.inOrder(a.label, b.label);

  function values(facet, counts) {
    const known = new Map(app.allValues(facet).map((value) => [value, counts.get(value) || 0]));
    for (const value of app.state.facets[facet]) if (!known.has(value)) known.set(value, 0);
    const list = [...known].map(([value, count]) => ({ value, count, label: app.facetLabel(facet, value) }));
    return list.sort(facet === "deadline" ? byLabel : byCount);
  }

  function box(facet, { value, count, label }) {
    const chosen = app.state.facets[facet].includes(value);
    const input = app.el("input", {
      type: "checkbox",
      checked: chosen,
      "data-facet": facet,
      "data-value": value,
      onchange: () => app.toggleFacet(facet, value),
    });
    return app.el("label", { class: count || chosen ? "" : "vain" }, input, app.el("span", {}, label), app.el("small", {}, app.number(count)));
  }

  function facetOf(facet, counts) {
    const list = values(facet, counts);
    const chosen = app.state.facets[facet].length;
    const all = unfolded.has(facet) || list.length <= FEW + 2;
    const shown = all ? list : list.filter((one, n) => n < FEW || app.state.facets[facet].includes(one.value));
    const name = app.say(facet);
    const details = app.el("details", { class: "facet", "data-facet": facet, open: opened.has(facet) || chosen > 0 });
    const more =
      list.length > FEW + 2 &&
      app.button(all ? app.say("showFewer") : app.say("showAll", list.length), () => {
        if (!unfolded.delete(facet)) unfolded.add(facet);
        app.showFacets(counted);
      }, { class: "quiet", id: `more-${facet}` });
    details.append(app.el("summary", {}, name, chosen ? app.el("b", {}, ` ${chosen}`) : null));
    const fill = () => details.append(app.el("div", { role: "group", "aria-label": name }, shown.map((one) => box(facet, one)), more));
    if (details.open) fill();
    details.addEventListener("toggle", () => {
      if (details.open) opened.add(facet);
      else opened.delete(facet);
      if (details.open && !details.querySelector("div")) fill(); // boxes nobody sees cost as much as those one does
    });
    return details;
  }

  function chips() {
    const { state } = app;
    const chip = (text, remove) =>
      app.button([text, app.el("span", { "aria-hidden": "true" }, " ×")], remove, { class: "chip", "data-key": text, "aria-label": `${app.say("clear")}: ${text}` });
    const list = [];
    if (state.text) list.push(chip(app.say("says", state.text), () => app.update({ text: "" })));
    for (const key of state.within) {
      list.push(chip(hubLabel(key), () => app.update({ within: state.within.filter((one) => one !== key) })));
    }
    for (const facet of app.FACETS) {
      for (const value of state.facets[facet]) {
        list.push(chip(app.facetLabel(facet, value), () => app.toggleFacet(facet, value)));
      }
    }
    if (list.length) list.push(app.button(app.say("reset"), app.reset, { class: "quiet", id: "reset" }));
    return list;
  }

  // The filters stand over every view, and their number where the filters themselves are folded away.
  function showChips() {
    const place = app.by("chips");
    const within = place.contains(document.activeElement);
    const list = chips();
    place.hidden = list.length === 0;
    app.refill(place, list);
    if (within && !list.length) app.by(app.state.view === "network" ? "net" : app.state.view).focus({ preventScroll: true });
    const count = app.filterCount(app.state);
    app.by("filters-toggle").textContent = app.say("filters") + (count ? ` (${count})` : "");
  }

  function range(id, phrase, value, least, most, step, change) {
    const output = app.el("output", { for: id }, String(value));
    const input = app.el("input", {
      type: "range", id, min: least, max: most, step, value,
      oninput: (event) => (output.textContent = event.target.value),
      onchange: (event) => change(Number(event.target.value)),
    });
    return app.el("label", { class: "range", for: id }, app.el("span", {}, app.say(phrase)), output, input);
  }

  function legend() {
    const { state } = app;
    const kinds = app.KINDS.filter((kind) => app.hubs.some((hub) => hub.kind === kind)).map((kind) => {
      const toggle = () => {
        const kinds = app.KINDS.filter((one) => (one === kind ? !state.kinds.includes(one) : state.kinds.includes(one)));
        if (kinds.length) app.update({ kinds });
        else app.showFacets(counted); // one kind at least is drawn
      };
      const input = app.el("input", { type: "checkbox", checked: state.kinds.includes(kind), "data-kind": kind, onchange: toggle });
      return app.el("label", {}, input, app.sign(kind), app.el("span", {}, app.say(kind)), app.el("small", {}, app.number(app.hubsOfKind(kind))));
    });
    const each = app.el("input", { type: "checkbox", id: "each", checked: state.each, onchange: () => app.update({ each: !state.each }) });
    const usual = app.fresh();
    const same = ["kinds", "each", "budget", "least"].every((part) => String(state[part]) === String(usual[part]));
    return [
      app.el("h2", {}, app.say("legend")),
      app.el("div", { role: "group", "aria-label": app.say("legend") }, kinds),
      app.el("p", { class: "note" }, app.say("legendSize")),
      app.el("label", { title: app.say("eachNote") }, each, app.el("span", {}, app.say("each"))),
      range("budget", "budget", state.budget, 10, 400, 10, (budget) => app.update({ budget })),
      range("least", "least", Math.min(state.least, 50), 1, 50, 1, (least) => app.update({ least })),
      same ? "" : app.button(app.say("drawUsual"), () => app.update({ kinds: usual.kinds, each: usual.each, budget: usual.budget, least: usual.least }), { class: "quiet", id: "draw-usual" }),
    ];
  }

  app.showFacets = function (counts) {
    counted = counts;
    showChips();
    keepFocus(() => {
      app.by("legend").replaceChildren(...legend());
      app.by("facets").replaceChildren(
        ...app.FACETS.filter((facet) => app.allValues(facet).length).map((facet) => facetOf(facet, counts[facet])),
      );
    });
  };

  // The side is built anew on every change; the keyboard stays where it was.
  function keepFocus(work) {
    const before = document.activeElement;
    const inSide = app.by("side").contains(before);
    const filled = app.by("facets").firstChild !== null; // to ask an empty page for its measures costs time for nothing
    const scrolled = filled ? app.by("side").scrollTop : 0;
    const { facet, value, kind } = before ? before.dataset : {};
    const id = before ? before.id : "";
    work();
    if (inSide) {
      const same = [...app.by("side").querySelectorAll("input, button")].find(
        (one) => (id && one.id === id) || (facet && one.dataset.facet === facet && one.dataset.value === value) || (kind && one.dataset.kind === kind),
      );
      if (same) same.focus({ preventScroll: true });
      else app.by("side").querySelector("input").focus({ preventScroll: true });
    }
    if (filled) app.by("side").scrollTop = scrolled;
  }
})(window.policygraph);
