import { beforeAll, describe, expect, test } from 'vitest';
import { countDuring } from '../support/counting.ts';
import { people, publishedCount, staffReleases } from '../support/extracts.ts';
import { temporaryFiles } from '../support/files.ts';
import { startGraphs, transports } from '../support/graph.ts';

const graphs = startGraphs();
const release = staffReleases(graphs.config, temporaryFiles());
let key: Buffer;
beforeAll(async () => {
  const declared = people(180, 'declared', { disability: 'DECLARED_DISABLED' });
  const staff = [...declared, ...people(820, 'others'), ...people(400, 'north', { area: 'north-west' })];
  ({ key } = await release(staff, '2025-03-31'));
});
const shown = (codes: string, count: number) => publishedCount(key, '2025-03-31', codes, count);

/** What an engagement manager asks of her Area's team, beside its panels and what the network for it is. */
const team = `{
  area(code: "wessex") {
    name
    panels(first: 1) { totalCount }
    representation(by: [DISABILITY]) {
      asOf declaredShare
      source { url kind publications { id } }
      rows { dimensions { label } headcount flag share margin }
      total { headcount }
    }
  }
  staffNetwork(id: "dsn") {
    name
    strands { name }
    representation(by: [AREA], filter: { dimensions: [{ dimension: DISABILITY, codes: ["DECLARED_DISABLED"] }] }) {
      rows { area { code name } headcount flag }
    }
  }
}`;

describe.each(transports)('over %s', (transport) => {
  test('a release answers beside what other subgraphs know', async () => {
    const disabled = shown('AREA=wessex,DISABILITY=DECLARED_DISABLED', 180);
    const others = shown('AREA=wessex,DISABILITY=DECLARED_NON_DISABLED', 820);
    const kept = { headcount: null, flag: 'CONFIDENTIAL', share: null, margin: null };
    const row = (label: string, headcount: number) => ({
      dimensions: [{ label }, { label: 'CPS Wessex' }],
      headcount,
      flag: 'OK',
      share: Math.round((100 * headcount) / 1000),
      margin: 8,
    });
    expect(await graphs.ask(transport, team)).toEqual({
      data: {
        area: {
          name: 'CPS Wessex',
          panels: { totalCount: 2 },
          representation: {
            asOf: '2025-03-31',
            declaredShare: null,
            source: { url: 'urn:cps:release:2025-03-31', kind: 'RELEASE', publications: [] },
            rows: [
              row('Declared disabled', disabled),
              row('Declared non-disabled', others),
              { dimensions: [{ label: 'Undeclared' }, { label: 'CPS Wessex' }], ...kept },
              { dimensions: [{ label: 'Unknown' }, { label: 'CPS Wessex' }], ...kept },
            ],
            total: { headcount: 1000 },
          },
        },
        staffNetwork: {
          name: 'Disabled Staff Network',
          strands: [{ name: 'Disability hate crime' }],
          representation: {
            rows: [
              { area: { code: 'north-west', name: 'CPS North West' }, headcount: null, flag: 'CONFIDENTIAL' },
              {
                area: { code: 'wessex', name: 'CPS Wessex' },
                headcount: shown('AREA=wessex,DISABILITY=DECLARED_DISABLED', 180),
                flag: 'OK',
              },
            ],
          },
        },
      },
    });
  });
  test('all Areas cost what one does', async () => {
    const asked = (which: string) =>
      `{ ${which} { name representation(by: [SEX], asOf: "2025-03-31") { rows { headcount } } } }`;
    const one = await countDuring(() => graphs.ask(transport, asked('area(code: "wessex")')));
    const all = await countDuring(() => graphs.ask(transport, asked('areas(isCurrent: true)')));
    expect(all.fetches).toEqual(one.fetches);
    expect(all.statements.workforce).toBeLessThanOrEqual(one.statements.workforce! + 1);
  });
  test('what is not released is refused in one way', async () => {
    const { data, errors } = await graphs.ask(
      transport,
      `{ area(code: "wessex") { name representation(by: [SEX, ETHNICITY], asOf: "2025-03-31") { asOf } } }`,
    );
    expect(data).toEqual({ area: { name: 'CPS Wessex', representation: null } });
    expect(errors).toEqual([
      {
        message: 'This table is not available.',
        path: ['area', 'representation'],
        extensions: { code: 'TABLE_NOT_AVAILABLE', serviceName: 'workforce' },
      },
    ]);
  });
});
