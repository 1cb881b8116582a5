import type { ReleaseSubject } from '../platform/release/subject.ts';
import type { SubgraphDefinition } from '../platform/subgraph.ts';
import { scrutiny } from './scrutiny/index.ts';
import { cases } from './scrutiny/release/cases.ts';
import { workforce } from './workforce/index.ts';
import { staff } from './workforce/release/staff.ts';

export type NamedSubject = { name: string; holds: string; definition: SubgraphDefinition; subject: ReleaseSubject };

/** What releases can be made of. For the job alone: no server may come to read an extract. */
export const releaseSubjects: NamedSubject[] = [
  {
    name: 'staff',
    holds: 'people in post, by Area, grade and protected characteristics',
    definition: workforce,
    subject: staff,
  },
  {
    name: 'cases',
    holds: 'closed cases that panels reviewed, by Area, strand, outcome and year',
    definition: scrutiny,
    subject: cases,
  },
];
