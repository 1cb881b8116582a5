import { afterEach, beforeEach, expect, it } from 'vitest';
import { anonymous } from '../../platform/identity.ts';
import { channels } from '../channels.ts';
import { createMetrics, type Metrics } from './metrics.ts';

const context = { identity: anonymous, requestId: 'test', deadline: 0 };
const answered = (operationName: string | null, codes: string[] = [], status = 200) =>
  channels.request.publish({ context, status, ms: 3, operationName, codes });

let metrics: Metrics;
let stop: () => void;
beforeEach(() => {
  metrics = createMetrics('reference', '1.2.3');
  stop = metrics.start();
});
afterEach(() => stop());

const samples = async (name: string) => (await metrics.text()).split('\n').filter((line) => line.startsWith(name));

it('counts by 200 names of operations at most, and by identifiers alone', async () => {
  answered('jane.doe@example.org');
  answered('x'.repeat(65));
  answered(null);
  for (let index = 0; index < 300; index++) answered(`Name${index}`);
  answered('Name7');
  const counts = await samples('gateway_request_seconds_count');
  expect(counts).toHaveLength(202);
  expect(counts).toContain('gateway_request_seconds_count{operation="anonymous"} 1');
  expect(counts).toContain('gateway_request_seconds_count{operation="Name7"} 2');
  expect(counts).toContain('gateway_request_seconds_count{operation="other"} 102');
});

it('counts by codes of the public contract alone', async () => {
  answered(null, ['BAD_USER_INPUT', 'SUBGRAPH_UNAVAILABLE']);
  answered(null, ['{"made":"up"}']);
  answered(null, ['INTERNAL_SERVER_ERROR'], 500);
  expect(await samples('gateway_requests_total')).toEqual([
    'gateway_requests_total{status="2xx",code="BAD_USER_INPUT"} 1',
    'gateway_requests_total{status="2xx",code="other"} 1',
    'gateway_requests_total{status="5xx",code="INTERNAL_SERVER_ERROR"} 1',
  ]);
});

it('counts hits and misses of the plan cache, and times the misses', async () => {
  channels.prepared.publish({ hit: false, ms: 40 });
  channels.prepared.publish({ hit: true, ms: 0 });
  channels.prepared.publish({ hit: true, ms: 0 });
  expect(await samples('gateway_plan_cache_total')).toEqual([
    'gateway_plan_cache_total{result="miss"} 1',
    'gateway_plan_cache_total{result="hit"} 2',
  ]);
  expect(await samples('gateway_prepare_seconds_sum')).toEqual(['gateway_prepare_seconds_sum 0.04']);
});

it('tells the state of a breaker', async () => {
  for (const state of ['open', 'half-open'] as const) channels.breaker.publish({ subgraph: 'forums', state });
  channels.breaker.publish({ subgraph: 'scrutiny', state: 'open' });
  expect(await samples('gateway_breaker_state')).toEqual([
    'gateway_breaker_state{subgraph="forums"} 1',
    'gateway_breaker_state{subgraph="scrutiny"} 2',
  ]);
});

it('tells how late the event loop was since it was last asked', async () => {
  const longest = async () => Number((await samples('nodejs_eventloop_lag_max_seconds'))[0]!.split(' ')[1]);
  const turn = () => new Promise((resolve) => setTimeout(resolve, 30));
  await turn();
  const until = performance.now() + 200;
  while (performance.now() < until);
  await turn();
  expect(await longest()).toBeGreaterThan(0.15);
  // Asked again at once, nothing has been seen since.
  expect(await longest()).toBe(0);
});

it('counts no more once it is stopped', async () => {
  answered('Before');
  stop();
  answered('After');
  expect(await samples('gateway_request_seconds_count')).toEqual([
    'gateway_request_seconds_count{operation="Before"} 1',
  ]);
});
