import { decide } from '/tmp/ariane/b/rules/engine/decide';
import { compile } from '/tmp/ariane/b/rules/engine/compile';
import { fullAssignments } from '/tmp/ariane/b/scripts/bench/decision';

import { decision, facts } from './zz-load';


const d: any = decision('which-designation-procedure'); const F: any = facts();
const all = fullAssignments(d, F);
const t = compile(d);
const codesAll = all.map((f) => t.encode(f));
let sink = 0;
const bench = (name: string, f: () => void) => { let best = 1e9; for (let k = 0; k < 60; k++) { const s = performance.now(); f(); best = Math.min(best, performance.now() - s); } console.log(name, Math.round(best * 1e6 / all.length)); };
bench('encode', () => { for (const f of all) sink += t.encode(f).length; });
bench('holds', () => { for (const c of codesAll) for (const r of t.rules) if (r.holds(c) === true) sink++; });
bench('trace', () => { for (let i = 0; i < all.length; i++) for (const r of t.rules) sink += r.trace(codesAll[i]!, all[i]!).length; });
bench('decide', () => { for (const f of all) sink += decide(d, f).trace.length; });
console.log(sink, d.rules.map((r: any) => t.rules.find((x) => x.rule === r)!.trace(codesAll[0]!, all[0]!).length).join());
import { benchDecision, disagreement } from './decision';
(async () => { console.log(await disagreement(d, F), JSON.stringify(await benchDecision(d, F, 10))); })();
