import { spell, type Picks } from './canary-picks.ts';
import { toBody, type Shapes } from './canary-request.ts';

/** Documents, variables and bodies that are wrong, with canaries in every place that has room for one. */
export function createMistakes({ text, citizen, id, cpr }: Picks): Shapes {
  return {
    'a CPR number as the operation’s name': (dice) => {
      const name = dice.pick(['q', 'cpr_', '_', 'cpr']) + cpr(dice);
      return {
        body: toBody(`query ${name} { me { name } }`, {}, dice.pick([{}, { operationName: name }])),
      };
    },
    'an operation that is not there': (dice) => ({
      body: toBody(
        'query A { me { name } } query B { me { id } }',
        {},
        {
          operationName: dice.pick([cpr(dice), text(dice).text, [cpr(dice)], { a: cpr(dice) }]),
        },
      ),
    }),
    'a canary as an alias': (dice) => {
      const [one, other] = [text(dice), citizen(dice)];
      return {
        repeats: [one.mark, other.cpr],
        body: toBody(
          `query ($id: ID!) { kanarie${one.mark}: citizen(id: $id) { name address cpr }
             c${other.cpr}: citizenByCpr(cpr: "${other.cpr}") { a: name } }`,
          { id: id(dice) },
        ),
      };
    },
    'names that are not there': (dice) => {
      const [one, other] = [text(dice), text(dice)];
      const number = citizen(dice).cpr;
      return {
        repeats: [one.mark, other.mark, number],
        body: toBody(
          dice.pick([
            `{ me { ...kanarie${one.mark} kanarie${other.mark} } }`,
            `{ me { name } } fragment c${number} on kanarie${one.mark} { name }`,
            `query ($kanarie${one.mark}: String) { me { name c${number} } }`,
            `query { citizen(id: $kanarie${one.mark}) { name @kanarie${other.mark} } }`,
            `query ($a: Kanarie${one.mark}!) { me(kanarie${other.mark}: $a) { name } }`,
          ]),
        ),
      };
    },
    'literals of the wrong kind': (dice) => {
      const one = text(dice);
      return {
        repeats: [one.mark],
        body: toBody(
          dice.pick([
            `{ me { name @include(if: "${spell(dice, cpr(dice))}") } }`,
            `{ me { name @skip(if: "${one.text}") } }`,
            `{ me { citizens(first: "${spell(dice, cpr(dice))}") { totalCount } } }`,
            `{ me { citizens(first: ["${one.text}"]) { totalCount } } }`,
            `{ emergencyAccesses(isReviewed: "${cpr(dice)}") { totalCount } }`,
            `{ laws(on: "${spell(dice, cpr(dice))}") { code } }`,
            `{ laws(on: "${one.text}") { code } }`,
            `{ citizen(id: {cpr: "${cpr(dice)}"}) { name } }`,
            `{ citizen(id: "${cpr(dice)}") { name } }`,
            `{ citizen(id: "${one.text}") { name } }`,
          ]),
        ),
      };
    },
    'variables of the wrong kind': (dice) => {
      const value = dice.pick<unknown>([
        text(dice).text,
        cpr(dice),
        { [`c${cpr(dice)}`]: cpr(dice) },
        { [text(dice).text]: [cpr(dice)] },
        [[text(dice).text]],
        Number(cpr(dice)),
      ]);
      return {
        body: toBody(
          dice.pick([
            `query ($v: Int) { me { citizens(first: $v) { totalCount } } }`,
            `query ($v: Boolean!) { me { name @include(if: $v) } }`,
            `query ($v: Date) { laws(on: $v) { code } }`,
            `mutation ($v: GiveConsentInput!) { giveConsent(input: $v) { consent { id } } }`,
            `mutation ($v: RequestEmergencyAccessInput!) { requestEmergencyAccess(input: $v) { emergencyAccess { id } } }`,
            `query { me { name } }`,
          ]),
          { v: value, [`c${cpr(dice)}`]: value },
        ),
      };
    },

    'GraphQL that is none': (dice) => {
      const one = text(dice);
      return {
        repeats: [one.mark],
        body: toBody(
          dice.pick([
            `{ me { name } ${one.text}`,
            `{ citizenByCpr(cpr: "${spell(dice, cpr(dice))}) { name } }`,
            `{ citizen(id: "${one.text}" { name } }`,
            `query { ${cpr(dice)} }`,
            spell(dice, cpr(dice)),
            one.text,
            `mutation { giveConsent(input: {caseReference: "${one.text}"}) { consent { id } } }`,
            `subscription { kanarie${one.mark} }`,
            `{ __type(name: "${one.text}") { name } }`,
          ]),
        ),
      };
    },
    'JSON that is none': (dice) => ({
      body: dice.pick([
        `{"query": "{ me { name } }", "variables": {"cpr": "${cpr(dice)}"`,
        cpr(dice),
        `"${text(dice).text}"`,
        `[${toBody('{ me { name } }', { cpr: cpr(dice) })}]`,
        `cpr=${cpr(dice)}&name=${text(dice).text}`,
        JSON.stringify({ query: [text(dice).text] }),
        JSON.stringify({ documentId: `sha256:${cpr(dice)}` }),
        JSON.stringify({ extensions: { persistedQuery: { sha256Hash: text(dice).text } } }),
        '',
      ]),
    }),
    'a form of another kind': (dice) => ({
      headers: {
        'content-type': dice.pick([
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'text/plain',
          `text/plain; cpr=${cpr(dice)}`,
        ]),
      },
      body: `query=${encodeURIComponent(`{ citizenByCpr(cpr: "${cpr(dice)}") { name } }`)}`,
    }),
    'a body too large': (dice) => ({
      body: toBody('{ me { name } }', {
        text: `${text(dice).text} ${cpr(dice)} `.repeat(dice.pick([20_000, 40_000])),
      }),
    }),
    'a document too large': (dice) => ({
      body: dice.pick([
        toBody(`{ me { ${`${'name '.repeat(50)} # ${cpr(dice)}\n`.repeat(400)} } }`),
        toBody(
          `{ ${Array.from({ length: 12 }, (_, index) => `c${index}: citizenByCpr(cpr: "${cpr(dice)}") { name }`).join(' ')} }`,
        ),
      ]),
    }),
    'variables too deep': (dice) => {
      const deep: unknown = JSON.parse(`${'['.repeat(60)}"${cpr(dice)}"${']'.repeat(60)}`);
      return { body: toBody('{ me { name } }', { deep }) };
    },
  };
}
