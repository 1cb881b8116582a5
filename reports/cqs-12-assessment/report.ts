import { area, financialYear, synthetic } from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

const name = { en: 'Area', cy: 'Ardal' };

export default {
  kind: 'report',
  title: {
    en: 'Yearly engagement assessment under Core Quality Standard 12',
    cy: 'Asesiad ymgysylltu blynyddol o dan Safon Ansawdd Graidd 12',
  },
  intro: {
    en: 'What the assessment of an Area’s community engagement in a year can rest on: panels and meetings, members, advice and what came of it, events, documents and staff. It gives no score, weight or threshold, because no published page defines one.',
    cy: 'Yr hyn y gall asesiad o waith ymgysylltu Ardal mewn blwyddyn orffwys arno: paneli a chyfarfodydd, aelodau, cyngor a’r hyn a ddeilliodd ohono, digwyddiadau, dogfennau a staff. Nid yw’n rhoi sgôr, pwysiad na throthwy, gan nad oes tudalen gyhoeddedig yn diffinio un.',
  },
  parameters: {
    year: financialYear({ required: true, default: '2013-14' }),
    areas: area({
      list: true,
      hint: {
        en: 'Today’s Areas; all fourteen when none is chosen.',
        cy: 'Ardaloedd heddiw; pob un o’r pedair ar ddeg os na ddewisir un.',
      },
    }),
    synthetic: synthetic(),
  },
  figures: [
    { label: { en: 'Panels that met', cy: 'Paneli a gyfarfu' }, value: 'engagement.total.panelCount' },
    { label: { en: 'Meetings', cy: 'Cyfarfodydd' }, value: 'engagement.total.meetingCount' },
    {
      label: { en: 'Meetings with a note', cy: 'Cyfarfodydd â nodyn' },
      value: 'engagement.total.notedMeetingCount',
    },
    { label: { en: 'Events', cy: 'Digwyddiadau' }, value: 'engagement.total.eventCount' },
    { label: { en: 'Points raised', cy: 'Pwyntiau a godwyd' }, value: 'scrutiny.total.recommendationCount' },
  ],
  tables: [
    {
      name: 'standard',
      title: { en: 'The standard', cy: 'Y safon' },
      rows: 'standard',
      filesOnly: ['sourceKind', 'sourceNote'],
    },
    {
      name: 'meetings',
      title: { en: 'Panels and meetings', cy: 'Paneli a chyfarfodydd' },
      intro: {
        en: 'Meetings against plan are those of panels with a published rhythm, beside a full year of that rhythm for each panel that met. A panel that did not meet is in neither, and most panels state no rhythm.',
        cy: 'Cyfarfodydd yn erbyn y cynllun yw rhai paneli â rhythm cyhoeddedig, ochr yn ochr â blwyddyn lawn o’r rhythm hwnnw ar gyfer pob panel a gyfarfu. Nid yw panel na chyfarfu yn y naill na’r llall, ac nid yw’r rhan fwyaf o baneli yn nodi rhythm.',
      },
      rows: 'meetings',
      headings: { name, heldPanelCount: { en: 'Panels that met', cy: 'Paneli a gyfarfu' } },
      filesOnly: ['code'],
      chart: {
        kind: 'tiles',
        title: { en: 'Meetings in the year, by Area', cy: 'Cyfarfodydd y flwyddyn, fesul Ardal' },
        x: 'code',
        y: ['heldMeetingCount'],
      },
    },
    {
      name: 'membership',
      title: { en: 'Members', cy: 'Aelodau' },
      intro: {
        en: 'From the last count of each panel in the year; people, never names. No such count is published, so there are numbers of made-up records alone.',
        cy: 'O gyfrif olaf pob panel yn y flwyddyn; pobl, byth enwau. Ni chyhoeddir cyfrif o’r fath, felly dim ond niferoedd o gofnodion ffug sydd.',
      },
      rows: 'membership',
      headings: { name, seatedPanelCount: { en: 'Panels with a count', cy: 'Paneli â chyfrif' } },
      filesOnly: ['code'],
    },
    {
      name: 'advice',
      title: { en: 'Points raised in the year, by kind', cy: 'Pwyntiau a godwyd yn y flwyddyn, fesul math' },
      intro: {
        en: 'Status as last known. Good practice needs no implementing: read recommendations apart from the other kinds. An Area without a row raised nothing that is known.',
        cy: 'Y statws olaf sy’n hysbys. Nid oes angen gweithredu arferion da: darllenwch argymhellion ar wahân i’r mathau eraill. Nid oes pwynt hysbys gan Ardal heb res.',
      },
      rows: 'advice.raised.rows',
      headings: { name },
      filesOnly: ['code'],
      chart: {
        kind: 'stacked',
        title: { en: 'Points raised in the year, by kind', cy: 'Pwyntiau a godwyd yn y flwyddyn, fesul math' },
        x: 'name',
        y: ['recommendationCount'],
        by: 'feedbackKind',
      },
    },
    {
      name: 'events',
      title: { en: 'Events, by how far people take part', cy: 'Digwyddiadau, yn ôl graddau’r cyfranogi' },
      rows: 'events.held.rows',
      headings: { name },
      filesOnly: ['code'],
    },
    {
      name: 'documents',
      title: { en: 'Documents, and those in Welsh', cy: 'Dogfennau, a’r rhai yn Gymraeg' },
      intro: {
        en: 'First those whose period lies in the year, then those of all years, because most documents name no period.',
        cy: 'Yn gyntaf y rhai y mae eu cyfnod yn y flwyddyn, yna rhai pob blwyddyn, gan nad yw’r rhan fwyaf o ddogfennau yn enwi cyfnod.',
      },
      rows: 'documents',
      headings: {
        name,
        ofTheYearPublicationCount: { en: 'Of the year', cy: 'O’r flwyddyn' },
        ofTheYearWelshCount: { en: 'In Welsh', cy: 'Yn Gymraeg' },
        ofTheYearWelshCoverageRate: { en: 'In Welsh, %', cy: 'Yn Gymraeg, %' },
        ofAllYearsPublicationCount: { en: 'Of all years', cy: 'O bob blwyddyn' },
        ofAllYearsWelshCount: { en: 'In Welsh (all years)', cy: 'Yn Gymraeg (pob blwyddyn)' },
        ofAllYearsWelshCoverageRate: { en: 'In Welsh, % (all years)', cy: 'Yn Gymraeg, % (pob blwyddyn)' },
      },
      filesOnly: ['code', 'ofTheYearContainsSynthetic', 'ofAllYearsContainsSynthetic'],
    },
    {
      name: 'staff',
      title: { en: 'CPS staff of the regions, by grade', cy: 'Staff y rhanbarthau, yn ôl gradd' },
      intro: {
        en: 'Of the statistical regions an Area lies in, on the newest published day, whatever the year: never the Area’s own staff.',
        cy: 'Staff y rhanbarthau ystadegol y mae Ardal yn gorwedd ynddynt, ar y diwrnod cyhoeddedig diweddaraf, beth bynnag fo’r flwyddyn: byth staff yr Ardal ei hun.',
      },
      rows: 'staff.regions.representation.rows',
      headings: {
        area: name,
        region: { en: 'Region', cy: 'Rhanbarth' },
        dimensionsLabel: { en: 'Grade group and region', cy: 'Grŵp gradd a rhanbarth' },
      },
      filesOnly: ['region'],
    },
  ],
  footnotes: [
    {
      en: 'Core Quality Standard 12 of 2010 asks that communities are engaged with so that their concerns are known when decisions are made, and that every Area is assessed each year. The standards were replaced in October 2014; later years are shown by the same indicators. National validation measures existed in 2010-11; their content is on no page.',
      cy: 'Mae Safon Ansawdd Graidd 12, 2010, yn gofyn am ymgysylltu â chymunedau fel bod eu pryderon yn hysbys pan wneir penderfyniadau, ac am asesu pob Ardal bob blwyddyn. Disodlwyd y safonau ym mis Hydref 2014; dangosir blynyddoedd diweddarach yn ôl yr un dangosyddion. Roedd mesurau dilysu cenedlaethol yn 2010-11; nid yw eu cynnwys ar unrhyw dudalen.',
    },
    {
      en: 'The key figures are of the Areas chosen; when none is chosen, of the whole country with its national forums.',
      cy: 'Mae’r ffigurau allweddol yn ymwneud â’r Ardaloedd a ddewiswyd; os na ddewiswyd un, â’r wlad gyfan gan gynnwys ei fforymau cenedlaethol.',
    },
    footnotes.casesReviewed,
    footnotes.feedback,
    footnotes.response,
    footnotes.welsh,
    footnotes.lineage,
    footnotes.regions,
    footnotes.rounding,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
