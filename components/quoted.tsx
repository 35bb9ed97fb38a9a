import { aroundLabel, inQuotes, type Quoted } from './label-choice';
import { useReader } from './reader';

/** A label as it stands on the page, in quotation marks, marked with its own language for those who hear it. */
export function QuotedLabel({ label }: { label: Quoted }) {
  const { language } = useReader();
  return (
    <span class="on-page" lang={label.language === language ? undefined : label.language}>
      {inQuotes(label.text, language)}
    </span>
  );
}

/**
 * An instruction with the label in its place; the instruction brings its own quotation marks. Without a label an
 * ellipsis stands there, as in the page.
 */
export function Instruction({ say, label }: { say: string; label: Quoted | null }) {
  const { language } = useReader();
  const [first, ...rest] = aroundLabel(say);
  return (
    <>
      {first}
      {rest.map((part, index) => (
        <span key={index}>
          <span class="on-page" lang={label && label.language !== language ? label.language : undefined}>
            {label?.text ?? '…'}
          </span>
          {part}
        </span>
      ))}
    </>
  );
}
