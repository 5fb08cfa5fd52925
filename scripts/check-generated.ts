/** `npm run check`, part: generated files are what `npm run generate` would write now. Writes nothing that differs. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = ['src/generated', 'web/generated', 'web/pages/generated'];

const files = (): string[] =>
  folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)));
const contents = (): Map<string, string> =>
  new Map(files().map((file) => [file, readFileSync(join(root, file), 'utf8')]));

const before = contents();
execFileSync('npm', ['run', '-s', 'generate'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const after = contents();
const stale = [...after.keys()].filter((file) => before.get(file) !== after.get(file));
for (const file of stale) writeFileSync(join(root, file), before.get(file) ?? '');
if (stale.length > 0) {
  process.stderr.write(`stale: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.\n`);
  process.exitCode = 1;
}
