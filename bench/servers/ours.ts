/** Our server, as `npm start` puts it together, without the samples and the playground. */
import { pino } from 'pino';
import { loadModel } from '../../src/model/index.ts';
import { connect } from '../../src/neo4j/index.ts';
import { createServer } from '../../src/server.ts';
import { databaseOf, serveParent } from './child.ts';

const server = await createServer({
  database: connect(databaseOf(process.env)),
  model: loadModel(),
  config: { host: '127.0.0.1', port: 0 },
  logger: pino({ level: 'error' }),
});
serveParent(await server.listen());
