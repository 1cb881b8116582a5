import { EntitySchema } from 'typeorm';

const code = { type: 'varchar', length: 100 } as const;
const hash = { type: 'varchar', length: 64 } as const;

/** The three columns that the import pipeline keeps on every table it writes: the id, the key a row is found by, its content. */
export const importedColumns = {
  id: { ...code, primary: true },
  naturalKey: { ...hash, name: 'natural_key' },
  rowHash: { ...hash, name: 'row_hash' },
} as const;

/** The index that goes with `importedColumns`. */
export const naturalKeyIndex = (table: string) => ({
  name: `${table}_natural_key`,
  columns: ['naturalKey'],
  unique: true,
});

const importReceipt = new EntitySchema({
  name: 'import_receipt',
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    kind: code,
    fileName: { type: 'varchar', length: 200, name: 'file_name' },
    fileHash: { ...hash, name: 'file_hash' },
    rowCount: { type: 'int', name: 'row_count' },
    rowsAdded: { type: 'int', name: 'rows_added' },
    rowsChanged: { type: 'int', name: 'rows_changed' },
    rowsUnchanged: { type: 'int', name: 'rows_unchanged' },
    latestDate: { type: 'varchar', length: 10, name: 'latest_date', nullable: true },
    loadedAt: { type: 'varchar', length: 24, name: 'loaded_at' },
    place: { type: 'int' },
    synthetic: { type: 'int', default: 0 },
  },
});

const areaReference = new EntitySchema({
  name: 'area_reference',
  columns: { ...importedColumns, name: { type: 'varchar', length: 200 }, kind: { type: 'varchar', length: 50 } },
  indices: [naturalKeyIndex('area_reference')],
});

const areaReferenceLink = new EntitySchema({
  name: 'area_reference_link',
  columns: {
    areaCode: { ...code, name: 'area_code', primary: true },
    predecessorCode: { ...code, name: 'predecessor_code', primary: true },
    successorCode: { ...code, name: 'successor_code', primary: true },
  },
});

const areaLink = new EntitySchema({
  name: 'area_link',
  columns: {
    predecessorCode: { ...code, name: 'predecessor_code', primary: true },
    successorCode: { ...code, name: 'successor_code', primary: true },
  },
});

const areaLineage = new EntitySchema({
  name: 'area_lineage',
  columns: {
    areaCode: { ...code, name: 'area_code', primary: true },
    memberCode: { ...code, name: 'member_code', primary: true },
  },
  indices: [{ name: 'area_lineage_member', columns: ['memberCode'] }],
});

const panelReference = new EntitySchema({
  name: 'panel_reference',
  columns: {
    ...importedColumns,
    kind: { type: 'varchar', length: 50 },
    listingUrl: { type: 'varchar', length: 500, name: 'listing_url' },
  },
  indices: [naturalKeyIndex('panel_reference')],
});

const panelReferenceArea = new EntitySchema({
  name: 'panel_reference_area',
  columns: {
    panelId: { ...code, name: 'panel_id', primary: true },
    areaCode: { ...code, name: 'area_code', primary: true },
  },
});

const panelReferenceStrand = new EntitySchema({
  name: 'panel_reference_strand',
  columns: {
    panelId: { ...code, name: 'panel_id', primary: true },
    strandCode: { type: 'varchar', length: 50, name: 'strand_code', primary: true },
  },
});

/**
 * Receipts, and the Area and panel reference that every subgraph keeps so that its root filters and its fields on `Area` and
 * `Panel` need no call to forums.
 */
export const platformEntities = [
  importReceipt,
  areaReference,
  areaReferenceLink,
  areaLink,
  areaLineage,
  panelReference,
  panelReferenceArea,
  panelReferenceStrand,
];
