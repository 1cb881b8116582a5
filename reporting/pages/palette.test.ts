import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours, shades } from './palette.ts';

/** WCAG 2.2: relative luminance and contrast ratio. */
const luminance = (hex: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (a: string, b: string) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light! + 0.05) / (dark! + 0.05);
};

describe('colours', () => {
  it.each(colours)('%s is seen on white (WCAG 1.4.11)', (colour) => {
    expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  it.each(shades)('$text is read on $fill (WCAG 1.4.3)', ({ fill, text }) => {
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  });

  it('of tiles are those of the style sheet', () => {
    const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');
    const ofStyle = [...style.matchAll(/\.eg-shade-\d \{\s*background: (#\w+);\s*color: (#\w+);/g)];
    const long = (hex: string) => (hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex).toUpperCase();
    expect(ofStyle.map(([, fill, text]) => ({ fill: long(fill!), text: long(text!) }))).toEqual([...shades]);
  });
});
