import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseTraceparent, readTrace, traceContext } from './trace-context.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';
const ours = /^00-([\da-f]{32})-([\da-f]{16})-0([0-3])$/;

const hex = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));
const id = (length: number) => hex(length).filter((digits) => /[^0]/.test(digits));
const laterVersion = hex(2).filter((version) => version !== '00' && version !== 'ff');

describe('a valid traceparent', () => {
  test('keeps trace id, sampled and random flags, and gets a new span id', () => {
    fc.assert(
      fc.property(id(32), id(16), hex(2), (trace, span, flags) => {
        const [, gotTrace, gotSpan, gotFlags] = ours.exec(traceContext(`00-${trace}-${span}-${flags}`))!;
        expect(gotTrace).toBe(trace);
        expect(gotSpan).not.toBe(span);
        expect(Number(gotFlags)).toBe(parseInt(flags, 16) & 3);
      }),
    );
  });

  test('of a later version is read as far as we know it, and sent on as version 00', () => {
    const rest = fc.oneof(
      fc.constant(''),
      fc.string().map((more) => `-${more.replace(/[\r\n\u2028\u2029]/g, '')}`),
    );
    fc.assert(
      fc.property(laterVersion, id(32), id(16), hex(2), rest, (version, trace, span, flags, more) => {
        const [, gotTrace, , gotFlags] = ours.exec(traceContext(`${version}-${trace}-${span}-${flags}${more}`))!;
        expect(gotTrace).toBe(trace);
        expect(Number(gotFlags)).toBe(parseInt(flags, 16) & 1);
      }),
    );
  });
});

describe('a new trace, which is sampled, begins', () => {
  it.each([
    ['where none came', undefined],
    ['at an empty one', ''],
    ['at version ff', `ff-${traceId}-${spanId}-01`],
    ['at a trace id of zeros', `00-${'0'.repeat(32)}-${spanId}-01`],
    ['at a span id of zeros', `00-${traceId}-${'0'.repeat(16)}-01`],
    ['at capital letters', `00-${traceId.toUpperCase()}-${spanId}-01`],
    ['at a letter that is no digit', `00-${traceId.slice(1)}g-${spanId}-01`],
    ['at a version of one digit', `0-${traceId}-${spanId}-01`],
    ['at flags of one digit', `00-${traceId}-${spanId}-1`],
    ['at missing flags', `00-${traceId}-${spanId}`],
    ['at more than version 00 has', `00-${traceId}-${spanId}-01-more`],
    ['at a later version that goes on without a dash', `01-${traceId}-${spanId}-01more`],
    ['at two headers, which arrive joined', `00-${traceId}-${spanId}-01, 00-${traceId}-${spanId}-01`],
    ['at a line after it', `00-${traceId}-${spanId}-01\n`],
  ])('%s', (_, incoming) => {
    const [, gotTrace, , flags] = ours.exec(traceContext(incoming))!;
    expect(gotTrace).not.toBe(traceId);
    expect(flags).toBe('1');
  });

  test('at any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(traceContext(text)).toMatch(ours);
      }),
    );
  });
});

test('no two ids are alike, and none is all zeros', () => {
  const made = Array.from({ length: 5_000 }, () => parseTraceparent(traceContext(undefined))!);
  expect(new Set(made.map((each) => each.traceId)).size).toBe(made.length);
  expect(new Set(made.map((each) => each.spanId)).size).toBe(made.length);
});

describe('tracestate', () => {
  const traceparent = `00-${traceId}-${spanId}-01`;
  it('goes on as it came beside a traceparent that is kept', () => {
    const tracestate = 'congo=t61rcWkgMzE, rojo=00f067aa0ba902b7';
    expect(readTrace({ traceparent, tracestate })).toMatchObject({ callerSpan: spanId, tracestate });
  });
  it.each([
    ['without a traceparent', { tracestate: 'congo=1' }],
    ['beside one that is malformed', { traceparent: 'nonsense', tracestate: 'congo=1' }],
    ['longer than 512 characters', { traceparent, tracestate: `congo=${'x'.repeat(507)}` }],
  ])('is dropped %s', (_, headers) => {
    expect(readTrace(headers)).not.toHaveProperty('tracestate');
  });
});
