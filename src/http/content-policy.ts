import type { FastifyReply } from 'fastify';

/** Pages load nothing from elsewhere, and nobody frames them. */
const NOTHING_ELSE = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** The editor needs inline styles, data fonts and blob workers. */
export const EDITOR_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  ...NOTHING_ELSE,
].join('; ');

/** The other pages need none of that; the explorer's layout is computed in a worker of this server. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  ...NOTHING_ELSE,
].join('; ');

/** Sends a page; browsers ask again each time, since the files that it names change with every build. */
export function sendPage(reply: FastifyReply, html: string, policy: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-cache')
    .send(html);
}

/** Tells a page's script that this server takes documents. */
export const withImports = (html: string): string =>
  html.replace('<head>', '<head><meta name="policy-graph-imports" content="on" />');
