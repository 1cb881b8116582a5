import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Given } from '../parameters/read.ts';
import { prepareReport, type PreparedReport } from '../prepare.ts';
import { builtReport } from './build.ts';
import { subjectsOf } from './subjects.ts';

/**
 * Makes a report of what an address chose; `given` is what is left of it for the parameters.
 * @param isForm what belongs to another subject is passed over, as a form that is sent again has it; a file is not so lenient
 */
export type Builder = (given: Given, isForm: boolean) => { prepared: PreparedReport; given: Given };

/** A builder over an API. A report that was built lately is not checked again. */
export function createBuilder(schema: GraphQLSchema): Builder {
  const subjects = subjectsOf(schema);
  const remembered = new LRUCache<string, PreparedReport>({ max: 200 });
  return (asked, isForm) => {
    const { report, given } = builtReport(schema, subjects, asked);
    const key = JSON.stringify([report.operation, report.tables]);
    let prepared = remembered.get(key);
    if (prepared === undefined) remembered.set(key, (prepared = prepareReport(report, schema)));
    return { prepared, given: isForm ? given : asked };
  };
}
