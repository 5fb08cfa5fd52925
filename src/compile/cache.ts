import type { OperationDefinitionNode } from 'graphql';
import { type Operation, type PlannedRoot, planRootField } from './compile.ts';
import type { Selected } from './planning.ts';
import { renderPart } from './render/part.ts';
import { renderRoot } from './render/root.ts';
import { literalShape, variablesShape } from './shape.ts';

/** A root field ready to run: planned, and rendered. */
export interface CompiledRoot extends PlannedRoot {
  readonly cypher: string;
  /** The statements of the parts, in their order. */
  readonly parts: readonly string[];
}

/** Shapes kept of one operation; beyond that the oldest goes. */
const MAX_SHAPES = 64;

/**
 * Compiled root fields by operation (as parsed: Apollo keeps parsed documents, and a document that it drops takes its
 * plans along) and by the shape of the variables.
 */
export class PlanCache {
  private readonly operations = new WeakMap<OperationDefinitionNode, Map<string, CompiledRoot>>();
  hits = 0;
  misses = 0;

  compiled(operation: Operation, selected: Selected): CompiledRoot {
    const shapes = this.shapesOf(operation.operation);
    const shape = `${selected.key}|${literalShape(selected, operation.variables)}|${variablesShape(operation.schema, operation.operation, operation.variables)}`;
    const known = shapes.get(shape);
    if (known) {
      this.hits += 1;
      return known;
    }
    this.misses += 1;
    const made = compileRoot(operation, selected);
    shapes.set(shape, made);
    if (shapes.size > MAX_SHAPES) shapes.delete(shapes.keys().next().value!);
    return made;
  }

  private shapesOf(operation: OperationDefinitionNode): Map<string, CompiledRoot> {
    const known = this.operations.get(operation) ?? new Map<string, CompiledRoot>();
    this.operations.set(operation, known);
    return known;
  }
}

/** Selection → plan → Cypher. */
export function compileRoot(operation: Operation, selected: Selected): CompiledRoot {
  const planned = planRootField(operation, selected);
  const { plan } = planned;
  return { ...planned, cypher: renderRoot(plan), parts: plan.parts.map(renderPart) };
}
