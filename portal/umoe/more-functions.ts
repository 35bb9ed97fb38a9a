/** Who holds which function in a quality, and the page where one is given. */
import type { Asked } from '../asked';
import { pageResponse, redirect } from '../respond';
import { FUNCTION_NAMES } from '../screens/umoe-function-parts';
import { umoeFunctions } from '../screens/umoe-functions';
import { umoeFunctionsOverview } from '../screens/umoe-functions-overview';
import type { Errors } from '../screens/umoe-rows';
import { isHealthQuality, type Member, userNameOf } from '../world/umoe';
import { addFunction, FUNCTION_DELAY } from '../world/umoe-functions';
import { findPerson } from '../world/world';
import { type AtQuality, asManager } from './access';
import { UMOE_PATHS, umoeAddress } from './addresses';
import { checkPeriod, type Fields } from './more-checks';
import { MORE_PATHS } from './more-paths';

/** Only qualities of health care have functions; for another one, its own page. */
function atHealthQuality(asked: Asked, step: (at: AtQuality) => Response): Response {
  return asManager(asked, (at) =>
    isHealthQuality(at.quality) ? step(at) : redirect(umoeAddress(UMOE_PATHS.quality, { quality: at.quality.id }), 303),
  );
}

function frameOf({ visit, enterprise, quality }: AtQuality, path: string, member?: string) {
  const query = { quality: quality.id, member };
  return { language: visit.language, path, query, self: umoeAddress(path, query), enterprise, quality };
}

export const showFunctionsOverview = (asked: Asked): Response =>
  atHealthQuality(asked, (at) => {
    const { world } = at.visit;
    const lines = at.quality.members.flatMap((member, index) => {
      const person = findPerson(world, member.person);
      if (!person) return [];
      const open = frameOf(at, MORE_PATHS.functions, String(index + 1)).self;
      return [{ person, userName: userNameOf(world.umoe, member.person) ?? '', member, open }];
    });
    return pageResponse(umoeFunctionsOverview({ ...frameOf(at, MORE_PATHS.functionsOverview), lines }));
  });

/** With the member whose place on the list stands in the address; for an unknown place, the overview. */
function atMember(asked: Asked, step: (at: AtQuality, member: Member, place: string) => Response): Response {
  return atHealthQuality(asked, (at) => {
    const place = at.url.searchParams.get('member') ?? '';
    const member = /^[1-9]\d{0,3}$/.test(place) ? at.quality.members[Number(place) - 1] : undefined;
    return member ? step(at, member, place) : redirect(frameOf(at, MORE_PATHS.functionsOverview).self, 303);
  });
}

export const showFunctions = (asked: Asked): Response =>
  atMember(asked, (at, member, place) => functionsPage(at, member, place, {}, {}));

export const postFunctions = (asked: Asked): Response =>
  atMember(asked, (at, member, place) => {
    const { fields, visit, quality } = at;
    if (fields.do === 'back') return redirect(frameOf(at, MORE_PATHS.functionsOverview).self, 303);
    const { values, errors } = checkPeriod(fields, visit);
    const chosen = fields.function ?? '';
    if (!Object.hasOwn(FUNCTION_NAMES, chosen)) errors.function = 'function-empty';
    if (Object.keys(errors).length > 0) return functionsPage(at, member, place, fields, errors);
    const period = { from: values.from ?? '', ...(values.until ? { until: values.until } : {}) };
    const given = addFunction(quality, { person: member.person, function: chosen, ...period }, visit.clock());
    if (!given.ok) return functionsPage(at, member, place, fields, { function: 'function-held' });
    return redirect(frameOf(at, MORE_PATHS.functions, place).self, 303);
  });

function functionsPage(at: AtQuality, member: Member, place: string, typed: Fields, errors: Errors): Response {
  const { quality, visit } = at;
  const person = findPerson(visit.world, member.person);
  const held = quality.functions
    .filter((one) => one.person === member.person)
    .map(({ id, function: name, from, until, givenAt }) => {
      const ready = givenAt === null ? 0 : givenAt + FUNCTION_DELAY;
      return { id, function: name, from, until, activeFrom: ready > visit.clock() ? timeOfDay(ready) : undefined };
    });
  return pageResponse(
    umoeFunctions({
      ...frameOf(at, MORE_PATHS.functions, place),
      user: person ? `${person.lastName} ${person.firstName}` : '',
      held,
      typed,
      errors,
      overview: frameOf(at, MORE_PATHS.functionsOverview).self,
    }),
  );
}

/** Hours and minutes as a clock in Belgium shows them. */
function timeOfDay(moment: number): string {
  return new Intl.DateTimeFormat('fr-BE', { timeStyle: 'short', timeZone: 'Europe/Brussels' }).format(moment);
}
