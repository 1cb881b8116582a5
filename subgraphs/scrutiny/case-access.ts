import sql from 'sql-template-tag';
import type { Source } from '../../platform/database.ts';
import { codedError } from '../../platform/errors.ts';
import type { Identity } from '../../platform/identity.ts';

/** The part of all case reviews that a request reads: those that were recorded, those that a generator made, or both. */
export type CaseReviewScope = { recorded: boolean; synthetic: boolean };

/**
 * Who may read record-level case reviews. A recorded one speaks of a real case, so nobody reads it until there are identities
 * that may; synthetic ones are open to all. Lists, their counts, `caseReview` and entities all ask here.
 * @throws UNAUTHORIZED_FIELD_OR_TYPE where nothing would be left to read
 */
export function caseReviewScope(identity: Identity, includeSynthetic: boolean): CaseReviewScope {
  const recorded = mayReadRecorded(identity);
  if (!recorded && !includeSynthetic) throw unauthorised();
  return { recorded, synthetic: includeSynthetic };
}

/**
 * A review found by id, if this identity may read it. Who may not read recorded ones is answered alike whether or not there is
 * one with the id: the answer must not tell which cases were reviewed.
 */
export function readableCaseReview<Review extends { synthetic: number }>(
  identity: Identity,
  review: Review | null,
): Review | null {
  if (mayReadRecorded(identity) || review?.synthetic === 1) return review;
  throw unauthorised();
}

/**
 * Import kinds whose files the catalogue does not list: while there are recorded reviews, how many a file brought, its newest
 * day and its hash tell more of them than the national numbers by year.
 */
export async function kindsNotShown(identity: Identity, source: Source): Promise<readonly string[]> {
  if (mayReadRecorded(identity)) return [];
  const recorded = await source.select(sql`SELECT 1 AS found FROM case_review WHERE synthetic = 0 LIMIT 1`);
  return recorded.length > 0 ? ['case-reviews', 'feedback'] : [];
}

function mayReadRecorded(identity: Identity): boolean {
  return identity.kind !== 'anonymous';
}

function unauthorised() {
  return codedError(
    'UNAUTHORIZED_FIELD_OR_TYPE',
    'CaseReview: expected an identity that may read record-level case reviews; got an anonymous one. `includeSynthetic: true` reads the synthetic ones.',
  );
}
