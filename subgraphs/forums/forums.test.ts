import { describe, expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { forums } from './index.ts';

const { data } = testSubgraph(forums);

describe('Areas', () => {
  test('are current or former, and of a kind', async () => {
    expect(
      await data(
        `{ all: areas { code } now: areas(isCurrent: true) { code } areas(isCurrent: true, kind: AREA) { code isCurrent } none: area(code: "mars") { code }
          these: areas(kind: AREA, codes: ["wessex", "dorset", "mars", "cymru-wales"]) { code } noneOf: areas(codes: []) { code } }`,
      ),
    ).toMatchObject({
      all: { length: 70 },
      now: { length: 22 },
      areas: { length: 14, 0: { code: 'cymru-wales', isCurrent: true } },
      none: null,
      // Dorset is a former Area, and nothing is called Mars.
      these: [{ code: 'cymru-wales' }, { code: 'wessex' }],
      noneOf: [],
    });
  });
  test('know their lineage through three reorganisations, and only the links that stand', async () => {
    expect(
      await data(`{ area(code: "london-north") { lineage predecessors { code predecessors { code successors { code } } } }
        met: area(code: "metropolitan-and-city") { lineage successors { code } validFrom validTo } }`),
    ).toEqual({
      area: {
        lineage: ['cps-london', 'london-north', 'metropolitan-and-city'],
        predecessors: [
          {
            code: 'cps-london',
            predecessors: [{ code: 'metropolitan-and-city', successors: [{ code: 'cps-london' }] }],
          },
        ],
      },
      met: {
        lineage: ['metropolitan-and-city'],
        successors: [{ code: 'cps-london' }],
        validFrom: '1999-04-01',
        validTo: '2011-03-31',
      },
    });
  });
  test('fall back to English where no Welsh name is published, and say so', async () => {
    expect(
      await data(
        `{ area(code: "cymru-wales") { name(language: CY) nameLanguage(language: CY) formerNames mainOffices } }`,
      ),
    ).toEqual({
      area: {
        name: 'CPS Cymru-Wales',
        nameLanguage: 'EN',
        formerNames: ['Wales/Cymru', 'Wales CPS Group'],
        mainOffices: ['Cardiff', 'Mold', 'Swansea'],
      },
    });
  });
  test('are found by any name that their police force has had', async () => {
    const areasOf = async (name: string) =>
      ((await data(`{ policeForce(name: "${name}") { areas { code } } }`)).policeForce as { areas: object }).areas;
    const hampshire = [{ code: 'hampshire' }, { code: 'wessex' }];
    expect(await areasOf('Hampshire')).toEqual(hampshire);
    expect(await areasOf('Hampshire and Isle of Wight')).toEqual(hampshire);
    const london = [{ code: 'cps-london' }, { code: 'metropolitan-and-city' }];
    for (const name of ['Metropolitan', 'City of London', 'Metropolitan and City'])
      expect(await areasOf(name)).toEqual(london);
  });
  test('are aligned to police forces; England and Wales is none', async () => {
    expect(
      await data(
        `{ policeForce(name: "Gwent") { name areas { code } } direct: area(code: "cps-direct") { policeForces { name } } none: policeForce(name: "England and Wales") { name } }`,
      ),
    ).toEqual({
      policeForce: { name: 'Gwent', areas: [{ code: 'cymru-wales' }, { code: 'gwent' }] },
      direct: { policeForces: [] },
      none: null,
    });
  });
});

describe('panels', () => {
  test('keep the published words of their strands beside the codes', async () => {
    expect(
      await data(`{ panel(id: "nw-lgbt") { strandsAsPublished strands { code partOf { code } } areas { code } established { label } statusAsOf { label precision } source { url kind note } }
        yh: panel(id: "yh-strategic") { strands { code } strandsAsPublished } missing: panel(id: "none") { id } }`),
    ).toEqual({
      panel: {
        strandsAsPublished: ['homophobic', 'biphobic', 'transphobic'],
        strands: [
          { code: 'SEXUAL_ORIENTATION', partOf: [{ code: 'HOMOPHOBIC_BIPHOBIC_TRANSPHOBIC' }] },
          { code: 'TRANSGENDER', partOf: [{ code: 'HOMOPHOBIC_BIPHOBIC_TRANSPHOBIC' }] },
        ],
        areas: [{ code: 'north-west' }],
        established: null,
        statusAsOf: { label: '2017', precision: 'YEAR' },
        source: {
          url: 'http://www.cps.gov.uk/northwest/working_with_you/local_scrutiny_involvement_panels/key-messages-from-local-scrutiny-in/',
          kind: 'PUBLISHED',
          note: null,
        },
      },
      yh: { strands: [], strandsAsPublished: ['strategy'] },
      missing: null,
    });
  });
  test('a strand filter is exact, and wider only when asked to be', async () => {
    const counts = (await data(`{
      exact: panels(filter: { strands: [RACIST] }) { totalCount }
      broader: panels(filter: { strands: [RACIST], includeBroader: true }) { totalCount }
      strand(code: RACIST) { panels { totalCount } broader: panels(includeBroader: true) { totalCount } }
    }`)) as { exact: { totalCount: number }; broader: { totalCount: number } };
    expect(counts).toMatchObject({ strand: { panels: counts.exact, broader: counts.broader } });
    expect(counts.broader.totalCount).toBeGreaterThan(counts.exact.totalCount);
  });
  test('know the organisations that say they sit on them, and the organisations know the panels', async () => {
    expect(
      await data(`{ panel(id: "cleveland-dv") { organisations { id } } organisation(id: "cleveland-police") { panels { id } }
        evaluator: organisation(id: "university-of-northumbria") { panels { id } } london: organisation(id: "tell-mama") { panels { id } } }`),
    ).toEqual({
      panel: { organisations: [{ id: 'cleveland-police' }, { id: 'middlesbrough-domestic-violence-forum' }] },
      organisation: { panels: [{ id: 'cleveland-dv' }] },
      evaluator: { panels: [{ id: 'cps-direct-hcsp' }] },
      london: { panels: [{ id: 'london-lsip' }] },
    });
  });
  test('filters inside a parent narrow it, never widen', async () => {
    expect(
      await data(
        `{ area(code: "wessex") { panels(filter: { areas: ["north-west"] }) { totalCount } panel: panels(filter: { kinds: [VAWG_SCRUTINY_PANEL] }) { nodes { id } } } }`,
      ),
    ).toEqual({
      area: { panels: { totalCount: 0 }, panel: { nodes: [{ id: 'wessex-vawg' }] } },
    });
  });
});

describe('meetings and events', () => {
  test('come newest first with the undated last', async () => {
    const { meetings } = (await data(`{ meetings(first: 100) { nodes { date { earliest label } } } }`)) as {
      meetings: { nodes: { date: { earliest: string | null; label: string } }[] };
    };
    const days = meetings.nodes.map((meeting) => meeting.date.earliest);
    const dated = days.filter((day) => day !== null);
    expect(days).toEqual([...dated.toSorted().reverse(), ...Array(5).fill(null)]);
    expect(
      meetings.nodes
        .slice(-5)
        .map((meeting) => meeting.date.label)
        .toSorted(),
    ).toEqual(
      [
        '16 March, about 2010',
        'December, about 2022',
        'March, about 2023',
        'a Friday, about 2017-18',
        'no date shown',
      ].toSorted(),
    );
  });
  test('tell whether a note was seen', async () => {
    expect(
      await data(
        `{ with: meetings(filter: { panels: ["se-lsip"], hasNote: true }) { totalCount } without: meetings(filter: { panels: ["se-lsip"], hasNote: false }) { totalCount nodes { date { label } lessons topics } } }`,
      ),
    ).toMatchObject({
      with: { totalCount: 4 },
      without: { totalCount: 3, nodes: [{ lessons: [], topics: [] }, {}, {}] },
    });
  });
  test('are filtered by their earliest day and the financial year they lie wholly in', async () => {
    expect(
      await data(`{ day: meetings(filter: { from: "2013-07-09", to: "2013-07-09" }) { nodes { panel { id } } }
        year: meetings(filter: { financialYears: ["2009-10"] }) { totalCount } split: meetings(filter: { financialYears: ["2019-20", "2020-21"] }) { nodes { date { label } } } }`),
    ).toEqual({
      day: { nodes: [{ panel: { id: 'em-cip' } }] },
      year: { totalCount: 4 },
      split: { nodes: [{ date: { label: '2019-10-04' } }] },
    });
  });
  test('an attendance is a number only where the page gives a plain one', async () => {
    const { events } = (await data(`{ events(first: 100) { nodes { attendance attendanceAsPublished } } }`)) as {
      events: { nodes: { attendance: number | null; attendanceAsPublished: string | null }[] };
    };
    const given = events.nodes
      .filter((event) => event.attendanceAsPublished !== null)
      .map((event) => [event.attendanceAsPublished, event.attendance]);
    expect(new Map(given as [string, number | null][])).toEqual(
      new Map([
        ['150', 150],
        ['40', 40],
        ['about 150', null],
        ['22 organisations', null],
        ['60+', null],
        ['150+', null],
        ['15,000 drinks mats', null],
      ]),
    );
  });
  test('partners are organisations where the name is the same, and always words', async () => {
    expect(
      await data(
        `{ organisation(id: "forward-thinking") { events { totalCount } } events(filter: { partners: ["forward-thinking"] }) { totalCount } }`,
      ),
    ).toMatchObject({
      organisation: { events: { totalCount: 8 } },
      events: { totalCount: 8 },
    });
  });
  test('a partner that is no organisation is found by its published name', async () => {
    const titles = async (names: string) =>
      (
        (await data(`{ events(filter: { partnerNames: [${names}] }) { nodes { title } } }`)).events as {
          nodes: { title: string }[];
        }
      ).nodes
        .map(({ title }) => title)
        .sort();
    const joined = ['Disability Awareness Day', 'Disabled Staff Network Conference'];
    expect(await titles('"Disabled Staff Network"')).toEqual(joined);
    expect(await titles('"disabled staff"')).toEqual([]);
    expect(await titles('')).toEqual([]);
  });
});
