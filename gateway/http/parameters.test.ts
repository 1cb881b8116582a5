import { expect, test } from 'vitest';
import { parametersOfBody, parametersOfUrl } from './parameters.ts';

const none = { query: undefined, documentId: undefined, hash: undefined, operationName: null, variables: null };

test('a body has all parameters, and null is as good as none', () => {
  const text = JSON.stringify({
    query: '{ a }',
    operationName: 'A',
    variables: { __proto__: 1, b: [2] },
    extensions: { other: true },
  });
  expect(parametersOfBody(text)).toEqual({ ...none, query: '{ a }', operationName: 'A', variables: { b: [2] } });
  expect(parametersOfBody('{"query":"{ a }","operationName":null,"variables":null,"extensions":null}')).toEqual({
    ...none,
    query: '{ a }',
  });
  expect(parametersOfBody('{"documentId":"x"}')).toEqual({ ...none, documentId: 'x' });
});

test('a body cannot reach the prototype of what it becomes', () => {
  const { variables } = parametersOfBody('{"query":"","variables":{"__proto__":{"a":1}}}');
  expect(Object.keys(variables!)).toEqual(['__proto__']);
  expect(() => parametersOfBody('{"__proto__":{"query":"{ a }"}}')).toThrow('expected the parameter query');
});

test.each([
  ['', 'expected a body of JSON; got none'],
  ['{"query', 'expected a body of JSON; it does not parse'],
  ['null', 'expected a body that is an object; got null'],
  ['"{ a }"', 'expected a body that is an object; got a string'],
  ['[{"query":"{ a }"},{"query":"{ b }"}]', 'expected one request, as an object; got a batch of 2'],
  ['{}', 'expected the parameter query, a string; got none'],
  ['{"query":7}', 'expected a string as the parameter query; got a number'],
  ['{"query":"","operationName":[]}', 'expected a string as the parameter operationName; got an array'],
  ['{"query":"","variables":[]}', 'expected an object as the parameter variables; got an array'],
  ['{"query":"","extensions":"x"}', 'expected an object as the parameter extensions; got a string'],
  ['{"documentId":{}}', 'expected a string as the parameter documentId; got an object'],
  [
    '{"extensions":{"persistedQuery":1}}',
    'expected an object as the parameter extensions.persistedQuery; got a number',
  ],
  ['{"extensions":{"persistedQuery":{"version":2}}}', 'expected 1 as extensions.persistedQuery.version; got 2'],
  [
    '{"extensions":{"persistedQuery":{"version":1}}}',
    'expected extensions.persistedQuery.sha256Hash, a string; got none',
  ],
])('the body %s is refused', (body, message) => {
  expect(() => parametersOfBody(body)).toThrow(
    expect.objectContaining({ status: 400, message: expect.stringContaining(message) as string }),
  );
});

test('a URL has the same parameters, form-encoded, two of them as JSON', () => {
  expect(parametersOfUrl('/graphql?query=%7B+a+%7D&operationName=&variables=%7B%22b%22:1%7D&other=x')).toEqual({
    ...none,
    query: '{ a }',
    variables: { b: 1 },
  });
  const hash = encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"abc"}}');
  expect(parametersOfUrl(`/graphql?extensions=${hash}`)).toEqual({ ...none, hash: 'abc' });
});

test.each([
  ['/graphql', 'expected the parameter query, a string; got none'],
  ['/graphql?query=%', 'a % that begins no character'],
  ['/graphql?query=%ff', 'a % that begins no character'],
  ['/graphql?query=a&query=b', 'expected the parameter query once; got it again'],
  ['/graphql?query=a&variables=%7B', 'expected JSON as the parameter variables; it does not parse'],
  ['/graphql?query=a&variables=[]', 'expected an object as the parameter variables; got an array'],
])('the URL %s is refused', (url, message) => {
  expect(() => parametersOfUrl(url)).toThrow(
    expect.objectContaining({ status: 400, message: expect.stringContaining(message) as string }),
  );
});
