import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Breaks long lines of the operation: Chinese comments and names are wide, and the editor shares its row with two panes. */
export function WrappedEditor() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
  return null;
}
