import { expect, it } from 'vitest';
import { renderCatalogue } from './catalogue.ts';
import { renderProblem } from './problem.ts';
import { report } from './sample.ts';

const panels = {
  ...report,
  name: 'panels',
  kind: 'data',
  title: { en: 'Panels', cy: 'Paneli' },
  parameters: {},
} as const;

it('lists reports by kind, in both languages', () => {
  const html = renderCatalogue({ language: 'cy', reports: [panels, report] });
  expect([...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual([
    'Atebion i gwestiynau',
    'Tablau data',
  ]);
  expect(html).toContain('href="/reports/panels.html?lang=cy">Paneli</a>');
});

it('links files alone that can be had without being asked for anything', () => {
  const html = renderCatalogue({ language: 'en', reports: [panels, report] });
  expect(html).toContain('href="/reports/panels.parquet"');
  expect(html).not.toContain('href="/reports/area-profile.csv"');
  expect(html).toContain('href="/reports/area-profile.html"');
});

it('tells of a problem, escaped, and leads on', () => {
  const told = { en: 'No <report>', cy: 'Dim <adroddiad>' };
  const html = renderProblem({ language: 'cy', status: 404, title: 'Heb ei ganfod', told });
  expect(html).toContain('Dim &lt;adroddiad&gt;');
  expect(html).toContain('href="/reports?lang=cy">Pob adroddiad</a>');
  expect(html).toContain('href="?lang=en" lang="en"');
});

it('introduces what the graph says, which is English', () => {
  const problem = { status: 400, title: 'Problem', told: 'after: expected a cursor; got here' };
  const said = '<span lang="en">after: expected a cursor; got here</span>';
  expect(renderProblem({ ...problem, language: 'cy' })).toContain(`Dywed y graff, yn Saesneg: ${said}`);
  expect(renderProblem({ ...problem, language: 'en' })).toContain('>after: expected a cursor; got here<');
});
