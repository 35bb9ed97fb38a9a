import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { Decision, FactsFile } from '/tmp/ariane/b/rules/model';
export const decision = (id: string) => Decision.parse(parse(readFileSync(`/tmp/ariane/b/rules/decisions/${id}.yaml`, 'utf8')));
export const facts = () => Object.fromEntries(FactsFile.parse(parse(readFileSync('/tmp/ariane/b/rules/facts.yaml', 'utf8'))).facts.map((f) => [f.id, f]));
