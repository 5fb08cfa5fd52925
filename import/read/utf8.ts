/** Where strict UTF-8 breaks. TextDecoder says only that it does; a message needs the place. */

/** Length of the well-formed sequence at `at` (1 to 4), or 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf
      ? 2
      : first >= 0xe0 && first <= 0xef
        ? 3
        : first >= 0xf0 && first <= 0xf4
          ? 4
          : 0;
  if (length === 0) return 0;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined || !isContinuation(byte, first, i)) return 0;
  }
  return length;
}

/** The second byte is narrowed for some first bytes: no overlong forms, no surrogates, nothing above U+10FFFF. */
function isContinuation(byte: number, first: number, index: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (index > 1) return true;
  if (first === 0xe0) return byte >= 0xa0;
  if (first === 0xed) return byte <= 0x9f;
  if (first === 0xf0) return byte >= 0x90;
  if (first === 0xf4) return byte <= 0x8f;
  return true;
}

/** Offset of the first byte that is not well-formed UTF-8, or -1. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** True when the bytes from `at` on are a character that the end of the file cut off. */
export function isCutCharacter(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at]!;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || bytes.length - at >= length) return false;
  for (let i = at + 1; i < bytes.length; i++) {
    if (!isContinuation(bytes[i]!, first, i - at)) return false;
  }
  return true;
}
