import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from allocating what a request makes among the objects that stay. Under load many requests are under way when it
 * collects garbage, so what they made outlives a collection or two; V8 then takes all objects of that kind for long-lived,
 * and from then on each costs a write barrier and a full collection: half the throughput, from one start to the next as
 * chance has it. For a process that serves requests, before it takes the first.
 */
export function keepAnswersYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
