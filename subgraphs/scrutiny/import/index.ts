import { caseworkOutcomes } from './casework-outcomes.ts';
import { caseReviews } from './case-reviews.ts';
import { feedback } from './feedback.ts';
import { recommendations } from './recommendations.ts';

export const imports = [caseworkOutcomes, caseReviews, feedback, recommendations];
