/**
 * A PDF of one page, made by hand: version 1.4, Helvetica, WinAnsi. Just enough for a form that is printed and signed.
 */
export interface PdfLine {
  text: string;
  /** Points; 11 unless given. */
  size?: number;
  bold?: boolean;
  /** Points of white space above the line; 0 unless given. */
  above?: number;
}

const LEFT = 56;
const TOP = 786;
/** About as many characters as a line of 11 points takes between the margins. */
const WIDTH = 92;

/** Where WinAnsi differs from Latin-1. */
const WIN_ANSI: Record<string, number> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
};

/** The bytes of a document that shows `lines` from top to bottom. Characters that WinAnsi lacks become `?`. */
export function pdf(lines: readonly PdfLine[], title: string): Uint8Array<ArrayBuffer> {
  const content = drawn(lines);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents 6 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title (${escaped(title)}) >>`,
  ];
  // The second line holds bytes above 127, so that nobody takes the file for text.
  let file = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  const entry = (offset: number) => `${String(offset).padStart(10, '0')} 00000 n \n`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map(entry).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  // Every character stands for one byte here, so lengths and offsets count bytes.
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function drawn(lines: readonly PdfLine[]): string {
  let y = TOP;
  const out: string[] = [];
  for (const { text, size = 11, bold = false, above = 0 } of lines) {
    y -= above;
    for (const part of wrapped(text, Math.floor((WIDTH * 11) / size))) {
      out.push(`BT /F${bold ? 2 : 1} ${size} Tf ${LEFT} ${y} Td (${escaped(part)}) Tj ET`);
      y -= Math.round(size * 1.4);
    }
  }
  return out.join('\n');
}

/** Broken between words; a longer word is broken too. */
function wrapped(text: string, width: number): string[] {
  const parts = text.match(new RegExp(`.{1,${width}}(?=\\s|$)|.{${width}}|.+`, 'gu')) ?? [''];
  return parts.map((part) => part.trim());
}

function escaped(text: string): string {
  const bytes = Array.from(text, (character) => {
    const code = WIN_ANSI[character] ?? character.codePointAt(0) ?? 0x3f;
    const known = character in WIN_ANSI || (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff);
    return String.fromCharCode(known ? code : 0x3f);
  });
  return bytes.join('').replace(/[\\()]/g, '\\$&');
}
