import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file that pages refer to. Its path names its content, so that it may be kept for ever. */
export type Asset = {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  readonly hash: string;
};

const require = createRequire(import.meta.url);

/** Where templates and style sheets of GOV.UK Frontend lie. */
export const govukFolder = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist');

/**
 * The style sheet of GOV.UK Frontend without its typeface, GDS Transport: only services on gov.uk may use it, and all others
 * are told to name another first (https://design-system.service.gov.uk/styles/typeface/).
 */
const govukStyle = readFileSync(join(govukFolder, 'govuk/govuk-frontend.min.css'), 'utf8')
  .replaceAll(/\/\*![^*]*GDS[\s\S]*?\*\/|\/\*! Copyright[\s\S]*?\*\/|@font-face\{[^}]*\}/g, '')
  .replaceAll('GDS Transport,', '');

const style = (name: string, text: string): Asset => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { path: `/assets/${name}-${hash}.css`, type: 'text/css; charset=utf-8', body: Buffer.from(text), hash };
};

/** All files that pages refer to, in the order in which they are to be linked. */
export const assets: readonly Asset[] = [
  style('govuk', govukStyle),
  style('style', readFileSync(join(import.meta.dirname, 'style.css'), 'utf8')),
];
