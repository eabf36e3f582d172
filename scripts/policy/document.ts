import { rights } from '../../server/caller.ts';
import { changeRules } from '../../subgraphs/coordination/policy/changes.ts';
import { figureRules } from '../../subgraphs/coordination/policy/figures.ts';
import { kinds, leastSensitivity } from '../../subgraphs/coordination/policy/kinds.ts';
import { rules } from '../../subgraphs/coordination/policy/rules.ts';
import { toShown } from './shown.ts';
import { toTable, toWordTable } from './table.ts';
import {
  roleWords,
  relationWords,
  actorWords,
  purposeWords,
  conditionWords,
  centresWords,
  partWords,
  kindWords,
  rightWords,
  limitsWords,
  cprWords,
} from './words.ts';

/** The policy's table as a lawyer reads it, not yet formatted. */
export const policyDocument = `# The policy

Who may see what of a citizen, why, and by which law. The table below is made from \`subgraphs/coordination/policy/rules.ts\`, the same lines that decide every request: change them there, then run \`npm run policy\`. A test decides each rule by hand, and a second statement of the policy in Cedar, written by another hand and not made from the table, must agree with it on every generated case ([decision](decisions/2026-11-22-the-policy-is-a-table.md)).

What no rule opens stays shut. There is no rule that closes: to take access away, take away what opens it.

## The answers

| Answer             | What the caller gets                                                                                                                                |
| ------------------ | --------------------------------------------------------------------------------------------------------------------------------------------------- |
| **allow**          | The kinds of information that the rules name, within the limits of the role. The centre is asked, with a pass that says no more than that.          |
| **existence only** | Whether the centre has a case or has none. The centre is not asked.                                                                                 |
| **withhold**       | Nothing, not even whether there is a case. The centre is not asked, and the answer says \`WITHHELD\`, never an empty list.                          |
| **masked**         | The rest is shown; a CPR number, a protected name or a protected address is not. A name is replaced, the other two are refused, each with a reason. |

The person asking reads the same in \`Citizen.whyAccess\`: purpose, rules, legal grounds, what is open, what is masked.

## The order of the check

1. Who is it? A verified token, with a role that any rule opens something to. Otherwise refused before anything is looked up.
2. What relates them to this citizen: coordination, team, a case, custody, emergency access, or being the citizen. Postgres says it, not the client.
3. What for? The purpose that the request says, or the usual one of the role. A rule holds for its own purposes alone, so that what somebody is at work and what the same person is as a citizen never add up in one request.
4. Which limits has the role: units (organisationsenheder), subjects (KLE), sensitivity (følsomhed)?
5. Is there consent, or a statutory ground, for what crosses from one centre to another?
6. What is shown, field by field: allowed, masked, existence only, withheld.
7. An entry in the access log, committed before anything leaves: rules, grounds, kinds; no values.

## The rules

${toTable(
  [
    'Rule',
    'Role',
    'Relation',
    'Purpose',
    'Condition',
    'Of what belongs to the citizen',
    'Of the centres',
    'Data limits',
    'CPR number',
    'Legal ground',
  ],
  rules.map((rule) => [
    `\`${rule.id}\``,
    rule.roles.map((role) => roleWords[role][0]).join(' or '),
    relationWords[rule.relation][0],
    rule.purposes.map((purpose) => purposeWords[purpose][0]).join(' or '),
    rule.when === undefined ? '' : conditionWords[rule.when][0],
    rule.parts.map((part) => partWords[part][0]).join(', ') || 'nothing more',
    centresWords[rule.centres],
    ['NONE', 'ALL_AS_EXISTENCE'].includes(rule.centres) ? '' : limitsWords[rule.limits],
    cprWords[rule.cpr],
    rule.ground,
  ]),
)}

Where several rules apply, each adds what it opens. A consent that is withdrawn or over is not asked for: it opens nothing from the next request on.

The person asking is told:

${rules.map(({ id, reason }) => `- \`${id}\`: ${reason}`).join('\n')}

## Figures

What a manager (leder) sees is a programme's figures, \`Programme.figures\`, and no citizen: no rule above has the role. \`Programme.withoutResponsible\` lists for whom nobody answers, and \`Programme.withoutDecision\` who was signalled and waits, by an id that opens nothing to the manager; who visitates reads both, and opens whom they list. Each who is listed has an entry in the access log.

${toTable(
  ['Rule', 'Role', 'Purpose', 'Legal ground'],
  figureRules.map((rule) => [
    `\`${rule.id}\``,
    [
      rule.roles.map((role) => roleWords[role][0]).join(' or '),
      ...(rule.right === undefined ? [] : [`with the right \`${rule.right}\``]),
    ].join(' '),
    rule.purposes.map((purpose) => purposeWords[purpose][0]).join(' or '),
    rule.ground,
  ]),
)}

