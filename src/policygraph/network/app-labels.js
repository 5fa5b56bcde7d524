// Labels: the largest hubs first, each below, above or beside its hub, or not at all where it would hide something.
(function (app) {
  "use strict";

  const container = app.by("net");
  const FACE = "system-ui, sans-serif";
  const LEADING = 1.15; // from line to line, as a share of the letters' height
  app.LEADING = LEADING;
  const short = (name, most) => (name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name);

  // A long name in two lines of about the same length: it stands closer to its hub and in fewer others' way.
  const LONG = 16;
  function linesOf(text) {
    if (text.length <= LONG) return [text];
    const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
    const longer = (at) => Math.max(at, text.length - at - 1);
    const [at] = spaces.sort((a, b) => longer(a) - longer(b) || a - b);
    return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
  }

  const meets = (a, b) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

  const widths = new Map(); // of every text, as a share of its height
  function widthOf(context, text, bold) {
    const key = `${bold ? "b" : ""}${text}`;
    if (!widths.has(key)) {
      context.font = `${bold ? 600 : 400} 12px ${FACE}`;
      widths.set(key, context.measureText(text).width / 12);
    }
    return widths.get(key);
  }

  // How large a part of `other` a box hides.
  function hidden(box, other) {
    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const along = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return (across * along) / ((other.right - other.left) * (other.bottom - other.top));
  }

  // Where a label may stand: below, above, beside, and on the four corners.
  const spotsOf = ({ x, y, size }, wide, high, gap) => [
    { left: x - wide / 2, top: y + size + gap },
    { left: x - wide / 2, top: y - size - gap - high },
    { left: x + size + gap, top: y - high / 2 },
    { left: x - size - gap - wide, top: y - high / 2 },
    { left: x + size * 0.5, top: y + size * 0.8 + gap },
    { left: x - size * 0.5 - wide, top: y + size * 0.8 + gap },
    { left: x + size * 0.5, top: y - size * 0.8 - gap - high },
    { left: x - size * 0.5 - wide, top: y - size * 0.8 - gap - high },
  ];

  // The part of the picture that the buttons cover, where they are shown.
  function beneathButtons() {
    const buttons = app.by("zoom");
    if (!buttons.offsetWidth) return [];
    const { x, y } = app.net.DOMtoCanvas({ x: buttons.offsetLeft, y: buttons.offsetTop });
    return [{ left: x, top: y, right: Infinity, bottom: Infinity }];
  }

  function arrange(context, scale) {
    const { hubs, counts, places, near, most } = app.drawn;
    const chosen = new Set(app.selection().hubs.map((hub) => hub.index));
    const rank = (hub) => (chosen.has(hub) ? 0 : near && near.has(hub) ? 1 : 2);
    const order = hubs
      .filter((hub) => near === null || near.has(hub))
      .sort((a, b) => rank(a) - rank(b) || counts.get(b) - counts.get(a) || a - b);
    const symbols = hubs.map((hub) => {
      const { x, y, size } = places.get(hub);
      const faded = near !== null && !near.has(hub);
      return { hub, count: counts.get(hub), faded, left: x - size, right: x + size, top: y - size, bottom: y + size };
    });
    const taken = beneathButtons(); // and by labels, which never meet
    const narrow = container.clientWidth < 500;
    const corner = app.net.DOMtoCanvas({ x: 0, y: 0 });
    const opposite = app.net.DOMtoCanvas({ x: container.clientWidth, y: container.clientHeight });
    const inSight = (box) => box.left > corner.x && box.right < opposite.x && box.top > corner.y && box.bottom < opposite.y;
    const labels = [];
    for (const hub of order) {
      const place = places.get(hub);
      const count = counts.get(hub);
      const pixels = Math.round(2 * ((narrow ? 10 : 11) + (narrow ? 2 : 3.5) * Math.sqrt(count / most))) / 2;
      const bold = chosen.has(hub) || count > most * 0.3;
      const text = short(app.hubName(app.hubs[hub]), chosen.has(hub) || scale > 1.5 ? 70 : narrow ? 28 : 40);
      const lines = linesOf(text);
      const high = (pixels * LEADING * lines.length) / scale;
      const wide = (Math.max(...lines.map((line) => widthOf(context, line, bold))) * pixels) / scale;
      const gap = 3 / scale;
      const spots = [...spotsOf(place, wide, high, gap), ...(bold ? spotsOf(place, wide, high, 5 * gap) : [])];
      const free = spots
        .map((spot) => ({ spot, left: spot.left - gap, right: spot.left + wide + gap, top: spot.top, bottom: spot.top + high }))
        .filter((box) => inSight(box) && !taken.some((other) => meets(box, other)));
      for (const box of free) box.covers = symbols.filter((other) => other.hub !== hub && meets(box, other));
      // The name of a hub may cover one that is small beside it, and hides as little as can be; a faded hub weighs little.
      const best = (patience) => {
        let found = null;
        let least = Infinity;
        for (const { spot, covers, ...box } of free) {
          if (covers.some((other) => !other.faded && other.count * patience > count)) continue;
          const hides = covers.reduce((sum, other) => sum + hidden(box, other) / (other.faded ? 5 : 1), 0);
          if (hides < least) [found, least] = [spot, hides];
        }
        return found;
      };
      const spot = best(4) || (bold && best(narrow ? 1.5 : 1)) || (chosen.has(hub) ? spots[0] : null);
      if (!spot) continue;
      taken.push({ left: spot.left, right: spot.left + wide, top: spot.top, bottom: spot.top + high });
      labels.push({ hub, text, lines, bold, pixels, wide, high, size: pixels / scale, x: spot.left + wide / 2, y: spot.top + high / 2 });
    }
    return labels;
  }

  // A label is written once to a sheet and then copied from it: outlined letters cost more than all else in a frame.
  const HALO = [[1.5, 0], [-1.5, 0], [0, 1.5], [0, -1.5], [1.1, 1.1], [1.1, -1.1], [-1.1, 1.1], [-1.1, -1.1]];
  const sheet = app.el("canvas", { width: 2048, height: 2048 });
  const pen = sheet.getContext("2d");
  let written = new Map();
  let next = { x: 0, y: 0, deep: 0 };

  function clear() {
    written = new Map();
    next = { x: 0, y: 0, deep: 0 };
    pen.clearRect(0, 0, sheet.width, sheet.height);
  }

  // Where a label stands on the sheet; it is written there if it is new. Nothing if the sheet is full.
  function writtenAt({ text, lines, bold, pixels, wide, size }, ratio) {
    const { ground, ink } = app.paint();
    const key = [text, bold, pixels, ratio, ground, ink].join("\n");
    if (written.has(key)) return written.get(key);
    const letters = pixels * ratio;
    const [width, height] = [Math.ceil((wide / size) * letters + 6 * ratio), Math.ceil(letters * LEADING * lines.length + 6 * ratio)];
    if (next.x + width > sheet.width) next = { x: 0, y: next.y + next.deep, deep: 0 };
    if (next.y + height > sheet.height) return null;
    const at = { x: next.x, y: next.y, width, height };
    next = { x: next.x + width, y: next.y, deep: Math.max(next.deep, height) };
    pen.font = `${bold ? 600 : 400} ${letters}px ${FACE}`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    const write = (dx, dy) => {
      lines.forEach((line, n) => {
        const down = (n - (lines.length - 1) / 2) * letters * LEADING;
        pen.fillText(line, at.x + width / 2 + dx * ratio, at.y + height / 2 + down + dy * ratio);
      });
    };
    pen.fillStyle = ground;
    for (const [dx, dy] of HALO) write(dx, dy);
    pen.fillStyle = ink;
    write(0, 0);
    written.set(key, at);
    return at;
  }

  app.drawLabels = function (context) {
    const { hubs, counts } = app.drawn;
    if (!hubs.length || !counts) return;
    const scale = app.net.getScale();
    const labels = arrange(context, scale);
    app.drawn.labels = labels;
    const seen = context.getTransform();
    const ratio = Math.round((100 * seen.a) / scale) / 100;
    const write = () => labels.map((label) => writtenAt(label, ratio));
    let places = write();
    if (places.includes(null)) {
      clear();
      places = write();
    }
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    labels.forEach((label, n) => {
      if (!places[n]) return;
      const { x, y, width, height } = places[n];
      const [left, top] = [seen.a * label.x + seen.e - width / 2, seen.d * label.y + seen.f - height / 2];
      context.drawImage(sheet, x, y, width, height, Math.round(left), Math.round(top), width, height);
    });
    context.restore();
  };
})(window.policygraph);
