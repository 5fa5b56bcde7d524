// Counts hubs and ties from the claims that pass the filters, by the same rules as project.py.
(function (app) {
  "use strict";

  // Facets that speak of the same thing stand in one group: an agency that is responsible is one actor, not two.
  // `things` gives what a claim has; each facet of the group reads one value off a thing.
  const deadlineOf = (claim) => (claim.deadline ? claim.deadline[1] : "none");
  const instrumentType = (mention) => app.hubs[mention.hub].type || "other";

  const GROUPS = [
    { things: (claim) => [claim], facets: { document: (claim) => app.documents[claim.document].iri } },
    { things: (claim) => claim.promisors, facets: { promisor: (hub) => app.hubs[hub].key } },
    { things: (claim) => [claim], facets: { modality: (claim) => claim.modality } },
    { things: (claim) => [claim], facets: { action: (claim) => claim.action } },
    {
      things: (claim) => claim.actors,
      facets: { actorType: (mention) => app.hubs[mention.hub].type || "other", role: (mention) => mention.role },
    },
    {
      things: (claim) => claim.instruments,
      facets: {
        instrumentType,
        nato: (mention) => app.broader("instrument-type", instrumentType(mention)) || "other",
      },
    },
    { things: (claim) => claim.groups, facets: { group: (mention) => app.hubs[mention.hub].key } },
    { things: (claim) => [claim], facets: { deadline: deadlineOf } },
  ];

  // Whether a thing passes the facets of its group; `except` leaves one facet out.
  function passes(group, thing, chosen, except) {
    for (const facet in group.facets) {
      if (facet !== except && chosen[facet].length && !chosen[facet].includes(group.facets[facet](thing))) return false;
    }
    return true;
  }

  const [, , , , ACTORS, INSTRUMENTS, PEOPLE] = GROUPS;
  const drawnAs = (hub, each) => (each || app.hubs[hub].within < 0 ? hub : app.hubs[hub].within);

  // The hubs a claim counts for: of the actors and instruments only those that pass their own facets.
  app.hubsOf = function (claim, state) {
    const hubs = new Set();
    const chosen = state.facets;
    for (const mention of claim.actors) if (passes(ACTORS, mention, chosen)) hubs.add(mention.hub);
    for (const mention of claim.instruments) {
      if (passes(INSTRUMENTS, mention, chosen)) hubs.add(mention.hub).add(drawnAs(mention.hub, false));
    }
    for (const mention of claim.groups) if (passes(PEOPLE, mention, chosen)) hubs.add(mention.hub);
    for (const hub of claim.topics) hubs.add(hub);
    for (const hub of claim.promisors) hubs.add(hub);
    return hubs;
  };

  function drawnHubs(claim, state) {
    const drawn = [];
    for (const hub of app.hubsOf(claim, state)) {
      if (state.kinds.includes(app.hubs[hub].kind) && drawnAs(hub, state.each) === hub) {
        // A type stands for its generic instruments only while they are gathered.
        if (!state.each || !app.hubs[hub].key.startsWith("instrument:type/")) drawn.push(hub);
      }
    }
    return drawn.sort((a, b) => a - b);
  }

  // The claims that pass all filters, and for every facet how many would with each of its values.
  app.filter = function (state) {
    const text = app.fold(state.text);
    const within = state.within.map((key) => app.hubByKey.get(key).index);
    const counts = Object.fromEntries(app.FACETS.map((facet) => [facet, new Map()]));
    const passing = [];
    for (const claim of app.claims) {
      if (text && !claim.folded.includes(text)) continue;
      if (within.length) {
        const hubs = app.hubsOf(claim, state);
        if (!within.every((hub) => hubs.has(hub))) continue;
      }
      const failed = GROUPS.filter((group) => {
        const asked = Object.keys(group.facets).some((facet) => state.facets[facet].length);
        return asked && !group.things(claim).some((thing) => passes(group, thing, state.facets));
      });
      if (failed.length === 0) passing.push(claim);
      if (failed.length > 1) continue;
      for (const group of failed.length ? failed : GROUPS) {
        for (const facet in group.facets) {
          const values = new Set();
          for (const thing of group.things(claim)) {
            if (passes(group, thing, state.facets, facet)) values.add(group.facets[facet](thing));
          }
          for (const value of values) counts[facet].set(value, (counts[facet].get(value) || 0) + 1);
        }
      }
    }
    return { passing, counts };
  };

  const strength = (weight, first, second) => ((weight / Math.sqrt(first * second)) * weight) / (weight + 1);

  // The hubs and ties to draw. Hubs in `keep` are drawn whatever their rank.
  app.aggregate = function (passing, state, keep) {
    const counts = new Map();
    const pairs = new Map();
    const size = app.hubs.length;
    for (const claim of passing) {
      const hubs = drawnHubs(claim, state);
      for (let i = 0; i < hubs.length; i++) {
        counts.set(hubs[i], (counts.get(hubs[i]) || 0) + 1);
        for (let j = i + 1; j < hubs.length; j++) {
          const pair = hubs[i] * size + hubs[j];
          pairs.set(pair, (pairs.get(pair) || 0) + 1);
        }
      }
    }
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
    return passing.filter((one) => {
      const its = app.hubsOf(one, state);
      return hubs.every((hub) => its.has(hub.index));
    });
  };
})(window.policygraph);
