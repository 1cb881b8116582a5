import type { Case, Resolvers } from '../support/scenario.ts';

const stations = [
  { code: 'OXN', name: 'Oxenholme', grid: 'SD53', altitude: 40, beacon: { number: 7 }, sky: 'rain', frequency: 88.5 },
  { code: 'PNR', name: 'Penrith', grid: 'NY51', altitude: 138, beacon: { number: 9 }, sky: 'clear', frequency: 91.25 },
];
type Station = (typeof stations)[number];
type Key = Partial<Station>;
const byCode = ({ code }: Key) => stations.find((station) => station.code === code);
const byGrid = ({ grid }: Key) => stations.find((station) => station.grid === grid);
const byBeacon = ({ beacon }: Key) => stations.find((station) => station.beacon.number === beacon?.number);

export const resolvers: Resolvers = {
  timetable: { Query: { stations: () => stations }, Station: { __resolveReference: byCode } },
  maps: { Station: { __resolveReference: (key: Key) => (key.code === undefined ? byGrid(key) : byCode(key)) } },
  weather: {
    Query: { stormy: () => stations.filter(({ sky }) => sky !== 'clear') },
    Station: { __resolveReference: (key: Key) => (key.grid === undefined ? byBeacon(key) : byGrid(key)) },
  },
  radio: { Query: { heard: () => stations }, Station: { __resolveReference: byBeacon } },
};

export const cases: Case[] = [
  {
    name: 'one hop by a key that both have',
    query: '{ stations { name altitude } }',
    data: {
      stations: [
        { name: 'Oxenholme', altitude: 40 },
        { name: 'Penrith', altitude: 138 },
      ],
    },
    requests: { weather: 0, radio: 0 },
  },
  {
    name: 'two hops: the first only to learn the key of the second',
    query: '{ stations { sky } }',
    data: { stations: [{ sky: 'rain' }, { sky: 'clear' }] },
    entities: {
      maps: [
        { __typename: 'Station', code: 'OXN' },
        { __typename: 'Station', code: 'PNR' },
      ],
      weather: [
        { __typename: 'Station', grid: 'SD53' },
        { __typename: 'Station', grid: 'NY51' },
      ],
    },
  },
  {
    name: 'three hops, each by another key',
    query: '{ stations { frequency name } }',
    data: {
      stations: [
        { frequency: 88.5, name: 'Oxenholme' },
        { frequency: 91.25, name: 'Penrith' },
      ],
    },
    requests: { timetable: 1, maps: 1, weather: 1, radio: 1 },
  },
  {
    name: 'the chain backwards, to a name',
    query: '{ heard { name } }',
    data: { heard: [{ name: 'Oxenholme' }, { name: 'Penrith' }] },
  },
  {
    name: 'from the middle of the chain in both directions',
    query: '{ stormy { frequency name sky altitude code grid beacon { number } } }',
    data: {
      stormy: [
        {
          frequency: 88.5,
          name: 'Oxenholme',
          sky: 'rain',
          altitude: 40,
          code: 'OXN',
          grid: 'SD53',
          beacon: { number: 7 },
        },
      ],
    },
  },
  {
    name: 'a key on the way is not in the answer unless it is asked for',
    query: '{ heard { altitude } }',
    data: { heard: [{ altitude: 40 }, { altitude: 138 }] },
  },
  {
    name: 'an alias that is the name of the key',
    query: '{ stations { code: name altitude } }',
    data: {
      stations: [
        { code: 'Oxenholme', altitude: 40 },
        { code: 'Penrith', altitude: 138 },
      ],
    },
    wrongOnReference: 'the key stands where the client asked for something else under its name',
  },
  {
    name: 'an alias that is the name of a key learnt on the way',
    query: '{ stations { grid: name sky } }',
    data: {
      stations: [
        { grid: 'Oxenholme', sky: 'rain' },
        { grid: 'Penrith', sky: 'clear' },
      ],
    },
    wrongOnReference: 'the key overwrites what the client asked for under its name',
  },
  {
    name: 'fields of all four subgraphs under aliases that are the names of keys and of one another',
    query: '{ stations { grid: name code: altitude beacon: sky name: frequency } }',
    data: {
      stations: [
        { grid: 'Oxenholme', code: 40, beacon: 'rain', name: 88.5 },
        { grid: 'Penrith', code: 138, beacon: 'clear', name: 91.25 },
      ],
    },
    wrongOnReference: 'the keys overwrite what the client asked for under their names',
  },
];
