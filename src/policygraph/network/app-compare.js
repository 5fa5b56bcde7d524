// Documents or promisors side by side: who names what, in which role, how firmly, and what only one of them has.
(function (app) {
  "use strict";

  const AT_ONCE = 40;
  const QUOTES_AT_ONCE = 10;
  const COLUMNS_AT_ONCE = 12;
  let most = AT_ONCE;
  let mostColumns = COLUMNS_AT_ONCE;
  let chosenBefore = "";

  function bar(cell) {
    const parts = app.modalities().filter((one) => cell.modality[one]);
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
    const said = app.ROLES.map((role, n) => (cell.role[role] ? `${letters[n]} ${cell.role[role]}` : "")).filter(Boolean);
    return said.length ? app.el("small", {}, said.join(" · ")) : null;
  }

  // Quotes the hub under every column, and goes to those of the column whose number was asked for.
  function open(hub, column) {
    app.select(hub.key);
    const cell = [...document.querySelectorAll("#compare tr.quotes td")].find((one) => one.dataset.column === column);
    cell.focus({ preventScroll: true });
    // Across only: the row of quotes has been brought into sight, and may be taller than the screen.
    const sheet = app.by("compare");
    const [left, right] = [cell.offsetLeft - cell.parentElement.firstElementChild.offsetWidth, cell.offsetLeft + cell.offsetWidth];
    sheet.scrollLeft = Math.min(left, Math.max(sheet.scrollLeft, right - sheet.clientWidth + 16));
  }

  function cellOf(row, column, alone) {
    const cell = row.cells.get(column);
    if (!cell) return app.el("td", { class: "void" }, app.el("span", { "aria-label": app.say("none") }, "–"));
    const label = `${app.hubName(row.hub)}, ${app.columnName(column)}: ${app.sayCommitments(cell.count)}`;
    return app.el(
      "td",
      {},
      app.button(app.number(cell.count), () => open(row.hub, column), { class: "figure", "aria-label": label, "data-key": `${row.hub.key} ${column}` }),
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
    const rest = app.button(app.say("more", left, left), () => {
      rest.remove();
      const others = claims.slice(QUOTES_AT_ONCE).map((claim) => said(claim, chosen));
      list.append(...others);
      others[0].setAttribute("tabindex", "-1");
      others[0].focus({ preventScroll: true });
    }, { class: "more" });
    return [list, rest];
  }

  // What each column says of the selected hub or tie, quote for quote, under the column's name.
  function quotes(columns) {
    const hubs = app.selection().hubs;
    if (!hubs.length) return null;
    const chosen = hubs.map((hub) => hub.index);
    const perColumn = columns.map((column) => app.listed.filter((claim) => app.columnsOf(claim).includes(column)));
    const alone = columns.length > 1 && perColumn.filter((claims) => claims.length).length === 1;
    return app.el(
      "tr",
      { class: "quotes" },
      app.el(
        "th",
        { scope: "row" },
        app.el(
          "div",
          { class: "pinned" },
          app.say("quotesOf", hubs.map(app.hubName).join(" + ")),
          app.el("p", { class: "note" }, app.sayCommitments(app.listed.length)),
          app.button(app.say("back"), () => app.select(), { class: "quiet", id: "compare-back" }),
        ),
      ),
      perColumn.map((claims, n) =>
        claims.length
          ? app.el("td", { tabindex: -1, "data-column": columns[n] }, alone ? app.el("em", {}, app.say("onlyHere")) : null, quotesIn(claims, chosen))
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

  // The columns in order, and how many more there are. What says something of the selected stands first: the quotes would
  // be out of sight otherwise. Of very many, those with most commitments are shown.
  function arranged(totals) {
    const said = app.selection().hubs.length ? new Set(app.listed.flatMap(app.columnsOf)) : totals;
    const inOrder = (a, b) => said.has(b) - said.has(a) || app.inOrder(app.columnName(a), app.columnName(b));
    const all = [...totals.keys()];
    if (all.length <= mostColumns) return all.sort(inOrder);
    return all.sort((a, b) => said.has(b) - said.has(a) || totals.get(b) - totals.get(a) || inOrder(a, b)).slice(0, mostColumns).sort(inOrder);
  }

  const more = (phrase, left, atOnce, grow) =>
    left > 0 &&
    app.button(app.say(phrase, Math.min(atOnce, left), app.number(left)), () => {
      grow(atOnce);
      app.show();
    }, { "data-key": phrase });

  function heading(column, totals) {
    const { state } = app;
    const remove = () => {
      const chosen = state.facets[state.by];
      const kept = (chosen.length ? chosen : [...totals.keys()]).filter((one) => one !== column);
      app.update({ facets: { ...state.facets, [state.by]: kept } });
    };
    const name = app.columnName(column);
    return app.el(
      "th",
      { scope: "col" },
      app.el("span", { class: "column", title: name }, name),
      app.el("small", {}, ` ${app.sayCommitments(totals.get(column))}`),
      totals.size > 2 ? app.button("×", remove, { class: "quiet", "aria-label": `${app.say("clear")}: ${name}`, "data-key": `clear ${column}` }) : null,
    );
  }

  function rowOf(row, columns, among) {
    const chosen = app.state.selected === row.hub.key;
    return [
      app.el(
        "tr",
        { "aria-current": chosen ? "true" : null },
        app.el(
          "th",
          { scope: "row" },
          app.button([app.sign(row.hub.kind), app.hubName(row.hub)], () => app.select(row.hub.key), { class: "hub", id: `compare-${row.hub.id}` }),
        ),
        columns.map((column) => cellOf(row, column, among > 1 && row.cells.size === 1)),
      ),
      chosen ? quotes(columns) : null,
    ];
  }

  app.showCompare = function (passing) {
    const sheet = app.by("compare");
    const { state } = app;
    const { totals, all, rows } = app.tally(passing);
    const columns = arranged(totals);
    const shown = rows.slice(0, most);
    const key = app.modalities().map((one) => app.el("span", { class: "key" }, app.el("i", { class: `m-${one}` }), app.conceptName("modality", one), " "));
    app.refill(sheet, [
      app.el("h2", {}, app.say("compareTitle")),
      app.el(
        "div",
        { class: "choices" },
        choice("compareBy", "compare-by", state.by, [["document", "documents"], ["promisor", "promisors"]], (by) => app.update({ by })),
        choice("compareRows", "compare-rows", state.rows, [["actor", "actors"], ["instrument", "instruments"], ["topic", "topics"], ["group", "groups"]], (kind) => app.update({ rows: kind })),
        choice("show", "compare-only", state.only, [["everything", "compareEverything"], ["one", "compareOnly"], ["several", "compareTwo"]], (only) => app.update({ only })),
      ),
      app.el("p", { class: "note" }, app.say(state.rows === "actor" ? "compareKey" : "compareBars"), " ", key),
      app.el("p", { class: "note", id: "compare-counts" }, app.say("rowsShown", app.number(shown.length), app.number(all)), " · ", app.say("columnsShown", app.number(columns.length), app.number(totals.size))),
      more("moreColumns", totals.size - columns.length, COLUMNS_AT_ONCE, (n) => (mostColumns += n)),
      app.el(
        "table",
        {},
        app.el("thead", {}, app.el("tr", {}, app.el("th", { scope: "col" }, app.say("name")), columns.map((column) => heading(column, totals)))),
        app.el("tbody", {}, shown.some((row) => row.hub.key === state.selected) ? null : quotes(columns), shown.flatMap((row) => rowOf(row, columns, totals.size))),
      ),
      more("more", rows.length - shown.length, AT_ONCE, (n) => (most += n)),
    ]);
    if (state.selected !== chosenBefore) bringIntoSight(sheet);
    chosenBefore = state.selected;
  };
})(window.policygraph);
