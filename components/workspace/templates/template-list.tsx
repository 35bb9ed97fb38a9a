import type { Template } from '../../../rules/engine/template';
import { Button } from '../../button';
import { Empty } from '../../message';
import { useReader } from '../../reader';
import { OwnWords, useWords } from '../own-words';

interface TemplateListProps {
  templates: readonly Template[];
  busy: boolean;
  onStart: (template: Template) => void;
  onEdit: (template: Template) => void;
  onDuplicate: (template: Template) => void;
  onRemove: (template: Template) => void;
}

/** The templates by their titles, each with what it holds and what can be done with it. */
export function TemplateList({ templates, busy, ...ways }: TemplateListProps) {
  const { t, language } = useReader();
  const words = useWords();
  if (templates.length === 0) return <Empty>{t('pages.templates.empty')}</Empty>;
  const sorted = [...templates].sort((a, b) => words(a.title).localeCompare(words(b.title), language));
  return (
    <ul class="plain-list stack">
      {sorted.map((template) => (
        <TemplateCard key={template.id} template={template} busy={busy} {...ways} />
      ))}
    </ul>
  );
}

type CardProps = Omit<TemplateListProps, 'templates'> & { template: Template };

function TemplateCard({ template, busy, onStart, onEdit, onDuplicate, onRemove }: CardProps) {
  const { t, say } = useReader();
  const words = useWords();
  const title = words(template.title);
  const own = template.items.filter(({ section }) => section === undefined).length;
  const ways = [
    { key: 'pages.templates.start', press: onStart, kind: 'primary' },
    { key: 'pages.templates.change', press: onEdit, kind: 'plain' },
    { key: 'pages.templates.duplicate', press: onDuplicate, kind: 'plain' },
    { key: 'pages.templates.remove', press: onRemove, kind: 'plain' },
  ] as const;
  return (
    <li class="card stack-tight" data-template={template.id}>
      <h2>
        <OwnWords text={title} />
      </h2>
      <p class="quiet">
        {t('pages.templates.items', { count: template.items.length })}
        {own > 0 && ` · ${t('pages.templates.own', { count: own })}`}
      </p>
      {template.sections.length > 0 && (
        <p class="quiet">{[...new Set(template.sections.map((section) => say(section.title)))].join(' · ')}</p>
      )}
      <p class="row">
        {ways.map(({ key, press, kind }) => (
          <Button key={key} kind={kind} busy={busy} onPress={() => press(template)}>
            {t(key)}
            <span class="visually-hidden">: {title}</span>
          </Button>
        ))}
      </p>
    </li>
  );
}
