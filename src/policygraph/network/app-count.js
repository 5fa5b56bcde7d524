// Counts hubs and ties from the claims that pass the filters, by the same rules as project.py.
(function (app) {
  "use strict";

  // Facets that speak of the same thing stand in one group: an agency that is responsible is one actor, not two.
  // `column` of a row has what a claim has of it, `wide` cells for each thing; a facet reads one value at a cell.
  const ROW = app.ROW;
  const typeOf = (cells, at) => app.hubs[cells[at]].type || "other";
  const keyOf = (cells, at) => app.hubs[cells[at]].key;
  const itself = (cells, at) => cells[at];
  const nato = (cells, at) => app.broader("instrument-type", typeOf(cells, at)) || "other";

  const GROUPS = [
    { column: ROW.document, wide: 1, facets: { document: (cells, at) => app.documents[cells[at]].iri } },
    { column: ROW.promisors, wide: 1, facets: { promisor: keyOf } },
    { column: ROW.modality, wide: 1, facets: { modality: itself } },
    { column: ROW.action, wide: 1, facets: { action: itself } },
    { column: ROW.actors, wide: 3, facets: { actorType: typeOf, role: (cells, at) => cells[at + 2] } },
    { column: ROW.instruments, wide: 3, facets: { instrumentType: typeOf, nato } },
    { column: ROW.groups, wide: 3, facets: { group: keyOf } },
    { column: ROW.deadline, wide: 2, facets: { deadline: (cells, at) => (cells === NEVER ? "none" : cells[at + 1]) } },
  ];
  const [, , , , ACTORS, INSTRUMENTS, PEOPLE] = GROUPS;
  const NEVER = [null, null];
  const cellsOf = ({ column }, row) => (column === ROW.deadline ? row[column] || NEVER : app.several(row[column]));

  // Every facet's values are numbered once, so that filters compare and count whole numbers: the things of claim n are
  // those from `from[n]` to `from[n + 1]`, `codes` has the number of each thing's value, and `totals` how many claims
  // have a value where nothing is filtered. Made when it is first asked for, after the first picture.
  const numbered = (group) => {
    const from = new Int32Array(app.claims.length + 1);
    const columns = Object.entries(group.facets).map(([name, read]) => ({ name, read, numbers: new Map(), codes: [], totals: [], last: [] }));
    app.claims.forEach(({ row }, n) => {
      const cells = cellsOf(group, row);
      for (let at = 0; at < cells.length; at += group.wide) {
        for (const { read, numbers, codes, totals, last } of columns) {
          const value = read(cells, at);
          let code = numbers.get(value);
          if (code === undefined) {
            code = numbers.size;
            numbers.set(value, code);
            totals.push(0);
          }
          codes.push(code);
          if (last[code] !== n) totals[code] += 1;
          last[code] = n; // a claim counts once for a value
        }
      }
      from[n + 1] = from[n] + cells.length / group.wide;
    });
    return { from, columns };
  };
  let made = null;
  const indexed = () => made || (made = GROUPS.map(numbered));

  // All values that each facet can take, whatever the filters.
  app.allValues = (facet) => [...indexed().flatMap(({ columns }) => columns).find(({ name }) => name === facet).numbers.keys()].sort();

  // Whether a thing passes the facets of its group; `except` leaves one of them out.
  const passes = (asked, thing, except) =>
    asked.every(({ codes, allowed }, n) => n === except || allowed === null || allowed[codes[thing]] === 1);

  const named = (numbers, counted) =>
    new Map([...numbers].filter(([, code]) => counted[code]).map(([value, code]) => [value, counted[code]]));

  // The claims that pass all filters, and a function that gives for every facet how many would with each of its values.
  app.filter = function (state) {
    const plain = !state.text && !state.within.length && app.FACETS.every((facet) => !state.facets[facet].length);
    if (plain) return { passing: app.claims, counts: () => filtered(state).counts };
    const { passing, counts } = filtered(state);
    return { passing, counts: () => counts };
  };

  function filtered(state) {
    const text = app.fold(state.text);
    const within = state.within.map((key) => app.hubByKey.get(key).index);
    const groups = indexed().map(({ from, columns }) => {
      const asked = columns.map(({ name, numbers, codes, totals }) => {
        const chosen = state.facets[name];
        const allowed = chosen.length ? Uint8Array.from(numbers.keys(), (value) => Number(chosen.includes(value))) : null;
        return { name, numbers, codes, totals, allowed, counts: new Int32Array(numbers.size), last: new Int32Array(numbers.size).fill(-1) };
      });
      return { from, asked, plain: asked.every(({ allowed }) => allowed === null) };
    });
    const filtering = groups.filter((group) => !group.plain);
    const give = (passing, column) => ({
      passing,
      counts: Object.fromEntries(groups.flatMap(({ asked }) => asked.map((one) => [one.name, named(one.numbers, one[column])]))),
    });
    if (!text && !within.length && !filtering.length) return give(app.claims, "totals");

    const some = ({ from, asked }, n) => {
      for (let thing = from[n]; thing < from[n + 1]; thing++) if (passes(asked, thing, -1)) return true;
      return false;
    };
    const count = ({ from, asked, plain }, n) => {
      asked.forEach(({ codes, counts, last }, column) => {
        for (let thing = from[n]; thing < from[n + 1]; thing++) {
          const code = codes[thing];
          if (last[code] === n || !(plain || passes(asked, thing, column))) continue;
          last[code] = n;
          counts[code] += 1;
        }
      });
    };
    const hubsOf = app.hubsUnder(state);
    const passing = [];
    app.claims.forEach((claim, n) => {
      if (text && !claim.folded.includes(text)) return;
      if (within.length && !within.every((hub) => hubsOf(claim).includes(hub))) return;
      const failed = filtering.filter((group) => !some(group, n));
      if (failed.length === 0) passing.push(claim);
      // What fails by one facet alone would pass with another value of that facet, and counts there.
      if (failed.length <= 1) for (const group of failed.length ? failed : groups) count(group, n);
    });
    return give(passing, "counts");
  }

  const fits = ({ facets }, cells, at, chosen) =>
    Object.entries(facets).every(([name, read]) => !chosen[name].length || chosen[name].includes(read(cells, at)));

  function gathered({ row }, chosen) {
    const hubs = [];
    const add = (hub) => hubs.includes(hub) || hubs.push(hub);
    for (const group of [ACTORS, INSTRUMENTS, PEOPLE]) {
      const cells = cellsOf(group, row);
      for (let at = 0; at < cells.length; at += 3) {
        if (chosen !== null && group !== PEOPLE && !fits(group, cells, at, chosen)) continue;
        add(cells[at]);
        if (app.hubs[cells[at]].within >= 0) add(app.hubs[cells[at]].within);
      }
    }
    app.several(row[ROW.topics]).forEach(add);
    app.several(row[ROW.promisors]).forEach(add);
    return hubs.sort((a, b) => a - b);
  }

  // A function from claims to the hubs they count for, in rising order: of its actors and instruments only those that pass
  // their own facets, and the types that generic instruments are gathered under. A group stays beside the one asked for:
  // who else is named with it is what the reader wants to see.
  app.hubsUnder = function (state) {
    const asked = [ACTORS, INSTRUMENTS].some(({ facets }) => Object.keys(facets).some((name) => state.facets[name].length));
    if (asked) return (claim) => gathered(claim, state.facets);
    return (claim) => claim.hubs || (claim.hubs = gathered(claim, null));
  };

  // Whether a hub can be drawn: of a kind asked for, and generic instruments either by themselves or as their type.
  const drawable = (hub, state) =>
    state.kinds.includes(hub.kind) && (state.each ? !hub.key.startsWith("instrument:type/") : hub.within < 0);

  const strength = (weight, first, second) => ((weight / Math.sqrt(first * second)) * weight) / (weight + 1);

  // The hubs and ties to draw. Hubs in `keep` are drawn whatever their rank and kind.
  app.aggregate = function (passing, state, keep) {
    const can = app.hubs.map((hub) => drawable(hub, state) || keep.includes(hub.index));
    const sums = new Int32Array(app.hubs.length);
    const hubsOf = app.hubsUnder(state);
    const pairs = new Map();
    const size = app.hubs.length;
    for (const claim of passing) {
      const hubs = hubsOf(claim).filter((hub) => can[hub]);
      for (let i = 0; i < hubs.length; i++) {
        sums[hubs[i]] += 1;
        for (let j = i + 1; j < hubs.length; j++) {
          const pair = hubs[i] * size + hubs[j];
          pairs.set(pair, (pairs.get(pair) || 0) + 1);
        }
      }
    }
    const counts = new Map();
    sums.forEach((sum, hub) => sum && counts.set(hub, sum));
    const ranked = [...counts.keys()]
      .filter((hub) => counts.get(hub) >= state.least)
      .sort((a, b) => counts.get(b) - counts.get(a) || a - b);
    const drawn = new Set(ranked.slice(0, state.budget));
    for (const hub of keep) if (counts.has(hub)) drawn.add(hub);

    const candidates = [];
    for (const [pair, weight] of pairs) {
      const first = Math.floor(pair / size);
      const second = pair % size;
      if (drawn.has(first) && drawn.has(second)) {
        candidates.push({ first, second, weight, strength: strength(weight, counts.get(first), counts.get(second)) });
      }
    }
    candidates.sort((p, q) => q.strength - p.strength || p.first - q.first || p.second - q.second);
    const degree = new Map();
    const free = (hub) => (degree.get(hub) || 0) < app.drawing.each;
    const kept = new Set(keep);
    const ties = [];
    let strongest = 0;
    for (const tie of candidates) {
      const { first, second } = tie;
      if (strongest < app.drawing.most && (free(first) || free(second))) {
        degree.set(first, (degree.get(first) || 0) + 1);
        degree.set(second, (degree.get(second) || 0) + 1);
        strongest += 1;
        ties.push(tie);
      } else if (kept.has(first) || kept.has(second)) {
        ties.push(tie); // every tie of what is selected, beside the strongest of all
      }
    }
    return { counts, ties, drawn: [...drawn].sort((a, b) => a - b), hubTotal: counts.size, tieTotal: pairs.size };
  };

  // The claims behind what is selected, else all that pass.
  app.behind = function (passing, state) {
    const { hubs, claim } = app.selection();
    if (claim) return [claim];
    if (!hubs.length) return passing;
    const hubsOf = app.hubsUnder(state);
    return passing.filter((one) => {
      const its = hubsOf(one);
      return hubs.every((hub) => its.includes(hub.index));
    });
  };

  const sumsOf = new WeakMap(); // by list of claims
  function sums(claims, state) {
    if (!sumsOf.has(claims)) {
      const counts = new Int32Array(app.hubs.length);
      const hubsOf = app.hubsUnder(state);
      for (const claim of claims) for (const one of hubsOf(claim)) counts[one] += 1;
      sumsOf.set(claims, counts);
    }
    return sumsOf.get(claims);
  }

  // In how many commitments a hub is named: of the whole field, and of those that pass the filters.
  app.countOf = (hub) => sums(app.claims, app.fresh())[hub.index];
  app.countLeft = (hub) => sums(app.passing, app.state)[hub.index];

  // How many hubs of a kind there are to draw under the filters.
  app.hubsOfKind = (kind) => app.hubs.filter((hub) => drawable(hub, { kinds: [kind], each: app.state.each }) && app.countLeft(hub)).length;
})(window.policygraph);
