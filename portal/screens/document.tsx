/** The frame of every simulated page: one HTML document without script, with the band that says it is a simulation. */
import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Language } from '../visit';
import { common } from './common.texts';
import { STYLES, type Style } from './style';

export interface Page {
  language: Language;
  title: string;
  style: Style;
  body: VNode;
}

/** The whole document as text. */
export function renderPage({ language, title, style, body }: Page): string {
  const band = <p class="simulation-band">{common.band[language].text}</p>;
  const content = render(body);
  const legend = (
    <p class="simulation-legend">
      <span class="dots">{common.dotted[language].text}</span>
      {`. ${common.ours[language].text}`}
    </p>
  );
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    // An empty icon, so that the browser asks for none.
    `<link rel="icon" href="data:,">${render(<title>{title}</title>)}<style>${STYLES[style]}</style></head>`,
    `<body>${render(band)}${content}${content.includes(' class="reconstructed"') ? render(legend) : ''}</body></html>`,
  ].join('');
}

/** Links to the same page in the other languages. */
export function LanguageLinks({
  current,
  languages,
  href,
  label,
}: {
  current: Language;
  languages: readonly Language[];
  href: (language: Language) => string;
  label: (language: Language) => ComponentChildren;
}) {
  return (
    <nav aria-label={common.languages[current].text}>
      <ul class="languages">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={href(language)}
              lang={language}
              hreflang={language}
              aria-current={language === current ? 'true' : undefined}
            >
              {label(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
