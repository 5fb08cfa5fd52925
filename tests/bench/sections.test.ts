import { describe, expect, it } from 'vitest';
import { withSections } from '../../bench/ledger/sections.ts';

const PAGE = '# Costs\n\nMonday.\n\n## Loading\n\n| a |\n\n## Exports\n\n| b |\n';

describe('a page written by parts', () => {
  it('keeps what was not measured again', () => {
    expect(withSections(PAGE, '## Loading\n\n| c |')).toBe(PAGE.replace('| a |', '| c |'));
  });

  it('takes new sections last', () => {
    expect(withSections(PAGE, '## Dense\n\n| d |\n')).toBe(`${PAGE}\n## Dense\n\n| d |\n`);
  });

  it('takes the head of what has one', () => {
    const written = withSections(`${PAGE}\n## Dense\n\n| d |\n`, PAGE.replace('Monday', 'Tuesday'));
    expect(written).toBe(`${PAGE.replace('Monday', 'Tuesday')}\n## Dense\n\n| d |\n`);
  });
});
