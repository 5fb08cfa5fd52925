import { contentId } from './ledger/hash.ts';
import { pipelineVersion } from './version.ts';

/** A document is its bytes. */
export function documentIdOf(bytesSha256: string): string {
  return contentId('document', bytesSha256);
}

/** What this pipeline version reads in them. */
export function readingIdOf(bytesSha256: string): string {
  return contentId('reading', bytesSha256, pipelineVersion());
}
