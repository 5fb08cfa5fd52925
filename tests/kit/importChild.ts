/**
 * Imports a folder in a process of its own and kills that process hard so many milliseconds after it sent its n-th statement:
 * the moment a test chooses. Arguments: folder, uri, user, password; `n delay part` (n = 0: never; part = 0: what turns does at
 * once, else in parts of so many statements) comes as a line on stdin, so
 * that a process can be started before it is needed. Prints how many statements it sent.
 */
import { once } from 'node:events';
import { importPaths } from '../../import/importer.ts';
import { loadModel } from '../../src/model/index.ts';
import { connect } from '../../src/neo4j/index.ts';

const [folder, uri, user, password] = process.argv.slice(2);
const [line] = (await once(process.stdin, 'data')) as [Buffer];
const [moment, delay, part] = line.toString().trim().split(' ').map(Number);
process.stdin.destroy();
const database = connect({ uri: uri!, user: user!, password: password! });
let sent = 0;
database.observe(() => {
  sent += 1;
  if (sent !== moment) return;
  const kill = (): void => void process.kill(process.pid, 'SIGKILL');
  // Bolt writes what is queued before the next turn of the event loop: the statement is on its way when the blow falls.
  if (delay === 0) setImmediate(kill);
  else setTimeout(kill, delay);
});
await importPaths(database, loadModel(), { paths: [folder!], ...(part && { part }) });
await database.close();
process.stdout.write(`${sent}\n`);
