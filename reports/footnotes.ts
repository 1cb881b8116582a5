import type { Text } from '../reporting/report.ts';

/** Remarks that more than one report owes its reader; each stands here once. */
export const footnotes = {
  lineage: {
    en: 'Areas were reorganised in 1999, in 2011 and when London was split. An Area covers those it was made from, so what was done before counts in each Area that followed: what London did as one Area counts in both of today’s.',
    cy: 'Ad-drefnwyd yr Ardaloedd yn 1999, yn 2011 a phan rannwyd Llundain. Mae Ardal yn cynnwys y rhai y’i gwnaed ohonynt, felly mae’r hyn a wnaed cyn hynny yn cyfrif ym mhob Ardal a’i dilynodd: mae’r hyn a wnaeth Llundain fel un Ardal yn cyfrif yn nwy Ardal heddiw.',
  },
  casesReviewed: {
    en: 'Cases reviewed are those that published notes give a number of. Most notes give none, so 0 means that no number was published, not that no case was looked at. Panels see closed cases only.',
    cy: 'Yr achosion a adolygwyd yw’r rhai y mae nodiadau cyhoeddedig yn rhoi eu nifer. Nid yw’r rhan fwyaf o nodiadau yn rhoi nifer, felly ystyr 0 yw na chyhoeddwyd nifer, nid na edrychwyd ar unrhyw achos. Dim ond achosion wedi’u cau a wêl paneli.',
  },
  feedback: {
    en: 'Points are recommendations and every other kind of feedback: concerns, lessons, good practice, governance. Accepted are those with the status accepted, in progress or implemented. The status is the last one known, whenever the point was raised.',
    cy: 'Y pwyntiau yw argymhellion a phob math arall o adborth: pryderon, gwersi, arferion da, llywodraethu. Derbyniwyd y rhai â’r statws derbyniwyd, ar y gweill neu gweithredwyd. Y statws olaf sy’n hysbys a ddangosir, pryd bynnag y codwyd y pwynt.',
  },
  response: {
    en: 'The share answered in 90 days is of points with both dates exact to the day. No published page gives both, so it is known of made-up records alone.',
    cy: 'Cyfran y pwyntiau y mae’r ddau ddyddiad yn hysbys i’r diwrnod yw’r gyfran a atebwyd o fewn 90 diwrnod. Nid oes yr un dudalen gyhoeddedig yn rhoi’r ddau, felly dim ond am gofnodion ffug y mae’n hysbys.',
  },
  regions: {
    en: 'Staff are published for statistical regions, not for CPS Areas. A region holds headquarters and CPS Direct too, two Areas lie in two regions each, and some regions hold more than one Area: a region’s figures are never those of an Area.',
    cy: 'Cyhoeddir ffigurau staff ar gyfer rhanbarthau ystadegol, nid ar gyfer Ardaloedd Gwasanaeth Erlyn y Goron. Mae rhanbarth yn cynnwys y pencadlys a CPS Direct hefyd, mae dwy Ardal yn gorwedd mewn dau ranbarth yr un, ac mae rhai rhanbarthau yn cynnwys mwy nag un Ardal: nid yw ffigurau rhanbarth byth yn ffigurau Ardal.',
  },
  rounding: {
    en: 'Civil Service Statistics round headcounts to the nearest 5, or 10 in some years, and keep back small ones, so cells do not add up and a confidential cell is not zero.',
    cy: 'Mae Ystadegau’r Gwasanaeth Sifil yn talgrynnu nifer y staff i’r 5 agosaf, neu 10 mewn rhai blynyddoedd, ac yn cadw’n ôl y rhai bach, felly nid yw’r celloedd yn adio i gyfanswm ac nid sero yw cell gyfrinachol.',
  },
  undeclared: {
    en: '“Undeclared” are staff who chose not to say; “unknown” are those of whom there is no record. The two are never counted together here.',
    cy: 'Staff a ddewisodd beidio â dweud yw “heb ddatgan”; y rhai nad oes cofnod amdanynt yw “anhysbys”. Ni chânt byth eu cyfrif gyda’i gilydd yma.',
  },
  conflicts: {
    en: 'Where two pages give different numbers for the same thing, both stand here, each with its source. None is an average of the others.',
    cy: 'Lle mae dwy dudalen yn rhoi niferoedd gwahanol am yr un peth, dangosir y ddau yma, pob un â’i ffynhonnell. Nid yw’r un yn gyfartaledd o’r lleill.',
  },
  renamedStrands: {
    en: 'Names of strands changed: “domestic violence” became “domestic abuse”, “violence against women” gained “and girls”, “homophobic and transphobic” gained “biphobic” in 2017. Until 2007-08 hate crime included domestic violence.',
    cy: 'Newidiodd enwau’r mathau o drosedd: daeth “trais domestig” yn “gam-drin domestig”, ychwanegwyd “a merched” at “drais yn erbyn menywod”, ac ychwanegwyd “deuffobig” at “homoffobig a thrawsffobig” yn 2017. Hyd at 2007-08 roedd troseddau casineb yn cynnwys trais domestig.',
  },
  casework: {
    en: 'A case counts in the figures of a strand only if it was marked so on the case management system, and marks are sometimes wrong. Charges and completed prosecutions of one year are different cases. Sentence uplifts are those announced in court and recorded.',
    cy: 'Dim ond os cafodd ei farcio felly ar y system rheoli achosion y mae achos yn cyfrif yn ffigurau math o drosedd, ac mae’r marciau’n anghywir weithiau. Achosion gwahanol yw cyhuddiadau ac erlyniadau a gwblhawyd yn yr un flwyddyn. Y codiadau dedfryd yw’r rhai a gyhoeddwyd yn y llys ac a gofnodwyd.',
  },
  periods: {
    en: 'Financial years run from April to March. What lies wholly in no single financial year, and what has no known date, is in none of them: it stands in the row without a year.',
    cy: 'Mae blwyddyn ariannol yn rhedeg o fis Ebrill i fis Mawrth. Nid yw’r hyn nad yw’n gorwedd yn gyfan mewn un flwyddyn ariannol, na’r hyn heb ddyddiad hysbys, mewn unrhyw un ohonynt: mae yn y rhes heb flwyddyn.',
  },
  welsh: {
    en: 'In Welsh means that a Welsh edition was seen, alone or beside English. A document whose Welsh edition was not seen may have one, and not every document needs one.',
    cy: 'Ystyr “yn Gymraeg” yw bod fersiwn Cymraeg wedi’i weld, ar ei ben ei hun neu ochr yn ochr â’r Saesneg. Gall fod fersiwn Cymraeg o ddogfen na welwyd un ohoni, ac nid oes angen un ar bob dogfen.',
  },
  titles: {
    en: 'Titles and other published words are shown as published, most of them in English.',
    cy: 'Dangosir teitlau a geiriau cyhoeddedig eraill fel y’u cyhoeddwyd, y rhan fwyaf ohonynt yn Saesneg.',
  },
  compiled: {
    en: 'The facts were collected from public pages. A page that was not found is not here, so an empty table means that nothing was seen, not that nothing was done.',
    cy: 'Casglwyd y ffeithiau o dudalennau cyhoeddus. Nid yw tudalen na chanfuwyd yma, felly ystyr tabl gwag yw na welwyd dim, nid na wnaed dim.',
  },
} satisfies Record<string, Text>;
