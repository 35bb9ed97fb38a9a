import { useState } from 'preact/hooks';
import { Button } from '../button';
import { neededHosts, useMissingGrants } from '../grants';
import { Message } from '../message';
import { useReader } from '../reader';

/** Names the sites that the browser keeps from Ariane, and asks for them when the person presses. */
export function Grant({ procedure }: { procedure: string | null }) {
  const { t, knowledge } = useReader();
  const { missing, request } = useMissingGrants(neededHosts(knowledge, procedure));
  const [refused, setRefused] = useState(false);
  if (missing.length === 0) return null;
  return (
    <Message kind="warning" title={t('pages.grant.title')}>
      <p>{t('pages.grant.text')}</p>
      <ul>
        {missing.map((host) => (
          <li key={host} class="address">
            {host}
          </li>
        ))}
      </ul>
      <p>
        <Button kind="primary" onPress={() => void request().then((granted) => setRefused(!granted))}>
          {t('pages.grant.button')}
        </Button>
      </p>
      {refused && <p role="alert">{t('pages.grant.refused')}</p>}
    </Message>
  );
}
