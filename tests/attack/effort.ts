type Differencing = { trials: number; releases: number; targets: number; exposed: number };

/** How much is tried. A trial has a master key of its own; of the API, how many questions are asked. */
export type Effort = {
  /** With the public tables, of as many releases as the ledger allows. */
  differencing: Differencing;
  /** The same with all tables. */
  differencingPairs: Differencing;
  time: { trials: number; targets: number };
  nested: { trials: number };
  zoom: { trials: number; targets: number };
  complement: { trials: number };
  raking: { trials: number };
  repeats: number;
  aliases: number;
  equalQuestions: number;
  /** Of each kind of tracker. */
  trackers: number;
  comparedQuestions: number;
  /** On machines with a fault, which shows sooner than the absence of one does. */
  faults: {
    differencing: Differencing;
    /** Whether every attack is made, or those alone that exploit the fault. */
    everyAttack: boolean;
  };
};

/** For every check of the product. */
export const quick: Effort = {
  differencing: { trials: 12, releases: 5, targets: 4000, exposed: 400 },
  differencingPairs: { trials: 3, releases: 4, targets: 4000, exposed: 400 },
  time: { trials: 6, targets: 4000 },
  nested: { trials: 15 },
  zoom: { trials: 12, targets: 500 },
  complement: { trials: 4 },
  raking: { trials: 2 },
  repeats: 200,
  aliases: 300,
  equalQuestions: 1000,
  trackers: 400,
  comparedQuestions: 200,
  faults: { differencing: { trials: 8, releases: 1, targets: 4000, exposed: 100 }, everyAttack: false },
};

/** For the figures of docs/disclosure.md. */
export const full: Effort = {
  differencing: { trials: 100, releases: 5, targets: 4000, exposed: 400 },
  differencingPairs: { trials: 30, releases: 4, targets: 4000, exposed: 400 },
  time: { trials: 40, targets: 4000 },
  nested: { trials: 100 },
  zoom: { trials: 100, targets: 500 },
  complement: { trials: 20 },
  raking: { trials: 20 },
  repeats: 2000,
  aliases: 400,
  equalQuestions: 5000,
  trackers: 3000,
  comparedQuestions: 2000,
  faults: { differencing: { trials: 20, releases: 1, targets: 4000, exposed: 100 }, everyAttack: true },
};
