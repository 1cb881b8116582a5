import type { Cell, Column } from '../tables/table.ts';
import type { Chunks, ReportFile, ReportFormat, TableFormat } from './format.ts';

const mediaType = 'application/json; charset=utf-8';

/** One table as a list of objects, keyed by the columns' ids. */
export const tableJson: TableFormat = {
  mediaType,
  async *write({ shape: { columns }, pages }): Chunks {
    let before = '[';
    for await (const { rows } of pages) {
      if (rows.length === 0) continue;
      yield before + objects(columns, rows);
      before = ',\n';
    }
    yield before === '[' ? '[]\n' : ']\n';
  },
};

/** The whole report: what was asked, where it goes on, key figures, sources, every table by its name, and the long one last. */
export const reportJson: ReportFormat = {
  mediaType,
  async *write({ run, answer, more, next, address }: ReportFile): Chunks {
    const { report, long } = run.prepared;
    const { language, variables } = run;
    const head = {
      report: report.name,
      title: report.title[language],
      address,
      language,
      parameters: Object.fromEntries(Object.keys(report.parameters).map((name) => [name, variables[name] ?? null])),
      next,
      containsSynthetic: answer.containsSynthetic,
      notAnswered: answer.missing,
      cut: answer.tables.filter(({ isCut }) => isCut).map(({ shape }) => shape.table.name),
      figures: (report.figures ?? []).map(({ label }, index) => ({
        label: label[language],
        value: answer.figures[index],
      })),
      sources: answer.sources,
      footnotes: (report.footnotes ?? []).map((each) => each[language]),
    };
    yield `${JSON.stringify(head).slice(0, -1)},"tables":{`;
    const lastOf = answer.tables.toSorted((a, b) => Number(a.shape === long) - Number(b.shape === long));
    for (const [index, { shape, rows }] of lastOf.entries()) {
      yield `${index === 0 ? '' : '],'}\n${JSON.stringify(shape.table.name)}:[${objects(shape.columns, rows)}`;
      if (shape !== long) continue;
      let begun = rows.length > 0;
      for await (const page of more) {
        if (page.rows.length > 0) yield (begun ? ',\n' : '') + objects(shape.columns, page.rows);
        begun ||= page.rows.length > 0;
      }
    }
    yield `${lastOf.length > 0 ? ']' : ''}}}\n`;
  },
};

function objects(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  return rows
    .map((row) => JSON.stringify(Object.fromEntries(columns.map(({ id }, index) => [id, row[index]]))))
    .join(',\n');
}
