/** Who is measured on a page, and the page that is served for each. */
import type { Peer } from '../peers/bundle';
import { generatedPage } from './generated-page';
import { NEXT_SELECTOR, SELECTOR } from './target';

/** `nobody`: the page alone, which is what the others are compared with. */
export type Contestant = { name: 'Ariane' | 'Ariane, cold' | 'nobody' } | Peer;

export const isPeer = (contestant: Contestant): contestant is Peer => 'script' in contestant;
export const isAriane = ({ name }: Contestant): boolean => name.startsWith('Ariane');

/** Said when all of the page's content is parsed: from here on everybody's time is counted. */
export const PARSED = 'bench-parsed';

const inline = (script: string) => `<script>${script.replaceAll('</script', '<\\/script')}</script>`;

/** The page with everything in it that a peer needs, so that no network is measured. */
export function pageFor(contestant: Contestant, elements: number): string {
  const mark = inline(`performance.mark('${PARSED}')`);
  if (!isPeer(contestant)) return generatedPage({ elements, tail: mark });
  const steps = [
    { selector: SELECTOR, text: "Tapez une adresse e-mail générale de l'entreprise." },
    { selector: NEXT_SELECTOR, text: 'Tapez un numéro de téléphone.' },
  ];
  const tail = mark + inline(`peerSteps=${JSON.stringify(steps)}`) + inline(contestant.script);
  return generatedPage({ elements, head: `<style>${contestant.css}</style>`, tail });
}
