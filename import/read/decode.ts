import type { Issue } from '../types.ts';
import { binaryKind } from './magic.ts';
import { UnreadableDocument } from './unreadable.ts';
import { firstInvalidByte, isCutCharacter } from './utf8.ts';

/** A text of 64 MiB is a book shelf; more is a mistake, or wants splitting. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A file shorter than this that ends inside a character is broken; a longer one was cut by a download limit. */
const CUT_TAIL_FROM = 256;

const WAY_OUT = 'Save it as text, Markdown or HTML in UTF-8 and import that.';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  readonly issues: readonly Issue[];
}

/** Bytes to text: strict, so that no character is ever replaced silently. The byte order mark is no part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  refuseSize(bytes);
  const kind = binaryKind(bytes);
  if (kind) throw new UnreadableDocument('BINARY_DOCUMENT', `The file is ${kind}, not text. ${WAY_OUT}`);
  const decoded = byByteOrderMark(bytes) ?? byContent(bytes);
  if (decoded.text.trim() === '') throw empty(`The file (${bytes.length} bytes) holds only white space.`);
  return decoded;
}

function refuseSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw empty('The file has no bytes.');
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableDocument(
      'DOCUMENT_TOO_LARGE',
      `The file has ${bytes.length} bytes; the limit is ${MAX_BYTES}. Split it into parts and import those.`,
    );
  }
}

const empty = (what: string): UnreadableDocument =>
  new UnreadableDocument('EMPTY_DOCUMENT', `${what} Check that it was saved or downloaded completely.`);

function byByteOrderMark(bytes: Uint8Array): Decoded | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (!encoding) return undefined;
  const text = strictly(encoding, bytes);
  if (text !== undefined) return { text, encoding, issues: [] };
  throw new UnreadableDocument(
    'INVALID_UTF16',
    `The file begins with the byte order mark of ${encoding.toUpperCase()} but is not valid in it. ${WAY_OUT}`,
  );
}

function byContent(bytes: Uint8Array): Decoded {
  refuseControlBytes(bytes);
  const text = strictly('utf-8', bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', issues: [] };
  const at = firstInvalidByte(bytes);
  if (at >= CUT_TAIL_FROM && isCutCharacter(bytes, at)) return withoutCutTail(bytes, at);
  const chinese = strictly('gb18030', bytes);
  if (chinese !== undefined && isPlausibleChinese(chinese))
    return { text: chinese, encoding: 'gb18030', issues: [] };
  throw invalidUtf8(bytes, at);
}

function invalidUtf8(bytes: Uint8Array, at: number): UnreadableDocument {
  const byte = `0x${bytes[at]!.toString(16).padStart(2, '0')}`;
  return new UnreadableDocument(
    'INVALID_UTF8',
    `The file is not valid UTF-8: byte ${byte} at offset ${at}; nor is it Chinese text in GB18030. ${WAY_OUT}`,
    at,
  );
}

function withoutCutTail(bytes: Uint8Array, at: number): Decoded {
  const message = `The file ends inside a character: the last ${bytes.length - at} bytes (offset ${at}) were left out. The document may be cut; compare with the source.`;
  const text = strictly('utf-8', bytes.subarray(0, at))!;
  return {
    text,
    encoding: 'utf-8',
    issues: [{ code: 'TRUNCATED_TAIL', message, start: text.length, end: text.length }],
  };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text holds no NUL near its start and hardly any other control character. */
function refuseControlBytes(bytes: Uint8Array): void {
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls += byte === 0 && i < 1024 ? 1000 : 1;
  }
  if (controls * 200 <= bytes.length) return;
  throw new UnreadableDocument('BINARY_DOCUMENT', `The file holds control bytes as no text does. ${WAY_OUT}`);
}

/** The most frequent characters of running Chinese and of public documents; real text has far more than an eighth of them. */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民产种面而方后多定行学法所经三之进着等部度家电力里如水化高自二理起本小实关物现加量都两体制机当使点从业新市区建技政企公司和建设推省州省科',
);

/** Almost any bytes are valid GB18030, so what comes out must look like Chinese. */
function isPlausibleChinese(text: string): boolean {
  let foreign = 0;
  let han = 0;
  let frequent = 0;
  for (const char of text.slice(0, 65536)) {
    const code = char.codePointAt(0)!;
    if (code < 0x80) continue;
    foreign++;
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    if (FREQUENT.has(char)) frequent++;
    else if (isCjkPunctuation(code)) {
      han++;
      frequent++;
    }
  }
  return han >= 2 && han >= foreign * 0.9 && frequent * 8 >= han;
}

const isCjkPunctuation = (code: number): boolean =>
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0x2010 && code <= 0x203b) ||
  code === 0xb7;
