/** The confirmation of the exceptional procedure: nobody is greeted, and only the person designated is shown. */
import { PATHS } from '../address';
import { type ConfirmationProps, confirmationPage } from './app032-confirmation';
import type { Page } from './document';

export function app032PublicConfirmation(props: Omit<ConfirmationProps, 'contact' | 'welcome'>): Page {
  const place = { path: PATHS.publicConfirmation, details: PATHS.publicDetails };
  return confirmationPage({ ...props, welcome: null }, place);
}
