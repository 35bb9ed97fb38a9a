/** The desk of the simulation: signing and posting, post that arrives, time that passes. */
import { address, CSAM, PATHS } from './address';
import type { Asked, Route } from './asked';
import { pageResponse, redirect } from './respond';
import { DESK_FIELDS, FORWARD, simulationDesk } from './screens/simulation-desk';
import { handle, send } from './world/post';
import { removeFormerGap } from './world/world';

export function deskRoutes(route: Route): void {
  route(CSAM, PATHS.desk, showDesk, postDesk);
}

function showDesk({ visit }: Asked): Response {
  const now = visit.clock();
  handle(visit.world, now);
  return pageResponse(simulationDesk({ language: visit.language, world: visit.world, now }));
}

function postDesk({ visit, fields }: Asked): Response {
  const step = fields[DESK_FIELDS.forward];
  if (step !== undefined && Object.hasOwn(FORWARD, step)) visit.forward(FORWARD[step as keyof typeof FORWARD]);
  if (fields[DESK_FIELDS.send] !== undefined) send(visit.world, fields[DESK_FIELDS.send], visit.clock());
  const [enterprise = '', gap = ''] = (fields[DESK_FIELDS.remove] ?? '').split(' ');
  removeFormerGap(visit.world, gap, enterprise);
  return redirect(address(CSAM, PATHS.desk), 303);
}
