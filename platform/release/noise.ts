import { createHmac, hkdfSync } from 'node:crypto';
import { tiers, type Tier } from '../disclosure/closed-list.ts';
import { discreteGaussian, valueAt, type DiscreteGaussian } from './gaussian.ts';

/**
 * The key of one release: HKDF-SHA256 (RFC 5869) of the master key, salted with the release's id, with the extract's hash as info,
 * 32 bytes. Were it without the hash, a database that has lost a release (a backup, a second installation) would make another of
 * the day with the same noise, and the two would differ in nothing but the rows that were changed.
 * @param extract SHA-256 of the extract, in hexadecimal
 */
export function releaseKey(masterKey: Uint8Array, release: string, extract: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, release, extract, 32));
}

/** The draw of an address: the first 48 bits of HMAC-SHA256, as a whole number. */
export function drawOf(key: Uint8Array, address: string): number {
  return createHmac('sha256', key).update(address).digest().readUIntBE(0, 6);
}

/** Noise by address and tier. Never by the people counted: equal sets with unequal noise would tell them apart. */
export type Noise = (address: string, tier: Tier) => number;

const distributions = new Map<number, DiscreteGaussian>();

/** The noise of a release with this key; 0 for exact tables. */
export function noiseOf(key: Uint8Array): Noise {
  return (address, tier) => {
    const { sigma } = tiers[tier];
    if (sigma === null) return 0;
    let distribution = distributions.get(sigma);
    if (distribution === undefined) distributions.set(sigma, (distribution = discreteGaussian(sigma)));
    return valueAt(distribution, drawOf(key, address));
  };
}
