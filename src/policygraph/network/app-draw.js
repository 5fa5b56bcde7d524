// Draws hubs, ties and labels on vis-network.
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
  const net = new vis.Network(container, { nodes, edges }, app.options);
  app.net = net;
  app.nodes = nodes;
  app.edges = edges;

  const drawing = { hubs: [], ties: [], places: new Map(), near: null, labels: [], most: 1 };
  app.drawn = drawing;
  let paint = {};
  app.paint = () => paint;
  let handled = false; // whether the reader has moved or zoomed the picture

  app.readPaint = function () {
    const style = getComputedStyle(document.documentElement);
    const get = (name) => style.getPropertyValue(name).trim();
    paint = { ground: get("--ground"), ink: get("--ink"), tie: get("--tie"), accent: get("--accent") };
    for (const kind of app.KINDS) paint[kind] = get(`--${kind}`);
  };

  const radius = (count) => LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(count / Math.max(drawing.most, 1));
  const short = (name, most) => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name);

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
      const title = `${app.hubName(hub)} · ${app.kindName(hub.kind)} · ${app.sayCommitments(picture.counts.get(index))}`;
      return { id: hub.id, x, y, size, shape: app.drawing.shapes[hub.kind], title, label: "", ...app.lookOf(index) };
    });
    const shownTies = picture.ties.map((tie) => {
      const [a, b] = [app.hubs[tie.first], app.hubs[tie.second]];
      const title = `${app.hubName(a)} – ${app.hubName(b)}: ${app.say("tieOf", tie.weight)}`;
      return { id: tieId(tie), from: a.id, to: b.id, title, ...app.lookOfTie(tie) };
    });
    replace(edges, shownTies);
    replace(nodes, shownNodes);
    net.setSelection({ nodes: chosenHubs.map((hub) => `h${hub}`), edges: [] }, { highlightEdges: false });
    if (fresh && !handled) app.fit(false);
    net.redraw();
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

  // Labels: the largest hubs first, each below, above or beside its hub, or not at all where it would hide something.
  const widths = new Map();
  function widthOf(context, text, bold) {
    const key = `${bold ? "b" : ""}${text}`;
    if (!widths.has(key)) {
      context.font = `${bold ? 600 : 400} 12px system-ui, sans-serif`;
      widths.set(key, context.measureText(text).width / 12);
    }
    return widths.get(key);
  }

  function arrangeLabels(context, scale) {
    const { hubs, counts, places, near } = drawing;
    const chosen = new Set(app.selection().hubs.map((hub) => hub.index));
    const rank = (hub) => (chosen.has(hub) ? 0 : near && near.has(hub) ? 1 : 2);
    const order = hubs
      .filter((hub) => near === null || near.has(hub))
      .sort((a, b) => rank(a) - rank(b) || counts.get(b) - counts.get(a) || a - b);
    const symbols = hubs.map((hub) => {
      const { x, y, size } = places.get(hub);
      return { hub, left: x - size, right: x + size, top: y - size, bottom: y + size };
    });
    const taken = symbols.filter(({ hub }) => near === null || near.has(hub));
    const narrow = container.clientWidth < 500;
    const corner = net.DOMtoCanvas({ x: 0, y: 0 });
    const opposite = net.DOMtoCanvas({ x: container.clientWidth, y: container.clientHeight });
    const inSight = (box) => box.left > corner.x && box.right < opposite.x && box.top > corner.y && box.bottom < opposite.y;
    const labels = [];
    for (const hub of order) {
      const { x, y, size } = places.get(hub);
      const pixels = (narrow ? 10 : 11) + (narrow ? 2 : 3.5) * Math.sqrt(counts.get(hub) / drawing.most);
      const bold = chosen.has(hub) || counts.get(hub) > drawing.most * 0.3;
      const text = short(app.hubName(app.hubs[hub]), chosen.has(hub) || scale > 1.5 ? 70 : narrow ? 20 : 30);
      const high = (pixels * 1.2) / scale;
      const wide = (widthOf(context, text, bold) * pixels) / scale;
      const gap = 3 / scale;
      const spots = [
        { left: x - wide / 2, top: y + size + gap },
        { left: x - wide / 2, top: y - size - gap - high },
        { left: x + size + gap, top: y - high / 2 },
        { left: x - size - gap - wide, top: y - high / 2 },
        { left: x + size * 0.5, top: y + size * 0.8 + gap },
        { left: x - size * 0.5 - wide, top: y + size * 0.8 + gap },
        { left: x + size * 0.5, top: y - size * 0.8 - gap - high },
        { left: x - size * 0.5 - wide, top: y - size * 0.8 - gap - high },
      ];
      const boxOf = (spot) => ({ left: spot.left - gap, right: spot.left + wide + gap, top: spot.top, bottom: spot.top + high });
      const meets = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
      // Labels never meet labels; the name of a large hub may cover a hub that is small beside it.
      const fits = (box, patience) => {
        const minds = (other) => other.hub < 0 || (other.hub !== hub && counts.get(other.hub) * patience > counts.get(hub));
        return inSight(box) && !taken.some((other) => minds(other) && meets(box, other));
      };
      // How much of other hubs a label hides; a faded hub weighs little.
      const hidden = (box) => {
        let sum = 0;
        for (const other of symbols) {
          if (other.hub === hub || !meets(box, other)) continue;
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const along = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          const part = (across * along) / ((other.right - other.left) * (other.bottom - other.top));
          sum += near === null || near.has(other.hub) ? part : part / 5;
        }
        return sum;
      };
      const best = (patience) => {
        let found = null;
        let least = Infinity;
        for (const spot of spots) {
          const box = boxOf(spot);
          if (!fits(box, patience)) continue;
          const hides = hidden(box);
          if (hides < least) [found, least] = [spot, hides];
          if (!hides) break;
        }
        return found;
      };
      const room = best(4) || (bold && !narrow && best(0));
      const spot = room || (chosen.has(hub) ? spots[0] : null);
      if (!spot) continue;
      taken.push({ hub: -1, left: spot.left, right: spot.left + wide, top: spot.top, bottom: spot.top + high });
      labels.push({ hub, text, bold, wide, high, size: pixels / scale, x: spot.left + wide / 2, y: spot.top + high / 2 });
    }
    return labels;
  }

  net.on("afterDrawing", (context) => {
    if (!drawing.hubs.length || !drawing.counts) return;
    const scale = net.getScale();
    drawing.labels = arrangeLabels(context, scale);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    for (const label of drawing.labels) {
      context.font = `${label.bold ? 600 : 400} ${label.size}px system-ui, sans-serif`;
      context.lineWidth = 3.5 / scale;
      context.strokeStyle = paint.ground;
      context.strokeText(label.text, label.x, label.y);
      context.fillStyle = paint.ink;
      context.fillText(label.text, label.x, label.y);
    }
  });

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
  new ResizeObserver(() => {
    net.setSize("100%", "100%");
    if (handled) net.redraw();
    else app.fit(false);
  }).observe(container);

})(window.policygraph);
