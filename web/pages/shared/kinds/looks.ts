import type { KindOrDocument } from './kinds.ts';

/** Shapes that the canvas and the icons draw; the number is the shader's. */
export const SHAPES = { circle: 0, square: 1, diamond: 2, hexagon: 3, triangle: 4, pentagon: 5 } as const;
export type Shape = keyof typeof SHAPES;

export interface Look {
  /** On white at least 4.5 : 1, so that it serves text too. */
  readonly colour: string;
  readonly shape: Shape;
}

/** Colour and shape say the same, so that either is enough. */
export const LOOKS: Readonly<Record<KindOrDocument, Look>> = {
  Policy: { colour: '#3155c6', shape: 'square' },
  IssuingBody: { colour: '#8233a8', shape: 'diamond' },
  Region: { colour: '#2c7a3d', shape: 'hexagon' },
  Park: { colour: '#a8540a', shape: 'pentagon' },
  Company: { colour: '#0b6f8a', shape: 'circle' },
  Fund: { colour: '#b5215b', shape: 'triangle' },
  Document: { colour: '#4a5361', shape: 'square' },
};

/** Corners of the regular shapes in a box of 16; the circle has none. */
export function corners(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape) {
    case 'circle':
      return [];
    case 'square':
      return [
        [2.5, 2.5],
        [13.5, 2.5],
        [13.5, 13.5],
        [2.5, 13.5],
      ];
    case 'diamond':
      return ring(4, 7);
    case 'hexagon':
      return ring(6, 7);
    case 'triangle':
      return ring(3, 7.5);
    case 'pentagon':
      return ring(5, 7);
  }
}

function ring(count: number, radius: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return [8 + radius * Math.cos(angle), 8 + radius * Math.sin(angle)];
  });
}
