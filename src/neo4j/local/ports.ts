import { connect, createServer } from 'node:net';
import { LocalNeo4jError } from './errors.ts';

export const DEFAULT_PORT = 7687;
const HOST = '127.0.0.1';

export const boltUri = (port: number): string => `bolt://${HOST}:${port}`;

/** The port asked for, or an error; else the first free of: the one of last time, the default one, any. */
export async function choosePort(asked: number | undefined, last: number | null): Promise<number> {
  if (asked === 0) return anyFreePort();
  if (asked !== undefined) {
    if (!Number.isInteger(asked) || asked < 0 || asked > 65_535) {
      throw new LocalNeo4jError(
        'BAD_SETTING',
        `Port ${asked} is not a port; use 1 to 65535, or 0 for any free one.`,
      );
    }
    const fault = await listenFault(asked);
    if (fault !== null) throw portTaken(asked, fault);
    return asked;
  }
  for (const port of new Set([last ?? DEFAULT_PORT, DEFAULT_PORT])) {
    if ((await listenFault(port)) === null) return port;
  }
  return anyFreePort();
}

export function portTaken(port: number, fault: string): LocalNeo4jError {
  const why =
    fault === 'EACCES' ? 'needs rights this user does not have' : `is taken by another program (${fault})`;
  return new LocalNeo4jError(
    'PORT_TAKEN',
    `Port ${port} on ${HOST} ${why}. Stop that program (to find it: lsof -i :${port}), or leave --port out and ` +
      'a free port is chosen.',
  );
}

/** Why nothing can listen there, or null when the port is free. */
function listenFault(port: number): Promise<string | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => done(null)));
  });
}

function anyFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen({ port: 0, host: HOST, exclusive: true }, () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? done(address.port) : fail(new Error('no port')),
      );
    });
  });
}

/** Whether anything accepts connections there: cheaper than a Bolt handshake while the server is coming up. */
export function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: HOST, timeout: 1_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
