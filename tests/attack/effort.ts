/** How much is tried. A trial has a master key of its own; of the API, how many questions are asked. */
export type Effort = {
  differencing: { trials: number; targets: number; exposed: number };
  differencingPairs: { trials: number; targets: number; exposed: number };
  /** Against a machine with a fault, which shows sooner than the absence of one. */
  differencingFault: { trials: number; targets: number; exposed: number };
  time: { trials: number; targets: number };
  nested: { trials: number };
  zoom: { trials: number; targets: number };
  complement: { trials: number };
  raking: { trials: number };
  repeats: number;
  aliases: number;
  equalQuestions: number;
  trackers: number;
  comparedQuestions: number;
  /** Whether every attack is tried on every fault, or those alone that exploit it. */
  everyAttackOnFaults: boolean;
};

/** For every check of the product. */
export const quick: Effort = {
  differencing: { trials: 20, targets: 4000, exposed: 400 },
  differencingPairs: { trials: 6, targets: 4000, exposed: 400 },
  differencingFault: { trials: 8, targets: 4000, exposed: 100 },
  time: { trials: 6, targets: 4000 },
  nested: { trials: 15 },
  zoom: { trials: 20, targets: 500 },
  complement: { trials: 4 },
  raking: { trials: 3 },
  repeats: 200,
  aliases: 300,
  equalQuestions: 1000,
  trackers: 400,
  comparedQuestions: 200,
  everyAttackOnFaults: false,
};

/** For the figures of docs/disclosure.md. */
export const full: Effort = {
  differencing: { trials: 100, targets: 4000, exposed: 400 },
  differencingPairs: { trials: 30, targets: 4000, exposed: 400 },
  differencingFault: { trials: 20, targets: 4000, exposed: 100 },
  time: { trials: 40, targets: 4000 },
  nested: { trials: 100 },
  zoom: { trials: 100, targets: 500 },
  complement: { trials: 20 },
  raking: { trials: 20 },
  repeats: 2000,
  aliases: 500,
  equalQuestions: 5000,
  trackers: 3000,
  comparedQuestions: 2000,
  everyAttackOnFaults: true,
};
