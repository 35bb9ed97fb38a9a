/** Modules that the build makes (scripts/knowledge-plugin.ts): the YAML files, read and checked. */
declare module 'virtual:knowledge' {
  export const knowledge: import('./model').Knowledge;
}

declare module 'virtual:scenarios' {
  /** In the order of their file names. */
  export const scenarios: import('../portal/scenarios/schema').Scenario[];
}
