// The picture as lines instead of a bitmap: for SVG, PNG and paper.
(function (app) {
  "use strict";

  const net = app.by("net");
  const onPaper = matchMedia("print");

  // The picture as it stands, as SVG: ties, hubs, labels, in the colours of the screen.
  app.asSvg = function () {
    const root = app.svgRoot();
    return { text: new XMLSerializer().serializeToString(root), ...size };
  };

  let size = { width: 800, height: 600 };

  app.svgRoot = function () {
    app.drawNow();
    if (net.clientHeight && !onPaper.matches) {
      app.net.redraw(); // places the labels now, not at the screen's next turn
      size = { width: net.clientWidth, height: net.clientHeight };
    }
    const { width, height } = size; // on paper, as it was on the screen
    const scale = app.net.getScale();
    const at = (place) => app.net.canvasToDOM(place);
    const round = (n) => Math.round(n * 100) / 100;
    const root = app.svg("svg", {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": "system-ui, sans-serif",
    });
    root.append(app.svg("title", {}, app.title), app.svg("rect", { width: "100%", height: "100%", fill: app.paint().ground }));
    for (const tie of app.drawn.ties) {
      const [a, b] = [at(app.drawn.places.get(tie.first)), at(app.drawn.places.get(tie.second))];
      const { color, width } = app.lookOfTie(tie);
      root.append(
        app.svg("line", {
          x1: round(a.x), y1: round(a.y), x2: round(b.x), y2: round(b.y),
          stroke: color.color, "stroke-opacity": round(color.opacity), "stroke-width": round(width * scale),
        }),
      );
    }
    for (const hub of app.drawn.hubs) {
      const place = app.drawn.places.get(hub);
      const { x, y } = at(place);
      const { color, borderWidth, opacity } = app.lookOf(hub);
      const shape = outline(app.drawing.shapes[app.hubs[hub].kind], x, y, place.size * scale);
      const border = { stroke: color.border, "stroke-width": round(borderWidth * scale) };
      root.append(app.svg("path", { d: shape, fill: color.background, opacity, ...border }));
    }
    for (const label of app.drawn.labels) {
      const { x, y } = at(label);
      const text = app.svg("text", {
        x: round(x), y: round(y), "font-size": round(label.size * scale), "font-weight": label.bold ? 600 : 400,
        "text-anchor": "middle", "dominant-baseline": "central", fill: app.paint().ink, stroke: app.paint().ground,
        "stroke-width": 3.5, "stroke-linejoin": "round", "paint-order": "stroke",
      });
      label.lines.forEach((line, n) => {
        const down = (n - (label.lines.length - 1) / 2) * label.size * scale * app.LEADING;
        text.append(app.svg("tspan", { x: round(x), y: round(y + down) }, line));
      });
      root.append(text);
    }
    return root;
  };

  // On paper the picture is lines, not a bitmap of the screen's size and colours.
  onPaper.addEventListener("change", (event) => {
    if (event.matches) return printed();
    app.readPaint();
    return app.show();
  });
  addEventListener("beforeprint", printed);
  function printed() {
    if (app.state.view !== "network") return;
    app.readPaint();
    const root = app.svgRoot();
    const places = [...app.drawn.places.values()].map((place) => app.net.canvasToDOM(place));
    const [xs, ys] = [places.map((place) => place.x), places.map((place) => place.y)];
    const [left, top] = [Math.min(...xs) - 90, Math.min(...ys) - 35];
    if (places.length) root.setAttribute("viewBox", `${left} ${top} ${Math.max(...xs) + 90 - left} ${Math.max(...ys) + 45 - top}`);
    root.querySelector("rect").remove();
    app.by("paper").replaceChildren(root);
  }

  // The outlines that vis-network draws, as SVG paths.
  function outline(shape, x, y, r) {
    const points = (list) => `M${list.map(([px, py]) => `${(x + px).toFixed(2)} ${(y + py).toFixed(2)}`).join("L")}Z`;
    if (shape === "square") return points([[-r, -r], [r, -r], [r, r], [-r, r]]);
    if (shape === "diamond") return points([[0, r], [r, 0], [0, -r], [-r, 0]]);
    if (shape === "hexagon") return points([0, 1, 2, 3, 4, 5].map((n) => [r * Math.cos((n * Math.PI) / 3), r * Math.sin((n * Math.PI) / 3)]));
    if (shape === "triangle") {
      const side = r * 1.15 * 2;
      const inner = (Math.sqrt(3) / 6) * side;
      const tall = Math.sqrt(side * side - (side / 2) * (side / 2));
      const down = 0.275 * r * 1.15;
      return points([[0, down + inner - tall], [side / 2, down + inner], [-side / 2, down + inner]]);
    }
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
})(window.policygraph);
