import type { DocumentLimit } from './document.ts';

/** Validation follows each operation through all the fragments it reaches, and looks at fragments two by two. */
export const definitions: DocumentLimit = {
  name: 'operations and fragments',
  most: 100,
  protects: 'validation, which looks at them together',
  instead: 'send only the operation that is asked, with its fragments',
  count: ({ document }) => document.definitions.length,
};
