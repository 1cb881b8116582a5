/** Colours of the Government Analysis Function for charts: each at least 3:1 against white, which a test holds. */
export const colours = ['#12436D', '#28A197', '#801650', '#F46A25', '#3D3D3D', '#A285D1'] as const;

/** From little to much: the same source's shades of blue, each with a colour of text that can be read on it. */
export const shades = [
  { fill: '#E8EFF6', text: '#0B0C0C' },
  { fill: '#6BACE6', text: '#0B0C0C' },
  { fill: '#2073BC', text: '#FFFFFF' },
  { fill: '#12436D', text: '#FFFFFF' },
] as const;

/** What tells lines apart without colour. */
export const strokes: readonly { dash: 'solid' | number[]; symbol: 'circle' | 'rect' | 'triangle' | 'diamond' }[] = [
  { dash: 'solid', symbol: 'circle' },
  { dash: [8, 4], symbol: 'rect' },
  { dash: [2, 3], symbol: 'triangle' },
  { dash: [10, 3, 2, 3], symbol: 'diamond' },
];

/** What tells bars apart without colour: nothing on the first, then lines of other angles and gaps. */
export const patterns: readonly ({ dashArrayX: number[]; dashArrayY: number[]; rotation: number } | null)[] = [
  null,
  { dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 },
  { dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { dashArrayX: [1, 0], dashArrayY: [2, 8], rotation: 0 },
  { dashArrayX: [1, 0], dashArrayY: [2, 8], rotation: Math.PI / 2 },
  { dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: Math.PI / 4 },
];
