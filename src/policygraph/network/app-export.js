// What a reader takes along: links, tables, pictures and networks, made in the page.
(function (app) {
  "use strict";

  app.save = function (name, type, ...parts) {
    const address = URL.createObjectURL(new Blob(parts, { type }));
    app.el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
    app.announce(app.say("saved", name));
  };

  app.copy = async function (text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Without permission for the clipboard, the old way: a field, selected and copied.
      const field = app.el("textarea", { readonly: true, class: "unseen" });
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    app.copiedText = text;
    app.announce(app.say("copied"));
    app.by("status").dataset.note = app.say("copied");
    setTimeout(() => delete app.by("status").dataset.note, 2000);
  };

  const names = (list) => list.map((one) => app.hubName(app.hubs[one.hub]));

  // What is told of a commitment, in the words of commitments.jsonl.
  const FIELDS = {
    iri: (claim) => claim.iri,
    document: (claim) => claim.home.iri,
    title: (claim) => claim.home.title,
    promisor: (claim) => claim.promisors.map((hub) => app.hubName(app.hubs[hub])),
    quote: (claim) => claim.quote,
    form: (claim) => claim.form,
    modality: (claim) => claim.modality,
    verb: (claim) => claim.verb,
    action: (claim) => claim.action,
    actors: (claim) => claim.actors.map((one) => ({ text: one.words, name: app.hubName(app.hubs[one.hub]), role: one.role, iri: app.hubs[one.hub].iris[0] })),
    groups: (claim) => names(claim.groups),
    instruments: (claim) => claim.instruments.map((one) => ({ text: one.words, name: app.hubName(app.hubs[one.hub]), type: app.hubs[one.hub].type })),
    numbers: (claim) => claim.numbers,
    deadline: (claim) => (claim.deadline ? claim.deadline[0] : null),
    heading: (claim) => claim.heading,
    page: ({ place }) => place.page,
    page_end: ({ place }) => place.pageEnd,
    line_start: ({ place }) => place.lineStart,
    line_end: ({ place }) => place.lineEnd,
    start: ({ place }) => place.start,
    end: ({ place }) => place.end,
    rules: (claim) => claim.rules,
    parent: (claim) => (claim.parent !== null ? app.claims[claim.parent].iri : null),
  };
  const record = (claim) => Object.fromEntries(Object.entries(FIELDS).map(([field, of]) => [field, of(claim)]));

  // A cell that no spreadsheet takes for a formula (OWASP: CSV injection), quoted as RFC 4180 asks.
  function cell(value) {
    let text = value === null || value === undefined ? "" : String(value);
    if (/^[\s]*[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)) text = `'${text}`;
    return `"${text.replace(/"/g, '""')}"`;
  }

  const flat = (value) => (Array.isArray(value) ? value.map((one) => (typeof one === "object" ? [one.name, one.role || one.type].filter(Boolean).join(": ") : one)).join(" | ") : value);

  // The byte order mark tells Excel that this is UTF-8; the semicolon is what Norwegian Excel expects.
  const sheet = (lines) => `\ufeff${lines.map((line) => line.map(cell).join(";")).join("\r\n")}\r\n`;

  app.csv = () => sheet([Object.keys(FIELDS), ...app.listed.map((claim) => Object.values(record(claim)).map(flat))]);

  // The table or the comparison that is on the screen, with all its rows.
  app.tableCsv = function () {
    const rows = app.state.view === "compare" ? app.tallied(app.passing) : app.tabled(app.picture);
    return sheet([Object.keys(rows[0] || {}), ...rows.map((row) => Object.values(row))]);
  };

  app.json = () => `${JSON.stringify(app.listed.map(record), null, 1)}\n`;

  // XML 1.0 cannot hold some characters, not even escaped.
  const xml = (value) =>
    String(value)
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
      .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

  function network() {
    app.drawNow();
    const nodes = app.drawn.hubs.map((index) => {
      const hub = app.hubs[index];
      const { x, y, size } = app.drawn.places.get(index);
      return {
        id: hub.key, label: app.hubName(hub), kind: hub.kind, type: hub.type, iri: hub.iris.join(" "), count: app.drawn.counts.get(index),
        degree: hub.degree, betweenness: hub.betweenness, community: hub.community, x, y, size,
      };
    });
    const ties = app.drawn.ties.map((tie) => ({
      source: app.hubs[tie.first].key, target: app.hubs[tie.second].key, weight: tie.weight, strength: Number(tie.strength.toFixed(6)),
    }));
    return { nodes, ties };
  }

  const typeOf = (name) => ({ count: "int", degree: "int", community: "int", betweenness: "double", strength: "double", weight: "int", x: "double", y: "double", size: "double" })[name] || "string";
  const NODE = ["label", "kind", "type", "iri", "count", "degree", "betweenness", "community", "x", "y", "size"];
  const TIE = ["weight", "strength"];

  app.graphml = function () {
    const { nodes, ties } = network();
    const keys = [...NODE.map((name) => ["node", name]), ...TIE.map((name) => ["edge", name])];
    const datum = (names, one, of) => names.map((name) => `<data key="${of}-${name}">${xml(one[name])}</data>`).join("");
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys.map(([of, name]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${typeOf(name)}"/>`),
      '<graph edgedefault="undirected">',
      ...nodes.map((node) => `<node id="${xml(node.id)}">${datum(NODE, node, "node")}</node>`),
      ...ties.map((tie) => `<edge source="${xml(tie.source)}" target="${xml(tie.target)}">${datum(TIE, tie, "edge")}</edge>`),
      "</graph>",
      "</graphml>",
      "",
    ].join("\n");
  };

  app.gexf = function () {
    const { nodes, ties } = network();
    const names = NODE.filter((name) => !["label", "x", "y", "size"].includes(name));
    const declare = (list) => list.map((name, n) => `<attribute id="${n}" title="${name}" type="${typeOf(name) === "int" ? "integer" : typeOf(name)}"/>`);
    const said = (list, one) => `<attvalues>${list.map((name, n) => `<attvalue for="${n}" value="${xml(one[name])}"/>`).join("")}</attvalues>`;
    const place = (node) => `<viz:position x="${node.x}" y="${-node.y}" z="0"/><viz:size value="${node.size.toFixed(2)}"/>`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
      '<graph mode="static" defaultedgetype="undirected">',
      '<attributes class="node">', ...declare(names), "</attributes>",
      '<attributes class="edge">', ...declare(["strength"]), "</attributes>",
      "<nodes>",
      ...nodes.map((node) => `<node id="${xml(node.id)}" label="${xml(node.label)}">${said(names, node)}${place(node)}</node>`),
      "</nodes>",
      "<edges>",
      ...ties.map((tie, n) => `<edge id="${n}" source="${xml(tie.source)}" target="${xml(tie.target)}" weight="${tie.weight}">${said(["strength"], tie)}</edge>`),
      "</edges>",
      "</graph>",
      "</gexf>",
      "",
    ].join("\n");
  };

  // The picture three times as large as on the screen.
  app.png = function () {
    const { text, width, height } = app.asSvg();
    const image = new Image();
    const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    image.onload = () => {
      const canvas = app.el("canvas", { width: Math.round(width * 3), height: Math.round(height * 3) });
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(address);
      canvas.toBlob((blob) => app.save("policygraph.png", "image/png", blob), "image/png");
    };
    image.src = address;
  };

  // The address of this view: the state stands in it, and where the reader has zoomed to is added.
  app.link = function () {
    const asked = new URLSearchParams(app.writeState(app.state).slice(1));
    if (app.camera()) asked.append("at", app.camera());
    return `${location.href.split("#")[0]}#${asked}`;
  };

  const ITEMS = [
    ["link", () => app.copy(app.link()), () => location.protocol !== "about:"], // a notebook's cell has no address
    ["sparql", () => app.copy(app.sparql())],
    ["tableCsv", () => app.save("policygraph-table.csv", "text/csv;charset=utf-8", app.tableCsv()), () => app.state.view !== "network"],
    ["csv", () => app.save("policygraph.csv", "text/csv;charset=utf-8", app.csv())],
    ["json", () => app.save("policygraph.json", "application/json", app.json())],
    ["png", () => app.png()],
    ["svg", () => app.save("policygraph.svg", "image/svg+xml", app.asSvg().text)],
    ["graphml", () => app.save("policygraph.graphml", "application/xml", app.graphml())],
    ["gexf", () => app.save("policygraph.gexf", "application/xml", app.gexf())],
    ["print", () => print()],
  ];

  const toggle = app.by("export-toggle");
  const menu = app.by("export-menu");

  app.closeMenus = function (focus) {
    menu.hidden = true;
    toggle.setAttribute("aria-expanded", "false");
    if (focus) toggle.focus();
  };

  toggle.addEventListener("click", () => {
    if (!menu.hidden) return app.closeMenus(false);
    menu.replaceChildren(
      app.el("p", { class: "note" }, app.say("exportListed", app.number(app.listed.length))),
      ...ITEMS.filter(([, , fits]) => !fits || fits()).map(([phrase, work]) =>
        app.button(app.say(phrase), () => {
          app.closeMenus(true);
          work();
        }, { id: `export-${phrase}` }),
      ),
    );
    menu.hidden = false;
    toggle.setAttribute("aria-expanded", "true");
    return menu.querySelector("button").focus();
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget) && event.relatedTarget !== toggle) app.closeMenus(false);
  });
  document.addEventListener("click", (event) => {
    if (!menu.hidden && !event.target.closest("#export-menu, #export-toggle")) app.closeMenus(false);
  });
})(window.policygraph);
