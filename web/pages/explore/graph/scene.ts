import DrawnGraph from 'graphology';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Messages } from '../../shared/i18n/messages.ts';
import { LOOKS } from '../../shared/kinds/looks.ts';
import type { Graph, Line, Thing } from '../state/graph.ts';
import type { EdgeAttributes, NodeAttributes } from './attributes.ts';
import { settle } from './layout.ts';
import { neighboursOf } from './neighbours.ts';
import { beside, type Point } from './place.ts';
import { ShapeProgram } from './shape-program.ts';

export interface Emphasis {
  readonly selected: string | null;
  readonly selectedLine: string | null;
  readonly dimmed: ReadonlySet<string>;
}

export interface SceneEvents {
  readonly onThing: (id: string) => void;
  readonly onOpenThing: (id: string) => void;
  readonly onLine: (id: string) => void;
  readonly onNothing: () => void;
}

const QUIET = { node: '#dfe3ea', edge: '#eef0f4' };
const EDGE = '#9da6b5';
const CHOSEN_EDGE = '#1d2530';
/** Above this, lines and names rest while the view moves, and the pointer finds nodes only: panning stays smooth. */
const MANY_LINES = 1000;
const FONT = '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** The drawing: a graphology graph that sigma shows. Knows nothing of React; the component beside it feeds it. */
export class Scene {
  readonly #graph = new DrawnGraph<NodeAttributes, EdgeAttributes>({ multi: true, type: 'directed' });
  readonly #sigma: Sigma<NodeAttributes, EdgeAttributes>;
  #emphasis: Emphasis = { selected: null, selectedLine: null, dimmed: new Set() };
  #hovered: string | null = null;
  #stop: () => void = () => {};

