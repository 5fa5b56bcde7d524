// Where hubs stand under filters: forces and room, as in layout.py.
(function (app) {
  "use strict";

  const SPACING = 62;
  const STEPS = 90;

  const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1);

  // Moves overlapping boxes apart along the shorter way, as `separate` in layout.py does.
  app.separate = function (boxes) {
    for (let round = 0; round < 120; round++) {
      const order = [...boxes].sort((a, b) => a.y - b.y || a.hub - b.hub);
      const tallest = Math.max(0, ...boxes.map((box) => box.high));
      let moved = false;
      for (let i = 0; i < order.length; i++) {
        const a = order[i];
        for (let j = i + 1; j < order.length; j++) {
          const b = order[j];
          if (b.y - a.y > a.high + tallest + SPACING) break;
          const across = a.wide + b.wide - Math.abs(a.x - b.x);
          const along = a.high + b.high - Math.abs(a.y - b.y);
          if (across <= 1 || along <= 1) continue;
          moved = true;
          const step = Math.min(across, along) / 2 + 0.5;
          const axis = across < along ? "x" : "y";
          const sign = a[axis] < b[axis] || (a[axis] === b[axis] && a.hub < b.hub) ? 1 : -1;
          a[axis] -= sign * step;
          b[axis] += sign * step;
        }
      }
      if (!moved) break;
    }
  };

  // Under filters other ties count, so the hubs move from their places in the whole field to suit these ties: the same
  // forces as `spring` in layout.py, but cooler, so that what the reader remembers stays about where it was.
  app.relax = function (boxes, ties) {
    const at = new Map(boxes.map((box, n) => [box.hub, n]));
    const springs = ties.map((tie) => [at.get(tie.first), at.get(tie.second), 0.4 + 2 * tie.strength]);
    const tied = new Set(springs.flatMap(([i, j]) => [i, j]));
    const middle = { x: mean(boxes.map((box) => box.x)), y: mean(boxes.map((box) => box.y)) };
    for (let step = 0; step < STEPS; step++) {
      const dx = new Float64Array(boxes.length);
      const dy = new Float64Array(boxes.length);
      boxes.forEach((a, i) => {
        for (let j = 0; j < i; j++) {
          const [u, v] = [a.x - boxes[j].x, a.y - boxes[j].y];
          const push = (SPACING * SPACING) / (u * u + v * v + 1);
          dx[i] += u * push;
          dy[i] += v * push;
          dx[j] -= u * push;
          dy[j] -= v * push;
        }
        const draw = tied.has(i) ? 0.2 : 0.6; // what has no tie would drift away
        dx[i] -= (a.x - middle.x) * draw;
        dy[i] -= (a.y - middle.y) * draw;
      });
      for (const [i, j, pull] of springs) {
        const [u, v] = [boxes[i].x - boxes[j].x, boxes[i].y - boxes[j].y];
        const force = (Math.sqrt(u * u + v * v) / SPACING) * pull;
        dx[i] -= u * force;
        dy[i] -= v * force;
        dx[j] += u * force;
        dy[j] += v * force;
      }
      const heat = SPACING * (1 - step / STEPS) * 0.3;
      boxes.forEach((box, i) => {
        const length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]);
        if (!length || app.hubs[box.hub].held) return;
        box.x += (dx[i] * Math.min(length, heat)) / length;
        box.y += (dy[i] * Math.min(length, heat)) / length;
      });
    }
  };
})(window.policygraph);
