// @ts-check
/**
 * Compiles a program of the project into one JavaScript file: from its sources it starts in seconds, since hundreds of
 * files are found, read and translated one by one. What was compiled from the same sources is used again.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Workers and plugins of these are files that they look for beside themselves. */
const APART = ['pino', 'pino-pretty'];

/** What CommonJS packages expect in an ES module. */
const BANNER =
  "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);";

/**
 * @typedef {object} Program
 * @property {string} entry file from the project's root
 * @property {string} folder where the compiled file goes, from the root
 * @property {boolean} [packages] false: packages are loaded from node_modules, as a plain program does
 */

/**
 * The address of the compiled file; it is made where a source, a dependency or the place of the project changed.
 * @param {Program} program
 * @returns {Promise<string>}
 */
export async function compiled(program) {
  const name = basename(program.entry, '.ts');
  const folder = join(root, program.folder);
  const file = join(folder, `${name}-${await sourceHash(program)}.mjs`);
  if (!existsSync(file)) await compile(program, file);
  return pathToFileURL(file).href;
}

/**
 * Beside the old file first, so that two starts at a time never read half of one; then the old ones go.
 * @param {Program} program
 * @param {string} file
 */
async function compile({ entry, folder, packages = true }, file) {
  const { build } = await import('esbuild');
  const next = `${file}.${process.pid}`;
  await mkdir(join(root, folder), { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    outfile: next,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Names stay: errors are told by them, and a stack trace can be read (and see `namedAtStart`).
    keepNames: true,
    minifyWhitespace: packages,
    minifySyntax: packages,
    legalComments: 'none',
    logLevel: 'warning',
    banner: packages ? { js: BANNER } : {},
    ...(packages ? { external: APART } : { packages: 'external' }),
    plugins: [ownAddress, ...(packages ? [oneGraphql] : [])],
  });
  for (const { text } of outputFiles)
    await writeFile(next, packages ? namedAtStart(ascii(text)) : ascii(text));
  const old = (await readdir(join(root, folder))).filter((each) => isCompiled(each, file));
  await rename(next, file);
  for (const each of old) await rm(join(root, folder, each), { force: true });
}

/**
 * Whether a file of the folder is an earlier one of the same program.
 * @param {string} name
 * @param {string} file
 */
function isCompiled(name, file) {
  const program = basename(file).replace(/-[0-9a-f]{16}\.mjs$/, '');
  return new RegExp(`^${program}-[0-9a-f]{16}\\.mjs$`).test(name) && name !== basename(file);
}

/** Sources find schema, pages and samples from their own address, which must not become that of the compiled file. */
const ownAddress = {
  name: 'own-address',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const text = await readFile(path, 'utf8');
      const address = JSON.stringify(pathToFileURL(path).href);
      return { loader: 'ts', contents: text.replaceAll('import.meta.url', address) };
    });
  },
};

/**
 * graphql as its ES modules, also for those who require it. Of its CommonJS every file that imports it would get a copy of
 * all names, a getter each: 8 MB of memory, and a call for every use.
 */
const oneGraphql = {
  name: 'one-graphql',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve(
      { filter: /^graphql(\/|$)/ },
      async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === oneGraphql) return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: oneGraphql });
        return { ...found, path: found.path.replace(/\.js$/, '.mjs') };
      },
    );
  },
};

/**
 * One character beyond Latin-1 makes V8 hold the whole text with two bytes a character. esbuild escapes them everywhere but
 * in regular expressions.
 * @param {string} text
 */
function ascii(text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const NAME_GIVEN = 'var __name=(target,value)=>__defProp(target,"name",{value,configurable:!0})';

/**
 * Functions get the names that `keepNames` gives them while the program starts. Declared ones have theirs; what a request
 * makes goes without, since defining it, some 60 times a request, is 5 % of its CPU.
 * @param {string} text
 */
function namedAtStart(text) {
  if (!text.includes(NAME_GIVEN))
    throw new Error('scripts/compile.mjs: esbuild names functions in another way now');
  const given = NAME_GIVEN.replace('var ', 'var __started=!1,').replace(
    '=>',
    '=>__started||target.name===value?target:',
  );
  const named = text.replace(NAME_GIVEN, () => given).replace(/\b__name\(([\w$]+),"\1"\)/g, '$1');
  return `${named}__started=!0;\n`;
}

/** @param {Program} program */
async function sourceHash({ entry, packages = true }) {
  const [room = ''] = entry.split('/');
  const folders = [...new Set(['src', room])];
  const listed = await Promise.all(folders.map(sources));
  const files = [...listed.flat().sort(), 'package-lock.json', 'scripts/compile.mjs'];
  const hash = createHash('sha256').update(`${root}:${packages}:`);
  for (const file of files) {
    const bytes = await readFile(join(root, file));
    hash.update(`${file}:${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} folder */
async function sources(folder) {
  const entries = await readdir(join(root, folder), { recursive: true });
  return entries.filter((each) => each.endsWith('.ts')).map((each) => join(folder, each));
}
