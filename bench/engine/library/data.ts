/** The four subgraphs of a made-up library network, in memory: what each knows of a type, and how it finds an entity. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Entity = { readonly __typename: string; readonly [field: string]: unknown };
type Given = Record<string, unknown>;
type Resolve = (source: Entity, given: Given) => unknown;
export type MemorySubgraph = {
  name: string;
  sdl: string;
  /** What of a type is computed; any other field is a property. No answer depends on the argument `at`. */
  fields: Record<string, Record<string, Resolve>>;
  entities: Record<string, (representation: Given) => Entity | undefined>;
};

export const memberCount = 5000;
const workCount = 2000;
const towns = ['Ashford', 'Barmouth', 'Corsham', 'Dunster', 'Eyam', 'Fowey', 'Goole'];
const words = 'a slow start and a fine end with too many weddings yet nobody could put it down on the train'.split(' ');
const pick = <Item>(from: readonly Item[], place: number) => from[place % from.length]!;
const list = <Item>(length: number, make: (place: number) => Item) => Array.from({ length }, (_, place) => make(place));
const byId = (all: readonly Entity[]) => {
  const found = new Map(all.map((each) => [each.id, each]));
  return ({ id }: Given) => found.get(id);
};
/** What a subgraph knows of the entities of another: their keys. */
const keys = (type: string, count: number) =>
  list(count, (place): Entity => ({ __typename: type, id: `${type.slice(0, 1).toLowerCase()}${place}` }));
const first = (all: readonly Entity[], given: Given) => all.slice(0, given.first as number);
const sdl = (name: string) => readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8');

const members = keys('Member', memberCount).map((member, place): Entity => ({
  ...member,
  name: `${pick(['Ada', 'Bryn', 'Cerys', 'Dev', 'Esme'], place)} ${pick(['Archer', 'Baker', 'Cooper'], place)} ${place}`,
  town: pick(towns, place * 3),
  joined: 1990 + (place % 33),
}));
const groups = keys('ReadingGroup', 8).map((group, place): Entity => ({
  ...group,
  name: `${pick(towns, place)} reads`,
  meets: pick(['Monday', 'Tuesday', 'Thursday'], place),
}));
const authors = list(400, (place): Entity => ({
  __typename: 'Author',
  id: `a${place}`,
  name: `${pick(['Iris', 'Jonah', 'Keira', 'Llew'], place)} ${pick(['Mason', 'North', 'Orchard'], place)} ${place}`,
  born: place % 9 === 0 ? null : 1880 + (place % 110),
}));
const works = keys('Work', workCount).map((work, place): Entity => ({
  ...work,
  title: `The ${pick(['last', 'quiet', 'salt', 'paper'], place)} ${pick(['harbour', 'winter', 'orchard'], place)}, book ${place}`,
  pages: 90 + (place % 700),
  language: pick(['en', 'cy', 'fr'], place),
  weight: 150 + (place % 900),
  author: pick(authors, place),
}));

export const library: readonly MemorySubgraph[] = [
  membersSubgraph(),
  catalogueSubgraph(),
  holdingsSubgraph(),
  opinionsSubgraph(),
];

function membersSubgraph(): MemorySubgraph {
  const member = byId(members);
  return {
    name: 'members',
    sdl: sdl('members'),
    fields: {
      Query: { member: (_, given) => member(given) ?? null, readingGroups: (_, given) => first(groups, given) },
      Member: { standing: ({ joined }) => (joined as number) % 17 },
      ReadingGroup: {
        members: ({ id }, given) => list(given.first as number, (place) => members[(number(id) * 5 + place * 3) % 60]!),
      },
    },
    entities: { Member: member, ReadingGroup: byId(groups) },
  };
}

function catalogueSubgraph(): MemorySubgraph {
  const work = byId(works);
  return {
    name: 'catalogue',
    sdl: sdl('catalogue'),
    fields: {
      Query: { work: (_, given) => work(given) ?? null },
      Work: { price: ({ pages }) => Math.round((pages as number) * 3.1) / 100 + 2 },
      ReadingGroup: {
        picks: ({ id }, given) => list(given.first as number, (place) => works[(number(id) * 3 + place * 7) % 40]!),
      },
    },
    entities: { Work: work, Author: byId(authors), ReadingGroup: byId(keys('ReadingGroup', groups.length)) },
  };
}

function holdingsSubgraph(): MemorySubgraph {
  const known = keys('Work', workCount);
  const borrowers = keys('Member', memberCount);
  const work = byId(known);
  const branches = list(6, (place): Entity => ({
    __typename: 'Branch',
    id: `b${place}`,
    name: `${pick(towns, place)} library`,
    town: pick(towns, place),
    held: list(20, (copy): Entity => ({
      __typename: 'Copy',
      shelfmark: `${place}-${copy}-${pick(['FIC', 'HIS', 'SCI'], copy)}`,
      condition: pick(['NEW', 'GOOD', 'WORN'], place + copy),
      due: copy % 3 === 0 ? null : `2024-0${1 + (copy % 9)}-1${place}`,
      work: known[(place * 11 + copy * 5) % 40],
      borrower: copy % 3 === 0 ? null : borrowers[(place * 7 + copy) % 60],
    })),
  }));
  return {
    name: 'holdings',
    sdl: sdl('holdings'),
    fields: {
      Query: { branches: (_, given) => first(branches, given) },
      Branch: { copies: ({ held }, given) => first(held as Entity[], given) },
      Work: {
        postage: ({ weight }) => 120 + Math.ceil((weight as number) / 100) * 15,
        onShelf: ({ id }) => number(id) % 5,
      },
    },
    entities: {
      Branch: byId(branches),
      Work: ({ id, weight }) => {
        const found = work({ id });
        return found && weight !== undefined ? { ...found, weight } : found;
      },
    },
  };
}

function opinionsSubgraph(): MemorySubgraph {
  const reviewed = keys('Work', workCount);
  const reviewers = keys('Member', memberCount);
  const ofWork = new Map<unknown, Entity[]>(reviewed.map(({ id }) => [id, []]));
  const ofMember = new Map<unknown, Entity[]>(reviewers.map(({ id }) => [id, []]));
  const opinions = list(memberCount * 6, (place): Entity => ({
    __typename: 'Opinion',
    id: `o${place}`,
    stars: 1 + ((place * 7) % 5),
    text: list(9 + (place % 9), (word) => pick(words, place + word * 3)).join(' '),
    work: reviewed[(place % 6) * 7 + ((place * 13) % 33) + (place >= 1000 ? (place % 59) * 33 : 0)]!,
    by: reviewers[Math.floor(place / 6)]!,
  }));
  for (const opinion of opinions) {
    ofWork.get((opinion.work as Entity).id)!.push(opinion);
    ofMember.get((opinion.by as Entity).id)!.push(opinion);
  }
  const average = (all: Entity[]) =>
    all.length === 0 ? null : all.reduce((sum, { stars }) => sum + (stars as number), 0) / all.length;
  const opinion = byId(opinions);
  return {
    name: 'opinions',
    sdl: sdl('opinions'),
    fields: {
      Query: { opinion: (_, given) => opinion(given) ?? null },
      Work: {
        averageStars: ({ id }) => average(ofWork.get(id)!),
        opinions: ({ id }, given) => first(ofWork.get(id)!, given),
      },
      Member: { opinions: ({ id }, given) => first(ofMember.get(id)!, given) },
    },
    entities: { Opinion: opinion, Work: byId(reviewed), Member: byId(reviewers) },
  };
}

function number(id: unknown): number {
  return Number((id as string).slice(1));
}
