import { expect, it } from 'vitest';
import type { Identity } from '../../platform/identity.ts';
import { InFlight, type Flight } from './in-flight.ts';

/** Identities of callers, as more kinds of them will come. */
const identity = (id: string) => ({ kind: 'anonymous', id, areas: new Set([id]) }) as Identity;
const flightOf = (id: string): Flight => ({
  identity: identity(id),
  until: 3_000,
  ended: Promise.resolve(),
  text: null,
});

it('finds the same body of an equal identity, and nothing else', () => {
  const inFlight = new InFlight();
  const flight = flightOf('one');
  inFlight.add('body', flight);
  expect(inFlight.find('body', identity('one'), 10_000)).toBe(flight);
  expect(inFlight.find('other body', identity('one'), 10_000)).toBeUndefined();
  expect(inFlight.find('body', identity('two'), 10_000)).toBeUndefined();
  expect(inFlight.find('body', { kind: 'anonymous' }, 10_000)).toBeUndefined();
});

it('keeps the flights of several identities apart, until each ends', () => {
  const inFlight = new InFlight();
  const [one, two] = [flightOf('one'), flightOf('two')];
  inFlight.add('body', one);
  inFlight.add('body', two);
  inFlight.remove('body', one);
  expect(inFlight.find('body', identity('one'), 10_000)).toBeUndefined();
  expect(inFlight.find('body', identity('two'), 10_000)).toBe(two);
  inFlight.remove('body', two);
  expect(inFlight.find('body', identity('two'), 10_000)).toBeUndefined();
});

it('lets nobody wait beyond its deadline', () => {
  const inFlight = new InFlight();
  const flight = flightOf('one');
  inFlight.add('body', flight);
  expect(inFlight.find('body', identity('one'), 2_999)).toBeUndefined();
  expect(inFlight.find('body', identity('one'), 3_000)).toBe(flight);
});

it('forgets what was under way when something was changed, and still takes its end', () => {
  const inFlight = new InFlight();
  const [before, after] = [flightOf('one'), flightOf('one')];
  inFlight.add('body', before);
  inFlight.forget();
  expect(inFlight.find('body', identity('one'), 10_000)).toBeUndefined();
  inFlight.add('body', after);
  inFlight.remove('body', before);
  expect(inFlight.find('body', identity('one'), 10_000)).toBe(after);
});
