import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as plugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const { configs, parser } = plugin.default;
const RULES = configs['flat/operations-recommended'].rules;
const DEPTH = '@graphql-eslint/selection-set-depth';
const IDS = '@graphql-eslint/require-selections';

/** The server's own limit is on fields and finer (src/limits); an edge takes three levels. */
const PAGES = { ...RULES, [DEPTH]: ['error', { maxDepth: 10 }] };
/** Examples are read by people: what is shown in them is what the question is about. */
const EXAMPLES = { ...PAGES, [DEPTH]: ['error', { maxDepth: 12 }], [IDS]: 'off' };

async function problems(documents: string, rules: object): Promise<string[]> {
  const graphQLConfig = { schema: 'src/generated/schema.graphql', documents };
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        plugins: { '@graphql-eslint': plugin.default as never },
        languageOptions: { parser, parserOptions: { graphQLConfig } },
        rules: rules as never,
      },
    ],
  });
  const results = await eslint.lintFiles([documents]);
  expect(results.length).toBeGreaterThan(10);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line }) => `${filePath}:${line} ${ruleId} ${message}`),
  );
}

/** Source files of the pages, without what codegen wrote. */
function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('generated'));
}

describe('the operations', () => {
  it('of the pages pass the operations preset of graphql-eslint against the schema', async () => {
    expect(await problems('web/pages/operations/**/*.graphql', PAGES)).toEqual([]);
  });

  it('of the gallery do, too', async () => {
    expect(await problems('web/playground/operations/*.graphql', EXAMPLES)).toEqual([]);
  });

  it('are documents, all of them: no page writes GraphQL into its code', () => {
    const inline = /graphql\s*\(|gql`|[`'"]\s*(?:query|mutation|fragment)\s+\w+[^`'"]*\{/;
    const found = sources('web/pages').filter((path) => inline.test(readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });
});
