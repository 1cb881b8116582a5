/**
 * Other names under which published Areas are aligned to the same force, or to one together with another: pages of different
 * years name Hampshire's force with and without the Isle of Wight, and London's two forces apart and as one.
 */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'City of London': ['Metropolitan and City'],
  Hampshire: ['Hampshire and Isle of Wight'],
  'Hampshire and Isle of Wight': ['Hampshire'],
  Metropolitan: ['Metropolitan and City'],
  'Metropolitan and City': ['City of London', 'Metropolitan'],
};

/** All published names that Areas of this police force give it, its own first. */
export function namesOfForce(name: string): string[] {
  return [name, ...(otherNames[name] ?? [])];
}
