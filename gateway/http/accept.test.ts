import { expect, test } from 'vitest';
import { answerType, graphqlType, jsonType } from './accept.ts';

test.each([
  [undefined, jsonType],
  ['', jsonType],
  ['*/*', jsonType],
  ['application/*', jsonType],
  ['text/html, */*;q=0.1', jsonType],
  [graphqlType, graphqlType],
  ['Application/GraphQL-Response+JSON', graphqlType],
  ['application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', graphqlType],
  ['application/graphql-response+json, application/json;charset=utf-8', graphqlType],
  ['application/json, application/graphql-response+json', jsonType],
  ['application/json;q=0.9, application/graphql-response+json', graphqlType],
  ['application/graphql-response+json;q=0, */*', jsonType],
  ['application/json;q=0, */*', graphqlType],
  ['application/json; charset="UTF-8"', jsonType],
])('%s is answered as %s', (accept, type) => {
  expect(answerType(accept)).toBe(type);
  // The second time from memory.
  expect(answerType(accept)).toBe(type);
});

test.each(['text/html', 'application/json;q=0', 'application/json; charset=utf-16', 'text/*, image/*'])(
  'nothing answers %s',
  (accept) => {
    const refused = expect.objectContaining({ status: 406, message: expect.stringContaining(accept) as string });
    expect(() => answerType(accept)).toThrow(refused);
    expect(() => answerType(accept)).toThrow(refused);
  },
);
