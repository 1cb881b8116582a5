import { datePart, id, list, oneOf, optionalText, sourceUrl, text } from '../../../platform/importing/cells.ts';
import { defineImport, type Cell } from '../../../platform/importing/kind.ts';
import { partialDate, partialDateColumns } from '../../../platform/partial-date.ts';
import { enumCode } from '../../../platform/text.ts';
import { characteristics } from '../characteristics.ts';

const wordings = Object.values(characteristics).map(({ wording }) => wording as string);

export const staffNetworks = defineImport({
  name: 'staff-networks',
  holds: 'networks of staff who share a protected characteristic',
  publishedFile: 'staff_networks.csv',
  table: 'staff_network',
  linkTables: { staff_network_characteristic: 'network_id' },
  columns: () => ({
    slug: id(),
    name: text(200),
    abbreviation: optionalText(50),
    characteristic: list()
      .refine(
        (cell) => cell.length > 0 && cell.every((word) => wordings.includes(word)),
        `some of ${wordings.join(', ')}, separated by semicolons`,
      )
      .transform((cell) => cell.map(enumCode)),
    established: datePart(),
    status: oneOf(['active', 'planned']).transform(enumCode),
    membership: optionalText(),
    purpose: optionalText(),
    notes: optionalText(),
    source_url: sourceUrl(),
  }),
  examples: [
    {
      slug: 'example-network',
      name: 'Example Carers Network',
      abbreviation: 'ECN',
      characteristic: 'age; disability',
      established: '2027',
      status: 'active',
      purpose: 'Support for staff who care for others',
      source_url: 'urn:cps:synthetic:template',
    },
    {
      slug: 'example-faith-network',
      name: 'Example Faith Network',
      characteristic: 'religion or belief',
      status: 'planned',
      source_url: 'urn:cps:synthetic:template',
    },
  ],
  records: (row) => [
    {
      id: row.slug,
      key: [row.slug],
      columns: {
        name: row.name,
        abbreviation: row.abbreviation,
        ...established(row.established),
        status: row.status,
        membership: row.membership,
        purpose: row.purpose,
        note: row.notes,
        source_url: row.source_url,
      },
      links: { staff_network_characteristic: row.characteristic.map((characteristic) => ({ characteristic })) },
      latestDate: row.established === '' ? null : partialDate(row.established).latest,
    },
  ],
});

/** The five columns of a date; all null where the page does not say when. */
function established(published: string): Record<string, Cell> {
  const columns: Record<string, Cell> = partialDateColumns('established', partialDate(published));
  if (published === '') for (const name of Object.keys(columns)) columns[name] = null;
  return columns;
}
