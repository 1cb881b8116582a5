import { GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import type { Case, Resolvers } from '../support/scenario.ts';

const Any = new GraphQLScalarType({
  name: 'Any',
  parseValue: (value) => value,
  // `valueFromASTUntyped` gives objects without a prototype, so that `__proto__` in them is a name like any other.
  parseLiteral: (node, variables) => (node.kind === Kind.NULL ? null : valueFromASTUntyped(node, variables)),
});
const odd = JSON.parse('{"__proto__": {"a": 1}, "constructor": null, "b": [{"__proto__": "c"}, []], "toString": "d"}');
const things = [
  { id: 'a', name: 'A', constructor: 'built', toString: 1, any: odd },
  { id: 'b', name: null, constructor: null, toString: null, any: [1, 'two', null, { three: [] }] },
];

export const resolvers: Resolvers = {
  left: {
    Any,
    Query: {
      thing: (_, { constructor, input }) =>
        Object.hasOwn({ constructor }, 'constructor') && typeof constructor === 'string'
          ? { ...things[0], name: `${constructor}/${input?.hasOwnProperty}` }
          : things[0],
      thing__1: () => 7,
      things: () => things,
      echo: (_, { value, list }) => list ?? value,
    },
    Thing: {
      __resolveReference: ({ id }) => things.find((thing) => thing.id === id),
      toString: (thing: (typeof things)[number]) => thing.toString,
    },
  },
  right: {
    Any,
    Thing: {
      __resolveReference: ({ id }) => ({ id }),
      colour: ({ id }, { shade, then }) => `${shade} ${id}${then === undefined ? '' : ` ${then.hasOwnProperty}`}`,
      valueOf: ({ id }: { id: string }) => `v${id}`,
      more: ({ id }) => (id === 'a' ? odd : null),
    },
  },
};

const aliases = (name: string): Case => ({
  name: `${name} as an alias of a root field, of an object's field and of an entity's`,
  query: `{ ${name}: things { ${name}: name } x: things { ${name}: colour } thing { ${name}: id colour } }`,
  data: {
    [name]: [{ [name]: 'A' }, { [name]: null }],
    x: [{ [name]: 'dark a' }, { [name]: 'dark b' }],
    thing: { [name]: 'a', colour: 'dark a' },
  },
});
const variable = (name: string): Case => ({
  name: `$${name} as a variable in both subgraphs`,
  query: `query ($${name}: String) { thing(constructor: $${name}) { name colour(shade: $${name}) } }`,
  variables: JSON.parse(`{"${name}": "given"}`),
  data: { thing: { name: 'given/undefined', colour: 'given a' } },
  ...(name === 'representations' && { wrongOnReference: 'it keeps that name for itself' }),
});

export const cases: Case[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(aliases),
  ...['__proto__', 'constructor', 'valueOf', 'representations'].map(variable),
  {
    name: 'a field whose name another could be given for its arguments',
    query: '{ a: thing(constructor: "c") { name } thing__1 }',
    data: { a: { name: 'c/undefined' }, thing__1: 7 },
  },
  {
    name: '$representations__, which is not given, beside a variable that no operation declares',
    query: 'query ($representations__: String) { thing { colour(shade: $representations__) } }',
    variables: { representations: 'given' },
    data: { thing: { colour: 'dark a' } },
  },
  {
    name: '$representations beside $representations__ in both subgraphs',
    query: `query ($representations: String, $representations__: String) {
      thing(constructor: $representations__) { name colour(shade: $representations) }
    }`,
    variables: { representations: 'one', representations__: 'two' },
    data: { thing: { name: 'two/undefined', colour: 'one a' } },
    wrongOnReference: 'it keeps that name for itself',
  },
  { name: 'a document that begins with a word', query: 'query\n{ thing__1 }', data: { thing__1: 7 } },
  {
    name: 'that word as the name of an operation, and the rest as the document',
    query: '{ thing__1 }',
    operationName: 'query',
  },
  {
    name: 'a variable with the name of an object method that is not given is not given',
    query:
      'query ($constructor: String, $toString: String) { thing(constructor: $constructor) { name colour(shade: $toString) } }',
    data: { thing: { name: 'A', colour: 'dark a' } },
  },
  {
    name: 'fields with the names of object methods, in both subgraphs',
    query: '{ things { constructor toString valueOf } }',
    data: {
      things: [
        { constructor: 'built', toString: 1, valueOf: 'va' },
        { constructor: null, toString: null, valueOf: 'vb' },
      ],
    },
  },
  {
    name: 'an input object with the names of object methods, literal and variable',
    query: 'query ($odd: Odd) { thing(constructor: "c", input: {constructor: null}) { name colour(then: $odd) } }',
    variables: { odd: { constructor: null, hasOwnProperty: 5 } },
    data: { thing: { name: 'c/3', colour: 'dark a 5' } },
  },
  {
    name: 'a scalar that holds objects, __proto__ among their names',
    query: '{ things { any more } }',
    data: {
      things: [
        { any: odd, more: odd },
        { any: [1, 'two', null, { three: [] }], more: null },
      ],
    },
  },
  {
    name: 'one scalar object at two places',
    query: '{ a: thing { any } b: thing { x: any y: any more } }',
    data: { a: { any: odd }, b: { x: odd, y: odd, more: odd } },
  },
  {
    name: 'an object given as a literal, __proto__ among its names',
    query: '{ echo(value: {__proto__: 1, a: {constructor: [2, {__proto__: null}]}}) }',
    data: { echo: JSON.parse('{"__proto__": 1, "a": {"constructor": [2, {"__proto__": null}]}}') },
  },
  {
    name: 'an object given as a variable, __proto__ among its names',
    query: 'query ($value: Any) { echo(value: $value) }',
    variables: JSON.parse('{"value": {"__proto__": {"x": 1}, "b": "c"}}'),
    data: { echo: JSON.parse('{"__proto__": {"x": 1}, "b": "c"}') },
  },
  {
    name: 'text that JSON has to escape',
    query: 'query ($value: Any, $s: String) { echo(value: $value) thing(constructor: $s) { name } }',
    variables: { value: ['"', '\\', '\n', '\u0000', '\u2028', '😀', '\ud800', '</script>'], s: '"}{\u0001 ü\\' },
    data: {
      echo: ['"', '\\', '\n', '\u0000', '\u2028', '😀', '\ud800', '</script>'],
      thing: { name: '"}{\u0001 ü\\/undefined' },
    },
  },
];
