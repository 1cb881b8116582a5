import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { importFile } from '../../platform/importing/import-file.ts';
import { forums } from '../../subgraphs/forums/index.ts';
import { pick } from '../../subgraphs/load.ts';
import type { TestSubgraph } from './subgraph.ts';

const page = 'https://example.org/panel';
const made = 'urn:cps:synthetic:membership';
const file = `panel_slug,as_of,seats,filled,security_checked,trained,sectors,expertise,source_url
wessex-vawg,2015-09-30,12,10,9,8,voluntary_sector: 6; faith: 4,domestic abuse: 3,${page}
wessex-vawg,2016-03-31,12,11,10,9,voluntary_sector: 6; faith: 5,domestic abuse: 4; rape: 4,${page}
wessex-vawg,2017-03-31,10,8,8,4,voluntary_sector: 4; academic: 4,rape: 2,${page}
london-hate-crime,2016-03-31,20,20,20,20,voluntary_sector: 10; faith: 10,racist: 5; disability: 5,${page}
london-hate-crime,2016-12-31,20,15,10,5,voluntary_sector: 15,,${page}
wiltshire-hcsp,2012-03-31,8,6,6,6,faith: 3; public: 3,disability: 6,${page}
caf,2016-06-30,11,11,0,0,voluntary_sector: 11,,${page}
wessex-vawg,2017-03-31,9,9,9,9,faith: 9,,${made}
wessex-vawg,2018-03-31,30,28,27,26,faith: 28,,${made}
nw-lgbt,2016-03-31,10,10,5,5,voluntary_sector: 5; faith: 5,homophobic: 2,${made}
`;

/** Loads snapshots of five panels, published and synthetic, into a test's own forums. */
export async function loadMembership({ opened }: TestSubgraph): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'engagement-members-'));
  const path = join(folder, 'membership.csv');
  writeFileSync(path, file);
  await importFile(opened().database, pick('kind', forums.imports, 'membership'), path);
  rmSync(folder, { recursive: true });
}

/** The measures that `sums` adds up. */
export const measures =
  'panelCount seatCount filledCount vacancyCount securityCheckedCount trainedCount filledRate securityCheckedRate trainedRate';

/** The measures of some lines of the file, added up from their cells: `wessex-vawg 2017`, published unless said. */
export function sums(...lines: string[]) {
  const rows = file.split('\n').map((line) => line.split(','));
  const found = lines.map((line) => {
    const [panel, day, source] = line.split(' ');
    return rows.find((row) => row[0] === panel && row[1]!.startsWith(day!) && row[8] === (source ? made : page))!;
  });
  const sum = (column: number) => found.reduce((total, row) => total + Number(row[column]), 0);
  const rate = (column: number, of: number) =>
    sum(of) === 0 ? null : (expect.closeTo((sum(column) * 100) / sum(of), 9) as number);
  return {
    panelCount: found.length,
    seatCount: sum(2),
    filledCount: sum(3),
    vacancyCount: sum(2) - sum(3),
    securityCheckedCount: sum(4),
    trainedCount: sum(5),
    filledRate: rate(3, 2),
    securityCheckedRate: rate(4, 3),
    trainedRate: rate(5, 3),
  };
}