  constructor(container: HTMLElement, events: SceneEvents) {
    this.#sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.#graph, container, {
      defaultNodeType: 'shape',
      defaultEdgeType: 'arrow',
      nodeProgramClasses: { shape: ShapeProgram },
      edgeProgramClasses: { arrow: EdgeArrowProgram },
      labelFont: FONT,
      labelSize: 13 * pageScale(),
      labelDensity: 1,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 5,
      renderEdgeLabels: true,
      edgeLabelFont: FONT,
      edgeLabelSize: 11 * pageScale(),
      edgeLabelColor: { color: '#3d4654' },
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: 60,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      minEdgeThickness: 1,
      allowInvalidContainer: true,
      nodeReducer: (id, data) => this.#node(id, data),
      edgeReducer: (id, data) => this.#edge(id, data),
    });
    this.#listen(events);
  }

  /** Draws this graph: what stays keeps its place, what is new begins beside what it is connected to. */
  show({ things, lines }: Graph, text: Messages): void {
    const before = this.#graph.order;
    for (const id of this.#graph.nodes()) if (!things.has(id)) this.#graph.dropNode(id);
    for (const id of this.#graph.edges()) if (!lines.has(id)) this.#graph.dropEdge(id);
    const isLarge = lines.size > MANY_LINES;
    this.#sigma.setSetting('hideEdgesOnMove', isLarge);
    this.#sigma.setSetting('hideLabelsOnMove', isLarge);
    this.#sigma.setSetting('enableEdgeEvents', !isLarge);
    let changed = this.#graph.order !== before;
    const neighbours = neighboursOf(lines.values());
    for (const thing of things.values()) if (this.#add(thing, neighbours.get(thing.id) ?? [])) changed = true;
    for (const line of lines.values()) if (this.#connect(line, text)) changed = true;
    if (changed) this.#settle();
  }

  emphasise(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#sigma.refresh({ skipIndexation: true });
  }

  zoomBy(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: 150 });
  }

  fit(): void {
    this.#sigma.getCamera().animatedReset({ duration: 200 });
  }

  /** Brings a node into the middle when it is near the edge of the view or beyond it. */
  reveal(id: string): void {
    const data = this.#sigma.getNodeDisplayData(id);
    if (!data) return;
    const { width, height } = this.#sigma.getDimensions();
    const { x, y } = this.#sigma.framedGraphToViewport(data);
    const margin = 60;
    if (x > margin && y > margin && x < width - margin && y < height - margin) return;
    this.#sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: 250 });
  }

  /** The drawing as one canvas with a white ground. */
  picture(): HTMLCanvasElement {
    const layers = Object.values(this.#sigma.getCanvases());
    const picture = document.createElement('canvas');
    picture.width = layers[0]?.width ?? 0;
    picture.height = layers[0]?.height ?? 0;
    const context = picture.getContext('2d');
    if (!context) throw new Error('This browser gives no 2D canvas, so there is no picture to save');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, picture.width, picture.height);
    // WebGL layers keep their pixels only until the browser has shown them.
    this.#sigma.refresh({ schedule: false });
    for (const layer of layers) if (layer.width > 0) context.drawImage(layer, 0, 0);
    return picture;
  }

  kill(): void {
    this.#stop();
    this.#sigma.kill();
  }

  #add(thing: Thing, neighbours: readonly string[]): boolean {
    if (this.#graph.hasNode(thing.id)) {
      this.#graph.setNodeAttribute(thing.id, 'size', sizeOf(thing.degree));
      return false;
    }
    const { colour, shape } = LOOKS[thing.kind];
    const placed = neighbours.flatMap((id) => this.#place(id));
    this.#graph.addNode(thing.id, {
      ...beside(placed, this.#graph.order),
      size: sizeOf(thing.degree),
      color: colour,
      label: thing.name,
      shape,
      type: 'shape',
    });
    return true;
  }

  #place(id: string): Point[] {
    if (!this.#graph.hasNode(id)) return [];
    const { x, y } = this.#graph.getNodeAttributes(id);
    return [{ x, y }];
  }

  #connect({ id, from, to, type }: Line, text: Messages): boolean {
    const label = text.relationships[type].OUT;
    if (this.#graph.hasEdge(id)) {
      this.#graph.setEdgeAttribute(id, 'label', label);
      return false;
    }
    this.#graph.addDirectedEdgeWithKey(id, from, to, { size: 2, color: EDGE, label, type: 'arrow' });
    return true;
  }

  #settle(): void {
    this.#stop();
    const { dataset } = this.#sigma.getContainer();
    dataset.settled = 'false';
    this.#stop = settle(this.#graph, {
      onDone: () => {
        dataset.settled = 'true';
      },
    });
  }

  #node(id: string, data: NodeAttributes): Partial<NodeDisplayData> {
    const { selected, dimmed } = this.#emphasis;
    if (dimmed.has(id)) return { ...data, color: QUIET.node, label: null, zIndex: 0 };
    if (id === selected) return { ...data, highlighted: true, forceLabel: true, zIndex: 3 };
    const centre = this.#hovered ?? selected;
    const near = centre !== null && this.#graph.hasNode(centre) && this.#graph.areNeighbors(id, centre);
    return near
      ? { ...data, forceLabel: this.#graph.degree(centre) < 15, zIndex: 2 }
      : { ...data, zIndex: 1 };
  }

  #edge(id: string, data: EdgeAttributes): Partial<EdgeDisplayData> {
    const [from, to] = this.#graph.extremities(id);
    const { selected, selectedLine, dimmed } = this.#emphasis;
    if (dimmed.has(from) || dimmed.has(to)) return { ...data, color: QUIET.edge, label: null };
    const centre = this.#hovered ?? selected;
    if (id === selectedLine) return { ...data, color: CHOSEN_EDGE, size: 4, forceLabel: true, zIndex: 2 };
    if (from !== centre && to !== centre) return { ...data, label: null };
    const other = this.#graph.getNodeAttribute(from === centre ? to : from, 'color');
    return { ...data, color: other, size: 3, zIndex: 1 };
  }

  #listen(events: SceneEvents): void {
    const hover = (id: string | null) => {
      this.#hovered = id;
      this.#sigma.getContainer().style.cursor = id ? 'pointer' : '';
      this.#sigma.refresh({ skipIndexation: true });
    };
    this.#sigma.on('enterNode', ({ node }) => hover(node));
    this.#sigma.on('leaveNode', () => hover(null));
    this.#sigma.on('clickNode', ({ node }) => events.onThing(node));
    this.#sigma.on('clickEdge', ({ edge }) => events.onLine(edge));
    this.#sigma.on('clickStage', () => events.onNothing());
    this.#sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      events.onOpenThing(node);
    });
  }
}

/** Radius in pixels: its area grows with the number of relationships. */
const sizeOf = (degree: number) => Math.min(6 + 1.7 * Math.sqrt(degree), 22) * pageScale();

/** The page's letters are 15 pixels, and larger on very large screens; the drawing follows. */
function pageScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 15;
}
