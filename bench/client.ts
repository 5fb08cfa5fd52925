import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts an operation over a kept connection; resolves with the body and the milliseconds until its last byte. */
export function post(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<{ readonly status: number; readonly body: string; readonly ms: number }> {
  const payload = JSON.stringify({ query, variables });
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const ms = performance.now() - began;
          resolve({ status: response.statusCode!, body: Buffer.concat(chunks).toString(), ms });
        });
      },
    );
    sent.on('error', reject);
    sent.end(payload);
  });
}

/** The `data` of an answer; an error of the server is one here. */
export function dataOf(body: string, who: string): unknown {
  const { data, errors } = JSON.parse(body) as { data: unknown; errors?: readonly { message: string }[] };
  if (errors) throw new Error(`${who}: ${errors.map((error) => error.message).join('; ')}`);
  return data;
}
