/** Who asks. Carried from the edge to every subgraph; only anonymous callers exist until access control arrives. */
export type Identity = { readonly kind: 'anonymous' };

export const anonymous: Identity = { kind: 'anonymous' };
