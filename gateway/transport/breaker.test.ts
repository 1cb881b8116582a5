import { expect, it } from 'vitest';
import { Breaker, type BreakerState, type Outcome } from './breaker.ts';

/** A breaker, the states it told of, and a way to put requests through it at a time in milliseconds. */
function start() {
  const states: BreakerState[] = [];
  const breaker = new Breaker((state) => states.push(state));
  const ask = (now: number, outcome: Outcome, times = 1) => {
    for (let each = 0; each < times; each++) breaker.record(breaker.admit(now)!, outcome, now);
  };
  return { breaker, states, ask };
}

function opened() {
  const started = start();
  started.ask(0, 'bad', 20);
  expect(started.states).toEqual(['open']);
  return started;
}

it('stays closed with fewer than 20 requests, whatever comes of them', () => {
  const { states, ask } = start();
  ask(0, 'bad', 19);
  expect(states).toEqual([]);
});

it('opens when half of 20 requests fail, and not when fewer do', () => {
  const half = start();
  half.ask(0, 'good', 10);
  half.ask(0, 'bad', 9);
  expect(half.states).toEqual([]);
  half.ask(0, 'bad');
  expect(half.states).toEqual(['open']);

  const fewer = start();
  fewer.ask(0, 'good', 11);
  fewer.ask(0, 'bad', 10);
  expect(fewer.states).toEqual([]);
});

it('looks back on 10 seconds', () => {
  const { states, ask } = start();
  ask(3_000, 'bad', 19);
  ask(13_000, 'bad', 19);
  expect(states).toEqual([]);
  ask(22_999, 'bad');
  expect(states).toEqual(['open']);
});

it('does not count what a client cut short', () => {
  const { states, ask } = start();
  ask(0, 'unknown', 100);
  ask(0, 'bad', 19);
  expect(states).toEqual([]);
});

it('open, lets nothing through for 5 seconds, then three probes at a time', () => {
  const { breaker, states } = opened();
  expect(breaker.admit(4_999)).toBeNull();
  const probes = [1, 2, 3].map(() => breaker.admit(5_000));
  expect(probes).not.toContain(null);
  expect(breaker.admit(5_000)).toBeNull();
  expect(states).toEqual(['open', 'half-open']);
});

it('closes when all three probes are good, and has forgotten what was before', () => {
  const { breaker, states, ask } = opened();
  ask(5_000, 'good', 2);
  expect(breaker.admit(5_000)).not.toBeNull();
  expect(breaker.admit(5_000)).toBeNull();

  const again = opened();
  again.ask(5_000, 'good', 3);
  expect(again.states).toEqual(['open', 'half-open', 'closed']);
  again.ask(5_000, 'bad', 19);
  expect(again.states).toHaveLength(3);
  expect(states).toEqual(['open', 'half-open']);
});

it('opens again when one probe is bad, for another 5 seconds', () => {
  const { breaker, states, ask } = opened();
  ask(5_000, 'good', 2);
  ask(5_500, 'bad');
  expect(states).toEqual(['open', 'half-open', 'open']);
  expect(breaker.admit(10_499)).toBeNull();
  expect(breaker.admit(10_500)).not.toBeNull();
});

it('sends another probe for one that a client cut short', () => {
  const { states, ask } = opened();
  ask(5_000, 'unknown', 10);
  ask(5_000, 'good', 3);
  expect(states).toEqual(['open', 'half-open', 'closed']);
});

it('does not take for a probe what was sent before it opened', () => {
  const { breaker, states, ask } = start();
  const early = [1, 2, 3].map(() => breaker.admit(0)!);
  ask(0, 'bad', 20);
  const [first] = [breaker.admit(5_000)!];
  for (const each of early) breaker.record(each, 'bad', 5_000);
  expect(states).toEqual(['open', 'half-open']);
  breaker.record(first, 'good', 5_000);
  expect(states).toEqual(['open', 'half-open']);
});
