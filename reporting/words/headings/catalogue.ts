import type { Headings } from '../columns.ts';

/** Headings of what the catalogue tells of loaded files, measures and dimensions. */
export const catalogueHeadings: Headings = {
  forums: { en: 'Forums', cy: 'Fforymau' },
  scrutiny: { en: 'Scrutiny', cy: 'Craffu' },
  workforce: { en: 'Workforce', cy: 'Gweithlu' },
  'Catalogue.publications': { en: 'Publications', cy: 'Cyhoeddiadau' },

  'Dataset.name': { en: 'File', cy: 'Ffeil' },
  'Dataset.fileHash': { en: 'Hash of the file', cy: 'Stwnsh y ffeil' },
  'Dataset.latestDate': { en: 'Latest day in it', cy: 'Diwrnod diweddaraf ynddi' },
  'Dataset.loadedAt': { en: 'Loaded', cy: 'Llwythwyd' },
  'Dataset.rowCount': { en: 'Rows', cy: 'Rhesi' },
  'Dataset.rowsAdded': { en: 'Rows added', cy: 'Rhesi a ychwanegwyd' },
  'Dataset.rowsChanged': { en: 'Rows changed', cy: 'Rhesi a newidiwyd' },
  'Dataset.rowsUnchanged': { en: 'Rows unchanged', cy: 'Rhesi heb eu newid' },

  definition: { en: 'Definition', cy: 'Diffiniad' },
  statistic: { en: 'Statistic', cy: 'Ystadegyn' },
  'StatisticDimension.field': { en: 'Field', cy: 'Maes' },
  'StatisticDimension.type': { en: 'Type', cy: 'Teip' },
  'StatisticMeasure.denominator': { en: 'As a share of', cy: 'Fel cyfran o' },
  'StatisticMeasure.dimensions': { en: 'Can be grouped by', cy: 'Gellir grwpio yn ôl' },
  'StatisticMeasure.enumValue': { en: 'Name in filters', cy: 'Enw mewn hidlyddion' },
  'StatisticMeasure.grains': { en: 'Time grains', cy: 'Unedau amser' },
  'StatisticMeasure.lastImport': { en: 'Last loaded', cy: 'Llwythwyd ddiwethaf' },
};
