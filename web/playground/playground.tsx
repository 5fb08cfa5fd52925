import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EXAMPLES } from './examples.ts';
import { GALLERY_PLUGIN } from './gallery/plugin.tsx';
import { takeRequested } from './requested-example.ts';
import { WrappedEditor } from './wrapped-editor.tsx';

// Everything here is created once: GraphiQL resets its panels when these objects change between renders.
const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', window.location.href).href });
const plugins = [GALLERY_PLUGIN, explorerPlugin({ showAttribution: false }), HISTORY_PLUGIN];
const requested = takeRequested(EXAMPLES);
const initial = requested ? { initialQuery: requested.query, initialVariables: requested.variables } : {};

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
          <a href="/">政策图谱</a> <span lang="en">policy-graph</span> · <a href="/explore">图谱探索</a>
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
