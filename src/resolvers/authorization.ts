import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an Authorization header shows the token: `Bearer <token>`. */
export function showsToken(authorization: string | undefined, token: string): boolean {
  const shown = /^Bearer (.+)$/u.exec(authorization ?? '')?.[1];
  return shown !== undefined && equalInConstantTime(shown, token);
}

/** By hashes of one length, so that neither content nor length shows in the time. */
function equalInConstantTime(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
