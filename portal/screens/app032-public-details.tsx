/** The details of the exceptional procedure: those of the page after log-in, but nobody is greeted. */
import { PATHS } from '../address';
import { type DetailsProps, detailsPage } from './app032-enterprise-details';
import type { Page } from './document';

export function app032PublicDetails(props: Omit<DetailsProps, 'onlyOther'>): Page {
  return detailsPage(props, { welcome: null, path: PATHS.publicDetails });
}
