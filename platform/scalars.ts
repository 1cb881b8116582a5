import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { financialYearStart, span } from './calendar.ts';
import { badInput } from './errors.ts';

/** A string scalar that accepts only what `valid` accepts; values pass through unchanged in both directions. */
function textScalar(
  name: string,
  expected: string,
  valid: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const checked = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && valid(value)) return value;
    const { message, extensions } = badInput(`${name}: expected ${expected}; got ${JSON.stringify(value)}`);
    throw new GraphQLError(message, { extensions, ...(node === undefined ? {} : { nodes: node }) });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: (value) => checked(value),
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null, node),
  });
}

/** Resolvers of the scalars in `value-types.graphql`. A URL is a key here and is never normalised. */
export const scalars = {
  Date: textScalar('Date', 'a day as "YYYY-MM-DD"', (text) => span(text)?.precision === 'DAY'),
  DateTime: textScalar(
    'DateTime',
    'an instant as "YYYY-MM-DDTHH:MM:SSZ"',
    (text) => /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
  ),
  FinancialYear: textScalar(
    'FinancialYear',
    'a financial year as "2016-17"',
    (text) => financialYearStart(text) !== null,
  ),
  URL: textScalar('URL', 'an absolute address', (text) => URL.canParse(text)),
};
