// Draws hubs and ties on vis-network.
(function (app) {
  "use strict";

  // As in layout.py: a hub's area follows its commitments, and labels need room.
  const LEAST_RADIUS = 7;
  const MOST_RADIUS = 34;
  const LABEL_HEIGHT = 15;
  const LABEL_CHARACTERS = 14;
  const CHARACTER_WIDTH = 6.4;

  const container = app.by("net");
  const nodes = new vis.DataSet(app.pyvis.nodes);
  const edges = new vis.DataSet(app.pyvis.edges);

  const drawing = { hubs: [], ties: [], places: new Map(), near: null, labels: [], most: 1 };
  app.drawn = drawing;
  let paint = {};
  app.paint = () => paint;
  let net = null;
  let handled = false; // whether the reader has moved or zoomed the picture

  // Reads the colours of the theme that is shown.
  app.readPaint = function () {
    const style = getComputedStyle(document.documentElement);
    const get = (name) => style.getPropertyValue(name).trim();
    paint = { ground: get("--ground"), ink: get("--ink"), tie: get("--tie"), accent: get("--accent") };
    for (const kind of app.KINDS) paint[kind] = get(`--${kind}`);
  };

  // The layout lies on its side, as screens do (`lie_down` in layout.py); on a phone held upright it stands.
  if (matchMedia("(max-width: 820px) and (orientation: portrait)").matches) {
    for (const hub of app.hubs) [hub.x, hub.y] = [hub.y, hub.x];
  }

  const radius = (count) => LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(count / Math.max(drawing.most, 1));

  const firstView = new Set(app.pyvis.nodes.map((node) => node.id));
  const likeAtFirst = (picture) => {
    const chosen = new Set(app.selection().hubs.map((hub) => hub.index));
    const plain = picture.drawn.filter((hub) => !chosen.has(hub) || firstView.has(`h${hub}`));
    return plain.length === firstView.size && plain.every((hub) => firstView.has(`h${hub}`));
  };

  function placeHubs(picture) {
    const boxes = picture.drawn.map((index) => {
      const hub = app.hubs[index];
      const size = radius(picture.counts.get(index));
      const wide = (Math.min(app.hubName(hub).length, LABEL_CHARACTERS) * CHARACTER_WIDTH) / 2;
      const { x, y } = hub;
      return { hub: index, x, y, size, wide: Math.max(size, wide) + 5, high: size + LABEL_HEIGHT / 2 + 4 };
    });
    if (!likeAtFirst(picture)) app.relax(boxes, picture.ties);
    app.separate(boxes);
    drawing.places = new Map(boxes.map((box) => [box.hub, { x: Math.round(box.x), y: Math.round(box.y), size: box.size }]));
  }

  const tieId = (tie) => `h${tie.first}~h${tie.second}`;
  const tieKey = (tie) => `${app.hubs[tie.first].key}\n${app.hubs[tie.second].key}`;

  app.lookOf = function (index) {
    const { near } = drawing;
    const hub = app.hubs[index];
    const chosen = app.state.selected.split("\n").includes(hub.key);
    const faded = near !== null && !near.has(index);
    const colour = paint[hub.kind];
    const border = chosen ? paint.ink : paint.ground;
    return {
      color: { background: colour, border, highlight: { background: colour, border: paint.ink } },
      borderWidth: chosen ? 3 : 1.5,
      opacity: faded ? 0.18 : 1,
    };
  };

  app.lookOfTie = function (tie) {
    const { near } = drawing;
    const chosen = app.state.selected.split("\n");
    const keys = tieKey(tie).split("\n");
    const lit = chosen.length === 2 ? keys.every((key) => chosen.includes(key)) : keys.some((key) => chosen.includes(key));
    const opacity = near === null ? 0.35 + 0.6 * Math.min(1, tie.strength) : lit ? 0.85 : 0.05;
    return {
      color: { color: lit && near !== null ? paint.accent : paint.tie, opacity, inherit: false },
      width: 1 + 6 * Math.sqrt(tie.weight / drawing.heaviest),
    };
  };

  // Shows what `aggregate` counted.
  app.draw = function (picture, fresh) {
    drawing.hubs = picture.drawn;
    drawing.ties = picture.ties;
    drawing.counts = picture.counts;
    drawing.most = Math.max(1, ...picture.drawn.map((hub) => picture.counts.get(hub)));
    app.hideTip();
    drawing.heaviest = Math.max(1, ...picture.ties.map((tie) => tie.weight));
    placeHubs(picture);
    const { hubs: chosen } = app.selection();
    const chosenHubs = chosen.map((hub) => hub.index).filter((hub) => drawing.places.has(hub));
    drawing.near = null;
    if (chosenHubs.length) {
      drawing.near = new Set(chosenHubs);
      if (chosenHubs.length === 1) {
        for (const { first, second } of picture.ties) {
          if (first === chosenHubs[0]) drawing.near.add(second);
          if (second === chosenHubs[0]) drawing.near.add(first);
        }
      }
    }
    const shownNodes = picture.drawn.map((index) => {
      const { x, y, size } = drawing.places.get(index);
      const hub = app.hubs[index];
      return { id: hub.id, x, y, size, shape: app.drawing.shapes[hub.kind], label: "", ...app.lookOf(index) };
    });
    const shownTies = picture.ties.map((tie) => {
      const [a, b] = [app.hubs[tie.first], app.hubs[tie.second]];
      return { id: tieId(tie), from: a.id, to: b.id, ...app.lookOfTie(tie) };
    });
    replace(edges, shownTies);
    replace(nodes, shownNodes);
    if (!net) start();
    net.setSelection({ nodes: chosenHubs.map((hub) => `h${hub}`), edges: [] }, { highlightEdges: false });
    if (fresh && !handled) app.fit(false);
  };

  function replace(set, items) {
    const ids = new Set(items.map((item) => item.id));
    set.remove(set.getIds().filter((id) => !ids.has(id)));
    set.update(items);
  }

  app.fit = function (animated) {
    handled = false;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || !animated;
    const places = [...drawing.places.values()];
    if (!places.length) return;
    const [left, right] = [Math.min(...places.map((p) => p.x - p.size)), Math.max(...places.map((p) => p.x + p.size))];
    const [top, bottom] = [Math.min(...places.map((p) => p.y - p.size)), Math.max(...places.map((p) => p.y + p.size))];
    const box = container.getBoundingClientRect();
    const margin = Math.min(110, box.width / 5); // for labels, which keep their size
    const scale = Math.max(0.05, Math.min(1.3, (box.width - margin) / (right - left), (box.height - 60) / (bottom - top)));
    const position = { x: (left + right) / 2, y: (top + bottom) / 2 };
    net.moveTo({ position, scale, animation: calm ? false : { duration: 250 } });
  };

  // Brings a hub into sight without moving more than needed.
  app.lookAt = function (hub) {
    const place = drawing.places.get(hub.index);
    if (!place) return;
    const at = net.canvasToDOM(place);
    const box = container.getBoundingClientRect();
    if (at.x < 40 || at.y < 40 || at.x > box.width - 40 || at.y > box.height - 40) {
      net.moveTo({ position: place, scale: net.getScale() });
    }
  };

  app.zoomBy = function (factor) {
    handled = true;
    net.moveTo({ scale: Math.min(6, Math.max(0.1, net.getScale() * factor)) });
  };

  // Where the reader has moved and zoomed to, for a link; nothing while all is in sight.
  app.camera = function () {
    if (!handled) return "";
    const { x, y } = net.getViewPosition();
    return [Math.round(x), Math.round(y), net.getScale().toFixed(3)].join(" ");
  };

  // Goes to where a link says its writer was.
  app.recallCamera = function (hash) {
    const [x, y, scale] = (new URLSearchParams(hash.slice(1)).get("at") || "").split(" ").map(Number);
    if (!net || ![x, y].every(Number.isFinite) || !(scale >= 0.05 && scale <= 6)) return;
    handled = true;
    net.moveTo({ position: { x, y }, scale });
  };

  const sizeOf = () => `${container.clientWidth} × ${container.clientHeight}`;

  // The canvas comes to be with the first picture in it, not with another that is then replaced.
  function start() {
    net = app.net = new vis.Network(container, { nodes, edges }, app.options);
    net.on("click", (event) => {
      const [node] = event.nodes;
      const [edge] = event.edges;
      if (node) app.select(app.hubs[Number(node.slice(1))].key);
      else if (edge) app.select(...edge.split("~").map((id) => app.hubs[Number(id.slice(1))].key));
      else if (app.state.selected) app.select();
    });
    net.on("dragEnd", (event) => {
      handled = true;
      for (const id of event.nodes) {
        const hub = app.hubs[Number(id.slice(1))];
        Object.assign(hub, net.getPosition(id), { held: true }); // stays where the reader put it until the page is closed
        drawing.places.set(hub.index, { ...drawing.places.get(hub.index), x: hub.x, y: hub.y });
      }
    });
    net.on("zoom", () => (handled = true));
    let size = sizeOf();
    new ResizeObserver(() => {
      if (sizeOf() === size || matchMedia("print").matches) return; // paper gets the picture of the screen
      size = sizeOf();
      net.setSize("100%", "100%");
      if (handled) net.redraw();
      else app.fit(false);
    }).observe(container);
    net.on("afterDrawing", (context) => app.drawLabels(context));
  }
})(window.policygraph);
