import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { useReader } from '../../components/reader';
import { address, CSAM, PATHS } from '../../portal/address';
import { AddressBar } from './address-bar';
import { Clock } from './clock';
import type { Exercise } from './exercise';

const DESK = address(CSAM, PATHS.desk);
/** Milliseconds until it is said that a page is awaited: one that comes at once needs no word. */
const SOON = 300;

interface BrowserBoxProps {
  exercise: Exercise;
  frame: { current: HTMLIFrameElement | null };
}

/** A small browser: where it is, back, reload, start again, the page, and under it the clock and the desk. */
export function BrowserBox({ exercise, frame }: BrowserBoxProps) {
  const { t } = useReader();
  const { host, address: shown, restart, visit, waiting } = exercise;
  const late = useLate(waiting);
  return (
    <section class="browser" aria-label={t('pages.practice.frame')} aria-busy={waiting}>
      <nav class="browser-bar" aria-label={t('pages.practice.toolbar')}>
        <Button onPress={() => void host?.back()}>
          <span aria-hidden="true">←</span>
          <span class="visually-hidden">{t('pages.practice.back')}</span>
        </Button>
        <Button onPress={() => void host?.reload()}>
          <span aria-hidden="true">↻</span>
          <span class="visually-hidden">{t('pages.practice.reload')}</span>
        </Button>
        <AddressBar address={shown} go={(url) => void host?.go(url)} />
        <Button onPress={restart}>{t('pages.practice.reset')}</Button>
      </nav>
      <p role="status" class={late ? 'browser-waiting' : 'visually-hidden'}>
        {late && t('pages.practice.waiting')}
      </p>
      <iframe
        ref={frame}
        class="browser-frame"
        title={t('pages.practice.frame')}
        sandbox="allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"
      />
      <div class="browser-foot">
        {visit && <Clock visit={visit} />}
        <Button onPress={() => void host?.go(DESK)}>{t('pages.practice.desk')}</Button>
      </div>
    </section>
  );
}

/** True once a page has been awaited for a moment. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, [waiting]);
  return late && waiting;
}
