import type { Headings } from '../columns.ts';

/** Headings of case reviews, recommendations, outcomes and casework figures, and of scrutiny statistics. */
export const scrutinyHeadings: Headings = {
  'CaseReview.crimeType': { en: 'Kind of offence', cy: 'Math o drosedd' },
  // Its plain heading is the Welsh of `crimeType`; here both stand side by side.
  'CaseReview.strand': { en: 'Strand', cy: 'Categori monitro' },
  'CaseReview.finalisedOn': { en: 'Case closed on', cy: 'Dyddiad cau’r achos' },
  'CaseReview.flaggedCorrectly': { en: 'Flagged correctly', cy: 'Wedi’i nodi’n gywir' },
  'CaseReview.outcome': { en: 'Outcome of the case', cy: 'Canlyniad yr achos' },
  'CaseReview.reviewedOn': { en: 'Reviewed on', cy: 'Dyddiad yr adolygiad' },

  'CaseworkFigure.breakdown': { en: 'Part', cy: 'Rhan' },
  'CaseworkFigure.geography': { en: 'Speaks of', cy: 'Yn cyfeirio at' },

  stage: { en: 'Stage', cy: 'Cam' },
  point: { en: 'What was said', cy: 'Yr hyn a ddywedwyd' },
  targetAgencies: { en: 'Aimed at', cy: 'Wedi’i anelu at' },
  response: { en: 'Response', cy: 'Ymateb' },
  'Recommendation.bodyName': { en: 'Raised by', cy: 'Codwyd gan' },
  'Recommendation.dueOn': { en: 'Due on', cy: 'Dyddiad cwblhau disgwyliedig' },
  'Recommendation.followedUpOn': { en: 'Looked at again on', cy: 'Dyddiad ei ailystyried' },
  'Recommendation.ownerRole': { en: 'Owner', cy: 'Perchennog' },
  'Recommendation.raised': { en: 'Raised', cy: 'Codwyd' },
  'Recommendation.respondedOn': { en: 'Answered on', cy: 'Dyddiad yr ymateb' },
  'Outcome.change': { en: 'What changed', cy: 'Yr hyn a newidiodd' },
  'Outcome.evidence': { en: 'Evidence', cy: 'Tystiolaeth' },
  'Outcome.said': { en: 'What was said', cy: 'Yr hyn a ddywedwyd' },

  caseOutcome: { en: 'Outcome of the case', cy: 'Canlyniad yr achos' },
  caseStage: { en: 'Stage', cy: 'Cam' },
  feedbackKind: { en: 'Kind of feedback', cy: 'Math o adborth' },
  recommendationStatus: { en: 'Status', cy: 'Statws' },
  acceptanceRate: { en: 'Accepted, %', cy: 'Derbyniwyd, %' },
  acceptedCount: { en: 'Accepted', cy: 'Derbyniwyd' },
  caseReviewCount: { en: 'Cases reviewed', cy: 'Achosion a adolygwyd' },
  caseReviewCountFlag: { en: 'Cases reviewed: whether shown', cy: 'Achosion a adolygwyd: a ddangosir' },
  caseReviewCountMargin: { en: 'Cases reviewed: margin (±)', cy: 'Achosion a adolygwyd: lwfans gwallau (±)' },
  caseReviewCountSource: { en: 'Cases reviewed: source', cy: 'Achosion a adolygwyd: ffynhonnell' },
  concernCount: { en: 'Concerns', cy: 'Pryderon' },
  correctlyFlaggedRate: { en: 'Flagged correctly, %', cy: 'Wedi’u nodi’n gywir, %' },
  goodPracticeCount: { en: 'Good practice', cy: 'Arfer da' },
  implementationRate: { en: 'Implemented, %', cy: 'Gweithredwyd, %' },
  implementedCount: { en: 'Implemented', cy: 'Gweithredwyd' },
  medianDaysToResponse: { en: 'Median days to response', cy: 'Canolrif y diwrnodau hyd at ymateb' },
  recommendationCount: { en: 'Recommendations and feedback', cy: 'Argymhellion ac adborth' },
  respondedWithin90DaysRate: { en: 'Answered in 90 days, %', cy: 'Atebwyd o fewn 90 diwrnod, %' },
};
