import { expect, test } from 'vitest';
import { directLinks, lineageOf } from './lineage.ts';

const link = (predecessor: string, successor: string) => ({ predecessor, successor });

test('lineage goes back through every reorganisation, sorted, with the Area itself', () => {
  const links = [
    link('metropolitan-and-city', 'cps-london'),
    link('cps-london', 'london-north'),
    link('cps-london', 'london-south'),
  ];
  expect(lineageOf('london-north', links)).toEqual(['cps-london', 'london-north', 'metropolitan-and-city']);
  expect(lineageOf('metropolitan-and-city', links)).toEqual(['metropolitan-and-city']);
});

test('a link implied by a longer path does not stand; one stated by either side alone does', () => {
  const stated = [
    link('metropolitan-and-city', 'cps-london'),
    link('metropolitan-and-city', 'cps-london'),
    link('cps-london', 'london-north'),
    link('metropolitan-and-city', 'london-north'),
  ];
  expect(directLinks(stated)).toEqual([
    link('metropolitan-and-city', 'cps-london'),
    link('cps-london', 'london-north'),
  ]);
});

test('links that go round in a circle end', () => {
  expect(lineageOf('a', [link('b', 'a'), link('a', 'b')])).toEqual(['a', 'b']);
});
