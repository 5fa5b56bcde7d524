// Starts the page and shows every change of the state.
(function (app) {
  "use strict";

  const VIEWS = ["network", "table", "compare"];
  let drawnFor = "";

  // All values that each facet can take, whatever the filters.
  app.allValues = Object.fromEntries(
    Object.entries(app.filter(app.fresh()).counts).map(([facet, counts]) => [facet, [...counts.keys()].sort()]),
  );

  const totals = new Map();
  for (const claim of app.claims) for (const hub of app.hubsOf(claim, app.fresh())) totals.set(hub, (totals.get(hub) || 0) + 1);
  app.countOf = (hub) => totals.get(hub.index) || 0;

  app.show = function () {
    const { state } = app;
    const { passing, counts } = app.filter(state);
    const chosen = app.selection().hubs.map((hub) => hub.index);
    const picture = app.aggregate(passing, state, chosen);
    app.listed = app.behind(passing, state);
    app.picture = picture;

    document.documentElement.dataset.theme = state.theme;
    document.documentElement.dataset.view = state.view;
    app.by("theme").value = state.theme;
    app.by("language").value = state.language;
    app.translate();
    app.readPaint();
    for (const view of VIEWS) {
      app.by(`view-${view}`).setAttribute("aria-pressed", String(state.view === view));
      app.by({ network: "net", table: "table", compare: "compare" }[view]).hidden = state.view !== view;
    }
    app.by("zoom").hidden = state.view !== "network";
    app.by("empty").hidden = passing.length > 0;

    const { selected, language, theme, view, ...counted } = state;
    const fresh = JSON.stringify(counted) !== drawnFor;
    drawnFor = JSON.stringify(counted);
    app.draw(picture, fresh);
    if (state.view === "table") app.showTable(picture);
    if (state.view === "compare") app.showCompare(passing);
    app.showFacets(counts);
    app.showPanel(picture);
    app.by("status").textContent = app.say(
      "status",
      ...[passing.length, app.claims.length, picture.drawn.length, picture.hubTotal, picture.ties.length, picture.tieTotal].map(app.number),
    );
  };

  function follow() {
    app.state = app.readState(location.hash);
    app.show();
  }

  for (const view of VIEWS) app.by(`view-${view}`).addEventListener("click", () => app.update({ view }));
  app.by("language").addEventListener("change", (event) => app.update({ language: event.target.value }));
  app.by("theme").addEventListener("change", (event) => app.update({ theme: event.target.value }));
  app.by("help-toggle").addEventListener("click", () => app.help());
  app.by("skip").addEventListener("click", (event) => {
    event.preventDefault();
    app.by("panel").focus();
  });
  app.by("zoom-in").addEventListener("click", () => app.zoomBy(1.25));
  app.by("zoom-out").addEventListener("click", () => app.zoomBy(0.8));
  app.by("zoom-fit").addEventListener("click", () => app.fit(true));
  app.by("filters-toggle").addEventListener("click", (event) => {
    const open = document.documentElement.dataset.filters !== "open";
    document.documentElement.dataset.filters = open ? "open" : "";
    event.target.setAttribute("aria-expanded", String(open));
  });
  addEventListener("popstate", follow);
  addEventListener("hashchange", follow);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", app.show);

  follow();
  app.fit(false);
  document.documentElement.dataset.ready = "yes";
})(window.policygraph);
