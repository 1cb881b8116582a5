import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { EngineResponse } from '../../../gateway/engine/engine.ts';
import type { Asked } from './subgraphs.ts';
import { unanswerable, type Case, type ExpectedError } from './scenario.ts';

type AnswerError = { message: string; path?: readonly (string | number)[]; extensions: Record<string, unknown> };
type Answer = { data?: unknown; errors?: AnswerError[] };

/** Fails where the answer, or what the subgraphs were asked for it, is not what the case says. */
export function judge(given: Case, response: EngineResponse, asked: readonly Asked[]): void {
  const answer = JSON.parse(response.body) as Answer;
  judgeForm(given, response, answer);
  if (given.data === unanswerable) expect(answer.data ?? null, 'data of an unanswerable operation').toBeNull();
  else expect(written(answer.data)).toBe(written(given.data));
  judgeErrors(given, answer.errors ?? []);
  judgeRequests(given, asked);
}

/** What every answer keeps to, whatever was asked. */
function judgeForm(given: Case, { body, codes, fault }: EngineResponse, { errors = [] }: Answer): void {
  expect(JSON.stringify(JSON.parse(body)), 'the body has no name twice').toHaveLength(body.length);
  expect(codes).toEqual(errors.map(({ extensions }) => extensions.code));
  if (given.data !== unanswerable) expect(fault).toBe(given.data === undefined ? 'request' : 'none');
}

function judgeErrors({ data, errors }: Case, found: AnswerError[]): void {
  if (data === undefined || data === unanswerable || errors === 'some') {
    expect(found, 'errors').not.toEqual([]);
    return;
  }
  const seen = found.map(({ path = [], extensions, message }) => ({ path, message, ...extensions })).sort(byPath);
  const all = errors === undefined || 'length' in errors;
  const expected = [...((all ? errors : errors.including) ?? [])].sort(byPath).map(like);
  expect(seen).toEqual(all ? expected : expect.arrayContaining(expected));
}

function like({ path, code, subgraph }: ExpectedError): unknown {
  const extensions = { ...(code && { code }), ...(subgraph && { serviceName: subgraph }) };
  return expect.objectContaining({ path, ...extensions });
}

function judgeRequests({ entities = {}, requests = {} }: Case, asked: readonly Asked[]): void {
  for (const { subgraph, request, invalid } of asked)
    expect(invalid, `${subgraph} was asked ${request.query}`).toEqual([]);
  for (const [subgraph, expected] of Object.entries(entities)) {
    const seen = asked.filter((each) => each.subgraph === subgraph).flatMap(representations);
    expect(distinct(seen).map(sorted).sort(), `entities asked of ${subgraph}`).toEqual(expected.map(sorted).sort());
  }
  for (const [subgraph, most] of Object.entries(requests)) {
    const count = asked.filter((each) => each.subgraph === subgraph).length;
    expect(count, `requests to ${subgraph}`).toBeLessThanOrEqual(most);
  }
}

/** Whether any request names an entity twice, which an engine of ours must not; the stock one does. */
export function namesAnEntityTwice(asked: readonly Asked[]): boolean {
  return asked.some((each) => distinct(representations(each)).length < representations(each).length);
}

function representations({ request }: Asked): Record<string, unknown>[] {
  return Object.values(request.variables ?? {}).flatMap((value) => (isRepresentations(value) ? value : []));
}

function isRepresentations(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.every((each) => typeof each?.__typename === 'string');
}

function distinct(values: Record<string, unknown>[]): Record<string, unknown>[] {
  return values.filter((value, index) => values.findIndex((other) => isDeepStrictEqual(other, value)) === index);
}

/** JSON with names in alphabetical order, since the order of a representation's fields means nothing. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function written(data: unknown): string {
  return JSON.stringify(data, null, 1) ?? 'no data';
}

function byPath(a: ExpectedError, b: ExpectedError): number {
  const [left, right] = [JSON.stringify(a.path), JSON.stringify(b.path)];
  return left < right ? -1 : left > right ? 1 : 0;
}
