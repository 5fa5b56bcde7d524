// The same hubs and ties as a table: for screen readers, and for readers who want the numbers.
(function (app) {
  "use strict";

  const TIES = 3;

  const COLUMNS = [
    { key: "name", of: (hub) => app.hubName(hub), text: true },
    { key: "count", of: (hub, picture) => picture.counts.get(hub.index) },
    { key: "strongest" },
    { key: "kind", of: (hub) => app.kindName(hub.kind), text: true },
    { key: "degree", of: (hub) => hub.degree },
    { key: "betweenness", of: (hub) => hub.betweenness },
    { key: "community", of: (hub) => (hub.degree ? hub.community + 1 : 0) },
  ];

  function order(hubs, picture) {
    const column = COLUMNS.find((one) => one.key === app.state.sort);
    const value = (hub) => column.of(hub, picture);
    return [...hubs].sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      const compared = column.text ? app.inOrder(x, y) : column.key === "community" ? x - y : y - x;
      return compared || picture.counts.get(b.index) - picture.counts.get(a.index) || a.index - b.index;
    });
  }

  function row(hub, picture, ties) {
    const strongest = (ties.get(hub.index) || []).slice(0, TIES).map(({ other, weight }) =>
      app.button([app.hubName(app.hubs[other]), app.el("small", {}, ` ${weight}`)], () => app.select(hub.key, app.hubs[other].key), { class: "quiet", "data-key": `${hub.key} ${app.hubs[other].key}` }),
    );
    const chosen = app.state.selected === hub.key;
    return app.el(
      "tr",
      { "aria-current": chosen ? "true" : null },
      app.el("th", { scope: "row" }, app.button([app.sign(hub.kind), app.hubName(hub)], () => app.select(hub.key), { class: "hub", "data-key": hub.key })),
      app.el("td", { class: "figure" }, app.number(picture.counts.get(hub.index))),
      app.el("td", { class: "ties" }, strongest),
      app.el("td", {}, app.kindName(hub.kind)),
      app.el("td", { class: "figure" }, String(hub.degree || "")),
      app.el("td", { class: "figure" }, hub.degree ? app.decimal(hub.betweenness) : ""),
      app.el("td", { class: "figure" }, hub.degree ? String(hub.community + 1) : ""),
    );
  }

  function tiesByHub(picture) {
    const ties = new Map(picture.drawn.map((hub) => [hub, []]));
    for (const { first, second, weight } of picture.ties) {
      ties.get(first).push({ other: second, weight });
      ties.get(second).push({ other: first, weight });
    }
    for (const list of ties.values()) list.sort((a, b) => b.weight - a.weight || a.other - b.other);
    return ties;
  }

  app.showTable = function (picture) {
    const sheet = app.by("table");
    const hubs = order(picture.drawn.map((index) => app.hubs[index]), picture);
    const ties = tiesByHub(picture);
    const heading = ({ key: name, of }) =>
      of === undefined ? app.el("th", { scope: "col" }, app.say(name)) : app.el(
        "th",
        { scope: "col", "aria-sort": app.state.sort === name ? (["name", "kind", "community"].includes(name) ? "ascending" : "descending") : null },
        app.button(app.say(name), () => app.update({ sort: name }), { class: "quiet", "aria-label": app.say("sort", app.say(name)), "data-key": `sort-${name}` }),
      );
    app.refill(sheet, [
      app.el("h2", {}, app.say("tableTitle")),
      app.el("p", { class: "note" }, app.say("tableNote")),
      app.el(
        "table",
        {},
        app.el("thead", {}, app.el("tr", {}, COLUMNS.map(heading))),
        app.el("tbody", {}, hubs.map((hub) => row(hub, picture, ties))),
      ),
    ]);
  };

  // The table as records.
  app.tabled = (picture) =>
    order(picture.drawn.map((index) => app.hubs[index]), picture).map((hub) => ({
      name: app.hubName(hub), kind: hub.kind, type: hub.type, iri: hub.iris.join(" "), commitments: picture.counts.get(hub.index),
      degree: hub.degree, betweenness: hub.betweenness, community: hub.degree ? hub.community + 1 : null,
    }));
})(window.policygraph);
