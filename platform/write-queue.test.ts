import { expect, test } from 'vitest';
import { WriteQueue } from './write-queue.ts';

test('tasks run one after another, and a failed one holds nobody up', async () => {
  const queue = new WriteQueue(1000);
  const steps: string[] = [];
  const task = (name: string, fails = false) =>
    queue.run(async () => {
      steps.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 5));
      steps.push(`${name} ends`);
      if (fails) throw new Error(name);
    });
  await Promise.allSettled([task('one'), task('two', true), task('three')]);
  expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
});

test('a task that waits too long is refused and never run; those after it go on', async () => {
  const queue = new WriteQueue(20);
  const ran: string[] = [];
  const long = queue.run(() => new Promise((done) => setTimeout(done, 60)));
  await expect(queue.run(async () => void ran.push('late'))).rejects.toThrow('Another write has held the database');
  await long;
  await queue.run(async () => void ran.push('after'));
  expect(ran).toEqual(['after']);
});
