import { expect, it } from 'vitest';
import { readAnswer, ReplyText } from './reply.ts';

const request = { query: '{ a }' };

it('puts parts together, where a character stands in two of them', () => {
  const whole = Buffer.from('{"data":{"name":"Llŷn €"}}');
  for (let size = 1; size <= whole.length; size++) {
    const text = new ReplyText();
    for (let from = 0; from < whole.length; from += size) text.add(whole.subarray(from, from + size));
    expect(text.toString()).toBe('{"data":{"name":"Llŷn €"}}');
  }
  expect(new ReplyText().toString()).toBe('');
});

it('does not change the parts that it is given', () => {
  const first = Buffer.from('ab');
  const text = new ReplyText();
  text.add(first.subarray(0, 1));
  text.add(Buffer.from('c'));
  expect([text.toString(), first.toString()]).toEqual(['ac', 'ab']);
});

const error = { message: 'no' };
it.each([
  [{ data: { a: 1 } }],
  [{ data: { a: null }, errors: [{ ...error, path: ['a'], extensions: { code: 'X' } }] }],
  [{ data: null, errors: [error] }],
  [{ errors: [error] }],
])('takes an answer as it is: %j', (answer) => {
  expect(readAnswer(JSON.stringify(answer), request)).toEqual(answer);
});

it('drops nulls that other servers write for nothing', () => {
  expect(readAnswer('{"data":{},"errors":null}', request)).toEqual({ data: {} });
  expect(readAnswer('{"errors":[{"message":"no","path":null,"extensions":null}]}', request)).toEqual({
    errors: [error],
  });
});

it.each([
  '',
  'secret',
  '<h1>secret</h1>',
  '{"data":{"secret":',
  '\u{feff}{"data":{}}',
  'null',
  '1',
  '"secret"',
  '[{"data":{}}]',
  '{}',
  '{"message":"secret"}',
  '{"data":null}',
  '{"data":"secret"}',
  '{"data":["secret"]}',
  '{"data":"secret","errors":[{"message":"secret"}]}',
  '{"data":{},"errors":"secret"}',
  '{"data":{},"errors":[]}',
  '{"data":{},"errors":[null]}',
  '{"data":{},"errors":[{"message":1}]}',
  '{"data":{},"errors":[{"message":"secret","path":"secret"}]}',
  '{"data":{},"errors":[{"message":"secret","extensions":"secret"}]}',
])('refuses %j without a word of it', (text) => {
  const read = () => readAnswer(text, request);
  expect(read).toThrow(/^expected /);
  expect(read).not.toThrow(/secret/);
});

const asked = { query: '…', variables: { representations: [{ __typename: 'A' }, { __typename: 'A' }] } };
it.each(['[{},null]', 'null'])('takes as many entities as were asked for, or none: %s', (entities) => {
  const answer = `{"data":{"_entities":${entities}},"errors":[{"message":"no"}]}`;
  expect(readAnswer(answer, asked)).toEqual(JSON.parse(answer));
});

it.each(['[]', '[{}]', '[{},{},{}]', '{}', '"secret"', 'null'])('refuses other entities: %s', (entities) => {
  expect(() => readAnswer(`{"data":{"_entities":${entities}}}`, asked)).toThrow(
    /^expected 2 entities; got (\d|no list)$/,
  );
});

it.each(['[{},[]]', '["secret",null]', '[{},0]'])('refuses what is no entity: %s', (entities) => {
  expect(() => readAnswer(`{"data":{"_entities":${entities}}}`, asked)).toThrow(
    'expected 2 entities; got something else among them',
  );
});

it('refuses an answer that says nothing of the entities, and of no error', () => {
  expect(() => readAnswer('{"data":{}}', asked)).toThrow('expected 2 entities; got no list');
});
