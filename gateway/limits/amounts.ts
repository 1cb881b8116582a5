export type Variables = Readonly<Record<string, unknown>>;

/** A number, or what it is for a request's variables. Sums and products of plain numbers stay plain, so only what depends on variables is worked out again. */
export type Amount = number | ((variables: Variables) => number);

/** As much as there can be: beyond it sums would lose units, and a product with 0 would be no number. */
const endless = 2 ** 53;

export function plus(one: Amount, other: Amount): Amount {
  if (one === 0) return other;
  if (other === 0) return one;
  return combined(one, other, (a, b) => Math.min(a + b, endless));
}

export function times(one: Amount, other: Amount): Amount {
  if (one === 0 || other === 0) return 0;
  if (one === 1) return other;
  if (other === 1) return one;
  return combined(one, other, (a, b) => Math.min(a * b, endless));
}

export function valueOf(amount: Amount, variables: Variables): number {
  return typeof amount === 'number' ? amount : amount(variables);
}

function combined(one: Amount, other: Amount, combine: (a: number, b: number) => number): Amount {
  if (typeof one === 'number' && typeof other === 'number') return combine(one, other);
  return (variables) => combine(valueOf(one, variables), valueOf(other, variables));
}

/** How many items an argument asks for: null where it is no number that can be one. */
export function asSize(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? Math.min(value, endless) : null;
}
