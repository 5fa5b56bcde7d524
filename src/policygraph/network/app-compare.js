// Documents or promisors side by side: who names what, in which role, how firmly, and what only one of them has.
(function (app) {
  "use strict";

  const AT_ONCE = 40;
  const QUOTES_AT_ONCE = 10;
  const MODALITIES = ["firm", "effort", "explore", "demand", "goal"];
  const ROLES = ["responsible", "affected", "partner", "mentioned"];
  let most = AT_ONCE;
  let chosenBefore = "";

  function columnsOf(claim) {
    if (app.state.by === "document") return [app.documents[claim.document].iri];
    return claim.promisors.map((hub) => app.hubs[hub].key);
  }

  const columnName = (key) => app.facetLabel(app.state.by, key);

  // For every hub of the kind asked for: per column its count, modalities and roles.
  function tabulate(passing) {
    const totals = new Map();
    const rows = new Map();
    const hubsOf = app.hubsUnder(app.state);
    for (const claim of passing) {
      const columns = columnsOf(claim);
      for (const column of columns) totals.set(column, (totals.get(column) || 0) + 1);
      const roles = new Map(claim.actors.map((one) => [one.hub, one.role]));
      for (const index of hubsOf(claim)) {
        const hub = app.hubs[index];
        if (hub.kind !== app.state.rows) continue;
        if (hub.kind === "instrument" && (app.state.each ? hub.key.startsWith("instrument:type/") : hub.within >= 0)) continue;
        if (!rows.has(index)) rows.set(index, { hub, total: 0, cells: new Map() });
        const row = rows.get(index);
        row.total += 1;
        for (const column of columns) {
          if (!row.cells.has(column)) row.cells.set(column, { count: 0, modality: {}, role: {} });
          const cell = row.cells.get(column);
          cell.count += 1;
          cell.modality[claim.modality] = (cell.modality[claim.modality] || 0) + 1;
          const role = roles.get(index);
          if (role) cell.role[role] = (cell.role[role] || 0) + 1;
        }
      }
    }
    return { totals, rows: [...rows.values()].sort((a, b) => b.total - a.total || a.hub.index - b.hub.index) };
  }

  function bar(cell) {
    const parts = MODALITIES.filter((one) => cell.modality[one]);
    const label = parts.map((one) => `${app.conceptName("modality", one)}: ${cell.modality[one]}`).join(", ");
    const width = 60;
    let x = 0;
    const rects = parts.map((one) => {
      const wide = (cell.modality[one] / cell.count) * width;
      const rect = app.svg("rect", { class: `m-${one}`, x: x.toFixed(1), y: 0, width: wide.toFixed(1), height: 6 });
      x += wide;
      return rect;
    });
    return app.svg("svg", { class: "bar", viewBox: `0 0 ${width} 6`, role: "img", "aria-label": label }, app.svg("title", {}, label), ...rects);
  }

  function roleLetters(cell) {
    const letters = app.say("roleLetters");
    const said = ROLES.map((role, n) => (cell.role[role] ? `${letters[n]} ${cell.role[role]}` : "")).filter(Boolean);
    return said.length ? app.el("small", {}, said.join(" · ")) : null;
  }

  function open(hub, column) {
    const facets = { ...app.state.facets, [app.state.by]: [column] };
    app.update({ facets, selected: hub.key, view: "compare" });
  }

  function cellOf(row, column, alone) {
    const cell = row.cells.get(column);
    if (!cell) return app.el("td", { class: "void" }, app.el("span", { "aria-label": app.say("none") }, "–"));
    const label = `${app.hubName(row.hub)}, ${columnName(column)}: ${app.sayCommitments(cell.count)}`;
    return app.el(
      "td",
      {},
      app.button(app.number(cell.count), () => open(row.hub, column), { class: "figure", "aria-label": label }),
      bar(cell),
      roleLetters(cell),
      alone ? app.el("em", {}, app.say("onlyHere")) : null,
    );
  }

  // One commitment as its column quotes it, with all that the panel would say of it: the panel makes room for the columns.
  function said(claim, chosen) {
    const roles = claim.actors.filter((one) => chosen.includes(one.hub)).map((one) => app.conceptName("role", one.role));
    const facts = [...new Set(roles), app.conceptName("modality", claim.modality), app.conceptName("action", claim.action)];
    if (claim.deadline) facts.push(`${app.say("deadline")}: ${claim.deadline[0]}`);
    if (claim.numbers.length) facts.push(`${app.say("numbers")}: ${claim.numbers.join(", ")}`);
    const place = app.placeOf(claim);
    const home = claim.source || app.safeLink(claim.link);
    return app.el(
      "li",
      { "data-iri": claim.iri },
      app.el("p", { class: "facts" }, facts.map((fact) => app.el("span", {}, fact))),
      app.quote(claim),
      app.el(
        "p",
        { class: "place" },
        app.state.by === "promisor" && app.documents.length > 1 ? `${app.documentName(claim.home)} ` : null,
        home ? app.el("a", { href: home, target: "_blank", rel: "noopener noreferrer" }, place || app.say("readThere")) : place,
      ),
      app.provenance(claim),
    );
  }

  function quotesIn(claims, chosen) {
    const list = app.el("ul", {}, claims.slice(0, QUOTES_AT_ONCE).map((claim) => said(claim, chosen)));
    const left = claims.length - QUOTES_AT_ONCE;
    if (left <= 0) return [list];
    const more = app.button(app.say("more", left, left), () => {
      more.remove();
      const rest = claims.slice(QUOTES_AT_ONCE).map((claim) => said(claim, chosen));
      list.append(...rest);
      rest[0].setAttribute("tabindex", "-1");
      rest[0].focus({ preventScroll: true });
    }, { class: "more" });
    return [list, more];
  }

  // What each column says of the selected hub or tie, quote for quote, under the column's name.
  function quotes(columns) {
    const hubs = app.selection().hubs;
    if (!hubs.length) return null;
    const chosen = hubs.map((hub) => hub.index);
    const perColumn = columns.map((column) => app.listed.filter((claim) => columnsOf(claim).includes(column)));
    const alone = columns.length > 1 && perColumn.filter((claims) => claims.length).length === 1;
    return app.el(
      "tr",
      { class: "quotes" },
      app.el(
        "th",
        { scope: "row" },
        app.say("quotesOf", hubs.map(app.hubName).join(" + ")),
        app.el("p", { class: "note" }, app.sayCommitments(app.listed.length)),
        app.button(app.say("back"), () => app.select(), { class: "quiet", id: "compare-back" }),
      ),
      perColumn.map((claims) =>
        claims.length
          ? app.el("td", {}, alone ? app.el("em", {}, app.say("onlyHere")) : null, quotesIn(claims, chosen))
          : app.el("td", { class: "void" }, app.el("span", { "aria-label": app.say("none") }, "–")),
      ),
    );
  }

  function choice(phrase, id, value, options, change) {
    const select = app.el("select", { id, onchange: (event) => change(event.target.value) });
    for (const [key, words] of options) select.append(app.el("option", { value: key, selected: key === value }, app.say(words)));
    return app.el("label", { for: id }, app.say(phrase), " ", select);
  }

  // What has just been selected is quoted where the reader can see it.
  function bringIntoSight(sheet) {
    const row = sheet.querySelector("tr[aria-current], tr.quotes");
    if (!row) return;
    const down = row.getBoundingClientRect().top - sheet.getBoundingClientRect().top;
    if (down < 0 || down > sheet.clientHeight * 0.6) row.scrollIntoView({ block: "start", inline: "nearest" });
  }

  app.showCompare = function (passing) {
    const sheet = app.by("compare");
    const focus = document.activeElement && sheet.contains(document.activeElement) ? document.activeElement.id : "";
    const { state } = app;
    const { totals, rows } = tabulate(passing);
    const said = app.selection().hubs.length ? new Set(app.listed.flatMap(columnsOf)) : totals;
    // What says something of the selected stands first; the quotes would be out of sight otherwise.
    const columns = [...totals.keys()].sort((a, b) => said.has(b) - said.has(a) || app.inOrder(columnName(a), columnName(b)));
    const fits = { everything: () => true, one: (row) => row.cells.size === 1, several: (row) => row.cells.size > 1 }[state.only];
    const chosen = rows.filter(fits);
    const shown = chosen.slice(0, most);
    const remove = (column) => {
      const kept = (state.facets[state.by].length ? state.facets[state.by] : columns).filter((one) => one !== column);
      app.update({ facets: { ...state.facets, [state.by]: kept } });
    };
    sheet.replaceChildren(
      ...[
        app.el("h2", {}, app.say("compareTitle")),
        app.el(
          "div",
          { class: "choices" },
          choice("compareBy", "compare-by", state.by, [["document", "documents"], ["promisor", "promisors"]], (by) => app.update({ by })),
          choice("compareRows", "compare-rows", state.rows, [["actor", "actors"], ["instrument", "instruments"], ["topic", "topics"], ["group", "groups"]], (kind) => app.update({ rows: kind })),
          choice("show", "compare-only", state.only, [["everything", "compareEverything"], ["one", "compareOnly"], ["several", "compareTwo"]], (only) => app.update({ only })),
        ),
        app.el("p", { class: "note" }, app.say("compareKey"), " ", app.el("span", { class: "key" }, MODALITIES.map((one) => [app.el("i", { class: `m-${one}` }), `${app.conceptName("modality", one)} `]).flat())),
        app.el("p", { class: "note" }, app.say("rowsShown", shown.length, rows.length)),
        app.el(
          "table",
          {},
          app.el(
            "thead",
            {},
            app.el(
              "tr",
              {},
              app.el("th", { scope: "col" }, app.say("name")),
              columns.map((column) =>
                app.el(
                  "th",
                  { scope: "col" },
                  app.el("span", { class: "column", title: columnName(column) }, columnName(column)),
                  app.el("small", {}, ` ${app.sayCommitments(totals.get(column))}`),
                  columns.length > 2 ? app.button("×", () => remove(column), { class: "quiet", "aria-label": `${app.say("clear")}: ${columnName(column)}` }) : null,
                ),
              ),
            ),
          ),
          app.el(
            "tbody",
            {},
            shown.some((row) => row.hub.key === state.selected) ? null : quotes(columns),
            shown.flatMap((row) => [
              app.el(
                "tr",
                { "aria-current": state.selected === row.hub.key ? "true" : null },
                app.el(
                  "th",
                  { scope: "row" },
                  app.button([app.sign(row.hub.kind), app.hubName(row.hub)], () => app.select(row.hub.key), { class: "hub", id: `compare-${row.hub.id}` }),
                ),
                columns.map((column) => cellOf(row, column, columns.length > 1 && row.cells.size === 1)),
              ),
              state.selected === row.hub.key ? quotes(columns) : null,
            ]),
          ),
        ),
        chosen.length > shown.length && app.button(app.say("more", Math.min(AT_ONCE, chosen.length - shown.length), chosen.length - shown.length), () => {
          most += AT_ONCE;
          app.show();
        }),
      ].filter(Boolean),
    );
    if (focus && app.by(focus)) app.by(focus).focus({ preventScroll: true });
    if (state.selected !== chosenBefore) bringIntoSight(sheet);
    chosenBefore = state.selected;
  };
})(window.policygraph);
