import { useState } from 'preact/hooks';
import { Button } from './button';
import { useReader } from './reader';

interface CopyButtonProps {
  text: string;
  /** What stands on it. */
  label?: string;
  kind?: 'plain' | 'link';
  /** What is said when it is copied. */
  copied?: string;
}

/** Copies `text` while the press is being handled, and says what came of it. */
export function CopyButton({ text, label, kind = 'plain', copied: said }: CopyButtonProps) {
  const { t } = useReader();
  // What came of one text is not true of the next: it is kept with the text it is true of.
  const [last, setLast] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = () => {
    const tell = (copied: boolean) => setLast({ text, copied });
    setLast(null);
    // Where there is no clipboard at all, asking for it throws instead of refusing.
    try {
      navigator.clipboard.writeText(text).then(
        () => tell(true),
        () => tell(false),
      );
    } catch {
      tell(false);
    }
  };
  return (
    <div class="row">
      <Button kind={kind} onPress={copy}>
        {label ?? t('guide.copy')}
      </Button>
      <span role="status">
        {last?.text === text && (last.copied ? (said ?? t('guide.copied')) : t('guide.copy.failed'))}
      </span>
    </div>
  );
}
