/** What `npm run inspect` says of one saved page. */
import type { Knowledge, Language, Screen } from '../../rules/model';
import type { TargetSeen } from './in-page';

export interface TargetReport {
  id: string;
  label: string;
  section?: string;
  row?: string;
  /** `procedure/step` of each step that points at it. */
  steps: string[];
  status: TargetSeen['status'];
  confidence: number;
  selector: string | null;
  outerHTML: string | null;
  /** Of an ambiguous target. */
  candidates?: string[];
}

/** One file's place in the results. Its shape is read by others' programs. */
export interface PageReport {
  file: string;
  url: string | null;
  language: Language | null;
  screen: { id: string; confidence: number } | null;
  refused?: string;
  targets: TargetReport[];
  error?: string;
}

/** What is printed of one target: as it was seen, and which steps point at it. */
export function targetReport(seen: TargetSeen, screen: Screen, language: Language, knowledge: Knowledge): TargetReport {
  const target = screen.targets.find(({ id }) => id === seen.id);
  const wording = target?.labels[language]?.[0]?.text ?? seen.id;
  const section = target?.section?.[language]?.[0]?.text;
  const steps = Object.values(knowledge.procedures).flatMap((procedure) =>
    procedure.steps
      .filter((step) => step.screen === screen.id && step.target === seen.id)
      .map((step) => `${procedure.id}/${step.id}`),
  );
  return {
    id: seen.id,
    label: seen.status === 'found' ? (seen.label ?? wording) : wording,
    ...(section === undefined ? {} : { section }),
    ...(seen.row === null ? {} : { row: seen.row }),
    steps,
    status: seen.status,
    confidence: seen.confidence,
    selector: seen.selector,
    outerHTML: seen.outerHTML,
    ...(seen.candidates.length > 0 ? { candidates: seen.candidates } : {}),
  };
}
