import { expect, it } from 'vitest';
import type { Identity } from '../../platform/identity.ts';
import { InFlight } from './in-flight.ts';

const reply = Promise.resolve({ text: '{}' });
/** Identities of callers, as more kinds of them will come. */
const identity = (id: string) => ({ kind: 'anonymous', id, areas: new Set([id]) }) as Identity;
const one = { identity: identity('one'), until: 3_000, reply };

it('finds the same body of an equal identity, and nothing else', () => {
  const inFlight = new InFlight();
  inFlight.add('body', one);
  expect(inFlight.find('body', identity('one'), 10_000)).toBe(reply);
  expect(inFlight.find('other body', identity('one'), 10_000)).toBeUndefined();
  expect(inFlight.find('body', identity('two'), 10_000)).toBeUndefined();
  expect(inFlight.find('body', { kind: 'anonymous' }, 10_000)).toBeUndefined();
});

it('keeps the flights of several identities apart, until each ends', () => {
  const inFlight = new InFlight();
  const other = Promise.resolve({ text: '{"data":{}}' });
  const end = inFlight.add('body', one);
  const endOther = inFlight.add('body', { ...one, identity: identity('two'), reply: other });
  end();
  expect(inFlight.find('body', identity('one'), 10_000)).toBeUndefined();
  expect(inFlight.find('body', identity('two'), 10_000)).toBe(other);
  endOther();
  expect(inFlight.find('body', identity('two'), 10_000)).toBeUndefined();
});

it('lets nobody wait beyond its deadline', () => {
  const inFlight = new InFlight();
  inFlight.add('body', one);
  expect(inFlight.find('body', one.identity, 2_999)).toBeUndefined();
  expect(inFlight.find('body', one.identity, 3_000)).toBe(reply);
});

it('forgets what was under way when something was changed, and still takes its end', () => {
  const inFlight = new InFlight();
  const end = inFlight.add('body', one);
  inFlight.forget();
  expect(inFlight.find('body', one.identity, 10_000)).toBeUndefined();
  inFlight.add('body', one);
  end();
  expect(inFlight.find('body', one.identity, 10_000)).toBeUndefined();
});