The figures are about everybody in the programme, whatever the data limits of the role: they are added up, and what is about fewer than five citizens (\`FIGURES_LEAST\`), or would let such a figure be worked out, is kept back ([decision](decisions/2026-11-22-figures.md)). Each reading has an entry in the access log, without a citizen.

## Who may change what

Nobody changes what they may not see. Beyond that, a change of the work around a citizen is for who stands to them as the table says; the rows of the database ask the same (\`coordination.acts_as\`), and each change is logged, has a version, and happens once per key. A consent is recorded by who sees the consents; emergency access, signals and its review have rules of their own (\`SECURITY.md\`). Nobody appoints, enrols or adds themselves.

${toTable(
  ['Change', 'For', 'Legal ground'],
  changeRules.map(({ change, actors, ground }) => [
    `\`${change}\``,
    actors.map((actor) => actorWords[actor][0]).join(', '),
    ground,
  ]),
)}

## Data limits

A job-function role (jobfunktionsrolle) reaches as far as its data limits (dataafgrænsning): the units that granted a measure, the KLE group of a case or measure, and the level of sensitivity, 1 to 4, of Sags- og Dokumentindeks (SF1470). Level _n_ sees 1 to _n_; a token without a level sees level 1. What a source does not classify counts as level 4, and as outside any unit or KLE group: nobody guesses. A case names no unit: who is limited to units sees its existence only, as a number. Plans and assessments are not classified row by row: the level alone decides. The centre compares each row; a row outside the limits is left out and counted in \`withheldMeasures\`.

Some kinds of information are seen at all only from a level on:

${toTable(
  ['Kind of information (oplysningstype)', 'Danish', 'What it is', 'From level'],
  kinds.map((kind) => [
    `${kindWords[kind][0]} \`${kind}\``,
    kindWords[kind][1],
    kindWords[kind][2],
    String(leastSensitivity[kind]),
  ]),
)}

The citizen’s own plan is seen from the level of the centres’ plans on. A centre of which no kind is left is withheld. Emergency access and one’s own matters have no limits.

## Protected persons and the CPR number

A protected name and address (navne- og adressebeskyttelse, CPR-loven § 28) are guarded whatever rule opens the citizen. To somebody at work:

${toTable(
  ['Right', 'CPR number', 'Protected name', 'in a list', 'Protected address', 'in a list'],
  [[], ...rights.map((right) => [right]), [...rights]].map((held) => [
    held.map((right) => `\`${right}\``).join(' and ') || 'none',
    toShown(held, false).cpr,
    toShown(held, false).name,
    toShown(held, true).name,
    toShown(held, false).address,
    toShown(held, true).address,
  ]),
)}

To show a protected name or address to somebody else is flagged in the access log, and so is a refusal to who asked for the citizen alone; a masked row of a list that tells no more than who coordinates is not ([why](decisions/2026-11-22-who-opens-a-protected-person.md)).

Nothing is masked of one’s own record; of a child’s, a protected address is. A journal system sees the whole CPR number, which its journal is kept by (databeskyttelsesloven § 11).

## Consent

A consent (samtykke) names kinds of information, the centres they come from, who receives them, the case, who gave it, and its days: a year at most. One that names none of these, or everything from everywhere for no single plan, is no consent (RTL § 11 a, VEJ 9330/2019 pt. 117). It is taken back at any time.

| Age         | Who gives it                                                  |
| ----------- | ------------------------------------------------------------- |
| under 15    | a holder of custody (forælder med forældremyndighed)          |
| 15 to 17    | the young person and a holder of custody, both                |
| from 18     | the citizen                                                   |
| not known   | the citizen: no birth date says that this is a child          |

The action plan (SEL § 141 stk. 7) is an adult’s; the youth plan (BL § 110) is for 16 to 23 years.

## The words

${toWordTable('Roles (jobfunktionsroller)', roleWords)}

${toWordTable('Relations (relationer)', relationWords)}

${toWordTable('Purposes (formål)', purposeWords)}

${toWordTable('Conditions', conditionWords)}

${toWordTable('What belongs to the citizen', partWords)}

${toWordTable('Rights', rightWords)}

${toWordTable('Who changes something', actorWords)}

Danish terms: [glossary](glossary.md). Centres: Center for Arbejdsmarked (\`JOBCENTER\`), Center for Sundhed og Omsorg (\`SOCIAL\`), Center for Børn og Læring (\`CHILDREN\`).

## What a lawyer should read twice

Choices that the law leaves to the municipality, or that we could not confirm:

- \`COORDINATING\` opens all centres without consent. It rests on the municipality being one authority and on the need to coordinate. The coordinating caseworker is mostly local policy, no statutory role; and without consent a plan view is thought to show the centres’ plans side by side, within each one’s need.
- \`OWN_CASE\` and \`JOURNAL\` show the unified plan, the team and, to caseworkers, the consents as a whole: these tell of other centres what no rule on centres opens.
- \`SELF\` and \`CUSTODY\` know no exception for what a party is not to see (SF1470 has _visning undtaget for borger_), such as a report about a parent. Until the sources can mark such a row, somebody must be sure that there is none.
- \`CUSTODY_OF_YOUNG_PERSON\`: the line at 15 is ours. Under BL a child is a party from 10 and consents with the custody holder from 16 (§ 110).
- One holder of custody is enough for a consent, where two may hold it.
- \`TEAM_BY_CONSENT\` and \`CENTRE_BY_CONSENT\` open what a consent says that somebody who gains by it may have recorded; an oral one rests on the note in the journal (offentlighedsloven § 13).
- A guardian of an adult (værge) has no rule, and sees nothing.
`;
