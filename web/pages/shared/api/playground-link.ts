import type { Asked } from './ask.ts';

/**
 * The playground with this very question. It stands behind `#`, which a browser does not send: the server would answer
 * `?query=` itself.
 */
export function playgroundLink({ document, variables }: Asked): string {
  const parts = new URLSearchParams({
    query: document.toString().trim(),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/graphql#${parts}`;
}
