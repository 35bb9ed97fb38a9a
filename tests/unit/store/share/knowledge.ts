/** The real procedures. Reading them takes a while: only for the tests that need them. */
import { procedureTemplate, type Template } from '../../../../rules/engine/template';
import { loadKnowledge } from '../../../../rules/loader';
import { readKnowledgeFiles } from '../../../../scripts/knowledge-files';

const loaded = loadKnowledge(readKnowledgeFiles());
if (!loaded.ok) throw new Error('the knowledge cannot be read');
export const { procedures } = loaded.knowledge;
export const templates: Template[] = Object.values(procedures).map(procedureTemplate);
