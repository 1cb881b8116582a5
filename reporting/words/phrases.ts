import type { PageLanguage, Text } from '../report.ts';

/** The texts of pages themselves. `{n}` is a slot, filled by `say`. */
export const phrases = {
  // Around every page.
  product: { en: 'Engagement Graph', cy: 'Engagement Graph' },
  skip: { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' },
  navigation: { en: 'Pages', cy: 'Tudalennau' },
  home: { en: 'Home', cy: 'Hafan' },
  reports: { en: 'Reports', cy: 'Adroddiadau' },
  builder: { en: 'Report builder', cy: 'Lluniwr adroddiadau' },
  graphiql: { en: 'GraphiQL', cy: 'GraphiQL' },
  language: { en: 'Language', cy: 'Iaith' },
  licenceBefore: {
    en: 'Published facts contain public sector information licensed under the',
    cy: 'Mae’r ffeithiau cyhoeddedig yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd dan y',
  },
  licence: { en: 'Open Government Licence v3.0', cy: 'Drwydded Llywodraeth Agored v3.0' },
  licenceAfter: {
    en: 'Facts from other public pages are quoted with their address.',
    cy: 'Dyfynnir ffeithiau o dudalennau cyhoeddus eraill ynghyd â’u cyfeiriad.',
  },
  caveat: {
    en: 'Case figures are management information, not official statistics: they are provisional and errors of entry do occur.',
    cy: 'Gwybodaeth reoli yw’r ffigurau achosion, nid ystadegau swyddogol: maent yn rhai dros dro a gall gwallau cofnodi ddigwydd.',
  },

  // What a reader must know first.
  warning: { en: 'Warning', cy: 'Rhybudd' },
  synthetic: {
    en: 'This page contains made-up records. They show how the page works and say nothing about the world.',
    cy: 'Mae’r dudalen hon yn cynnwys cofnodion ffug. Maent yn dangos sut y mae’r dudalen yn gweithio ac nid ydynt yn ffeithiau.',
  },
  important: { en: 'Important', cy: 'Pwysig' },
  missing: {
    en: 'Some of this report could not be answered',
    cy: 'Ni ellid ateb rhan o’r adroddiad hwn',
  },
  notFound: { en: 'Page not found', cy: 'Heb ganfod y dudalen' },
  fromGraph: { en: 'The graph says:', cy: 'Dywed y graff, yn Saesneg:' },
  trouble: { en: 'This cannot be shown just now', cy: 'Ni ellir dangos hyn ar hyn o bryd' },
  faults: { en: 'There is a problem', cy: 'Mae problem' },
  faultTitle: { en: 'Error: {title}', cy: 'Gwall: {title}' },
  error: { en: 'Error:', cy: 'Gwall:' },
  fault: { en: '{label}: expected {expected}, got “{got}”', cy: '{label}: disgwyliwyd {expected}, cafwyd “{got}”' },
  faultNothing: { en: '{label}: expected {expected}', cy: '{label}: disgwyliwyd {expected}' },

  // The form.
  filters: { en: 'Change what is shown', cy: 'Newid yr hyn a ddangosir' },
  chooseFirst: { en: 'Choose what to show', cy: 'Dewiswch beth i’w ddangos' },
  all: { en: 'All', cy: 'Pob un' },
  chooseOne: { en: 'Choose one', cy: 'Dewiswch un' },
  chosen: { en: '{n} chosen', cy: '{n} wedi’u dewis' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  show: { en: 'Show', cy: 'Dangos' },
  dateHint: { en: 'For example, 2016-04-01', cy: 'Er enghraifft, 2016-04-01' },
  yearHint: { en: 'For example, 2016-17', cy: 'Er enghraifft, 2016-17' },

  // Figures and tables.
  keyFigures: { en: 'Key figures', cy: 'Ffigurau allweddol' },
  notStated: { en: 'not stated', cy: 'heb ei nodi' },
  notKnown: { en: 'not known', cy: 'anhysbys' },
  contents: { en: 'On this page', cy: 'Ar y dudalen hon' },
  oneRow: { en: '1 row', cy: '1 rhes' },
  rows: { en: '{n} rows', cy: '{n} rhes' },
  firstRows: { en: 'First {n} of {total} rows', cy: 'Y {n} rhes gyntaf o {total}' },
  moreRows: {
    en: '{n} rows; there are more than this report asks for',
    cy: '{n} rhes; mae mwy nag y mae’r adroddiad hwn yn gofyn amdanynt',
  },
  furtherRows: { en: '{n} more of {total} rows', cy: '{n} rhes arall o {total}' },
  nextRows: { en: 'Next rows', cy: 'Y rhesi nesaf' },
  backToFirst: { en: 'Back to the first rows', cy: 'Yn ôl i’r rhesi cyntaf' },
  emptyTable: {
    en: 'There is nothing to show for what was asked.',
    cy: 'Nid oes dim i’w ddangos ar gyfer yr hyn a ofynnwyd.',
  },
  notDrawn: {
    en: 'The chart of this table could not be drawn. Its figures stand in the table.',
    cy: 'Ni ellid llunio’r siart ar gyfer y tabl hwn. Mae’r ffigurau yn y tabl.',
  },
  none: { en: 'none', cy: 'dim' },
  allStaff: { en: 'all staff', cy: 'yr holl staff' },
  download: { en: 'Download this table:', cy: 'Lawrlwytho’r tabl hwn:' },
  share: { en: 'Use it elsewhere', cy: 'Ei ddefnyddio mewn man arall' },
  linkToPage: { en: 'Link to this page', cy: 'Dolen i’r dudalen hon' },
  copyLink: { en: 'Copy link', cy: 'Copïo’r ddolen' },
  asGraphql: { en: 'The same as GraphQL', cy: 'Yr un peth fel GraphQL' },
  operation: { en: 'Operation', cy: 'Gweithrediad' },
  variables: { en: 'Variables', cy: 'Newidynnau' },
  copyGraphql: { en: 'Copy GraphQL', cy: 'Copïo GraphQL' },
  copyVariables: { en: 'Copy variables', cy: 'Copïo’r newidynnau' },
  copied: { en: 'Copied', cy: 'Wedi’i gopïo' },
  downloadAll: { en: 'Download the whole report', cy: 'Lawrlwytho’r adroddiad cyfan' },

  // Cells without a value. Symbols: Government Analysis Function, “Symbols in tables”.
  symbols: { en: 'Symbols in this table', cy: 'Symbolau yn y tabl hwn' },
  confidential: { en: 'confidential', cy: 'cyfrinachol' },
  confidentialMeans: {
    en: 'confidential: the publisher keeps it back so that nobody can be found. It is not zero.',
    cy: 'cyfrinachol: mae’r cyhoeddwr yn ei gadw’n ôl fel na ellir adnabod neb. Nid sero ydyw.',
  },
  notApplicable: { en: 'not applicable', cy: 'amherthnasol' },
  notApplicableMeans: {
    en: 'not applicable: there can be no value here, such as a share of nothing.',
    cy: 'amherthnasol: ni all fod gwerth yma, megis cyfran o ddim.',
  },
  notAvailable: { en: 'not available', cy: 'ddim ar gael' },
  notAvailableMeans: {
    en: 'not available: no page we know of says it.',
    cy: 'ddim ar gael: nid oes tudalen sy’n hysbys i ni yn ei nodi.',
  },

  // Below the tables.
  notes: { en: 'Notes', cy: 'Nodiadau' },
  sources: { en: 'Sources', cy: 'Ffynonellau' },
  source: { en: 'Source', cy: 'Ffynhonnell' },

  // Other pages.
  cataloguePurpose: {
    en: 'Each report answers questions about how the Crown Prosecution Service engages with communities: as a page, and as files for spreadsheets and other programs.',
    cy: 'Mae pob adroddiad yn ateb cwestiynau am y ffordd y mae Gwasanaeth Erlyn y Goron yn ymgysylltu â chymunedau: fel tudalen, ac fel ffeiliau ar gyfer taenlenni a rhaglenni eraill.',
  },
  questions: { en: 'Answers to questions', cy: 'Atebion i gwestiynau' },
  tables: { en: 'Tables of data', cy: 'Tablau data' },
  formats: { en: 'Formats:', cy: 'Fformatau:' },
  allReports: { en: 'All reports', cy: 'Pob adroddiad' },

  // The archive of all data.
  openData: { en: 'Engagement Graph: open data', cy: 'Engagement Graph: data agored' },
  openDataPublished: {
    en: 'Every published fact that the graph holds, one CSV file for each kind. Records that were made up are not among them.',
    cy: 'Pob ffaith gyhoeddedig sydd yn y graff, un ffeil CSV ar gyfer pob math. Nid oes cofnodion ffug yn eu plith.',
  },
  openDataSynthetic: {
    en: 'Every record that the graph holds, one CSV file for each kind. Records that were made up are among them and say nothing about the world: their source begins with urn:cps:synthetic.',
    cy: 'Pob cofnod sydd yn y graff, un ffeil CSV ar gyfer pob math. Mae cofnodion ffug yn eu plith ac nid ydynt yn ffeithiau: mae eu ffynhonnell yn dechrau ag urn:cps:synthetic.',
  },
  openDataColumns: {
    en: 'columns.csv says what each column means, with its type, its unit and the field of the graph that it comes from; the same stands in the .csv-metadata.json beside each file (CSV on the Web). An empty cell is not known, never 0. Values of a list are separated by a semicolon and a space.',
    cy: 'Mae columns.csv yn nodi ystyr pob colofn, gyda’i math, ei huned a’r maes yn y graff y daw ohono; ceir yr un wybodaeth yn y ffeil .csv-metadata.json wrth ymyl pob ffeil (CSV ar y We). Mae cell wag yn golygu anhysbys, byth 0. Gwahenir gwerthoedd rhestr â hanner colon a bwlch.',
  },
  openDataChanged: { en: 'The data last changed on {day}.', cy: 'Newidiwyd y data ddiwethaf ar {day}.' },
  file: { en: 'File', cy: 'Ffeil' },
  content: { en: 'Content', cy: 'Cynnwys' },
  rowCount: { en: 'Rows', cy: 'Rhesi' },
} as const satisfies Record<string, Text>;

/** What the text alternatives of charts are made of. */
export const chartPhrases = {
  lines: { en: 'Line chart by {axis}, {from} to {to}.', cy: 'Siart llinell yn ôl {axis}, {from} i {to}.' },
  bars: {
    en: 'Bar chart by {axis}, {n} in all, from {from} to {to}.',
    cy: 'Siart bar yn ôl {axis}, {n} i gyd, o {from} i {to}.',
  },
  extremesAndLast: {
    en: '{name}: lowest {lowest}, highest {highest}, last {last}.',
    cy: '{name}: isaf {lowest}, uchaf {highest}, olaf {last}.',
  },
  extremes: { en: '{name}: lowest {lowest}, highest {highest}.', cy: '{name}: isaf {lowest}, uchaf {highest}.' },
  only: { en: '{name}: {value} alone.', cy: '{name}: {value} yn unig.' },
  nothing: { en: '{name}: no number.', cy: '{name}: dim rhif.' },
  more: { en: 'The table under it tells the rest.', cy: 'Mae’r tabl oddi tano yn rhoi’r gweddill.' },
  undated: {
    en: 'What has no date stands in the table alone.',
    cy: 'Yn y tabl yn unig y mae’r hyn sydd heb ddyddiad.',
  },
  several: {
    en: 'The table has figures that differ for {places}; the picture shows the first of them.',
    cy: 'Mae gan y tabl ffigurau gwahanol ar gyfer {places}; mae’r llun yn dangos y cyntaf ohonynt.',
  },
  darker: { en: 'The darker, the higher.', cy: 'Po dywyllaf, uchaf.' },
} as const satisfies Record<string, Text>;

/** What slots hold; a text is told in the language of what it stands in. */
type Slots = Readonly<Record<string, Text | string>>;

/** A text in one language, its slots filled. */
export function say(text: Text, language: PageLanguage, slots: Slots = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const held = slots[name] ?? slot;
    return typeof held === 'string' ? held : held[language];
  });
}

/** A text in both languages, its slots filled. */
export function inBoth(text: Text, slots: Slots): Text {
  return { en: say(text, 'en', slots), cy: say(text, 'cy', slots) };
}
