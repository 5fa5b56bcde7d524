// Reads the data of the page into hubs, claims and documents.
(function (app) {
  "use strict";

  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const data = read("payload");

  app.pyvis = read("pyvis");
  app.options = JSON.parse(read("options"));
  app.title = data.title;
  app.drawing = data.drawing;
  app.documents = data.documents;
  app.concepts = data.concepts;
  app.rules = data.rules;
  app.KINDS = ["actor", "instrument", "topic", "group", "promisor"];

  const record = (fields, row) => Object.fromEntries(fields.map((field, n) => [field, row[n]]));

  app.hubs = data.hubs.rows.map((row, index) => {
    const hub = record(data.hubs.fields, row);
    hub.index = index;
    hub.id = `h${index}`;
    return hub;
  });

  const mention = ([hub, words, role]) => ({ hub, words, role: role || "" });

  app.claims = [...data.rows, ...(window.policygraphRows || []).flat()].map((row, index) => {
    const claim = record(data.claims, row);
    const home = app.documents[claim.document];
    const [page, pageEnd, lineStart, lineEnd, start, end] = claim.place;
    claim.index = index;
    claim.iri = claim.iri[0] === "+" ? home.iri + claim.iri.slice(1) : claim.iri;
    claim.heading = data.headings[claim.heading];
    claim.place = { page, pageEnd, lineStart, lineEnd, start, end };
    claim.link = claim.link || (home.link && page ? `${home.link}#page=${page}` : home.link);
    claim.source = home.source && end ? `${home.source}#c${start}-${end}` : "";
    for (const kind of ["actors", "instruments", "groups"]) claim[kind] = claim[kind].map(mention);
    return claim;
  });

  app.hubByKey = new Map(app.hubs.map((hub) => [hub.key, hub]));
  app.claimByIri = new Map(app.claims.map((claim) => [claim.iri, claim]));

  // Letters that readers leave out when they search; `app-sparql.js` folds by the same table.
  app.FOLDED = [
    ["æ", "ae"], ["ä", "ae"], ["ø", "o"], ["ö", "o"], ["ó", "o"], ["ò", "o"], ["ô", "o"], ["å", "a"], ["á", "a"],
    ["à", "a"], ["é", "e"], ["è", "e"], ["ê", "e"], ["ë", "e"], ["ü", "u"], ["ú", "u"], ["č", "c"], ["đ", "d"],
    ["ŋ", "n"], ["š", "s"], ["ŧ", "t"], ["ž", "z"],
  ];
  const folds = new Map(app.FOLDED);
  const foldable = new RegExp(`[${app.FOLDED.map(([letter]) => letter).join("")}]`, "g");
  app.fold = (text) => text.toLowerCase().replace(foldable, (letter) => folds.get(letter));

  for (const hub of app.hubs) hub.folded = app.fold([hub.names].flat().join(" "));
  for (const claim of app.claims) claim.folded = app.fold(claim.quote);

  const inLanguage = (names) => (Array.isArray(names) ? names[app.LANGUAGES.indexOf(app.state.language)] : names);

  app.hubName = (hub) => inLanguage(hub.names) || "–";
  app.conceptName = function (scheme, key) {
    const concept = (app.concepts[scheme] || {})[key];
    return concept ? inLanguage(concept[0]) : key;
  };
  app.conceptIri = (scheme, key) => (app.concepts[scheme] || {})[key][1];
  app.broader = (scheme, key) => ((app.concepts[scheme] || {})[key] || ["", "", ""])[2];
  app.kindName = (kind) => app.say(kind);
})(window.policygraph);
