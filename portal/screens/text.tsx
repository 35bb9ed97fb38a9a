/** Puts a wording on the page, and sets apart what no source shows. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../visit';
import { common } from './common.texts';
import { fillIn, type Wording } from './wording';

interface TextProps {
  of: Wording;
  language: Language;
  /** Put in the place of `{name}`. */
  values?: Record<string, string>;
  /** Where the wording holds one `[link text]`: the address of that link. */
  href?: string;
}

/** The wording in the page's language. `**…**` is bold, as in the originals; `[…]` is the link to `href`. */
export function Text({ of, language, values, href }: TextProps) {
  const { text, read } = of[language];
  const content = rich(text, values ?? {}, href);
  if (read) return content;
  // A title describes and names nothing: what a control is called stays as it is.
  const explained = common.ours[language === 'en' && of.en === of.fr ? 'fr' : language].text;
  return (
    <span class="reconstructed" title={explained}>
      {content}
    </span>
  );
}

/** Values are put in last, piece by piece, so that nothing typed can be taken for markup of the wording. */
function rich(text: string, values: Record<string, string>, href: string | undefined): ComponentChildren {
  return text.split(/(\*\*.+?\*\*|\[.+?\])/).map((piece) => {
    if (piece.startsWith('**')) return <strong>{fillIn(piece.slice(2, -2), values)}</strong>;
    if (href !== undefined && piece.startsWith('[')) return <a href={href}>{fillIn(piece.slice(1, -1), values)}</a>;
    return fillIn(piece, values);
  });
}
