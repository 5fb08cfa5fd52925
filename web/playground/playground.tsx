import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EXAMPLES } from './examples.ts';
import { GALLERY_PLUGIN } from './gallery/plugin.tsx';
import { takeRequestedExample } from './requested-example.ts';
import { WrappedEditor } from './wrapped-editor.tsx';

// Everything here is created once: GraphiQL resets its panels when these objects change between renders.
const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', window.location.href).href });
const plugins = [GALLERY_PLUGIN, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const requested = takeRequestedExample(EXAMPLES);
// An empty string, and not undefined, keeps variables of an earlier visit out of the example's tab.
const initial = requested ? { initialQuery: requested.query, initialVariables: '' } : {};

export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={GALLERY_PLUGIN}
      defaultQuery={EXAMPLES[0]?.query ?? ''}
      defaultEditorToolsVisibility={false}
      schemaDescription
      inputValueDeprecation
      {...initial}
    >
      <GraphiQL.Logo>
        <span className="brand">
          政策图谱 <span lang="en">policy-graph</span>
        </span>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <p className="hint">
          任何事实都可以问“谁说的”：加上 <code>{'evidence { quote start end document { title } }'}</code>
        </p>
      </GraphiQL.Footer>
      <WrappedEditor />
    </GraphiQL>
  );
}
