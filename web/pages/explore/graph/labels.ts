import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { EdgeAttributes, NodeAttributes } from './attributes.ts';

const HALO = '#ffffff';
const INK = '#1d2530';
const LINE = 10;
const LINES = 2;
const HOVERED_LINE = 16;

/** Breaks a name into lines: Chinese has no spaces to break at, so by count; what does not fit ends in an ellipsis. */
export function lines(name: string, width: number, most: number): string[] {
  const letters = [...name];
  const wide = letters.reduce((sum, letter) => sum + units(letter), 0);
  if (wide <= width * 1.3) return [name];
  const found: string[] = [];
  let line = '';
  let used = 0;
  for (const [index, letter] of letters.entries()) {
    if (used + units(letter) > width) {
      if (found.length === most - 1 && index < letters.length) return [...found, `${line}…`];
      found.push(line);
      line = '';
      used = 0;
    }
    line += letter;
    used += units(letter);
  }
  return line === '' ? found : [...found, line];
}

/** A Latin letter or a digit is about half as wide as a Chinese character. */
const units = (letter: string) => (letter.charCodeAt(0) < 0x2e80 ? 0.55 : 1);

/** The name below its node, on a halo so that lines behind it do not disturb. */
export const drawLabel: NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> = (
  context,
  data,
  settings,
) => {
  if (!data.label) return;
  prepare(context, settings.labelSize, settings.labelFont, '500');
  context.lineWidth = 4;
  context.strokeStyle = HALO;
  context.fillStyle = INK;
  for (const [index, line] of lines(data.label, LINE, LINES).entries()) {
    const y = data.y + data.size + 4 + index * settings.labelSize * 1.25;
    context.strokeText(line, data.x, y);
    context.fillText(line, data.x, y);
  }
};

/** The whole name in a box, for the node under the pointer and the one that is selected. */
export const drawHover: NodeHoverDrawingFunction<NodeAttributes, EdgeAttributes> = (
  context,
  data,
  settings,
) => {
  if (!data.label) return;
  const size = settings.labelSize + 1;
  prepare(context, size, settings.labelFont, '600');
  const written = lines(data.label, HOVERED_LINE, 6);
  const width = Math.max(...written.map((line) => context.measureText(line).width)) + 16;
  const height = written.length * size * 1.3 + 10;
  const top = data.y + data.size + 3;
  context.fillStyle = HALO;
  context.shadowColor = 'rgba(20, 30, 50, 0.25)';
  context.shadowBlur = 10;
  context.beginPath();
  context.roundRect(data.x - width / 2, top, width, height, 6);
  context.fill();
  context.shadowBlur = 0;
  context.strokeStyle = data.color;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI);
  context.stroke();
  context.fillStyle = INK;
  for (const [index, line] of written.entries()) context.fillText(line, data.x, top + 6 + index * size * 1.3);
};

function prepare(context: CanvasRenderingContext2D, size: number, font: string, weight: string): void {
  context.font = `${weight} ${size}px ${font}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
}
