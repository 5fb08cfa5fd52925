import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { SHAPES, type Shape } from '../../shared/kinds/looks.ts';
import type { EdgeAttributes, NodeAttributes } from './attributes.ts';
import { drawHover, drawLabel } from './labels.ts';

/** What the canvas knows of a node besides sigma's own attributes. */
export interface ShapedNode extends NodeDisplayData {
  readonly shape: Shape;
}

// One point a node; the fragment shader cuts the shape out of the point's square. `a_id` is sigma's picking colour.
const VERTEX = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  gl_PointSize = a_size / u_sizeRatio * u_pixelRatio * 2.0;
  v_pixel = 2.0 / gl_PointSize;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
}`;

// Distance to the border in the square from -1 to 1: negative inside. A regular polygon by its corners' angle; the
// square lies on its side, all others stand on a corner.
const FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;
float polygon(vec2 p, float sides) {
  float sector = 6.2831853 / sides;
  float angle = mod(atan(p.x, -p.y) + sector * 0.5, sector) - sector * 0.5;
  return length(p) * cos(sector * 0.5 - abs(angle)) - cos(sector * 0.5) * 0.95;
}
float border(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.86;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.74;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y)) - 0.98;
  if (v_shape < 3.5) return polygon(p, 6.0);
  if (v_shape < 4.5) return polygon(p, 3.0);
  return polygon(p, 5.0);
}
void main() {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  float d = border(p);
  #ifdef PICKING_MODE
  if (d > 0.0) discard;
  gl_FragColor = v_color;
  #else
  float inside = 1.0 - smoothstep(-v_pixel, v_pixel, d);
  gl_FragColor = v_color * inside;
  #endif
}`;

const { UNSIGNED_BYTE, FLOAT, POINTS } = WebGLRenderingContext;
const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** Draws nodes in the shape of their kind, and their labels as the page writes them. */
export class ShapeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  override drawLabel = drawLabel;
  override drawHover = drawHover;

  getDefinition() {
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
    };
  }

  processVisibleItem(nodeIndex: number, offset: number, data: NodeDisplayData): void {
    const { shape } = data as ShapedNode;
    this.array.set([data.x, data.y, data.size, SHAPES[shape], floatColor(data.color), nodeIndex], offset);
  }

  setUniforms(
    { sizeRatio, pixelRatio, matrix }: RenderParams,
    { gl, uniformLocations }: ProgramInfo<Uniform>,
  ): void {
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}
