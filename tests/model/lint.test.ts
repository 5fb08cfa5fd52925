import * as plugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const SCHEMA = 'src/generated/schema.graphql';
const { configs, parser } = plugin.default;

/** Rules of the presets with the options that our schema needs, and why. */
const OPTIONS = {
  // Relay asks for `edges`; `nodes`, and short lists that are no connections (evidence of an edge), stand beside them.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
  // `search` pages forward only: its order is one of scores.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // Only what `node(id)` finds has an id: pages, edges, values and groups are parts of something.
  '@graphql-eslint/strict-id-in-types': 'off',
} as const;

/** What remains, by name: the public names are older than the rules (DESIGN.md, section 4). */
const EXCEPTIONS: readonly RegExp[] = [
  /^@graphql-eslint\/naming-convention Enum value "(?:Company|Document|Fund|IssuingBody|Park|Policy|Region)" should be in UPPER_CASE/,
  /^@graphql-eslint\/no-typename-prefix Field "(?:fundOf|paths|regionalFunds)" starts with the name/,
  // Evidence and Conflict have ids to be told apart, but `node(id)` does not find them.
  /^@graphql-eslint\/relay-edge-types Edge type's field `node` must implement `Node` interface/,
];

describe('the printed schema', () => {
  it('passes the relay and schema presets of graphql-eslint, but for what is named here', async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.graphql'],
          plugins: { '@graphql-eslint': plugin.default as never },
          languageOptions: {
            parser,
            parserOptions: { graphQLConfig: { schema: SCHEMA } },
          },
          rules: {
            ...configs['flat/schema-recommended'].rules,
            ...configs['flat/schema-relay'].rules,
            ...OPTIONS,
          } as never,
        },
      ],
    });
    const [result] = await eslint.lintFiles([SCHEMA]);
    const found = result!.messages.map(({ ruleId, message }) => `${ruleId} ${message}`);
    expect(found.filter((each) => !EXCEPTIONS.some((exception) => exception.test(each)))).toEqual([]);
    // An exception that nothing needs any more goes.
    for (const exception of EXCEPTIONS) expect(found.some((each) => exception.test(each))).toBe(true);
  });
});
