/**
 * What one would write for exactly the two operations and nothing else: the fewest bytes to each subgraph, entities asked for
 * once, one JSON.stringify. Usage: fan-out.ts <addresses as JSON>
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool, type Dispatcher } from 'undici';

type Item = Record<string, unknown> & { id: string };
type Data = Record<string, Item[]> & { member: Item };
type Ask = (query: string, variables: object) => Promise<Data>;

const addresses = JSON.parse(process.argv[2]!) as Record<'members' | 'catalogue' | 'holdings' | 'opinions', string>;
const members = asking(addresses.members);
const catalogue = asking(addresses.catalogue);
const holdings = asking(addresses.holdings);
const opinions = asking(addresses.opinions);

function asking(address: string): Ask {
  const { origin, pathname } = new URL(address);
  const pool = new Pool(origin, { connections: 64 });
  const request: Dispatcher.DispatchOptions = {
    path: pathname,
    method: 'POST',
    headers: ['content-type', 'application/json'],
  };
  return (query, variables) =>
    new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      pool.dispatch(
        { ...request, body: JSON.stringify({ query, variables }) },
        {
          onRequestStart: () => {},
          onResponseStart: () => {},
          onResponseData: (_, part) => void parts.push(part),
          onResponseEnd: () => {
            const text = parts.length === 1 ? parts[0]!.toString() : Buffer.concat(parts).toString();
            resolve((JSON.parse(text) as { data: Data }).data);
          },
          onResponseError: (_, error) => reject(error),
        },
      );
    });
}

/** Asks for entities by their ids, each once; what is found, by id. */
async function entities(ask: Ask, type: string, fields: string, keys: Map<string, object>, at: string) {
  const representations = [...keys].map(([id, rest]) => ({ __typename: type, id, ...rest }));
  const query = `query($r:[_Any!]!,$at:String!){_entities(representations:$r){... on ${type}{${fields}}}}`;
  const { _entities } = await ask(query, { r: representations, at });
  return new Map(representations.map(({ id }, place) => [id, _entities![place]!]));
}
const ids = (items: (Item | null)[]) => new Map(items.flatMap((item) => (item === null ? [] : [[item.id, {}]])));
const list = (item: Item, field: string) => item[field] as Item[];
const one = (item: Item, field: string) => item[field] as Item;

async function small(id: string, at: string): Promise<object> {
  const { member } = await members('query($id:ID!,$at:String!){member(id:$id){id name town standing(at:$at)}}', {
    id,
    at,
  });
  const own = (
    await entities(opinions, 'Member', 'opinions(first:5,at:$at){stars text work{id}}', ids([member]), at)
  ).get(id)!;
  const given = list(own, 'opinions');
  const fields = 'id title pages price(at:$at) author{name}';
  const works = await entities(catalogue, 'Work', fields, ids(given.map((each) => one(each, 'work'))), at);
  const answered = given.map(({ stars, text, work }) => ({ stars, text, work: works.get((work as Item).id) }));
  return { member: { ...member, opinions: answered } };
}

async function heavy(at: string): Promise<object> {
  const [branches, readingGroups] = await Promise.all([branchesOf(at), groupsOf(at)]);
  return { branches, readingGroups };
}

