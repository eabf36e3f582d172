import { emergencies, everything, few } from './canary-fields.ts';
import { spell, type Picks } from './canary-picks.ts';
import { toBody, type Shapes } from './canary-request.ts';

/** Questions as a client asks them, about whom it may and whom it may not. */
export function createLookups({ text, id, cpr }: Picks): Shapes {
  const byId = 'query ($id: ID!) { citizen(id: $id) { ...All } }';
  const byCpr = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { ...All } }';
  const all = `fragment All on Citizen { ${everything} }`;
  const toCursor = (...places: readonly string[]) =>
    Buffer.from(JSON.stringify(['citizens', ...places])).toString('base64url');
  return {
    'by id': (dice) => ({ body: toBody(`${byId} ${all}`, { id: id(dice) }) }),
    'by id, a few fields': (dice) => ({
      body: toBody(`query Short($id: ID!) { citizen(id: $id) { ${few} } }`, { id: id(dice) }),
    }),
    'several by id, under aliases': (dice) => ({
      body: toBody(
        `query ($a: ID!, $b: ID!, $c: ID!) { a: citizen(id: $a) { ${few} } b: citizen(id: $b) { ${few} cpr }
           c: citizen(id: $c) { ${few} consents { caseReference } } }`,
        { a: id(dice), b: id(dice), c: id(dice) },
      ),
    }),
    'by CPR number': (dice) => ({
      body: toBody(`${byCpr} ${all}`, { cpr: spell(dice, cpr(dice)) }),
    }),
    'by a CPR number in the text': (dice) => ({
      body: toBody(`{ citizenByCpr(cpr: "${spell(dice, cpr(dice))}") { ${few} } }`),
    }),
    'by a CPR number that is none': (dice) => ({
      body: toBody(`query Lookup($cpr: CPR!) { citizenByCpr(cpr: $cpr) { ${few} } }`, {
        cpr: dice.pick<unknown>([
          Number(cpr(dice)),
          { cpr: cpr(dice) },
          [cpr(dice)],
          [[{ nested: [cpr(dice)] }]],
          `${cpr(dice)}9`,
          `99${cpr(dice).slice(2)}`,
          text(dice).text,
          null,
          true,
          `cpr=${cpr(dice)}`,
        ]),
      }),
    }),
    'a CPR number as a figure in the text': (dice) => ({
      body: toBody(`{ citizenByCpr(cpr: ${cpr(dice)}) { id } }`),
    }),
    'lists of CPR numbers for an id': (dice) => ({
      body: toBody(`query ($id: ID!) { citizen(id: $id) { name } }`, {
        id: dice.pick<unknown>([
          [cpr(dice), cpr(dice)],
          { cpr: [cpr(dice)] },
          cpr(dice),
          text(dice).text,
          [text(dice).text],
        ]),
      }),
    }),
    me: () => ({
      body: toBody(
        `{ me { id name roles caseworker { name unit } citizen { ${few} cpr consents { caseReference } } } }`,
      ),
    }),
    caseload: (dice) => ({
      way: 'LISTED',
      body: toBody(
        `query ($after: String) { me { citizens(first: 20, after: $after) {
           totalCount nodes { ${few} coordination { model } consents { caseReference } social { measures { title } } jobcenter { measures { title } } }
           edges { cursor } pageInfo { startCursor endCursor } } } }`,
        {
          after: dice.pick<unknown>([
            null,
            null,
            toCursor(id(dice), ''),
            toCursor(id(dice), text(dice).text),
            toCursor(text(dice).text, id(dice)),
            toCursor(cpr(dice), ''),
            cpr(dice),
            text(dice).text,
          ]),
        },
      ),
    }),
    'emergency accesses': () => ({ body: toBody(`{ ${emergencies} }`) }),
    events: (dice) => ({
      body: toBody(
        `query ($after: String) { events(after: $after) { nodes { kind citizenId } edges { cursor } } }`,
        {
          after: dice.pick<unknown>([
            null,
            toCursor(cpr(dice), '1'),
            toCursor(text(dice).text, cpr(dice)),
            cpr(dice),
            text(dice).text,
          ]),
        },
      ),
    }),
    alarms: () => ({
      body: toBody(`{ accessAlarms { nodes { rule severity citizenId caseworker { name } } } }`),
    }),
  };
}
