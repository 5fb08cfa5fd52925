import { useEffect, useMemo, useState } from 'react';
import type { AskError } from '../../shared/api/ask.ts';
import { asAskError, useAnswer } from '../../shared/api/use-answer.ts';
import { type Graph, graphOf, withLines } from './graph.ts';
import {
  type AskingStep,
  askStep,
  betweenQuestion,
  isAsking,
  MOST_BETWEEN,
  type StepAnswer,
} from './steps.ts';
import type { Step } from './view.ts';

export interface GraphState {
  readonly graph: Graph;
  readonly waiting: boolean;
  /** Steps that failed, the latest last. */
  readonly failures: readonly StepFailure[];
  readonly answerTo: (step: Step) => StepAnswer | undefined;
  readonly retry: () => void;
}

export interface StepFailure {
  readonly step: AskingStep;
  readonly error: AskError;
}

type Settled = { readonly answer: StepAnswer } | { readonly error: AskError };

/** Asks each step once, keeps the answers (undo and redo ask nothing), and folds them into the graph. */
export function useGraph(steps: readonly Step[]): GraphState {
  const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map());
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is settled is read, not watched
  useEffect(() => {
    const gone = new AbortController();
    const open = steps.filter(isAsking).filter((step) => !settled.has(stepKey(step)));
    for (const step of open) {
      const settle = (result: Settled) => {
        if (!gone.signal.aborted) setSettled((all) => new Map(all).set(stepKey(step), result));
      };
      askStep(step, gone.signal).then(
        (answer) => settle({ answer }),
        (error: unknown) => settle({ error: asAskError(error) }),
      );
    }
    return () => gone.abort();
  }, [steps, attempt]);

  const answerTo = useMemo(
    () => (step: Step) => {
      const found = settled.get(stepKey(step));
      return found && 'answer' in found ? found.answer : undefined;
    },
    [settled],
  );
  const drawn = useMemo(() => graphOf(steps, answerTo), [steps, answerTo]);
  const graph = useConnected(drawn);
  const failures = steps.filter(isAsking).flatMap((step) => {
    const found = settled.get(stepKey(step));
    return found && 'error' in found ? [{ step, error: found.error }] : [];
  });
  const waiting = steps.some((step) => isAsking(step) && !settled.has(stepKey(step)));
  const retry = () => {
    setSettled((all) => new Map([...all].filter(([, one]) => 'answer' in one && isWhole(one.answer))));
    setAttempt((count) => count + 1);
  };
  return { graph, waiting, failures, answerTo, retry };
}

/** Steps bring what each asked for; what connects the things of different steps is asked besides. */
function useConnected(graph: Graph): Graph {
  const ids = useMemo(() => [...graph.things.keys()].sort(), [graph]);
  const few = ids.length > 1 && ids.length <= MOST_BETWEEN;
  const answer = useAnswer(few ? betweenQuestion(ids) : null);
  const data = answer.state === 'ready' ? answer.data : undefined;
  return useMemo(() => (data ? withLines(graph, data.connections) : graph), [graph, data]);
}

/** Paths whose time ran out may be found by asking again. */
const isWhole = (answer: StepAnswer) => answer.kind !== 'paths' || answer.paths.complete;

const stepKey = (step: Step) => JSON.stringify(step);
