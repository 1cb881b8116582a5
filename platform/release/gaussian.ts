/**
 * The discrete Gaussian distribution, cut off at 12 σ, by whole numbers alone: the same on every machine, and without the gaps
 * of floating-point noise, from which true values can be read. After Canonne, Kamath and Steinke, "The Discrete Gaussian for
 * Differential Privacy" (2020), but by inversion, because a draw must be a function of the cell's address.
 */
export type DiscreteGaussian = {
  sigma: number;
  /** `cumulative[i]` is how many of 2^48 equally likely draws give at most `i − 12 σ`. */
  cumulative: readonly number[];
};

const precision = 256n;
const one = 1n << precision;
/** Draws are whole numbers below this: 48 bits, which a JavaScript number holds exactly. */
export const drawsBelow = 2 ** 48;
const cutOff = 12;

/** The distribution of standard deviation `sigma` (a whole number). */
export function discreteGaussian(sigma: number): DiscreteGaussian {
  const most = cutOff * sigma;
  // exp(−1/(2σ²)), to the power of z².
  const base = expOfMinusInverse(BigInt(2 * sigma * sigma));
  const weights = Array.from({ length: 2 * most + 1 }, (_, index) => power(base, (index - most) ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  let sum = 0n;
  const cumulative = weights.map((weight) => {
    sum += weight;
    return Number((sum * BigInt(drawsBelow)) / total);
  });
  return { sigma, cumulative };
}

/** The value of a draw, 0 to 2^48 − 1: the least one that is not below it in the distribution. */
export function valueAt({ sigma, cumulative }: DiscreteGaussian, draw: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (draw < cumulative[middle]!) high = middle;
    else low = middle + 1;
  }
  return low - cutOff * sigma;
}

/** exp(−1/n) in units of 2^-256, by its series. */
function expOfMinusInverse(n: bigint): bigint {
  let term = one;
  let sum = one;
  for (let k = 1n; term !== 0n; k += 1n) {
    term = -term / (n * k);
    sum += term;
  }
  return sum;
}

function power(base: bigint, exponent: number): bigint {
  let result = one;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) >> precision;
    square = (square * square) >> precision;
  }
  return result;
}
