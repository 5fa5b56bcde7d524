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
  const rules = new Map(data.rules);

  // What tells a document from another of the same title, in the order in which a reader would ask.
  const TELLS = [
    ({ promisors }) => promisors.map((hub) => app.hubName(app.hubs[hub])).join(", "),
    ({ period }) => period,
    ({ issued }) => issued,
    ({ format }) => format && app.say(`format-${format}`),
    ({ pages }) => pages && app.say(pages === 1 ? "pageCount1" : "pageCount", pages),
  ];

  // What a document is called: its title, and what tells it from others with that title; only where nothing does that a
  // reader knows of, the end of its IRI.
  app.documentName = function (document) {
    const key = `${app.state.language} ${document.iri}`;
    if (!calledBefore.has(key)) calledBefore.set(key, called(document));
    return calledBefore.get(key);
  };
  const calledBefore = new Map();

  function called({ iri, title, ...known }) {
    let others = app.documents.filter((other) => other.iri !== iri && other.title === title);
    if (!others.length || !known.promisors) return title;
    const said = [];
    for (const tell of TELLS) {
      const own = tell(known);
      const alike = others.filter((other) => tell(other) === own);
      if (!own || alike.length === others.length) continue;
      said.push(own);
      others = alike;
    }
    if (others.length) said.push(iri.split(/[/-]/).pop());
    return `${title} (${said.join(", ")})`;
  }
  app.KINDS = ["actor", "instrument", "topic", "group", "promisor"];

  const record = (fields, row) => Object.fromEntries(fields.map((field, n) => [field, row[n]]));

  app.hubs = data.hubs.rows.map((row, index) => {
    const hub = record(data.hubs.fields, row);
    hub.index = index;
    hub.id = `h${index}`;
    return hub;
  });

  const ROW = Object.fromEntries(data.claims.map((field, n) => [field, n]));
  const NONE = [];

  // A single value stands for itself in a row, null for none (`lone` in payload.py).
  const several = (values) => (values === null ? NONE : Array.isArray(values) ? values : [values]);

  // Of every mention in a row its hub, words and role, as an object, and where the words stand in the quote if they do not
  // stand there first (`words_of` in payload.py).
  function mentions(row) {
    const list = [];
    for (let n = 0; row !== null && n < row.length; n += 3) {
      const [words, at] = several(row[n + 1]);
      list.push({ hub: row[n], words: words || "", role: row[n + 2], at });
    }
    return list;
  }

  // A commitment reads its row when it is asked, and keeps what took work: a page holds many that nobody looks at.
  class Claim {
    constructor(row, index) {
      this.row = row;
      this.index = index;
      this.kept = null; // the folded quote
      this.hubs = null; // the hubs it counts for without filters (app-count.js)
    }

    get home() {
      return app.documents[this.document];
    }

    get iri() {
      const iri = this.row[ROW.iri];
      return iri[0] === "+" ? this.home.iri + iri.slice(1) : iri;
    }

    get heading() {
      return data.headings[this.row[ROW.heading]];
    }

    get place() {
      const [page, pageEnd, lineStart, lineEnd, start, end] = this.row.slice(ROW.page, ROW.end + 1);
      return { page, pageEnd, lineStart, lineEnd, start, end };
    }

    get link() {
      const { page } = this.place;
      return this.row[ROW.link] || (this.home.link && page ? `${this.home.link}#page=${page}` : this.home.link);
    }

    get source() {
      const { start, end } = this.place;
      return this.home.source && end ? `${this.home.source}#c${start}-${end}` : "";
    }

    get rules() {
      return several(this.row[ROW.rules]).map((rule) => data.rules[rule][0]);
    }

    get folded() {
      if (this.kept === null) this.kept = app.fold(this.quote);
      return this.kept;
    }
  }
  for (const field of data.claims) {
    if (field in Claim.prototype) continue;
    const at = ROW[field];
    let get = function () { return this.row[at]; };
    if (["actors", "instruments", "groups"].includes(field)) get = function () { return mentions(this.row[at]); };
    if (["promisors", "topics", "numbers"].includes(field)) get = function () { return several(this.row[at]); };
    Object.defineProperty(Claim.prototype, field, { get });
  }

  app.several = several;
  app.ROW = ROW;
  app.claims = [...data.rows, ...(window.policygraphRows || []).flat()].map((row, index) => new Claim(row, index));
  app.hubByKey = new Map(app.hubs.map((hub) => [hub.key, hub]));

  let byIri = null;
  app.claimOf = function (iri) {
    byIri = byIri || new Map(app.claims.map((claim) => [claim.iri, claim]));
    return byIri.get(iri);
  };

  // Letters that readers leave out when they search; `app-sparql.js` folds by the same table.
  app.FOLDED = [
    ["æ", "ae"], ["ä", "ae"], ["ø", "o"], ["ö", "o"], ["ó", "o"], ["ò", "o"], ["ô", "o"], ["å", "a"], ["á", "a"],
    ["à", "a"], ["é", "e"], ["è", "e"], ["ê", "e"], ["ë", "e"], ["ü", "u"], ["ú", "u"], ["č", "c"], ["đ", "d"],
    ["ŋ", "n"], ["š", "s"], ["ŧ", "t"], ["ž", "z"],
  ];
  const folds = new Map(app.FOLDED);
  const foldable = new RegExp(`[${app.FOLDED.map(([letter]) => letter).join("")}]`, "g");
  app.fold = (text) => text.toLowerCase().replace(foldable, (letter) => folds.get(letter));

  app.foldedName = (hub) => hub.folded || (hub.folded = app.fold([hub.names].flat().join(" ")));

  const inLanguage = (names) => (Array.isArray(names) ? names[app.LANGUAGES.indexOf(app.state.language)] : names);

  app.ruleTitle = (rule) => inLanguage(rules.get(rule) || "");
  app.hubName = (hub) => inLanguage(hub.names) || "–";
  app.conceptName = function (scheme, key) {
    const concept = (app.concepts[scheme] || {})[key];
    return concept ? inLanguage(concept[0]) : key;
  };
  app.conceptIri = (scheme, key) => (app.concepts[scheme] || {})[key][1];
  app.broader = (scheme, key) => ((app.concepts[scheme] || {})[key] || ["", "", ""])[2];
  app.kindName = (kind) => app.say(kind);
})(window.policygraph);
