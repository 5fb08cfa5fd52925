import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from '../parse-example.ts';

/** Opens an example: in the tab that holds it already, else in the empty tab one stands in, else in a new one. */
export function useOpenExample(): (example: Example) => void {
  const { addTab, changeTab, setOperationName } = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(pick('tabs', 'activeTabIndex', 'queryEditor'));

  return (example) => {
    // The editor loads after the panel; there is nothing to open into before.
    if (!queryEditor) return;
    const holder = tabs.findIndex((tab) => tab.query === example.query);
    if (holder === activeTabIndex) return;
    if (holder >= 0) {
      changeTab(holder);
    } else {
      if (queryEditor.getValue().trim() !== '') addTab();
      queryEditor.setValue(example.query);
    }
    // GraphiQL notices the new name a moment after the text; who presses run at once would run the old name.
    setOperationName(example.operationName);
  };
}
