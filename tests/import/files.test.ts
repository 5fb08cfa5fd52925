import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUri, discover } from '../../import/files.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

let home: string;
beforeEach(async () => {
  home = await temporaryFolder();
  await mkdir(join(home, 'papers', '省级 文件'), { recursive: true });
  for (const name of ['a.md', '省级 文件/b#1.txt', '.hidden', 'README.md'])
    await writeFile(join(home, 'papers', name), '国务院发布《甲办法》。');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const uris = async (...paths: string[]) => (await discover(paths)).files.map(({ uri }) => uri);

describe('what is found under paths', () => {
  it('gives a file of a folder the address that it has when it is named', async () => {
    const named = [join(home, 'papers/a.md'), join(home, 'papers/省级 文件/b#1.txt')];
    const wanted = (await Promise.all(named.map(canonicalUri))).sort();
    expect(await uris(join(home, 'papers'))).toEqual(wanted);
    expect(await uris(...named, join(home, 'papers'))).toEqual(wanted);
  });

  it('is the same by a link to the folder, with the paths as they were named', async () => {
    await symlink(join(home, 'papers'), join(home, 'link'));
    const found = await discover([join(home, 'link')]);
    expect(found.files.map(({ uri }) => uri)).toEqual(await uris(join(home, 'papers')));
    expect(found.folders).toEqual((await discover([join(home, 'papers')])).folders);
    expect(found.files.map(({ path }) => path)).toContain(join(home, 'link', 'a.md'));
  });

  it('takes a link to a file for that file, and leaves links to folders out, saying so', async () => {
    await symlink(join(home, 'papers/a.md'), join(home, 'papers/again.md'));
    await symlink(join(home, 'papers/省级 文件'), join(home, 'papers/circle'));
    const { files, skipped } = await discover([join(home, 'papers')]);
    expect(files).toHaveLength(2);
    const left = skipped.map(({ path, message }) => [path.split('/').at(-1), message.split(';')[0]]);
    expect(left.sort()).toEqual([
      ['.hidden', 'hidden'],
      ['README.md', 'describes its folder'],
      ['circle', 'a link to a folder'],
    ]);
  });
});
