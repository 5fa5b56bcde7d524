// The question behind the view, as SPARQL over graph.ttl: the same commitments, in the same order.
(function (app) {
  "use strict";

  const PREFIXES = `PREFIX cv: <http://data.europa.eu/m8g/>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX pg: <https://w3id.org/policygraph/ns#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;

  // An IRI or string as a SPARQL term; what could end the term early is escaped.
  const iri = (text) => `<${text.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}>`;
  const string = (text) => `"${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t")}"`;
  const values = (variable, iris) => `VALUES ${variable} { ${iris.map(iri).join(" ")} }`;
  const conceptIris = (scheme, keys) => keys.filter((key) => (app.concepts[scheme] || {})[key]).map((key) => app.conceptIri(scheme, key));
  const hubsOf = (keys) => keys.map((key) => app.hubByKey.get(key)).filter(Boolean);
  const hubIris = (keys) => hubsOf(keys).flatMap((hub) => hub.iris);

  // A pattern that finds in a text what the page finds in its folded letters: "ae" also finds æ, "a" also å.
  function pattern(text) {
    const plain = app.fold(text);
    const both = app.FOLDED.filter(([, fold]) => fold === "ae").map(([letter]) => letter).join("");
    const like = (letter, more) => {
      const letters = app.FOLDED.filter(([, fold]) => fold === letter).map(([one]) => one).join("") + more;
      return letters ? `[${letter}${letters}]` : letter.replace(/[\\^$.|?*+()[\]{}-]/g, "\\$&");
    };
    let found = "";
    for (let n = 0; n < plain.length; n++) {
      if (plain[n] === "a" && plain[n + 1] === "e") {
        found += `(${like("a", "")}${like("e", "")}|[${both}])`;
        n += 1;
      } else if ((plain[n] === "e" && n === 0) || (plain[n] === "a" && n === plain.length - 1)) {
        found += like(plain[n], both); // half of an æ
      } else found += like(plain[n], "");
    }
    return found;
  }

  // An actor of the commitment that passes the actor facets; `name` keeps its variables apart.
  function actor(name, iris) {
    const { actorType, role } = app.state.facets;
    const lines = [`?commitment pg:hasInvolvement ?${name}_involvement .`, `?${name}_involvement cv:hasParticipant ?${name} .`];
    if (iris) lines.push(values(`?${name}`, iris));
    if (role.length) lines.push(`?${name}_involvement cv:role ?${name}_role .`, values(`?${name}_role`, conceptIris("role", role)));
    if (actorType.length) lines.push(`?${name} org:classification ?${name}_type .`, values(`?${name}_type`, conceptIris("actor-type", actorType)));
    return lines;
  }

  function instrumentTypes() {
    const { instrumentType, nato } = app.state.facets;
    const all = Object.keys(app.concepts["instrument-type"] || {});
    return all.filter(
      (key) => (!instrumentType.length || instrumentType.includes(key)) && (!nato.length || nato.includes(app.broader("instrument-type", key) || "other")),
    );
  }

  // An instrument of the commitment; a hub that gathers generic ones is told by its type and name.
  function instrument(name, hub) {
    const { instrumentType, nato } = app.state.facets;
    const lines = [`?commitment pg:hasInstrumentUse/pg:instrument ?${name} .`];
    const types = hub && !hub.iris.length ? [hub.type] : instrumentType.length || nato.length ? instrumentTypes() : null;
    if (hub && hub.iris.length) lines.push(values(`?${name}`, hub.iris));
    if (types) lines.push(`?${name} pg:instrumentType ?${name}_type .`, values(`?${name}_type`, conceptIris("instrument-type", types)));
    if (hub && !hub.iris.length) {
      lines.push(`FILTER(STRSTARTS(STR(?${name}), CONCAT(STR(?commitment), ".")))`);
      if (!hub.key.startsWith("instrument:type/")) {
        const label = [hub.names].flat()[0];
        lines.push(`?${name} skos:prefLabel ?${name}_label .`, `FILTER(LCASE(STR(?${name}_label)) = ${string(label)})`);
      }
    }
    return lines;
  }

  // One of several population groups of the commitment. A group that no scheme has is known by the words of its tag.
  function group(name, hubs) {
    const listed = hubs.flatMap((hub) => hub.iris);
    const words = hubs.filter((hub) => !hub.iris.length).map((hub) => string([hub.names].flat()[0]));
    const either = [];
    if (listed.length || !words.length) either.push(`?commitment pg:beneficiary ?${name} . ${values(`?${name}`, listed)}`);
    if (words.length) {
      either.push(
        `?commitment pg:hasTag ?${name}_tag . ?${name}_tag nif:anchorOf ?${name}_words . ` +
          `FILTER(LCASE(STR(?${name}_words)) IN (${words.join(", ")})) FILTER NOT EXISTS { ?${name}_tag oa:hasBody ?${name}_body }`,
      );
    }
    return either.length === 1 ? either : [either.map((one) => `{ ${one} }`).join(" UNION ")];
  }

  function ofHub(hub, name) {
    if (hub.kind === "actor") return actor(name, hub.iris);
    if (hub.kind === "instrument") return instrument(name, hub);
    if (hub.kind === "group") return group(name, [hub]);
    const topic = hub.iris.some((iri) => iri.includes("/vocab/")) ? "pg:mainTopic" : "pg:inSection/dct:isPartOf*";
    const path = hub.kind === "topic" ? topic : "pg:promisor";
    return [`?commitment ${path} ?${name} .`, values(`?${name}`, hub.iris)];
  }

  function ofDeadline(chosen) {
    const tests = chosen.map((value) => {
      if (value === "none") return "NOT EXISTS { ?commitment pg:hasDeadline ?d }";
      if (value === "other") return "EXISTS { ?commitment pg:hasDeadline ?d FILTER NOT EXISTS { ?d dcat:endDate|dcat:startDate ?date } }";
      return `EXISTS { ?commitment pg:hasDeadline ?d OPTIONAL { ?d dcat:endDate ?end } OPTIONAL { ?d dcat:startDate ?begin } FILTER(STRSTARTS(STR(COALESCE(?end, ?begin)), ${string(value)})) }`;
    });
    return [`FILTER(${tests.join(" || ")})`];
  }

  // The SELECT for the commitments that the page lists.
  app.sparql = function () {
    const { state } = app;
    const { hubs, claim } = app.selection();
    const lines = ["?commitment a pg:Commitment ; pg:inDocument ?document ; schema:position ?position ; pg:text ?text ."];
    const single = [
      ["document", "?document", null, state.facets.document],
      ["promisor", "?promisor", "pg:promisor", hubIris(state.facets.promisor)],
      ["modality", "?modality", "pg:modality", conceptIris("modality", state.facets.modality)],
      ["action", "?action", "pg:actionClass", conceptIris("action", state.facets.action)],
    ];
    if (claim) lines.push(values("?commitment", [claim.iri]));
    else {
      for (const [facet, variable, path, iris] of single) {
        if (!state.facets[facet].length) continue;
        if (path) lines.push(`?commitment ${path} ${variable} .`);
        lines.push(values(variable, iris));
      }
      if (state.facets.group.length) lines.push(...group("anyGroup", hubsOf(state.facets.group)));
      if (state.facets.actorType.length || state.facets.role.length) lines.push(...actor("anyActor", null));
      if (state.facets.instrumentType.length || state.facets.nato.length) lines.push(...instrument("anyInstrument", null));
      if (state.facets.deadline.length) lines.push(...ofDeadline(state.facets.deadline));
      if (state.text) lines.push(`FILTER(REGEX(STR(?text), ${string(pattern(state.text))}, "i"))`);
      const within = [...state.within.map((key) => app.hubByKey.get(key)), ...hubs];
      within.forEach((hub, n) => lines.push(...ofHub(hub, `hub${n + 1}`)));
    }
    return `${PREFIXES}

SELECT DISTINCT ?commitment ?document ?position ?text
WHERE {
  ${lines.join("\n  ")}
}
ORDER BY STR(?document) ?position STR(?commitment)
`;
  };
})(window.policygraph);
