import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Pixels of the picture for each of its points, so that it is sharp on paper. */
const sharpness = 2;

let ready: Promise<void> | undefined;

/** Readies the drawing of pictures, once a thread. */
export function readyPictures(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  return (ready ??= readFile(wasm).then((bytes) => initWasm(bytes)));
}

export type Picture = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly words: string;
};

/**
 * An SVG picture as PNG, for PDF has no SVG, with what its text alternative says; null where there is none. Throws where it cannot be
 * drawn.
 * @param widest and tallest, points: a larger one is made smaller
 */
export function pictureOf(svg: string, fonts: readonly Uint8Array[], widest: number, tallest: number): Picture | null {
  if (svg === '') return null;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: sharpness },
    font: { fontBuffers: [...fonts], defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans' },
  });
  // What fails in here is borrowed for good, and cannot be freed.
  const image = drawing.render();
  const words = [...svg.matchAll(/<(?:title|desc)[^>]*>([^<]*)</g)].map(([, text]) => text!).join('. ');
  const scale = Math.min(1 / sharpness, widest / image.width, tallest / image.height);
  const picture = { png: image.asPng(), width: image.width * scale, height: image.height * scale, words };
  image.free();
  drawing.free();
  return picture;
}
