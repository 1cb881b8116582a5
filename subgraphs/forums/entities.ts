import { EntitySchema } from 'typeorm';
import { importedTable, int, linkTable, nullable, partialDateSchema, text, varchar } from '../../platform/columns.ts';

/** A CPS Area or other unit, present or past; its code is stable through reorganisations. */
export type AreaRow = {
  id: string;
  name: string;
  nameCy: string | null;
  kind: string;
  validFrom: string | null;
  validTo: string | null;
  formerNames: string;
  mainOffices: string;
  note: string | null;
  sourceUrl: string;
};

/** A forum or panel through which communities are heard. */
export type PanelRow = {
  id: string;
  name: string;
  kind: string;
  level: string;
  strandsAsPublished: string;
  status: string;
  meetingFrequency: string | null;
  chairRole: string | null;
  facilitatorRole: string | null;
  composition: string | null;
  caseSelection: string | null;
  note: string | null;
  sourceUrl: string;
};

/** One meeting of a panel, forum or network. */
export type MeetingRow = {
  id: string;
  panelId: string | null;
  panelName: string;
  kind: string;
  theme: string | null;
  topics: string;
  casesReviewedCount: number | null;
  caseTypes: string;
  lessons: string;
  hasNote: number;
  sourceUrl: string;
};

/** An occasion on which the service and communities met, other than a panel's meeting. */
export type EventRow = {
  id: string;
  title: string;
  kind: string;
  level: string | null;
  partnerNames: string;
  audience: string | null;
  attendance: number | null;
  attendanceAsPublished: string | null;
  purpose: string | null;
  sourceUrl: string;
};

/** A body that the CPS has engaged with; never a person. */
export type OrganisationRow = {
  id: string;
  name: string;
  kind: string;
  sector: string;
  role: string | null;
  sourceUrl: string;
};

/** Who sat on a panel on one day, as counts; never a person. */
export type PanelMembershipRow = {
  id: string;
  panelId: string;
  asOf: string;
  seats: number;
  filled: number;
  vacancies: number;
  securityChecked: number;
  trained: number;
  sourceUrl: string;
};

/** Members of a snapshot who come from a sector. */
export type SectorCountRow = { membershipId: string; sector: string; members: number };

/** Members of a snapshot who bring expertise in a strand; a member may bring several or none. */
export type ExpertiseCountRow = { membershipId: string; strandCode: string; members: number };

/** A police force by its published name. */
export type PoliceForceRow = { name: string };

const code = varchar(100);
const word = varchar(50);
/** Counts of a snapshot's members by a code. */
const memberCounts = (name: string, by: string) =>
  new EntitySchema({
    name,
    columns: { membership_id: { ...code, primary: true }, [by]: { ...word, primary: true }, members: int },
  });
const provenance = { synthetic: int, source_url: varchar(500) };

export const entities = [
  importedTable('area', {
    name: varchar(200),
    name_cy: nullable(varchar(200)),
    kind: word,
    valid_from: nullable(varchar(10)),
    valid_to: nullable(varchar(10)),
    former_names: text,
    main_offices: text,
    note: nullable(text),
    source_url: varchar(500),
  }),
  linkTable('area_police_force', { area_code: code, police_force: code }, { area_police_force_name: 'police_force' }),
  importedTable('panel', {
    name: varchar(200),
    kind: word,
    level: varchar(20),
    strands_as_published: text,
    ...partialDateSchema('established', true),
    status: varchar(20),
    ...partialDateSchema('status_as_of', true),
    meeting_frequency: nullable(varchar(200)),
    chair_role: nullable(varchar(200)),
    facilitator_role: nullable(varchar(200)),
    composition: nullable(text),
    case_selection: nullable(text),
    note: nullable(text),
    ...provenance,
  }),
  linkTable('panel_area', { panel_id: code, area_code: code }, { panel_area_code: 'area_code' }),
  linkTable('panel_strand', { panel_id: code, strand_code: word }, { panel_strand_code: 'strand_code' }),
  importedTable(
    'meeting',
    {
      panel_id: nullable(code),
      panel_name: varchar(200),
      kind: word,
      ...partialDateSchema('date'),
      financial_year: nullable(varchar(7)),
      quarter: nullable(varchar(10)),
      month: nullable(varchar(7)),
      theme: nullable(varchar(500)),
      topics: text,
      cases_reviewed_count: nullable(int),
      case_types: text,
      lessons: text,
      has_note: int,
      ...provenance,
    },
    { meeting_panel: 'panel_id', meeting_date: 'date_earliest' },
  ),
  linkTable('meeting_area', { meeting_id: code, area_code: code }, { meeting_area_code: 'area_code' }),
  importedTable(
    'event',
    {
      title: varchar(300),
      kind: word,
      level: nullable(varchar(20)),
      ...partialDateSchema('date'),
      financial_year: nullable(varchar(7)),
      quarter: nullable(varchar(10)),
      month: nullable(varchar(7)),
      partner_names: text,
      audience: nullable(varchar(500)),
      attendance: nullable(int),
      attendance_as_published: nullable(varchar(100)),
      purpose: nullable(text),
      ...provenance,
    },
    { event_date: 'date_earliest' },
  ),
  linkTable('event_area', { event_id: code, area_code: code }, { event_area_code: 'area_code' }),
  linkTable('event_partner', { event_id: code, partner_name: varchar(200) }, { event_partner_name: 'partner_name' }),
  importedTable(
    'membership',
    {
      panel_id: code,
      as_of: varchar(10),
      financial_year: varchar(7),
      seats: int,
      filled: int,
      vacancies: int,
      security_checked: int,
      trained: int,
      year_end: int,
      newest: int,
      ...provenance,
    },
    { membership_panel: 'panel_id' },
  ),
  memberCounts('membership_sector', 'sector'),
  memberCounts('membership_expertise', 'strand_code'),
  importedTable(
    'organisation',
    { name: varchar(200), kind: word, sector: word, role: nullable(varchar(500)), sits_on_panel: int, ...provenance },
    { organisation_name: 'name' },
  ),
  linkTable('organisation_area', { organisation_id: code, area_code: code }, { organisation_area_code: 'area_code' }),
];
