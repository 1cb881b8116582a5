import { expect, test } from 'vitest';
import { testSubgraph } from '../../tests/support/subgraph.ts';
import { publications } from './index.ts';

const { data } = testSubgraph(publications);

type Page = {
  publications: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
};
const search = async (words: string, more = '') =>
  (
    (await data(
      `query ($words: String!) { publications(filter: { search: $words }, first: 100 ${more}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
      { words },
    )) as Page
  ).publications;

test('finds whole words whatever the case and accents, and nothing for what has no words', async () => {
  const { totalCount, nodes } = await search('YNGLYN');
  expect({ totalCount, nodes }).toEqual({ totalCount: 1, nodes: [{ id: 'yngl-n-gwasanaeth-erlyn-y-goron' }] });
  expect((await search('Ynglŷn')).nodes).toEqual(nodes);
  expect((await search('yngl')).totalCount).toBe(0);
  expect((await search(' ?! ')).totalCount).toBe(0);
});

test('puts a match in the title before topics, and topics before the summary; ties by id', async () => {
  const { nodes, totalCount } = await search('scrutiny');
  type Text = { publication: { title: string; topics: string[]; summary: string } };
  const weights: number[] = [];
  for (const { id } of nodes) {
    const { publication } = (await data(`{ publication(id: "${id}") { title topics summary } }`)) as Text;
    const has = (text: string) => /\bscrutiny\b/i.test(text);
    weights.push(
      (has(publication.title) ? 3 : 0) +
        (has(publication.topics.join(' ')) ? 2 : 0) +
        (has(publication.summary) ? 1 : 0),
    );
  }
  expect(totalCount).toBe(nodes.length);
  expect(new Set(weights).size).toBeGreaterThan(3);
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
  const ids = nodes.map(({ id }) => id);
  for (const weight of new Set(weights)) {
    const tied = ids.filter((_, index) => weights[index] === weight);
    expect(tied).toEqual(tied.toSorted());
  }
});

test('matches any of several words and puts those with more of them first', async () => {
  const [easy, bsl, both] = [
    await search('braille'),
    await search('eisteddfod'),
    await search('Eisteddfod, braille eisteddfod'),
  ];
  expect(both.totalCount).toBe(new Set([...easy.nodes, ...bsl.nodes].map(({ id }) => id)).size);
  expect((await search('homophobic eisteddfod')).nodes[0]).toEqual({
    id: 'homophobic-hate-crime-highlighted-at-eisteddfod',
  });
});

test('pages by relevance either way, and takes any other order', async () => {
  const all = (await search('hate crime', '')).nodes.map(({ id }) => id);
  const walked: string[] = [];
  for (let after = '', more = true; more && walked.length < 100;) {
    const { publications: page } = (await data(
      `{ publications(filter: { search: "hate crime" }, first: 7${after}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`,
    )) as Page;
    walked.push(...page.nodes.map(({ id }) => id));
    after = `, after: "${page.pageInfo.endCursor}"`;
    more = page.pageInfo.hasNextPage;
  }
  expect(walked.slice(0, 100)).toEqual(all);
  const worst = (await search('hate crime', ', orderBy: { field: RELEVANCE }')).nodes[0];
  expect(all).not.toContain(worst);
  const byId = (await search('hate crime', ', orderBy: { field: ID }')).nodes.map(({ id }) => id);
  expect(byId).toEqual(byId.toSorted());
});

test('inside a parent narrows it, with one statement for all parents', async () => {
  expect(await data(`{ series { id publications(filter: { search: "disability" }) { totalCount } } }`)).toMatchObject({
    series: expect.arrayContaining([
      { id: 'schools-project', publications: { totalCount: 1 } },
      { id: 'news', publications: { totalCount: 3 } },
    ]),
  });
});
