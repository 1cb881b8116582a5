import { caseworkOutcomes } from './casework-outcomes.ts';
import { recommendations } from './recommendations.ts';

export const imports = [caseworkOutcomes, recommendations];
