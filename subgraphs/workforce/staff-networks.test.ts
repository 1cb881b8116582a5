import { expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { workforce } from './index.ts';

const { data } = testSubgraph(workforce);

test('networks are listed by id, or by characteristic', async () => {
  expect(
    await data(`{ all: staffNetworks { id }
      faith: staffNetworks(characteristics: [RELIGION_OR_BELIEF]) { id status }
      some: staffNetworks(characteristics: [DISABILITY, GENDER_REASSIGNMENT]) { id }
      none: staffNetworks(characteristics: []) { id } }`),
  ).toEqual({
    all: ['bame-role-model-group', 'dsn', 'jewish-network', 'lgbt-network', 'msn', 'nbcpa', 'sikh-society'].map(
      (id) => ({ id }),
    ),
    faith: [
      { id: 'jewish-network', status: 'PLANNED' },
      { id: 'msn', status: 'ACTIVE' },
      { id: 'sikh-society', status: 'ACTIVE' },
    ],
    some: [{ id: 'dsn' }, { id: 'lgbt-network' }],
    none: [],
  });
});
test('networks know their characteristics, the strands these are monitored by, and what is not stated is null', async () => {
  expect(
    await data(`{ staffNetwork(id: "lgbt-network") { abbreviation characteristics strands { code } established { label } membership source { url kind } }
      nbcpa: staffNetwork(id: "nbcpa") { established { label earliest precision } membership note strands { code } } none: staffNetwork(id: "chess-club") { id } }`),
  ).toEqual({
    staffNetwork: {
      abbreviation: 'LGBT Network',
      characteristics: ['GENDER_REASSIGNMENT', 'SEXUAL_ORIENTATION'],
      strands: [{ code: 'SEXUAL_ORIENTATION' }, { code: 'TRANSGENDER' }],
      established: null,
      membership: null,
      source: {
        url: 'http://www.cps.gov.uk/careers/benefits_of_working_with_the_cps/staff_networks/index.html',
        kind: 'PUBLISHED',
      },
    },
    nbcpa: {
      established: { label: '2001', earliest: '2001-01-01', precision: 'YEAR' },
      membership: 'About 120 of roughly 500 minority ethnic staff had joined at launch',
      note: 'Uses black in a political, inclusive sense; volunteer-run',
      strands: [{ code: 'RACIST' }],
    },
    none: null,
  });
});
