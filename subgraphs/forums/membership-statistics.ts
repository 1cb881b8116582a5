import sql, { empty, type Sql } from 'sql-template-tag';
import { all, within } from '../../platform/conditions.ts';
import type { DimensionSource, StatisticDeclaration, StatisticRequest } from '../../platform/statistics.ts';
import { panelDimensions } from './statistics.ts';

/**
 * The snapshots that a request counts. Membership is a stock: of each panel the newest, or the last of the year asked; one a
 * year where years stand side by side. Of a published and a synthetic snapshot of one day the published.
 */
function snapshots({ by = [], filter, includeSynthetic }: Partial<StatisticRequest>): Sql {
  const years = filter?.FINANCIAL_YEAR;
  const eachYear = by.includes('FINANCIAL_YEAR');
  const counted = [
    eachYear || years != null ? sql`year_end = 1` : sql`newest = 1`,
    ...(eachYear || years == null ? [] : [within(sql`financial_year`, years)]),
    ...(includeSynthetic ? [] : [sql`synthetic = 0`]),
  ];
  return sql`SELECT * FROM (
    SELECT stored.*, ROW_NUMBER() OVER (
      PARTITION BY panel_id${eachYear ? sql`, financial_year` : empty} ORDER BY as_of DESC, synthetic
    ) AS place FROM membership stored ${all(counted)}
  ) ranked WHERE place = 1`;
}

/** A count of a snapshot by a code, as a thing of its own: two that are equal are still two. */
const countsOf = (snapshot: Sql, table: Sql, code: Sql): Sql => sql`(
  SELECT ROW_NUMBER() OVER (ORDER BY part.membership_id, part.${code}) AS id, part.${code}, part.members,
    snapshot.panel_id, snapshot.financial_year, snapshot.synthetic
  FROM ${table} part JOIN (${snapshot}) snapshot ON snapshot.id = part.membership_id) t`;

const imports = ['membership', 'panels'];
const { PANEL, PANEL_KIND, LEVEL, STRAND } = panelDimensions(sql`panel`, [sql`JOIN panel ON panel.id = t.panel_id`]);
const dimensions: Record<string, DimensionSource> = {
  AREA: {
    column: sql`place.area_code`,
    joins: [sql`LEFT JOIN panel_area place ON place.panel_id = t.panel_id`],
  },
  PANEL: PANEL!,
  PANEL_KIND: PANEL_KIND!,
  LEVEL: LEVEL!,
  STRAND: STRAND!,
  FINANCIAL_YEAR: { column: sql`t.financial_year` },
};

/** The statistics of who sits on panels, over the snapshots that a request counts. */
export function membershipStatistics(request: Partial<StatisticRequest> = {}): StatisticDeclaration {
  const snapshot = snapshots(request);
  const sum = (column: Sql, definition: string) =>
    ({ owner: 'membership', aggregate: 'SUM', value: sql`t.${column}`, definition, unit: 'PEOPLE' }) as const;
  const rate = (column: Sql, of: Sql, definition: string, denominator: string) =>
    ({
      owner: 'membership',
      aggregate: 'RATIO',
      value: sql`t.${column}`,
      of: sql`t.${of}`,
      definition,
      denominator,
      unit: 'PERCENT',
    }) as const;
  return {
    name: 'membershipStatistics',
    dimensions: {
      AREA: { type: 'Area', definition: 'Area of the panel; one of two Areas counts in both rows' },
      PANEL: { type: 'Panel', definition: 'The panel' },
      PANEL_KIND: { type: 'PanelKind', definition: 'Kind of panel' },
      LEVEL: { type: 'PanelLevel', definition: 'National or local' },
      STRAND: { type: 'Strand', definition: 'Strand the panel looks at; one of two strands counts in both rows' },
      FINANCIAL_YEAR: { type: 'FinancialYear', definition: 'Financial year; each panel as it last was in it' },
      SECTOR: { type: 'OrganisationSector', definition: 'Sector that members come from' },
      EXPERTISE: { type: 'Strand', definition: 'Strand that members bring expertise in' },
    },
    owners: {
      membership: { imports, from: sql`(${snapshot}) t`, dimensions },
      sector: {
        imports,
        from: countsOf(snapshot, sql`membership_sector`, sql`sector`),
        dimensions: { ...dimensions, SECTOR: { column: sql`t.sector` } },
      },
      expertise: {
        imports,
        from: countsOf(snapshot, sql`membership_expertise`, sql`strand_code`),
        dimensions: { ...dimensions, EXPERTISE: { column: sql`t.strand_code` } },
      },
    },
    measures: {
      panelCount: {
        owner: 'membership',
        aggregate: 'COUNT',
        definition: 'Panels whose membership is known',
        unit: 'PANELS',
      },
      seatCount: sum(sql`seats`, 'Seats on panels, filled or not'),
      filledCount: sum(sql`filled`, 'Seats that are filled'),
      vacancyCount: sum(sql`vacancies`, 'Seats that are not filled'),
      securityCheckedCount: sum(sql`security_checked`, 'Members whose security check is done'),
      trainedCount: sum(sql`trained`, 'Members who have been trained'),
      filledRate: rate(sql`filled`, sql`seats`, 'Share of seats that is filled', 'Seats on panels, filled or not'),
      securityCheckedRate: rate(
        sql`security_checked`,
        sql`filled`,
        'Share of members whose security check is done',
        'Seats that are filled',
      ),
      trainedRate: rate(sql`trained`, sql`filled`, 'Share of members who have been trained', 'Seats that are filled'),
      memberCount: { ...sum(sql`members`, 'Members, each from one sector'), owner: 'sector' },
      expertMemberCount: {
        ...sum(sql`members`, 'Members who bring expertise in a strand; one who brings it in two counts twice'),
        owner: 'expertise',
      },
    },
  };
}
