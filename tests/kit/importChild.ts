/**
 * Imports a folder in a process of its own and kills that process hard when it sends its n-th statement: the moment a
 * test chooses. Arguments: folder, uri, user, password; n (0: never) comes as a line on stdin, so that a process can be
 * started before it is needed. Prints how many statements it sent.
 */
import { once } from 'node:events';
import { importPaths } from '../../import/importer.ts';
import { loadModel } from '../../src/model/index.ts';
import { connect } from '../../src/neo4j/index.ts';

const [folder, uri, user, password] = process.argv.slice(2);
const [moment] = (await once(process.stdin, 'data')) as [Buffer];
process.stdin.destroy();
const database = connect({ uri: uri!, user: user!, password: password! });
let sent = 0;
database.observe(() => {
  sent += 1;
  // Bolt writes what is queued before the next turn of the event loop: the statement is on its way when the blow falls.
  if (sent === Number(moment)) setImmediate(() => process.kill(process.pid, 'SIGKILL'));
});
await importPaths(database, loadModel(), { paths: [folder!] });
await database.close();
process.stdout.write(`${sent}\n`);
