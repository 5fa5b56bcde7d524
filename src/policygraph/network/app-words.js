// The words of the interface in bokmål, nynorsk and English. One line per phrase: [nb, nn, en].
(function () {
  "use strict";
  const app = (window.policygraph = {});

  app.LANGUAGES = ["nb", "nn", "en"];

  app.PHRASES = {
    skip: ["Hopp til forpliktelsene", "Hopp til forpliktingane", "Skip to the commitments"],
    skipNet: ["Hopp til nettverket eller tabellen", "Hopp til nettverket eller tabellen", "Skip to the network or table"],
    search: ["Søk i navn og sitater", "Søk i namn og sitat", "Search names and quotes"],
    searchHint: ["Søk i navn og sitater ( / )", "Søk i namn og sitat ( / )", "Search names and quotes ( / )"],
    hits: ["Treff", "Treff", "Hits"],
    hitsText: ["Vis bare de {0} forpliktelsene som sier «{1}»", "Vis berre dei {0} forpliktingane som seier «{1}»", "Show only the {0} commitments that say “{1}”"],
    hitsNone: ["Ingen treff på «{0}»", "Ingen treff på «{0}»", "Nothing found for “{0}”"],
    views: ["Visning", "Vising", "View"],
    network: ["Nettverk", "Nettverk", "Network"],
    table: ["Tabell", "Tabell", "Table"],
    compare: ["Sammenlign", "Samanlikn", "Compare"],
    filters: ["Filtre", "Filter", "Filters"],
    export: ["Eksporter", "Eksporter", "Export"],
    language: ["Språk", "Språk", "Language"],
    theme: ["Lys eller mørk", "Lys eller mørk", "Light or dark"],
    themeAuto: ["Auto", "Auto", "Auto"],
    themeLight: ["Lys", "Lys", "Light"],
    themeDark: ["Mørk", "Mørk", "Dark"],
    help: ["Hjelp og tastatur", "Hjelp og tastatur", "Help and keyboard"],
    close: ["Lukk", "Lukk", "Close"],
    panel: ["Forpliktelsene bak det valgte", "Forpliktingane bak det valde", "The commitments behind the selection"],
    netLabel: ["Nettverk av aktører, virkemidler og temaer", "Nettverk av aktørar, verkemiddel og tema", "Network of actors, instruments and topics"],
    netHelp: ["Piltaster går fra knutepunkt til knutepunkt, Enter leser forpliktelsene bak, Escape fjerner valget. Tabellen viser det samme.", "Piltastar går frå knutepunkt til knutepunkt, Enter les forpliktingane bak, Escape fjernar valet. Tabellen viser det same.", "Arrow keys walk from hub to hub, Enter reads the commitments behind it, Escape clears the selection. The table shows the same."],
    zoom: ["Størrelse", "Storleik", "Zoom"],
    zoomIn: ["Større", "Større", "Zoom in"],
    zoomOut: ["Mindre", "Mindre", "Zoom out"],
    zoomFit: ["Vis alt", "Vis alt", "Fit to window"],
    emptyField: ["Det er ikke funnet noen forpliktelser i dokumentene.", "Det er ikkje funne nokon forpliktingar i dokumenta.", "No commitments were found in the documents."],
    empty: ["Ingen forpliktelser passer til filtrene.", "Ingen forpliktingar passar til filtera.", "No commitment fits the filters."],

    legend: ["Tegnforklaring", "Teiknforklaring", "Legend"],
    legendSize: ["Jo større tegn, jo flere forpliktelser nevner det. En strek går mellom to som nevnes i de samme; jo tykkere, jo flere.", "Jo større teikn, jo fleire forpliktingar nemner det. Ein strek går mellom to som er nemnde i dei same; jo tjukkare, jo fleire.", "The larger the sign, the more commitments name it. A line joins two that the same commitments name; the thicker, the more."],
    actor: ["aktør", "aktør", "actor"],
    instrument: ["virkemiddel", "verkemiddel", "instrument"],
    topic: ["tema", "tema", "topic"],
    group: ["befolkningsgruppe", "befolkningsgruppe", "population group"],
    promisor: ["avsender", "avsendar", "promisor"],
    actors: ["Aktører", "Aktørar", "Actors"],
    instruments: ["Virkemidler", "Verkemiddel", "Instruments"],
    topics: ["Temaer (overskrifter)", "Tema (overskrifter)", "Topics (headings)"],
    groups: ["Befolkningsgrupper", "Befolkningsgrupper", "Population groups"],
    promisors: ["Avsendere", "Avsendarar", "Promisors"],
    each: ["Vis hvert virkemiddel for seg", "Vis kvart verkemiddel for seg", "Show each instrument by itself"],
    eachNote: ["Ellers samles virkemidler uten eget navn etter type, som «tilskudd».", "Elles blir verkemiddel utan eige namn samla etter type, som «tilskot».", "Otherwise instruments without a name of their own are gathered by type, such as “grant”."],
    budget: ["Knutepunkter som vises", "Knutepunkt som blir viste", "Hubs shown"],
    least: ["Minste antall forpliktelser", "Minste talet på forpliktingar", "At least this many commitments"],
    reset: ["Nullstill alt", "Nullstill alt", "Reset all"],
    clear: ["Fjern", "Fjern", "Remove"],
    says: ["sier «{0}»", "seier «{0}»", "says “{0}”"],
    showAll: ["Vis alle {0}", "Vis alle {0}", "Show all {0}"],
    showFewer: ["Vis færre", "Vis færre", "Show fewer"],

    document: ["Dokument", "Dokument", "Document"],
    modality: ["Forpliktelsesgrad", "Forpliktingsgrad", "Modality"],
    action: ["Handling", "Handling", "Action"],
    actorType: ["Aktørtype", "Aktørtype", "Actor type"],
    role: ["Aktørens rolle", "Rolla til aktøren", "Role of the actor"],
    instrumentType: ["Virkemiddeltype", "Verkemiddeltype", "Instrument type"],
    nato: ["Styringsressurs (Hoods NATO)", "Styringsressurs (Hoods NATO)", "Policy resource (Hood’s NATO)"],
    deadline: ["Frist", "Frist", "Deadline"],
    form: ["Form", "Form", "Form"],
    natoNone: ["ingen av dem", "ingen av dei", "none of them"],
    deadlineNone: ["uten frist", "utan frist", "no deadline"],
    deadlineOther: ["annen frist", "annan frist", "other deadline"],

    status: ["{0} av {1} forpliktelser vises · {2} av {3} knutepunkter og {4} av {5} forbindelser tegnet", "{0} av {1} forpliktingar er viste · {2} av {3} knutepunkt og {4} av {5} samband teikna", "{0} of {1} commitments shown · {2} of {3} hubs and {4} of {5} ties drawn"],
    commitments: ["{0} forpliktelser", "{0} forpliktingar", "{0} commitments"],
    commitment1: ["1 forpliktelse", "1 forplikting", "1 commitment"],
    tieOf: ["{0} nevner begge", "{0} nemner begge", "{0} name both"],
    intro: ["Velg et knutepunkt eller en strek for å lese forpliktelsene bak. Her er alle som vises:", "Vel eit knutepunkt eller ein strek for å lese forpliktingane bak. Her er alle som er viste:", "Select a hub or a line to read the commitments behind it. These are all that are shown:"],
    vain: ["Ingen av {0} passer til filtrene.", "Ingen av {0} passar til filtera.", "None of {0} fits the filters."],
    unfilter: ["Fjern filtrene", "Fjern filtera", "Remove the filters"],
    filtersChosen: ["Filtre som gjelder", "Filter som gjeld", "Filters in force"],
    drawUsual: ["Tegn som ved start", "Teikn som ved start", "Draw as at first"],
    commitmentsOf: ["{0} av {1} forpliktelser", "{0} av {1} forpliktingar", "{0} of {1} commitments"],
    hitOf: ["{0} av {1}", "{0} av {1}", "{0} of {1}"],
    hitsTextOf: ["Vis bare de {0} forpliktelsene som sier «{1}» ({2} uten de andre filtrene)", "Vis berre dei {0} forpliktingane som seier «{1}» ({2} utan dei andre filtera)", "Show only the {0} commitments that say “{1}” ({2} without the other filters)"],
    hitsTextAll: ["Fjern filtrene og vis de {0} forpliktelsene som sier «{1}»", "Fjern filtera og vis dei {0} forpliktingane som seier «{1}»", "Remove the filters and show the {0} commitments that say “{1}”"],
    only: ["Vis bare disse", "Vis berre desse", "Show only these"],
    back: ["Fjern valget", "Fjern valet", "Clear selection"],
    more: ["Vis {0} til (av {1} gjenstående)", "Vis {0} til (av {1} att)", "Show {0} more (of {1} left)"],
    strongest: ["Oftest sammen med", "Oftast saman med", "Most often with"],
    openSource: ["Åpne kilden, side {0}", "Opne kjelda, side {0}", "Open the source, page {0}"],
    openDocument: ["Åpne kilden", "Opne kjelda", "Open the source"],
    pageLine: ["side {0}, linje {1}", "side {0}, linje {1}", "page {0}, line {1}"],
    pageLines: ["side {0}, linje {1}–{2}", "side {0}, linje {1}–{2}", "page {0}, lines {1}–{2}"],
    pages: ["side {0}, linje {1} til side {2}, linje {3}", "side {0}, linje {1} til side {2}, linje {3}", "page {0}, line {1} to page {2}, line {3}"],
    readThere: ["Les det i teksten", "Les det i teksten", "Read it in the text"],
    pageOnly: ["side {0}", "side {0}", "page {0}"],
    provenance: ["Opphav", "Opphav", "Provenance"],
    rule: ["Funnet av regelen", "Funnen av regelen", "Found by rule"],
    characters: ["Tegn {0}–{1} av dokumentteksten", "Teikn {0}–{1} av dokumentteksten", "Characters {0}–{1} of the document text"],
    copyIri: ["Kopier IRI", "Kopier IRI", "Copy IRI"],
    partOf: ["Del av", "Del av", "Part of"],
    numbers: ["Tall", "Tal", "Numbers"],
    kindOf: ["{0} · {1}", "{0} · {1}", "{0} · {1}"],
    measures: ["I hele nettverket, uten filtre: {0} naboer, mellomsentralitet {1}, klynge {2}", "I heile nettverket, utan filter: {0} naboar, mellomsentralitet {1}, klynge {2}", "In the whole network, without filters: {0} neighbours, betweenness {1}, community {2}"],

    tableTitle: ["Knutepunktene som tabell", "Knutepunkta som tabell", "The hubs as a table"],
    name: ["Navn", "Namn", "Name"],
    kind: ["Slag", "Slag", "Kind"],
    type: ["Type", "Type", "Type"],
    count: ["Forpliktelser", "Forpliktingar", "Commitments"],
    degree: ["Naboer", "Naboar", "Neighbours"],
    betweenness: ["Mellomsentralitet", "Mellomsentralitet", "Betweenness"],
    community: ["Klynge", "Klynge", "Community"],
    sort: ["Sorter etter {0}", "Sorter etter {0}", "Sort by {0}"],
    tableNote: ["Tabellen har knutepunktene som er tegnet. Naboer, mellomsentralitet og klynge gjelder hele nettverket, uten filtre.", "Tabellen har knutepunkta som er teikna. Naboar, mellomsentralitet og klynge gjeld heile nettverket, utan filter.", "The table has the hubs that are drawn. Neighbours, betweenness and community are of the whole network, without filters."],

    compareTitle: ["Hvem nevner hva, og hvor fast?", "Kven nemner kva, og kor fast?", "Who names what, and how firmly?"],
    compareBy: ["Side om side", "Side om side", "Side by side"],
    compareRows: ["Rader", "Rader", "Rows"],
    show: ["Vis", "Vis", "Show"],
    compareOnly: ["Bare det én av dem har", "Berre det éin av dei har", "Only what one of them has"],
    compareTwo: ["Bare det flere av dem har", "Berre det fleire av dei har", "Only what several of them have"],
    compareEverything: ["Alt", "Alt", "Everything"],
    unnamed: ["{0} dokumenter", "{0} dokument", "{0} documents"],
    "format-pdf": ["PDF", "PDF", "PDF"],
    "format-docx": ["Word", "Word", "Word"],
    "format-html": ["nettside", "nettside", "web page"],
    "format-markdown": ["Markdown", "Markdown", "Markdown"],
    "format-plain": ["ren tekst", "rein tekst", "plain text"],
    pageCount: ["{0} sider", "{0} sider", "{0} pages"],
    pageCount1: ["1 side", "1 side", "1 page"],
    documents: ["Dokumenter", "Dokument", "Documents"],
    share: ["av alle deres", "av alle deira", "of all theirs"],
    quotesOf: ["Sitater om {0}", "Sitat om {0}", "Quotes on {0}"],
    onlyHere: ["bare her", "berre her", "only here"],
    compareKey: ["Søylene viser forpliktelsesgraden, bokstavene rollen: A ansvarlig, B berørt, P partner, N nevnt.", "Søylene viser forpliktingsgraden, bokstavane rolla: A ansvarleg, B råka, P partnar, N nemnd.", "Bars show modality, letters the role: R responsible, A affected, P partner, M mentioned."],
    compareBars: ["Søylene viser forpliktelsesgraden.", "Søylene viser forpliktingsgraden.", "Bars show modality."],
    roleLetters: ["ABPN", "ABPN", "RAPM"],
    rowsShown: ["{0} av {1} rader vises", "{0} av {1} rader er viste", "{0} of {1} rows shown"],
    columnsShown: ["{0} av {1} kolonner", "{0} av {1} kolonnar", "{0} of {1} columns"],
    moreColumns: ["Vis {0} kolonner til (av {1} gjenstående)", "Vis {0} kolonnar til (av {1} att)", "Show {0} more columns (of {1} left)"],
    all: ["Alle", "Alle", "All"],
    none: ["ingen", "ingen", "none"],

    exportListed: ["Gjelder de {0} forpliktelsene i listen og nettverket slik det er tegnet.", "Gjeld dei {0} forpliktingane i lista og nettverket slik det er teikna.", "Of the {0} commitments listed, and the network as it is drawn."],
    link: ["Kopier lenke til denne visningen", "Kopier lenkje til denne visinga", "Copy a link to this view"],
    sparql: ["Kopier SPARQL for disse forpliktelsene", "Kopier SPARQL for desse forpliktingane", "Copy the SPARQL for these commitments"],
    tableCsv: ["Tabellen som CSV", "Tabellen som CSV", "The table as CSV"],
    csv: ["Forpliktelsene som CSV", "Forpliktingane som CSV", "The commitments as CSV"],
    json: ["Forpliktelsene som JSON", "Forpliktingane som JSON", "The commitments as JSON"],
    png: ["Bildet som PNG (3×)", "Biletet som PNG (3×)", "The picture as PNG (3×)"],
    svg: ["Bildet som SVG", "Biletet som SVG", "The picture as SVG"],
    graphml: ["Nettverket som GraphML", "Nettverket som GraphML", "The network as GraphML"],
    gexf: ["Nettverket som GEXF (Gephi)", "Nettverket som GEXF (Gephi)", "The network as GEXF (Gephi)"],
    print: ["Skriv ut", "Skriv ut", "Print"],
    copied: ["Kopiert", "Kopiert", "Copied"],
    saved: ["Lagret {0}", "Lagra {0}", "Saved {0}"],

    helpKeys: [
      "/ søk|Piltaster gå i nettverket|Enter les forpliktelsene|Escape fjern valget|+ − 0 større, mindre, vis alt|1 2 3 nettverk, tabell, sammenlign|? denne hjelpen",
      "/ søk|Piltastar gå i nettverket|Enter les forpliktingane|Escape fjern valet|+ − 0 større, mindre, vis alt|1 2 3 nettverk, tabell, samanlikn|? denne hjelpa",
      "/ search|Arrows walk the network|Enter read the commitments|Escape clear the selection|+ − 0 zoom in, out, fit|1 2 3 network, table, compare|? this help",
    ],
    helpSingle: ["Taster som virker overalt: / ? 1 2 3", "Tastar som verkar overalt: / ? 1 2 3", "Keys that work anywhere: / ? 1 2 3"],
    helpText: [
      "Hvert knutepunkt står for forpliktelsene som nevner det. En strek går mellom to som nevnes i de samme forpliktelsene; bare de strekene som er sterkest for minst ett av endepunktene er tegnet. Filtrene teller på nytt, så størrelser og streker gjelder alltid det utvalget statuslinjen oppgir.",
      "Kvart knutepunkt står for forpliktingane som nemner det. Ein strek går mellom to som er nemnde i dei same forpliktingane; berre dei strekane som er sterkast for minst eitt av endepunkta er teikna. Filtera tel på nytt, så storleikar og strekar gjeld alltid det utvalet statuslinja gjev opp.",
      "A hub stands for the commitments that name it. A line joins two that the same commitments name; only lines that are among the strongest of one of their ends are drawn. Filters count anew, so sizes and lines always belong to the selection that the status line states.",
    ],
  };

  // The phrase in the reader's language, with {0}, {1} … filled in.
  app.say = function (phrase, ...values) {
    const spoken = app.PHRASES[phrase][app.LANGUAGES.indexOf(app.state ? app.state.language : "nb")];
    return spoken.replace(/\{(\d)\}/g, (_, n) => String(values[Number(n)]));
  };

  app.sayCommitments = (n) => (n === 1 ? app.say("commitment1") : app.say("commitments", app.number(n)));

  // Norwegian alphabetical order, numbers by their value.
  const AFTER_Z = { æ: "{", ø: "|", å: "}" }; // Intl.Collator knows this too, but takes long to load
  const sorted = (text) => text.toLowerCase().replace(/[æøå]/g, (letter) => AFTER_Z[letter]).replace(/\d+/g, (number) => number.padStart(9, "0"));
  app.inOrder = (a, b) => (sorted(a) < sorted(b) ? -1 : Number(sorted(a) > sorted(b)));

  // A measure with three decimals.
  app.decimal = (n) => (app.state.language === "en" ? n.toFixed(3) : n.toFixed(3).replace(".", ","));

  // A whole number with the thousands set apart.
  app.number = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
})();
