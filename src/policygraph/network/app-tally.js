// Counts what documents or promisors name, in which role and how firmly: the figures behind the comparison.
(function (app) {
  "use strict";

  const ROLES = ["responsible", "affected", "partner", "mentioned"];
  // From firm to loose; a graph need not have all of them.
  const MODALITIES = ["firm", "effort", "explore", "demand", "goal"];

  app.ROLES = ROLES;
  app.modalities = () => MODALITIES.filter((one) => app.concepts.modality && one in app.concepts.modality);

  app.columnsOf = function (claim) {
    if (app.state.by === "document") return [claim.home.iri];
    return claim.promisors.map((hub) => app.hubs[hub].key);
  };

  app.columnName = (key) => app.facetLabel(app.state.by, key);

  // How many claims each column has, and for every hub of the kind asked for, per column its count, modalities and roles.
  app.tally = function (passing) {
    const { state } = app;
    const totals = new Map();
    const rows = new Map();
    const hubsOf = app.hubsUnder(state);
    for (const claim of passing) {
      const columns = app.columnsOf(claim);
      for (const column of columns) totals.set(column, (totals.get(column) || 0) + 1);
      const roles = new Map(claim.actors.map((one) => [one.hub, one.role]));
      for (const index of hubsOf(claim)) {
        const hub = app.hubs[index];
        if (hub.kind !== state.rows) continue;
        if (hub.kind === "instrument" && (state.each ? hub.key.startsWith("instrument:type/") : hub.within >= 0)) continue;
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
    const fits = { everything: () => true, one: (row) => row.cells.size === 1, several: (row) => row.cells.size > 1 }[state.only];
    const sorted = [...rows.values()].sort((a, b) => b.total - a.total || a.hub.index - b.hub.index);
    return { totals, all: sorted.length, rows: sorted.filter(fits) };
  };

  // The comparison as records, one for every hub and column that names it.
  app.tallied = function (passing) {
    const by = app.state.by;
    return app.tally(passing).rows.flatMap(({ hub, cells }) =>
      [...cells]
        .map(([column, cell]) => ({ named: by === "document" ? column : app.hubByKey.get(column).iris[0], title: app.columnName(column), cell }))
        .sort((a, b) => app.inOrder(a.title, b.title))
        .map(({ named, title, cell }) => ({
          name: app.hubName(hub), kind: hub.kind, type: hub.type, iri: hub.iris.join(" "),
          [by]: named, title, commitments: cell.count,
          ...Object.fromEntries(app.modalities().map((one) => [one, cell.modality[one] || 0])),
          ...(hub.kind === "actor" ? Object.fromEntries(ROLES.map((one) => [one, cell.role[one] || 0])) : {}),
          only_here: cells.size === 1,
        })),
    );
  };
})(window.policygraph);
