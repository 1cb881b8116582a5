import type { Case, Resolvers } from '../support/scenario.ts';

const told = (_: unknown, args: object) => JSON.stringify(args);

/** Every field tells the arguments it got, as JSON. */
export const resolvers: Resolvers = {
  index: {
    Query: { words: (_, args) => [{ id: JSON.stringify(args) }], word: (_, { id }) => ({ id }) },
    Word: { __resolveReference: (key) => key, told },
  },
  meanings: {
    Word: {
      __resolveReference: (key) => key,
      meaning: told,
      synonyms: ({ id }, { first }) => Array.from({ length: first }, (_, index) => ({ id: `${id}${index}` })),
    },
  },
};

const word = (meaning: object) => ({ word: { meaning: JSON.stringify(meaning) } });
const usual = { order: 'ASCENDING', text: 'default' };

export const cases: Case[] = [
  {
    name: 'in a field of an entity, in a list of lists, an enum, an object',
    query: `query ($list: [[Int]], $order: Order!, $filter: WordFilter) {
      word(id: 1) { meaning(list: $list, order: $order, filter: $filter) }
    }`,
    variables: {
      list: [[1, null], null, []],
      order: 'DESCENDING',
      filter: { text: 'x', any: [{ order: 'ASCENDING' }] },
    },
    data: word({
      filter: { any: [{ order: 'ASCENDING' }], text: 'x', order: 'DESCENDING' },
      order: 'DESCENDING',
      list: [[1, null], null, []],
      text: 'default',
    }),
  },
  {
    name: 'one value where a list is expected',
    query: 'query ($list: [[Int]]) { word(id: 1) { meaning(list: $list) } }',
    variables: { list: 7 },
    data: word({ order: 'ASCENDING', list: [[7]], text: 'default' }),
  },
  {
    name: 'not given: the default of the argument',
    query: 'query ($text: String, $filter: WordFilter) { word(id: 1) { meaning(text: $text, filter: $filter) } }',
    data: word(usual),
  },
  {
    name: 'null: no default',
    query: 'query ($text: String, $filter: WordFilter) { word(id: 1) { meaning(text: $text, filter: $filter) } }',
    variables: { text: null, filter: null },
    data: word({ filter: null, order: 'ASCENDING', text: null }),
  },
  {
    name: 'a default of the variable in place of that of the argument',
    query:
      'query ($text: String = "mine", $order: Order! = DESCENDING) { word(id: 1) { meaning(text: $text, order: $order) } }',
    data: word({ order: 'DESCENDING', text: 'mine' }),
  },
  {
    name: 'a default of the variable that is an object with a default of its own',
    query: 'query ($filter: WordFilter = {any: [{text: "d"}]}) { word(id: 1) { meaning(filter: $filter) } }',
    data: word({
      filter: { any: [{ text: 'd', order: 'DESCENDING' }], order: 'DESCENDING' },
      ...usual,
    }),
  },
  {
    name: 'inside literals of lists and objects',
    query: `query ($n: Int, $text: String) {
      word(id: 1) { meaning(list: [[$n], [2]], filter: {text: $text, any: [{text: $text}, {order: ASCENDING}]}) }
    }`,
    variables: { n: 3, text: 't' },
    data: word({
      filter: {
        any: [{ text: 't', order: 'DESCENDING' }, { order: 'ASCENDING' }],
        text: 't',
        order: 'DESCENDING',
      },
      order: 'ASCENDING',
      list: [[3], [2]],
      text: 'default',
    }),
  },
  {
    name: 'inside literals, not given: the field of the object is left out, the item of the list is null',
    query: `query ($n: Int, $text: String) { word(id: 1) { meaning(list: [[$n]], filter: {text: $text}) } }`,
    data: word({ filter: { order: 'DESCENDING' }, order: 'ASCENDING', list: [[null]], text: 'default' }),
  },
  {
    name: 'one variable in both subgraphs and twice in one',
    query:
      'query ($id: ID!, $text: String) { word(id: $id) { id told(text: $text) meaning(id: $id, text: $text) } other: word(id: $id) { id } }',
    variables: { id: 12, text: 'ü"\n' },
    data: {
      word: {
        id: '12',
        told: JSON.stringify({ text: 'ü"\n' }),
        meaning: JSON.stringify({ order: 'ASCENDING', text: 'ü"\n', id: '12' }),
      },
      other: { id: '12' },
    },
  },
  {
    name: 'in a named fragment that is spread at two places',
    query: `query ($first: Int!, $text: String) { word(id: "a") { ...W synonyms(first: $first) { ...W } } }
      fragment W on Word { meaning(text: $text) }`,
    variables: { first: 2, text: 'f' },
    data: {
      word: {
        meaning: JSON.stringify({ ...usual, text: 'f' }),
        synonyms: [
          { meaning: JSON.stringify({ ...usual, text: 'f' }) },
          { meaning: JSON.stringify({ ...usual, text: 'f' }) },
        ],
      },
    },
  },
  {
    name: 'a root argument of an object with a list of itself',
    query: 'query ($filter: WordFilter, $order: Order) { words(filter: $filter, order: $order) { id } }',
    variables: { filter: { any: [] }, order: null },
    data: { words: [{ id: JSON.stringify({ filter: { any: [], order: 'DESCENDING' }, order: null }) }] },
  },
  {
    name: 'numbers at the edges, an integer for a float',
    query: 'query ($a: Float, $b: Float) { word(id: 1) { x: told(number: $a, flag: false) y: meaning(big: $b) } }',
    variables: { a: 3, b: 1e21 },
    data: {
      word: {
        x: JSON.stringify({ text: 'default', number: 3, flag: false }),
        y: JSON.stringify({ ...usual, big: 1e21 }),
      },
    },
  },
  {
    name: 'variables nobody declared are ignored',
    query: '{ word(id: 1) { id } }',
    variables: { other: 1 },
    data: { word: { id: '1' } },
  },
  {
    name: 'the second of two operations, by its name',
    query: 'query A { word(id: "a") { id } } query B($id: ID!) { word(id: $id) { id meaning } }',
    operationName: 'B',
    variables: { id: 'b' },
    data: { word: { id: 'b', meaning: JSON.stringify(usual) } },
  },
  { name: 'two operations and no name', query: 'query A { word(id: "a") { id } } query B { word(id: "b") { id } }' },
  { name: 'a name that no operation has', query: 'query A { word(id: "a") { id } }', operationName: 'C' },
  {
    name: 'an input object with an unknown field',
    query: 'query ($f: WordFilter) { words(filter: $f) { id } }',
    variables: { f: { txt: 'x' } },
  },
  {
    name: 'null for what is not nullable',
    query: 'query ($id: ID!) { word(id: $id) { id } }',
    variables: { id: null },
  },
  {
    name: 'an integer beyond 32 bits',
    query: 'query ($n: Int!) { word(id: 1) { synonyms(first: $n) { id } } }',
    variables: { n: 2147483648 },
  },
];
