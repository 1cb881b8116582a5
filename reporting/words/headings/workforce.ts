import type { Headings } from '../columns.ts';

/** Headings of staff figures, tables of representation, staff networks and releases. */
export const workforceHeadings: Headings = {
  'StaffNetwork.abbreviation': { en: 'Short name', cy: 'Enw byr' },
  'StaffNetwork.characteristics': { en: 'Characteristics', cy: 'Nodweddion' },
  'StaffNetwork.membership': { en: 'Who belongs to it', cy: 'Pwy sy’n aelodau' },

  dimensions: { en: 'Group', cy: 'Grŵp' },
  dimension: { en: 'Counted by', cy: 'Cyfrifwyd yn ôl' },
  population: { en: 'Whose staff', cy: 'Staff pwy' },
  flow: { en: 'In post, came or left', cy: 'Mewn swydd, ymunodd neu gadawodd' },
  headcount: { en: 'Headcount', cy: 'Nifer y staff' },
  'WorkforceFigure.benchmark': { en: 'Benchmark', cy: 'Meincnod' },
  'WorkforceFigure.benchmarkAsPublished': { en: 'Benchmark as published', cy: 'Meincnod fel y’i cyhoeddwyd' },
  'WorkforceFigure.benchmarkName': { en: 'Benchmark: name', cy: 'Meincnod: enw' },
  'WorkforceTrendPoint.figure': { en: 'Figure', cy: 'Ffigur' },

  'RepresentationTable.additive': { en: 'Adds up', cy: 'Yn adio' },
  'RepresentationTable.declaredShare': { en: 'Declared, %', cy: 'Wedi datgan, %' },
  'RepresentationTable.previousAsOf': { en: 'Release before', cy: 'Y datganiad data blaenorol' },
  'RepresentationRow.change': { en: 'Change, people', cy: 'Newid, pobl' },
  'RepresentationRow.difference': { en: 'Difference, percentage points', cy: 'Gwahaniaeth, pwyntiau canran' },
  'RepresentationRow.margin': { en: 'Margin (±)', cy: 'Lwfans gwallau (±)' },
  'RepresentationRow.reason': { en: 'Why there is no number', cy: 'Pam nad oes rhif' },
  'RepresentationRow.share': { en: 'Share, %', cy: 'Cyfran, %' },
  'RepresentationRow.shareBenchmark': { en: 'Civil Service share, %', cy: 'Cyfran y Gwasanaeth Sifil, %' },
  'RepresentationRow.significant': { en: 'Change is more than noise', cy: 'Newid yn fwy na sŵn' },
  representation: { en: 'Representation', cy: 'Cynrychiolaeth' },

  'StaffRelease.headcount': { en: 'Staff in the release', cy: 'Staff yn y datganiad data' },
  'StaffRelease.madeAt': { en: 'Made', cy: 'Gwnaed' },
};
