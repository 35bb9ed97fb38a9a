/** The document that the legal representative prints and signs by hand. */
import { type PdfLine, pdf } from '../pdf';
import type { Language } from '../visit';
import type { PaperRequest } from '../world/post';
import { findEnterprise, findPerson, fullName, type World } from '../world/world';
import { common } from './common.texts';
import { texts } from './request-document.texts';
import { fillIn, type Wording } from './wording';

/** The bytes of the PDF, or null when enterprise or people of the request do not exist. */
export function requestDocument(world: World, asked: PaperRequest, language: Language): Uint8Array<ArrayBuffer> | null {
  const enterprise = findEnterprise(world, asked.enterprise);
  const by = findPerson(world, asked.by);
  const gap = findPerson(world, asked.gap);
  if (!enterprise || !by || !gap) return null;
  const say = (of: Wording, values: Record<string, string> = {}) => fillIn(of[language].text, values);
  const { ticket, email, phone } = asked;
  const lines: PdfLine[] = [
    { text: say(common.band), size: 10, bold: true },
    { text: say(texts.title), size: 16, bold: true, above: 24 },
    { text: say(texts.ticket, { ticket }), size: 13, bold: true, above: 12 },
    { text: say(texts.enterprise, { name: enterprise.name, number: enterprise.number }), above: 18 },
    ...enterprise.address.map((text) => ({ text })),
    { text: say(texts.representative, { name: fullName(by), number: by.number }), above: 12 },
    { text: say(texts.gap, { name: fullName(gap), number: gap.number }), above: 12 },
    { text: say(texts.reach, { email, phone }) },
    { text: say(texts.declare), above: 24 },
    { text: say(texts.place), above: 36 },
    { text: say(texts.name), above: 24 },
    { text: say(texts.signature), above: 48 },
  ];
  return pdf(lines, `${say(texts.title)} ${ticket}`);
}
