import { expect, it } from 'vitest';
import { RetryBudget, retryDelay } from './retry.ts';

function spendAll(budget: RetryBudget): number {
  let spent = 0;
  while (budget.spend()) spent += 1;
  return spent;
}

it('affords a small burst, then one retry for ten requests', () => {
  const budget = new RetryBudget();
  expect(spendAll(budget)).toBe(5);
  for (let request = 0; request < 9; request++) budget.earn();
  expect(budget.spend()).toBe(false);
  budget.earn();
  expect(spendAll(budget)).toBe(1);
});

it('retries at most a tenth of the requests when all of them fail', () => {
  const budget = new RetryBudget();
  spendAll(budget);
  let retries = 0;
  for (let request = 0; request < 1_000; request++) {
    budget.earn();
    if (budget.spend()) retries += 1;
  }
  expect(retries).toBe(100);
});

it('saves up no more than the burst', () => {
  const budget = new RetryBudget();
  for (let request = 0; request < 1_000; request++) budget.earn();
  expect(spendAll(budget)).toBe(5);
});

it('waits 25 to 75 ms, not always the same', () => {
  const delays = Array.from({ length: 100 }, retryDelay);
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(25);
  expect(Math.max(...delays)).toBeLessThanOrEqual(75);
  expect(new Set(delays).size).toBeGreaterThan(1);
});
