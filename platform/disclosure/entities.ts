import { EntitySchema } from 'typeorm';
import { double, int, nullable, text, varchar } from '../columns.ts';

const release = { ...varchar(30), primary: true };

/** A release that was made. `seal` proves to the holder of the key which extract it was made of, and nothing to others. */
export type ReceiptRow = {
  id: string;
  asOf: string;
  correction: number;
  synthetic: 0 | 1;
  withPairs: 0 | 1;
  things: number;
  cells: number;
  /** Codes of the units it has cells of, in code order, separated by spaces. */
  areas: string;
  seal: string;
  madeAt: string;
};
/** A protected count; null where it is confidential. */
export type CellRow = { address: string; value: number | null; flag: 'OK' | 'CONFIDENTIAL' };
/** What a release cost those whom an account stands for: squares of μ, for who sees its public tables and for who sees them all. */
export type ChargeRow = { releaseId: string; account: string; publicLoss: number; wholeLoss: number };

/** Tables of a subgraph that has releases. */
export const releaseEntities = [
  new EntitySchema({
    name: 'release_receipt',
    columns: {
      id: release,
      as_of: varchar(10),
      correction: int,
      synthetic: int,
      with_pairs: int,
      things: int,
      cells: int,
      areas: text,
      seal: varchar(64),
      made_at: varchar(24),
    },
  }),
  new EntitySchema({
    name: 'release_cell',
    columns: {
      release_id: release,
      address: { ...varchar(250), primary: true },
      value: nullable(int),
      flag: varchar(20),
    },
  }),
  new EntitySchema({
    name: 'release_charge',
    columns: {
      release_id: release,
      account: { ...varchar(50), primary: true },
      public_loss: double,
      whole_loss: double,
    },
  }),
];
