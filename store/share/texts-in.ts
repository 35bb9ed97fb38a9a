/** Where in an event or a template somebody's own words stand. */
import type { Change } from '../../rules/engine/checklist';
import type { Template, Words } from '../../rules/engine/template';
import { LANGUAGES } from '../../rules/languages';

/** The text of a change, or null where it has none. */
export function textOf(change: Change): string | null {
  switch (change.kind) {
    case 'noted':
    case 'labelled':
      return change.text;
    case 'added':
      return change.title;
    case 'assigned':
      return change.to;
    default:
      return null;
  }
}

/** The same change with another text; one that has none stays as it is. */
export function withText(change: Change, text: string): Change {
  switch (change.kind) {
    case 'noted':
    case 'labelled':
      return { ...change, text };
    case 'added':
      return { ...change, title: text };
    case 'assigned':
      return change.to === null ? change : { ...change, to: text };
    default:
      return change;
  }
}

/** Says every text anew; `where` tells which it is, such as `items.3.title`. */
export type Rewrite = (text: string, where: string) => string;

export function rewriteTemplate(template: Template, rewrite: Rewrite): Template {
  return {
    ...template,
    title: rewriteWords(template.title, rewrite, 'title'),
    sections: template.sections.map((section, index) => ({
      ...section,
      title: rewriteLocalized(section.title, rewrite, `sections.${index}.title`),
    })),
    items: template.items.map((item, index) => ({
      ...item,
      title: rewriteWords(item.title, rewrite, `items.${index}.title`),
    })),
  };
}

function rewriteWords(words: Words, rewrite: Rewrite, where: string): Words {
  return typeof words === 'string' ? rewrite(words, where) : rewriteLocalized(words, rewrite, where);
}

function rewriteLocalized<Texts extends Exclude<Words, string>>(words: Texts, rewrite: Rewrite, where: string): Texts {
  const said = { ...words };
  for (const language of LANGUAGES) said[language] = rewrite(words[language], `${where}.${language}`);
  return said;
}
