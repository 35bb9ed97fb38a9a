/**
 * A reading: what Ariane sees on a page, without any reference to the page's own objects.
 * `guide/read` makes it (the only part that queries the DOM); `guide/match` works on it and is pure.
 */
import type { Language, TargetRole } from '../rules/model';

export interface Control {
  /** Number that is valid for this reading only; `Reader.elementOf(key)` gives the node back. */
  key: number;
  role: TargetRole;
  /** What a person would read as its label, best first: accessible name, label text, neighbouring cell, preceding text, placeholder, title. */
  labels: ControlLabel[];
  /** Texts of the headings, legends and card titles above it, nearest first. */
  sections: string[];
  /** What it stands in, nearest first, by whatever tells one box from another: shows whose neighbour it is. */
  boxes?: readonly unknown[];
  /** For a link: text of the line it stands in. */
  line?: string | undefined;
  /** It stands in a menu, a header or a footer. */
  aside?: boolean;
  required: boolean;
  enabled: boolean;
  visible: boolean;
  readOnly: boolean;
  /** For radio buttons and check boxes; for a disclosure: whether it is open. */
  checked?: boolean | undefined;
  /** Input type as the page declares it, such as `email`, `tel`, `text`. */
  inputType?: string | undefined;
}

export interface ControlLabel {
  text: string;
  /** How it was found: a proper accessible name is worth more than a text that happens to stand beside it. */
  from: 'name' | 'label' | 'cell' | 'preceding' | 'following' | 'legend' | 'placeholder' | 'title' | 'alt' | 'options';
}

export interface Reading {
  host: string;
  path: string;
  /** Language of the page as it declares it or as its texts show; `null` when unclear. */
  language: Language | null;
  title: string;
  headings: { level: number; text: string }[];
  /** Visible text of the page, normalised, at most 20,000 characters. */
  text: string;
  controls: Control[];
  /** The page goes on: it holds more than was read, so nothing is known to stand there only once. */
  cut?: true;
}

export interface Recognition {
  screen: string;
  /** 0–1. */
  confidence: number;
  /** The page language by which it was recognised. */
  language: Language;
  /** Each piece of evidence with the weight it gave. */
  why: { evidence: string; weight: number }[];
  runnerUp?: { screen: string; confidence: number };
  /** Ids of the messages of that screen that stand on the page. */
  messages: string[];
}

/** Result of looking for one target. Only `found` may ever be ringed. */
export type Location =
  /** `keys`: where one of several is enough, all of them, `key` being the first. */
  | {
      status: 'found';
      key: number;
      confidence: number;
      label: string;
      verified: boolean;
      keys?: number[];
      /** The person pointed it out: Ariane does not know its label. */
      hinted?: true;
    }
  | { status: 'ambiguous'; keys: number[]; confidence: number }
  | { status: 'missing'; confidence: number; near?: string };
