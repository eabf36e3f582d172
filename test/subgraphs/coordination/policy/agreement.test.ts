import { describe, expect, it } from 'vitest';
import { centreCodes } from '../../../../subgraphs/coordination/centres.ts';
import { decide } from '../../../../subgraphs/coordination/policy/decide.ts';
import type { Question } from '../../../../subgraphs/coordination/policy/question.ts';
import { rules } from '../../../../subgraphs/coordination/policy/rules.ts';
import { cells, createAskCedar, findCedarFaults, sentences, toExistence } from './cedar.ts';
import { listQuestions } from './questions.ts';

/** Cedar takes some 0.2 ms for a cell, and a question has 27; the soak compares sixty times as many at random. */
const count = process.env['HELHED_SOAK'] === undefined ? 350 : 20_000;
const seed = 20_261_122;

const askCedar = createAskCedar();

/** Compares every cell of a question; each difference in words, and by what either side decided. */
function compare(question: Question) {
  const access = decide(question);
  const ask = askCedar(question);
  const applied = access.rules.map(({ id }) => id);
  const answers = cells.map((cell) => ({ cell, ...ask(cell) }));
  const differences = answers
    .filter(({ cell, isAllowed }) => cell.read(access) !== isAllowed)
    .map(({ cell, isAllowed, by }) => `${cell.title}: Cedar says ${isAllowed} by ${by.join()}`);
  const decidedBy = answers.flatMap(({ by }) => by);
  for (const code of centreCodes) {
    const isRead = answers.some(
      ({ cell, isAllowed }) =>
        isAllowed && cell.action === 'readKind' && cell.attrs['centre'] === code,
    );
    const { isAllowed: isKnown, by } = ask(toExistence(code));
    decidedBy.push(...by);
    const outcome = isRead ? 'ALLOW' : isKnown ? 'EXISTENCE' : 'WITHHOLD';
    const { [code]: decided } = access.centres;
    if (decided.outcome !== outcome) differences.push(`${code}: Cedar says ${outcome}`);
  }
  return { differences, applied, decidedBy, compared: cells.length + centreCodes.length };
}

describe('the policy, said twice', () => {
  it('says the same: as a table of rules, and in Cedar', { timeout: 600_000 }, () => {
    const different: object[] = [];
    const applied = new Map<string, number>();
    const decidedBy = new Set<string>();
    let compared = 0;
    for (const question of listQuestions(count, seed)) {
      const result = compare(question);
      compared += result.compared;
      for (const id of result.applied) applied.set(id, (applied.get(id) ?? 0) + 1);
      for (const sentence of result.decidedBy) decidedBy.add(sentence);
      if (result.differences.length === 0) continue;
      const { differences, applied: byRules } = result;
      different.push({ differences, byRules, question: JSON.stringify(question) });
    }
    expect(different.slice(0, 3)).toEqual([]);
    expect(compared).toBe((count + 924) * 27);
    // A rule that never applied, or a sentence that never decided, was not compared.
    expect(rules.filter(({ id }) => (applied.get(id) ?? 0) < 10)).toEqual([]);
    expect([...decidedBy].toSorted()).toEqual(sentences.toSorted());
  });

  it('is well-formed in Cedar’s eyes', () => {
    expect(findCedarFaults()).toEqual([]);
    const misspelt = 'permit (principal, action == Action::"readKind", resource)';
    expect(findCedarFaults(`${misspelt} when { resource.sort == "CASES" };`)).toHaveLength(1);
  });
});
