import { describe, expect, it } from 'vitest';
import { MAX_BYTES, readDocument, UnreadableDocument } from '../../../import/read/index.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

const NEWS = '近日，某市发布《关于促进氢能产业发展的若干措施》，支持企业建设加氢站。';

function refusal(input: Uint8Array): UnreadableDocument {
  try {
    readDocument(input);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error;
    throw error;
  }
  throw new Error('was read');
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('files that cannot be read', () => {
  it.each([
    ['no bytes', bytes(), 'EMPTY_DOCUMENT', /no bytes/],
    ['white space', utf8(' \n\t\u3000\r\n'), 'EMPTY_DOCUMENT', /white space/],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'EMPTY_DOCUMENT', /white space/],
    [
      'a page of scripts',
      utf8('<html><body><script>var a=1</script></body></html>'),
      'EMPTY_DOCUMENT',
      /shows no text/,
    ],
    ['a PDF', utf8('%PDF-1.7\n%...'), 'BINARY_DOCUMENT', /a PDF/],
    ['a DOCX', utf8('PK\u0003\u0004....word/document.xml'), 'BINARY_DOCUMENT', /DOCX/],
    ['a ZIP', utf8('PK\u0003\u0004....readme.txt'), 'BINARY_DOCUMENT', /ZIP/],
    ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'BINARY_DOCUMENT', /PNG/],
    ['NUL bytes', utf8('abc\0\0\0def'), 'BINARY_DOCUMENT', /control bytes/],
    ['an odd UTF-16', bytes(0xff, 0xfe, 0x41), 'INVALID_UTF16', /UTF-16LE/],
  ])('%s: named with a code and a way out', (_, input, code, message) => {
    const error = refusal(input);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/import|Check/);
  });

  it.each([
    ['a stray byte', [...utf8('abc'), 0xff, 0x41], 3],
    ['an overlong form', [0x41, 0xc0, 0x80], 1],
    ['a surrogate', [0xe4, 0xb8, 0xad, 0xed, 0xa0, 0x80], 3],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a short file cut in a character', [0x41, 0x42, 0xe4, 0xb8], 2],
  ])('invalid UTF-8 with its byte offset: %s', (_, values, offset) => {
    const error = refusal(Uint8Array.from(values));
    expect([error.code, error.offset]).toEqual(['INVALID_UTF8', offset]);
    expect(error.message).toContain(`offset ${offset}`);
  });

  it('refuses a file above the limit without decoding it', () => {
    expect(refusal(new Uint8Array(MAX_BYTES + 1)).code).toBe('DOCUMENT_TOO_LARGE');
  });
});

describe('encodings', () => {
  it('drops the byte order mark and keeps line ends', () => {
    expect(readDocument(utf8(`\ufeff甲\r\n乙\n`)).text).toBe('甲\r\n乙\n');
  });

  it.each([true, false])('reads UTF-16 with a byte order mark (little endian: %s)', (littleEndian) => {
    expect(readDocument(utf16(NEWS, littleEndian)).text).toBe(NEWS);
  });

  it('reads GB18030 when it is plausible Chinese', () => {
    // 中国人民 的 in GBK
    const gbk = bytes(0xd6, 0xd0, 0xb9, 0xfa, 0xc8, 0xcb, 0xc3, 0xf1, 0xb5, 0xc4);
    expect(readDocument(gbk).text).toBe('中国人民的');
  });

  it('refuses bytes that are valid GB18030 but no Chinese', () => {
    expect(refusal(Uint8Array.from({ length: 400 }, (_, i) => (i % 2 ? 0x81 + (i % 40) : 0xf0))).code).toBe(
      'INVALID_UTF8',
    );
  });

  it('reads a long file that was cut inside its last character, and says so', () => {
    const whole = utf8(NEWS.repeat(10));
    const document = readDocument(whole.subarray(0, whole.length - 2));
    expect(document.text).toBe(NEWS.repeat(10).slice(0, -1));
    expect(document.issues.map((issue) => issue.code)).toEqual(['TRUNCATED_TAIL']);
  });

  it('is a function of the bytes: hash and length are of the file, not of the text', () => {
    const document = readDocument(utf8('\ufeffabc'));
    expect(document.byteLength).toBe(6);
    expect(document.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
