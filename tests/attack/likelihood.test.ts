import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protect } from '../../platform/release/protect.ts';
import { hidden } from './layout.ts';
import { chanceOf, chanceOfBoth, lawOf, productRules, valueOf, type Rules } from './likelihood.ts';

const anyRules = fc.record<Rules>({
  sigma: fc.constantFrom(productRules.sigma, { P1: 0, P2: 0 }),
  threshold: fc.constantFrom('noisy', 'true'),
  smallestParent: fc.constantFrom(0, 30),
});
const anyPlace = fc.record({ tier: fc.constantFrom('P1', 'P2'), parent: fc.constantFrom(0, 29, 30, 500) });
const count = fc.nat(120);

test('the chances of all values that can be published add up to 1, and each is that of the noise that gives it', () => {
  fc.assert(
    fc.property(anyRules, anyPlace, count, (rules, place, people) => {
      const law = lawOf(rules.sigma[place.tier]);
      const chances = new Map<number, number>();
      for (let noise = -law.most; noise <= law.most; noise++) {
        const value = valueOf(rules, people, noise, place);
        chances.set(value, (chances.get(value) ?? 0) + law.between(noise, noise));
      }
      let sum = 0;
      for (const [value, chance] of chances) {
        expect(chanceOf(rules, value, people, place)).toBeCloseTo(chance, 12);
        sum += chance;
      }
      expect(sum).toBeCloseTo(1, 12);
    }),
  );
});

test('what the attacker takes to be published is what the product publishes', () => {
  fc.assert(
    fc.property(anyPlace, count, fc.integer({ min: -96, max: 96 }), ({ tier, parent }, people, noise) => {
      const value = protect(people, noise, tier, parent).value ?? hidden;
      expect(valueOf(productRules, people, noise, { tier, parent })).toBe(value);
    }),
  );
});

test('with noise in common, two equal counts have equal values, and the chances of one alone come out of those of both', () => {
  fc.assert(
    fc.property(anyRules, anyPlace, count, fc.integer({ min: -2, max: 2 }), (rules, place, people, change) => {
      const law = lawOf(rules.sigma[place.tier]);
      const values = (of: number) =>
        new Set(Array.from({ length: 2 * law.most + 1 }, (_, at) => valueOf(rules, of, at - law.most, place)));
      const later = Math.max(0, people + change);
      for (const value of values(people)) {
        let sum = 0;
        for (const other of values(later)) sum += chanceOfBoth(rules, [value, other], [people, later], place);
        expect(sum).toBeCloseTo(chanceOf(rules, value, people, place), 12);
        for (const other of values(people))
          if (other !== value) expect(chanceOfBoth(rules, [value, other], [people, people], place)).toBe(0);
      }
    }),
    { numRuns: 30 },
  );
});
