/**
 * The least that can answer the operation national-and-local: its SQL by hand over the same embedded databases, one
 * JSON.stringify, one HTTP reply. What the graph is measured against. Usage: tsx bench/bare.ts <folder of the databases>
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { EmbeddedSqlite } from '../platform/embedded-sqlite.ts';

type Row = Record<string, string | number>;

const folder = process.argv[2]!;
const open = (name: string) => new EmbeddedSqlite(join(folder, `${name}.sqlite`), { readonly: true });
const [forums, scrutiny, publications, workforce] = [
  open('forums'),
  open('scrutiny'),
  open('publications'),
  open('workforce'),
] as const;

const currentAreas = forums.prepare(`SELECT id, name FROM area WHERE kind = 'AREA' ORDER BY id`);
const codes = (currentAreas.all() as Row[]).map((area) => area.id as string);
const inAreas = `area_code IN (${codes.map((code) => `'${code}'`).join(',')})`;
const counts = (database: EmbeddedSqlite, thing: string) =>
  database.prepare(`SELECT area_code, COUNT(*) AS total FROM ${thing} JOIN ${thing}_area ON ${thing}_id = ${thing}.id
    WHERE synthetic = 0 AND ${inAreas} GROUP BY area_code`);

const panel = forums.prepare(`SELECT * FROM panel WHERE id = 'caf'`);
const meetings = forums.prepare(`SELECT COUNT(*) AS total FROM meeting WHERE panel_id = 'caf' AND synthetic = 0`);
const panels = counts(forums, 'panel');
const documents = counts(publications, 'publication');
const recommendations = counts(scrutiny, 'recommendation');
const figures = scrutiny.prepare(`SELECT area_code, value, unit FROM casework_figure
  WHERE strand_code = 'RAPE' AND measure = 'PROSECUTIONS_COMPLETED' AND financial_year = '2017-18' AND synthetic = 0 AND ${inAreas}`);
const networks = workforce.prepare('SELECT id, name FROM staff_network ORDER BY id');
const commitment = publications.prepare(`SELECT framework FROM commitment WHERE id = 'cqs-12'`);

const totals = (statement: typeof panels) =>
  new Map((statement.all() as Row[]).map((row) => [row.area_code, row.total]));

function answer(): string {
  const caf = panel.all()[0] as Row;
  const [panelTotals, documentTotals, recommendationTotals] = [panels, documents, recommendations].map(totals);
  const values = new Map<unknown, object[]>(codes.map((code) => [code, []]));
  for (const { area_code, value, unit } of figures.all() as Row[]) values.get(area_code)!.push({ value, unit });
  const of = (map: typeof panelTotals, code: unknown) => ({ totalCount: map!.get(code as string) ?? 0 });
  return JSON.stringify({
    data: {
      panel: {
        name: caf.name,
        kind: caf.kind,
        level: caf.level,
        established: { label: caf.established_label, precision: caf.established_precision },
        chairRole: caf.chair_role,
        meetings: { totalCount: (meetings.all()[0] as Row).total },
      },
      areas: (currentAreas.all() as Row[]).map(({ id, name }) => ({
        code: id,
        name,
        panels: of(panelTotals, id),
        publications: of(documentTotals, id),
        recommendations: of(recommendationTotals, id),
        caseworkFigures: { nodes: values.get(id) },
      })),
      staffNetworks: networks.all(),
      commitment: { framework: (commitment.all()[0] as Row).framework },
    },
  });
}

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(answer()));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`bare handler listens on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
// Also keeps the databases in use: one that nothing refers to is closed under its statements.
process.once('SIGTERM', () => {
  for (const database of [forums, scrutiny, publications, workforce]) database.close();
  process.exit(0);
});
