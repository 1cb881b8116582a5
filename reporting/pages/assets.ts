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

const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' };

const asset = (name: string, ending: keyof typeof types, text: string): Asset => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { path: `/assets/${name}-${hash}.${ending}`, type: types[ending], body: Buffer.from(text), hash };
};
const own = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');

/** Style sheets, in the order in which they are to be linked. */
export const styles: readonly Asset[] = [asset('govuk', 'css', govukStyle), asset('style', 'css', own('style.css'))];

/** What a page can do more where scripts run. */
export const script = asset('share', 'js', own('share.js'));

/** All files that pages refer to. */
export const assets: readonly Asset[] = [...styles, script];

/** A page that needs nothing beside it: for a file, which no server stands behind. */
export function withAssets(page: string): string {
  return styles
    .reduce(
      (html, { path, body }) =>
        html.replace(`<link rel="stylesheet" href="${path}">`, () => `<style>${body.toString()}</style>`),
      page,
    )
    .replace(`<script src="${script.path}" defer></script>`, '');
}
