import { describe, expect, test } from 'vitest';
import { loadReports } from '../../reports/index.ts';
import { startGraphs } from '../support/graph.ts';

const graphs = startGraphs();
const get = (address: string) => fetch(graphs.url('embedded') + address);
const refusal = async (address: string) => {
  const response = await get(address);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return [response.status, errors[0]!.extensions.code, errors[0]!.message];
};

describe('bad input', () => {
  const names = loadReports().then((reports) => [...reports.map(({ name }) => name), 'builder'].join(', '));

  test('a report that does not exist', async () => {
    expect(await refusal('/reports/nothing.csv')).toEqual([
      404,
      'BAD_REQUEST',
      `expected one of the reports ${await names}; got nothing`,
    ]);
  });

  test.each([
    [
      '/reports/areas.docx',
      404,
      'expected the name of a report and .html, .json, .csv, .tsv, .xlsx, .parquet, .pdf or .csv-metadata.json; got areas.docx',
    ],
    ['/reports/areas.csv?colour=red', 400, 'colour: expected one of the parameters'],
    ['/reports/area-profile.csv', 400, 'area: expected a value; got none'],
    [
      '/reports/area-profile.csv?area=wessex&year=2016',
      400,
      'year: expected a financial year such as 2016-17; got 2016',
    ],
    ['/reports/area-profile.csv?area=atlantis', 400, 'area: expected one of 70 values, such as'],
    [
      '/reports/area-profile.csv?area=wessex&area=london-north',
      400,
      'area: expected one value; got wessex, london-north',
    ],
    ['/reports/areas.csv?table=rooms', 400, 'table: expected one of areas; got rooms'],
    ['/reports/publications.csv?first=0', 400, 'first: expected a whole number from 1 to 100; got 0'],
    ['/reports/publications.csv?first=1000', 400, 'first: expected a whole number from 1 to 100; got 1000'],
    ['/reports/publications.csv?after=here', 400, 'after: expected'],
    ['/reports/areas.csv?lang=fr', 400, 'lang: expected one of en, cy; got fr'],
    ['/reports/areas.csv?first=2', 400, 'first: expected none, for no table of areas has pages; got one'],
    ['/reports/areas.csv?lang=en&lang=cy', 400, 'lang: expected one value; got several'],
    ['/reports/publications.json?after=here', 400, 'after: expected'],
    ['/reports/areas.csv?bom=perhaps', 400, 'bom: expected one of true, false; got perhaps'],
  ])('%s', async (address, status, message) => {
    const [told, , text] = await refusal(address);
    expect([told, text]).toEqual([status, expect.stringContaining(message)]);
  });

  test.each([
    [
      'with an escape that is none',
      '/reports/%E0%A4%A.csv',
      400,
      "'/reports/%E0%A4%A.csv' is not a valid url component",
    ],
    [
      'of 17 kB',
      `/reports/areas.csv?search=${'x'.repeat(17_000)}`,
      431,
      'expected an address and headers of at most 16384 bytes',
    ],
    ['with a long name', `/reports/${'x'.repeat(200)}.csv`, 414, 'is exceeding the max param length'],
  ])('an address %s is refused in the form of all faults', async (_, address, status, message) => {
    expect(await refusal(address)).toEqual([status, 'BAD_REQUEST', expect.stringContaining(message)]);
  });

  test.each(['html', 'pdf'])('a cursor that is none is no %s with a part missing', async (extension) => {
    expect((await get(`/reports/publications.${extension}?after=here`)).status).toBe(400);
  });

  test('10 MB of query string ends the request, and the next is answered', async () => {
    const answer = await get(`/reports/areas.csv?search=${'x'.repeat(10_000_000)}`).catch(() => null);
    expect(answer === null || answer.status === 431).toBe(true);
    expect((await get('/reports/areas.csv')).status).toBe(200);
  });

  test('who asks for a page is told in a page, in their language, with the form and what is wrong in it', async () => {
    const response = await get('/reports/area-profile.html?area=wessex&year=2016&lang=cy');
    expect([response.status, response.headers.get('content-language')]).toEqual([400, 'cy']);
    const page = await response.text();
    expect(page).toContain('<html lang="cy"');
    expect(page).toContain('href="#filter-year"');
    expect(page).toContain('Blwyddyn ariannol: disgwyliwyd blwyddyn ariannol megis 2016-17, cafwyd “2016”');
    const missing = await get('/reports/nothing.html');
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });
});

describe('a page in Welsh', () => {
  test.each([
    ['/reports/area-profile.html?lang=cy&area=atlantis', 400, 'disgwyliwyd un o blith 70 gwerth, megis'],
    ['/reports/areas.html?lang=cy&colour=red', 400, 'colour: disgwyliwyd un o’r paramedrau'],
    ['/reports/nothing.html?lang=cy', 404, 'disgwyliwyd un o’r adroddiadau national-overview'],
    ['/reports/nothing.html?lang=cy', 404, '; cafwyd nothing</p>'],
    ['/reports/areas.html?lang=cy&lang=cy', 400, 'lang: disgwyliwyd un gwerth; cafwyd sawl un'],
    ['/reports/areas.html?lang=cy&table=rooms', 400, 'table: disgwyliwyd un o’r rhain: areas; cafwyd rooms'],
    ['/reports/areas.html?lang=cy&first=2', 400, 'first: disgwyliwyd dim, gan nad oes tudalennau'],
    ['/reports/publications.html?lang=cy&first=0', 400, 'first: disgwyliwyd rhif cyfan o 1 i 100; cafwyd 0'],
    [
      '/reports/publications.html?lang=cy&after=here',
      400,
      'Dywed y graff, yn Saesneg: <span lang="en">after: expected',
    ],
  ])('%s tells what is wrong in Welsh', async (address, status, told) => {
    const response = await get(address);
    const page = await response.text();
    expect([response.status, page]).toEqual([status, expect.stringContaining(told)]);
    if (!told.includes('Saesneg')) expect(page).not.toContain('expected');
  });

  test('a file tells it in English, whatever its language', async () => {
    expect(await refusal('/reports/areas.csv?lang=cy&table=rooms')).toEqual([
      400,
      'BAD_USER_INPUT',
      'table: expected one of areas; got rooms',
    ]);
  });
});
