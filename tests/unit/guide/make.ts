/** Readings, screens and steps made by hand, as small as a test allows. */

import type { Control, ControlLabel, Reading } from '../../../guide/reading';
import type { Label, Labels, Screen, Target } from '../../../rules/model';
import { datesOf } from '../../../session/dates';
import type { ChecklistState, GuidePack, GuideStep } from '../../../session/messages';

export const SOURCE = 'a-manual#1';
export const read = (text: string): Label => ({ text, read: SOURCE });
export const guessed = (text: string): Label => ({ text, unverified: true });
export const fr = (text: string): Labels => ({ fr: [read(text)] });

let lastKey = 0;
export function control(role: Control['role'], label: string | ControlLabel[], more: Partial<Control> = {}): Control {
  lastKey += 1;
  return {
    key: lastKey,
    role,
    labels: typeof label === 'string' ? [{ text: label, from: 'label' }] : label,
    sections: [],
    required: false,
    enabled: true,
    visible: true,
    readOnly: false,
    ...more,
  };
}

export function reading(more: Partial<Reading> = {}): Reading {
  return {
    host: 'www.csam.be',
    path: '/here',
    language: 'fr',
    title: '',
    headings: [],
    text: '',
    controls: [],
    ...more,
  };
}

export function target(id: string, role: Target['role'], labels: Labels, more: Partial<Target> = {}): Target {
  return { id, role, labels, sources: [SOURCE], ...more };
}

const title = { fr: 'titre', nl: 'titel', de: 'Titel', en: 'title' };
export function screen(id: string, heading: Labels, more: Partial<Screen> = {}): Screen {
  return {
    id,
    title,
    hosts: ['www.csam.be'],
    evidence: 'manual',
    asOf: '2018-07',
    paths: [],
    heading,
    landmarks: [],
    messages: [],
    targets: [],
    sources: [SOURCE],
    ...more,
  };
}

export function step(id: string, done: GuideStep['done'], more: Partial<GuideStep> = {}): GuideStep {
  return {
    id,
    number: 1,
    title: `titre ${id}`,
    do: 'press',
    say: 'Cliquez sur « {label} ».',
    warnings: [],
    prepare: [],
    lookAlikes: [],
    terms: [],
    problems: [],
    contacts: [],
    links: [],
    sources: [],
    done,
    ...more,
  };
}

/** Steps whose ids are in `done` are ticked. */
export function state(steps: readonly GuideStep[], done: readonly string[] = []): ChecklistState {
  const current = steps.find(({ id }) => !done.includes(id))?.id ?? null;
  return {
    checklist: 'checklist-1',
    procedure: 'a-procedure',
    steps: steps.map(({ id }) => ({ id, done: done.includes(id) })),
    current,
    finished: current === null,
    practice: false,
  };
}

export function pack(
  steps: GuideStep[],
  screens: Screen[],
  more: Partial<Omit<GuidePack, 'hints' | 'dates' | 'enterprise'>> = {},
): GuidePack {
  const known = {
    language: 'fr' as const,
    texts: {},
    screens,
    procedure: { id: 'a-procedure', title: 'Une démarche', evidence: 'manual', asOf: '2018-07' },
    steps: steps.map((each, index) => ({ ...each, number: index + 1 })),
    exits: [],
    state: state(steps),
    ...more,
  };
  return { ...known, dates: datesOf(known), hints: [], enterprise: '((?!))' };
}