async function branchesOf(at: string): Promise<object[]> {
  const { branches } = await holdings(
    'query($at:String!){branches(first:6,at:$at){id name town copies(first:15,at:$at){shelfmark condition due borrower{id}work{id onShelf(at:$at)}}}}',
    { at },
  );
  const copies = branches!.flatMap((branch) => list(branch, 'copies'));
  const workIds = ids(copies.map((copy) => one(copy, 'work')));
  const inCatalogue = entities(
    catalogue,
    'Work',
    'title pages language price(at:$at) weight author{name born}',
    workIds,
    at,
  );
  const [works, postage, [opinionsOf, writers], borrowers] = await Promise.all([
    inCatalogue,
    inCatalogue.then((found) => {
      const weights = new Map([...found].map(([id, { weight }]) => [id, { weight }]));
      return entities(holdings, 'Work', 'postage(at:$at)', weights, at);
    }),
    opinionsAndWriters(workIds, at),
    entities(members, 'Member', 'name standing(at:$at)', ids(copies.map((copy) => one(copy, 'borrower'))), at),
  ]);
  const shown = new Map<string, object>();
  const workOf = ({ id, onShelf }: Item) => {
    const known = shown.get(id);
    if (known !== undefined) return known;
    const { title, pages, language, price, author } = works.get(id)!;
    const own = opinionsOf.get(id)!;
    const given = list(own, 'opinions').map(({ id, stars, text, by }) => ({
      id,
      stars,
      text,
      by: writers.get((by as Item).id),
    }));
    const { averageStars } = own;
    const { postage: cost } = postage.get(id)!;
    const work = { id, title, pages, language, price, author, onShelf, postage: cost, averageStars, opinions: given };
    shown.set(id, work);
    return work;
  };
  return branches!.map(({ id, name, town, copies }) => ({
    id,
    name,
    town,
    copies: (copies as Item[]).map(({ shelfmark, condition, due, borrower, work }) => ({
      shelfmark,
      condition,
      due,
      borrower: borrower === null ? null : borrowers.get((borrower as Item).id),
      work: workOf(work as Item),
    })),
  }));
}

async function opinionsAndWriters(workIds: Map<string, object>, at: string) {
  const fields = 'averageStars(at:$at) opinions(first:3,at:$at){id stars text by{id}}';
  const found = await entities(opinions, 'Work', fields, workIds, at);
  const writers = [...found.values()].flatMap((work) => list(work, 'opinions').map((each) => one(each, 'by')));
  return [found, await entities(members, 'Member', 'id name town standing(at:$at)', ids(writers), at)] as const;
}

async function groupsOf(at: string): Promise<object[]> {
  const { readingGroups } = await members(
    'query($at:String!){readingGroups(first:8,at:$at){id name meets members(first:8){id name standing(at:$at)}}}',
    { at },
  );
  const readers = ids(readingGroups!.flatMap((group) => list(group, 'members')));
  const [picks, given] = await Promise.all([picksOf(readingGroups!, at), opinionsOfReaders(readers, at)]);
  return readingGroups!.map(({ id, name, meets, members }) => ({
    name,
    meets,
    picks: picks(id),
    members: (members as Item[]).map(({ id, name, standing }) => ({ name, standing, opinions: given.get(id) })),
  }));
}

async function picksOf(groups: Item[], at: string) {
  const picked = await entities(
    catalogue,
    'ReadingGroup',
    'picks(first:4,at:$at){id title author{name}}',
    ids(groups),
    at,
  );
  const works = ids([...picked.values()].flatMap((group) => list(group, 'picks')));
  const stars = await entities(opinions, 'Work', 'averageStars(at:$at)', works, at);
  return (group: string) =>
    list(picked.get(group)!, 'picks').map(({ id, title, author }) => ({
      title,
      author,
      averageStars: stars.get(id)!.averageStars,
    }));
}

async function opinionsOfReaders(readers: Map<string, object>, at: string) {
  const given = await entities(opinions, 'Member', 'opinions(first:2,at:$at){stars work{id}}', readers, at);
  const about = ids([...given.values()].flatMap((reader) => list(reader, 'opinions').map((each) => one(each, 'work'))));
  const works = await entities(catalogue, 'Work', 'title price(at:$at)', about, at);
  return new Map(
    [...given].map(([id, reader]) => [
      id,
      list(reader, 'opinions').map(({ stars, work }) => ({ stars, work: works.get((work as Item).id) })),
    ]),
  );
}

async function answer(body: string, response: ServerResponse): Promise<void> {
  const { id, at } = (JSON.parse(body) as { variables: { id?: string; at: string } }).variables;
  const text = JSON.stringify({ data: id === undefined ? await heavy(at) : await small(id, at) });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => (body += part));
  request.on('end', () => void answer(body, response));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`fan-out listens on http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`);
});
