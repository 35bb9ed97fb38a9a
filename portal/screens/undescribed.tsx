/** A page that the sources only name: it says so, and leads on. */
import type { Language } from '../visit';
import type { Page } from './document';
import { Text } from './text';
import { names, texts, type UndescribedId } from './undescribed.texts';

/** `onward`: where the procedure goes on. */
export function undescribed({ id, language, onward }: { id: UndescribedId; language: Language; onward: string }): Page {
  const page = names[id][language].text;
  const body = (
    <main class="wrap page" data-undescribed={id}>
      <h1>
        <Text of={texts.heading} language={language} />
      </h1>
      <p>
        <Text of={texts.say} language={language} values={{ page }} />
      </p>
      <p>
        <a href={onward} data-simulation="continue">
          <Text of={texts.onward} language={language} />
        </a>
      </p>
    </main>
  );
  return { language, title: page, style: 'csam', body };
}
