// Starts the page and shows every change of the state.
(function (app) {
  "use strict";

  const VIEWS = ["network", "table", "compare"];
  const dark = matchMedia("(prefers-color-scheme: dark)");

  // What a part of the page was made of; the part is made anew only when that has changed.
  const made = {};
  function changed(part, ...of) {
    const now = JSON.stringify(of);
    if (made[part] === now) return false;
    made[part] = now;
    return true;
  }

  // What has been chosen, for those who do not see it lit.
  function selected() {
    const names = app.selection().hubs.map((hub) => `${app.hubName(hub)}, ${app.kindName(hub.kind)}`);
    return [...names, app.sayCommitments(app.listed.length)].join(", ");
  }

  let found = null;
  app.show = function () {
    const { state } = app;
    const { facets, text, within, kinds, each, budget, least, language, theme, view } = state;
    if (changed("filter", facets, text, within)) found = app.filter(state);
    const { passing, counts } = found;
    const chosen = app.selection().hubs.map((hub) => hub.index);
    if (changed("picture", made.filter, kinds, each, budget, least, chosen)) app.picture = app.aggregate(passing, state, chosen);
    const { picture } = app;
    app.passing = passing;
    app.listed = app.behind(passing, state);

    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.view = view;
    document.documentElement.dataset.chosen = app.selection().claim ? "claim" : "";
    app.by("theme").value = theme;
    app.by("language").value = language;
    if (changed("words", language)) app.translate();
    if (changed("said", state.selected) && state.selected) app.announce(selected());
    if (changed("paint", theme, dark.matches)) app.readPaint();
    for (const one of VIEWS) {
      app.by(`view-${one}`).setAttribute("aria-pressed", String(view === one));
      if (one !== "network") app.by(one).hidden = view !== one; // the network keeps its size, for what is taken along
    }
    app.by("zoom").hidden = view !== "network";
    app.by("empty").hidden = passing.length > 0;
    app.by("empty").firstElementChild.textContent = app.say(app.claims.length ? "empty" : "emptyField");
    app.by("empty-reset").hidden = !app.claims.length;

    if (view === "table") app.showTable(picture);
    if (view === "compare") app.showCompare(passing);
    app.by("status").textContent = app.say(
      "status",
      ...[passing.length, app.claims.length, picture.drawn.length, picture.hubTotal, picture.ties.length, picture.tieTotal].map(app.number),
    );
    // Drawn when it is seen or taken along, not behind a table.
    app.drawNow = function () {
      if (!changed("drawn", made.picture, state.selected, language, theme, dark.matches)) return;
      app.draw(picture, changed("drawing", made.filter, kinds, each, budget, least));
    };
    if (view === "network") app.drawNow();
    const beside = () => {
      if (changed("side", { ...state, theme: 0, view: 0, selected: 0 })) app.showFacets(counts());
      if (changed("panel", made.picture, state.selected, language)) app.showPanel(picture);
      document.documentElement.dataset.ready = "yes";
    };
    // At first the picture; the facets with their counts and the list of commitments are there a moment after it.
    if (document.documentElement.dataset.ready || view !== "network") beside();
    else app.net.once("afterDrawing", () => setTimeout(beside));
  };

  // Where the commitments are read: the panel, or the columns where it has made room for them.
  app.read = () => app.by(app.by("panel").offsetParent ? "panel" : "compare").focus({ preventScroll: true });

  function follow() {
    app.state = app.readState(location.hash);
    app.show();
    app.recallCamera(location.hash);
  }

  for (const view of VIEWS) app.by(`view-${view}`).addEventListener("click", () => app.update({ view }));
  app.by("language").addEventListener("change", (event) => app.update({ language: event.target.value }));
  app.by("theme").addEventListener("change", (event) => app.update({ theme: event.target.value }));
  app.by("empty-reset").addEventListener("click", () => {
    app.reset();
    app.by("q").focus();
  });
  app.by("help-toggle").addEventListener("click", () => app.help());
  app.by("skip").addEventListener("click", (event) => {
    event.preventDefault();
    app.read();
  });
  app.by("skip-net").addEventListener("click", (event) => {
    event.preventDefault();
    app.by(app.state.view === "network" ? "net" : app.state.view).focus({ preventScroll: true });
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
  dark.addEventListener("change", app.show);

  follow();
})(window.policygraph);
