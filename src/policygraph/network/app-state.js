// What the reader has asked for: one plain state, written to the address so that a link brings it back.
(function (app) {
  "use strict";

  app.FACETS = ["document", "promisor", "modality", "action", "actorType", "role", "instrumentType", "nato", "group", "deadline"];

  function fresh() {
    return {
      language: "nb",
      theme: "auto",
      keys: true, // whether single keys work anywhere; who speaks to the machine may not want that (WCAG 2.1.4)
      view: "network",
      kinds: [...app.drawing.kinds],
      each: false,
      budget: app.drawing.budget,
      least: 1,
      text: "",
      within: [],
      selected: "",
      by: "document",
      rows: "actor",
      only: "everything",
      sort: "count",
      facets: Object.fromEntries(app.FACETS.map((facet) => [facet, []])),
    };
  }

  app.fresh = fresh;
  app.state = fresh();

  const oneOf = (value, allowed, otherwise) => (allowed.includes(value) ? value : otherwise);
  const whole = (value, least, most, otherwise) => {
    const number = Number(value);
    return Number.isInteger(number) && number >= least && number <= most ? number : otherwise;
  };

  // A state from the part of an address after #. Whatever it does not know it leaves out.
  app.readState = function (hash) {
    const asked = new URLSearchParams(hash.replace(/^#/, ""));
    const state = fresh();
    const get = (name) => asked.get(name) || "";
    state.language = oneOf(get("lang"), app.LANGUAGES, state.language);
    state.theme = oneOf(get("theme"), ["auto", "light", "dark"], state.theme);
    state.keys = get("keys") !== "0";
    state.view = oneOf(get("view"), ["network", "table", "compare"], state.view);
    if (asked.has("kinds")) state.kinds = app.KINDS.filter((kind) => get("kinds").split(" ").includes(kind));
    state.each = get("each") === "1";
    state.budget = whole(get("hubs"), 10, 400, state.budget);
    state.least = whole(get("least"), 1, 1000000, state.least);
    state.text = get("says").slice(0, 200);
    state.within = asked.getAll("within").filter((key) => app.hubByKey.has(key));
    state.by = oneOf(get("by"), ["document", "promisor"], state.by);
    state.rows = oneOf(get("rows"), ["actor", "instrument", "topic", "group"], state.rows);
    state.only = oneOf(get("only"), ["everything", "one", "several"], state.only);
    state.sort = oneOf(get("sort"), ["count", "name", "kind", "degree", "betweenness", "community"], state.sort);
    for (const facet of app.FACETS) state.facets[facet] = asked.getAll(facet);
    const selected = asked.getAll("select");
    if (selected.length && selected.every((key) => app.hubByKey.has(key) || app.claimOf(key))) {
      state.selected = selected.join("\n");
    }
    return state;
  };

  // The part after # that brings a state back; only what differs from a fresh page.
  app.writeState = function (state) {
    const plain = fresh();
    const asked = new URLSearchParams();
    const put = (name, value, usual) => value !== usual && asked.append(name, value);
    put("lang", state.language, plain.language);
    put("theme", state.theme, plain.theme);
    put("keys", state.keys ? "1" : "0", "1");
    put("view", state.view, plain.view);
    put("kinds", state.kinds.join(" "), plain.kinds.join(" "));
    put("each", state.each ? "1" : "0", "0");
    put("hubs", String(state.budget), String(plain.budget));
    put("least", String(state.least), "1");
    put("says", state.text, "");
    for (const key of state.within) asked.append("within", key);
    for (const facet of app.FACETS) for (const value of state.facets[facet]) asked.append(facet, value);
    put("by", state.by, plain.by);
    put("rows", state.rows, plain.rows);
    put("only", state.only, plain.only);
    put("sort", state.sort, plain.sort);
    if (state.selected) for (const key of state.selected.split("\n")) asked.append("select", key);
    return `#${asked}`;
  };

  // What is selected: nothing, one hub, two hubs (a tie), or one claim.
  app.selection = function () {
    const keys = app.state.selected ? app.state.selected.split("\n") : [];
    const hubs = keys.map((key) => app.hubByKey.get(key)).filter(Boolean);
    return { hubs, claim: keys.length === 1 && !hubs.length ? app.claimOf(keys[0]) || null : null };
  };

  // Changes the state and shows it. `change` names the parts that are new.
  app.update = function (change) {
    Object.assign(app.state, change);
    const hash = app.writeState(app.state);
    try {
      if (hash !== (location.hash || "#")) history.pushState(null, "", hash);
    } catch {
      // A page shown inside another (a notebook) has no address of its own to write to.
    }
    app.show();
  };

  app.toggleFacet = function (facet, value) {
    const chosen = app.state.facets[facet];
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    app.update({ facets: { ...app.state.facets, [facet]: next } });
  };

  app.select = (...keys) => app.update({ selected: keys.join("\n") });

  // Everything as at first, but the reader's language and theme, and what the table and the comparison are of.
  app.reset = function () {
    const { language, theme, keys, view, by, rows, only, sort } = app.state;
    app.update({ ...fresh(), language, theme, keys, view, by, rows, only, sort });
  };

  // How many filters there are; and all of them taken away.
  app.filterCount = ({ text, within, facets }) => Number(text !== "") + within.length + app.FACETS.reduce((sum, facet) => sum + facets[facet].length, 0);
  app.unfilter = (change) => app.update({ text: "", within: [], facets: fresh().facets, ...change });
})(window.policygraph);
