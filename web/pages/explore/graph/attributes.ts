import type { Shape } from '../../shared/kinds/looks.ts';

/** What the drawing knows of a node; places are the layout's, sizes are pixels. */
export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  shape: Shape;
  type: 'shape';
  [attribute: string]: unknown;
}

export interface EdgeAttributes {
  size: number;
  color: string;
  label: string;
  type: 'arrow';
  [attribute: string]: unknown;
}
