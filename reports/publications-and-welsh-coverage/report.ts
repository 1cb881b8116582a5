import {
  area,
  choice,
  financialYear,
  predecessors,
  strand,
  synthetic,
  text,
} from '../../reporting/parameters/standard.ts';
import type { ReportDefinition } from '../../reporting/report.ts';
import { footnotes } from '../footnotes.ts';

const documentFiles = ['id', 'publishedEarliest', 'titleLanguage', 'sourceKind', 'sourceNote'];

export default {
  kind: 'report',
  title: { en: 'Publications and Welsh coverage', cy: 'Cyhoeddiadau a’r ddarpariaeth Gymraeg' },
  intro: {
    en: 'What was published, how much of it is in Welsh or in a format such as Easy Read, and which documents these are. It counts editions that were seen; it does not say which documents need a Welsh edition, nor how good one is.',
    cy: 'Yr hyn a gyhoeddwyd, faint ohono sydd yn Gymraeg neu mewn fformat fel Hawdd ei Ddeall, a pha ddogfennau yw’r rhain. Mae’n cyfrif y fersiynau a welwyd; nid yw’n dweud pa ddogfennau y mae angen fersiwn Cymraeg ohonynt, na pha mor dda yw un.',
  },
  parameters: {
    years: financialYear({
      list: true,
      hint: {
        en: 'The year the document is about. Most name none, and are left out when one is chosen.',
        cy: 'Y flwyddyn y mae’r ddogfen amdani. Nid yw’r rhan fwyaf yn enwi un, a chânt eu hepgor pan ddewisir un.',
      },
    }),
    areas: area({ list: true }),
    strands: strand({ list: true }),
    kinds: choice('PublicationKind', { en: 'Kind', cy: 'Math' }, { list: true }),
    topic: text(
      { en: 'Topic', cy: 'Pwnc' },
      { hint: { en: 'The published word, such as equality.', cy: 'Y gair a gyhoeddwyd, fel equality.' } },
    ),
    predecessors: predecessors(),
    synthetic: synthetic(),
  },
  figures: [
    { label: { en: 'Documents', cy: 'Dogfennau' }, value: 'byKind.total.publicationCount' },
    { label: { en: 'Editions', cy: 'Argraffiadau' }, value: 'byKind.total.editionCount' },
    { label: { en: 'Documents in Welsh', cy: 'Dogfennau yn Gymraeg' }, value: 'byKind.total.welshCount' },
    {
      label: { en: 'Share in Welsh', cy: 'Cyfran yn Gymraeg' },
      value: 'byKind.total.welshCoverageRate',
      percent: true,
    },
    {
      label: { en: 'In Easy Read, BSL, audio or Braille', cy: 'Hawdd ei Ddeall, BSL, sain neu Braille' },
      value: 'accessible.totalCount',
    },
  ],
  tables: [
    {
      name: 'by-kind',
      title: { en: 'Documents by kind, and those in Welsh', cy: 'Dogfennau fesul math, a’r rhai yn Gymraeg' },
      intro: {
        en: 'An edition is one language in one format; a document whose format was not seen has one for each language.',
        cy: 'Un iaith mewn un fformat yw argraffiad; mae gan ddogfen na welwyd ei fformat un ar gyfer pob iaith.',
      },
      rows: 'byKind.rows',
    },
    {
      name: 'in-welsh',
      title: { en: 'Documents in Welsh', cy: 'Dogfennau yn Gymraeg' },
      rows: 'inWelsh.nodes',
      filesOnly: documentFiles,
    },
    {
      name: 'accessible',
      title: {
        en: 'Documents in Easy Read, BSL, audio or Braille',
        cy: 'Dogfennau Hawdd ei Ddeall, BSL, sain neu Braille',
      },
      rows: 'accessible.nodes',
      filesOnly: documentFiles,
    },
    {
      name: 'by-year',
      title: { en: 'Documents by the year they are about', cy: 'Dogfennau yn ôl y flwyddyn y maent amdani' },
      intro: {
        en: 'The last row is of documents that name no financial year.',
        cy: 'Dogfennau nad ydynt yn enwi blwyddyn ariannol yw’r rhes olaf.',
      },
      rows: 'byYear.rows',
    },
    {
      name: 'by-format',
      title: { en: 'Documents by format and language', cy: 'Dogfennau yn ôl fformat ac iaith' },
      intro: {
        en: 'A document in two formats counts in both; the last rows are of documents whose format was not seen. That a document is in a format and in Welsh does not mean that it is in both at once.',
        cy: 'Mae dogfen mewn dau fformat yn cyfrif yn y ddau; dogfennau na welwyd eu fformat yw’r rhesi olaf. Nid yw’r ffaith fod dogfen mewn fformat ac yn Gymraeg yn golygu ei bod yn y ddau ar unwaith.',
      },
      rows: 'byFormat.rows',
    },
    {
      name: 'by-area',
      title: { en: 'Documents about each Area', cy: 'Dogfennau am bob Ardal' },
      intro: {
        en: 'All fourteen, whichever Area is chosen; a document about two Areas counts in both.',
        cy: 'Pob un o’r pedair ar ddeg, pa Ardal bynnag a ddewisir; mae dogfen am ddwy Ardal yn cyfrif yn y ddwy.',
      },
      rows: 'areas',
      headings: {
        name: { en: 'Area', cy: 'Ardal' },
        notesPublicationCount: { en: 'Notes of meetings', cy: 'Nodiadau cyfarfodydd' },
      },
      filesOnly: ['code', 'aboutContainsSynthetic', 'notesContainsSynthetic'],
      chart: {
        kind: 'tiles',
        title: { en: 'Documents about each Area', cy: 'Dogfennau am bob Ardal' },
        x: 'code',
        y: ['aboutPublicationCount'],
      },
    },
    {
      name: 'commitments',
      title: { en: 'What was promised about Welsh', cy: 'Yr hyn a addawyd am y Gymraeg' },
      rows: 'commitments.nodes',
      filesOnly: ['id', 'sourceKind', 'sourceNote'],
    },
    {
      name: 'publications',
      title: { en: 'All documents', cy: 'Pob dogfen' },
      intro: { en: 'Newest first, undated last.', cy: 'Y diweddaraf yn gyntaf, y rhai heb ddyddiad yn olaf.' },
      rows: 'publications.nodes',
      filesOnly: documentFiles,
    },
  ],
  footnotes: [
    footnotes.welsh,
    {
      en: 'The Welsh Language Act 1993 did not bind the Crown; the CPS adopted a scheme in 2000 that treats both languages equally.',
      cy: 'Nid oedd Deddf yr Iaith Gymraeg 1993 yn rhwymo’r Goron; mabwysiadodd Gwasanaeth Erlyn y Goron gynllun yn 2000 sy’n trin y ddwy iaith yn gyfartal.',
    },
    footnotes.lineage,
    footnotes.titles,
    footnotes.compiled,
  ],
} satisfies ReportDefinition;
