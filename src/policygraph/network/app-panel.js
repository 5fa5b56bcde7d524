// The right side: the commitments behind what is selected, each with its quote and the way back to its place.
(function (app) {
  "use strict";

  const AT_ONCE = 15;
  const STRONGEST = 6;

  // The quote, untouched, with the words of actors, instruments and groups marked.
  app.quote = function (claim) {
    const marks = [];
    for (const kind of ["actors", "instruments", "groups"]) {
      for (const { words, at } of claim[kind]) {
        const start = at !== undefined ? at : words ? claim.quote.indexOf(words) : -1;
        if (start >= 0) marks.push({ start, end: start + words.length, kind: kind.slice(0, -1) });
      }
    }
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    const parts = [];
    let at = 0;
    for (const { start, end, kind } of marks) {
      if (start < at) continue;
      parts.push(claim.quote.slice(at, start), app.el("mark", { class: kind }, claim.quote.slice(start, end)));
      at = end;
    }
    parts.push(claim.quote.slice(at));
    return app.el("blockquote", { lang: claim.language }, parts);
  };

  app.placeOf = function ({ place }) {
    if (!place.page) return "";
    if (!place.lineStart) return app.say("pageOnly", place.page);
    if (place.pageEnd > place.page) return app.say("pages", place.page, place.lineStart, place.pageEnd, place.lineEnd);
    if (place.lineEnd > place.lineStart) return app.say("pageLines", place.page, place.lineStart, place.lineEnd);
    return app.say("pageLine", place.page, place.lineStart);
  };

  const hubButton = (index, note) => {
    const hub = app.hubs[index];
    const open = () => {
      app.select(hub.key);
      app.lookAt(hub);
    };
    return app.button([app.sign(hub.kind), app.hubName(hub), note ? app.el("small", {}, ` ${note}`) : null], open, { class: "hub" });
  };

  function facts(claim) {
    const list = [app.conceptName("modality", claim.modality), app.conceptName("action", claim.action)];
    if (claim.verb) list.push(`«${claim.verb}»`);
    if (claim.deadline) list.push(`${app.say("deadline")}: ${claim.deadline[0]}`);
    if (claim.numbers.length) list.push(`${app.say("numbers")}: ${claim.numbers.join(", ")}`);
    return app.el("p", { class: "facts" }, list.map((fact) => app.el("span", {}, fact)));
  }

  // What found a commitment, where exactly, and its IRI.
  app.provenance = function (claim) {
    const rules = claim.rules.map((rule) => app.el("li", {}, app.el("code", {}, rule), app.ruleTitle(rule) && ` ${app.ruleTitle(rule)}`));
    const copy = app.button(app.say("copyIri"), () => app.copy(claim.iri), { class: "quiet" });
    return app.el(
      "details",
      { class: "provenance" },
      app.el("summary", {}, app.say("provenance")),
      app.el("p", {}, app.say("rule"), app.el("ul", {}, rules)),
      claim.place.end ? app.el("p", {}, app.say("characters", claim.place.start, claim.place.end)) : null,
      app.el("p", {}, app.el("code", { class: "iri" }, claim.iri), " ", copy),
    );
  };

  function links(claim) {
    const link = app.safeLink(claim.link);
    const words = claim.place.page ? app.say("openSource", claim.place.page) : app.say("openDocument");
    return [
      claim.source && app.el("a", { href: claim.source, target: "_blank", rel: "noopener" }, app.say("readThere")),
      link && app.el("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, words),
      app.provenance(claim),
    ];
  }

  // One commitment with everything known about it.
  app.article = function (claim) {
    const home = app.documents[claim.document];
    const promisors = claim.promisors.map((hub) => app.hubName(app.hubs[hub])).join(", ");
    const parent = claim.parent !== null ? app.claims[claim.parent] : null;
    return app.el(
      "article",
      { "data-iri": claim.iri },
      app.el("h3", {}, promisors, " ", app.el("small", { lang: home.language }, app.documentName(home))),
      app.quote(claim),
      facts(claim),
      app.el(
        "div",
        { class: "hubs" },
        claim.actors.map((one) => hubButton(one.hub, app.conceptName("role", one.role))),
        claim.instruments.map((one) => hubButton(one.hub)),
        claim.groups.map((one) => hubButton(one.hub)),
      ),
      app.el(
        "p",
        { class: "place" },
        claim.heading.length > 0 && [app.el("span", { lang: claim.language }, claim.heading.join(" › ")), " · "],
        app.placeOf(claim),
      ),
      parent && app.el("p", { class: "place" }, `${app.say("partOf")}: `, app.button(parent.quote.slice(0, 60), () => app.select(parent.iri), { class: "quiet" })),
      app.el("div", { class: "links" }, links(claim)),
    );
  };

  // A list that grows on demand and says how much is left.
  app.claimList = function (claims) {
    const box = app.el("div", { class: "claims" });
    const add = (from) => {
      const shown = claims.slice(from, from + AT_ONCE).map(app.article);
      box.append(...shown);
      const left = claims.length - from - AT_ONCE;
      if (from && shown.length) shown[0].querySelector("h3").setAttribute("tabindex", "-1");
      if (from && shown.length) shown[0].querySelector("h3").focus({ preventScroll: true });
      if (left <= 0) return;
      const more = app.button(app.say("more", Math.min(AT_ONCE, left), app.number(left)), () => {
        more.remove();
        add(from + AT_ONCE);
      });
      more.className = "more";
      box.append(more);
    };
    add(0);
    return box;
  };

  function strongest(hub, picture) {
    const others = picture.ties
      .filter((tie) => tie.first === hub.index || tie.second === hub.index)
      .map((tie) => ({ other: tie.first === hub.index ? tie.second : tie.first, weight: tie.weight }))
      .sort((a, b) => b.weight - a.weight || a.other - b.other);
    if (!others.length) return null;
    const open = ({ other, weight }) =>
      app.button([app.sign(app.hubs[other].kind), app.hubName(app.hubs[other]), app.el("small", {}, ` ${weight}`)], () => app.select(hub.key, app.hubs[other].key), { class: "hub" });
    const list = app.el("div", { class: "hubs" }, others.slice(0, STRONGEST).map(open));
    const rest = others.slice(STRONGEST);
    const all = app.button(app.say("showAll", app.number(others.length)), () => {
      const added = rest.map(open);
      all.replaceWith(...added);
      added[0].focus({ preventScroll: true });
    }, { class: "quiet" });
    if (rest.length) list.append(all);
    return app.el("div", { class: "strongest" }, app.el("h3", {}, app.say("strongest")), list);
  }

  // "3 of 12 commitments" where filters leave some of them out.
  const howMany = function (all) {
    const left = app.listed.length;
    return left === all ? app.sayCommitments(all) : app.say("commitmentsOf", app.number(left), app.number(all));
  };

  // What to say of a selection of which the filters leave nothing.
  const vain = (all) => [
    app.el("p", { class: "note" }, app.say("vain", app.sayCommitments(all))),
    app.el("p", { class: "buttons" }, app.button(app.say("unfilter"), () => app.unfilter({}), { id: "unfilter" })),
  ];

  function head(hubs, picture) {
    const only = app.button(app.say("only"), () => {
      const within = [...new Set([...app.state.within, ...hubs.map((hub) => hub.key)])];
      app.update({ within, selected: "" });
    }, { id: "only" });
    const back = app.button(app.say("back"), () => app.select(), { class: "quiet" });
    const [hub] = hubs;
    if (hubs.length === 2) {
      return [
        app.el("h2", {}, hubs.map((one, n) => [n ? " + " : "", app.sign(one.kind), app.hubName(one)]).flat()),
        app.el("p", { class: "count" }, app.say("tieOf", app.sayCommitments(app.listed.length))),
        app.el("p", { class: "buttons" }, only, back),
      ];
    }
    const type = hub.kind === "actor" ? app.conceptName("actor-type", hub.type) : hub.kind === "instrument" ? app.conceptName("instrument-type", hub.type) : "";
    const kind = type ? app.say("kindOf", app.kindName(hub.kind), type) : app.kindName(hub.kind);
    return [
      app.el("h2", {}, app.sign(hub.kind), app.hubName(hub)),
      app.el("p", { class: "count" }, `${kind} · ${howMany(app.countOf(hub))}`),
      hub.degree ? app.el("p", { class: "note" }, app.say("measures", hub.degree, app.decimal(hub.betweenness), hub.community + 1)) : null,
      app.listed.length ? null : vain(app.countOf(hub)),
      app.el("p", { class: "buttons" }, app.listed.length > 0 && only, back),
      strongest(hub, picture),
    ];
  }

  app.showPanel = function (picture) {
    const panel = app.by("panel");
    const { hubs, claim } = app.selection();
    let top;
    if (claim) top = [app.el("p", { class: "buttons" }, app.button(app.say("back"), () => app.select(), { class: "quiet" }))];
    else if (hubs.length) top = head(hubs, picture);
    else top = [app.el("h2", {}, app.sayCommitments(app.listed.length)), app.listed.length > 0 && app.el("p", { class: "note" }, app.say("intro"))];
    const filled = panel.firstChild !== null;
    app.refill(panel, [...top.flat(), app.claimList(app.listed)]);
    if (filled) panel.scrollTop = 0;
  };
})(window.policygraph);
