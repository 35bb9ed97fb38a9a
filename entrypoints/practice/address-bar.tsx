import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useReader } from '../../components/reader';
import { isInside } from '../../portal/address';

/** The simulated address, which can be typed over as in a browser. What lies outside the simulation is refused. */
export function AddressBar({ address, go }: { address: string; go: (url: string) => void }) {
  const { t } = useReader();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // A page has come: what was typed over the last address is out of date.
  useEffect(() => {
    if (address !== '') {
      setTyped(null);
      setRefused(false);
    }
  }, [address]);
  const submit = (event: Event) => {
    event.preventDefault();
    const url = simulatedUrl(field.current?.value ?? address);
    setRefused(url === null);
    if (url === null) return;
    setTyped(null);
    go(url);
  };
  return (
    <form class="browser-address" onSubmit={submit}>
      <span class="simulation-sign">{t('pages.practice.simulation')}</span>
      <label class="visually-hidden" for={id}>
        {t('pages.practice.address')}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        class="address"
        autocomplete="off"
        spellcheck={false}
        value={typed ?? address}
        aria-invalid={refused ? 'true' : undefined}
        aria-describedby={refused ? `${id}-refused` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" id={`${id}-refused`} class="address-refused">
        {refused && t('pages.practice.address.refused')}
      </p>
    </form>
  );
}

/** The address inside the simulation that was meant, or null when there is none. */
export function simulatedUrl(typed: string): string | null {
  const trimmed = typed.trim();
  const whole = /^[a-z]+:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  return isInside(url) ? url.href : null;
}
