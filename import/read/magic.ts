/** Files that are no text, told by their first bytes, so that the message can name what was handed over. */
interface Magic {
  readonly name: string;
  readonly bytes: readonly number[];
  /** Where the bytes stand; 0 when not given. */
  readonly at?: number;
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

const MAGICS: readonly Magic[] = [
  { name: 'a PDF', bytes: ascii('%PDF-') },
  { name: 'a ZIP archive', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an old Word or Excel file (OLE)', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: ascii('GIF8') },
  { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'a WebP image', bytes: ascii('WEBP'), at: 8 },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { name: 'a RAR archive', bytes: ascii('Rar!') },
  { name: 'an RTF file', bytes: ascii('{\\rtf') },
  { name: 'an SQLite database', bytes: ascii('SQLite format 3') },
  { name: 'a video', bytes: ascii('ftyp'), at: 4 },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
];

/** Office files are ZIP archives; the folder of their parts stands in the first entries. */
const OFFICE: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document (DOCX)'],
  ['xl/', 'an Excel workbook (XLSX)'],
  ['ppt/', 'a PowerPoint file (PPTX)'],
  ['application/epub', 'an e-book (EPUB)'],
];

/** What the bytes are when they are no text ("a PDF"), or undefined. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const magic = MAGICS.find(({ bytes: wanted, at = 0 }) => wanted.every((byte, i) => bytes[at + i] === byte));
  if (magic?.name === 'a ZIP archive') return officeKind(bytes) ?? magic.name;
  return magic?.name;
}

function officeKind(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  return OFFICE.find(([part]) => head.includes(part))?.[1];
}
