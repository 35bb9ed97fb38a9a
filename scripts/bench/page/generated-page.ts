/** A form page of any size: the described form, and after it what a large administrative page holds. */
import { FORM } from './target';

/** One row of a list, with the element count that goes with it; no two rows say the same. */
const ROW = 12;
const row = (n: number) =>
  `<tr><td><input type="checkbox" id="pick-${n}" aria-label="Choisir le dossier ${n}"></td>` +
  `<td><a href="#dossier-${n}">Dossier ${n}</a></td><td><span>Établissement fictif ${n % 97}</span></td>` +
  `<td><em>en ordre</em> <small>depuis ${1900 + (n % 99)}</small></td><td>${n * 7} demandes</td><td>${n % 12} rappels</td></tr>`;

/** One question of a long form. */
const QUESTION = 7;
const question = (n: number) =>
  `<div class="question"><p><label for="answer-${n}">Réponse ${n}</label> <span class="hint">facultatif</span></p>` +
  `<p><input type="text" id="answer-${n}"><small>Remarque ${n}</small></p></div>`;

/** One paragraph of explanation. */
const TEXT = 4;
const text = (n: number) =>
  `<p>Explication ${n}. <span>Chaque demande reçoit un numéro de suivi.</span> <b>À conserver.</b> <i>Voir le guide.</i></p>`;

/** Rows, questions and explanations of a part under its own heading. */
const PART = { rows: 20, questions: 4, texts: 8 };
const PART_ELEMENTS = 4 + PART.rows * ROW + PART.questions * QUESTION + PART.texts * TEXT;

const times = (count: number, make: (n: number) => string, from: number) =>
  Array.from({ length: count }, (_, index) => make(from + index)).join('\n');

function part(n: number): string {
  return `<section><h2>Rubrique ${n}</h2>
${times(PART.texts, text, n * PART.texts)}
<table><tbody>${times(PART.rows, row, n * PART.rows)}</tbody></table>
${times(PART.questions, question, n * PART.questions)}</section>`;
}

const STYLE = `
body{font:16px/1.4 sans-serif;margin:0;color:#222}
header,footer{background:#eee;padding:12px 24px}nav a{margin-right:16px}main{max-width:960px;margin:0 auto;padding:16px}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}
.question{border-left:3px solid #ccc;padding-left:12px}.hint{color:#666}input[type=text],input[type=email],input[type=tel]{width:280px}`;

export interface PageOptions {
  /** About how many elements: never fewer, and at most a hundredth more. */
  elements: number;
  /** Put at the end of the head, and at the end of the body: what starts a peer. */
  head?: string;
  tail?: string;
}

/** The page's source. What stands in it needs no network. */
export function generatedPage({ elements, head = '', tail = '' }: PageOptions): string {
  const base = wrap('', '', '');
  const left = elements - countElements(base);
  const parts = Math.max(0, Math.floor(left / PART_ELEMENTS));
  const body = [times(parts, part, 1)];
  let missing = left - parts * PART_ELEMENTS;
  for (let n = 0; missing > 0; n += 1, missing -= TEXT) body.push(text(100_000 + n));
  return wrap(body.join('\n'), head, tail);
}

const countElements = (html: string): number => html.match(/<[a-z][^>]*>/g)?.length ?? 0;

function wrap(more: string, head: string, tail: string): string {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>CSAM</title><style>${STYLE}</style>${head}</head>
<body><header><nav><a href="#accueil">Accueil</a><a href="#aide">Aide</a><a href="#contact">Contact</a></nav></header>
<main>${FORM}
<div id="ticker"></div>
${more}</main>
<footer><a href="#conditions">Conditions d'utilisation</a></footer>${tail}</body></html>`;
}
