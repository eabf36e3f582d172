import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../setup/ask.ts';
import { startTestStack, type TestStack } from '../setup/stack.ts';

const query = `query Caseload {
  me { citizens(first: 50) { nodes {
    name
    centres { status }
    activeMeasures { measures { title ... on EmploymentMeasure { company } } }
  } } }
}`;
const deadlines = [0, 1, 2, 5, 10, 20, 40, 80, 160, 320, 510, 520, 540, 580, 660];
const noTime =
  /^There was no answer within \d+ ms\.$|^The time that this request had was over before .+ had answered\. /;

let stack: TestStack;
const answers: Answer[] = [];
beforeAll(async () => {
  stack = await startTestStack();
  for (let round = 0; round < 3; round += 1)
    for (const ms of deadlines)
      answers.push(
        await stack.askAs('coordinator', query, {}, { 'helhed-deadline-ms': String(ms) }),
      );
  expect((await stack.askAs('coordinator', query)).errors).toEqual([]);
  await Promise.all(stack.stack.processes.map((one) => one.stop()));
});
afterAll(() => stack.stop());

describe('a client that gives a request hardly any time', () => {
  it('is told that the time was over, and not that something is away', () => {
    const errors = answers.flatMap((answer) => answer.errors);
    expect(errors.length).toBeGreaterThan(deadlines.length);
    for (const { message } of errors) expect(message).toMatch(noTime);
    for (const { extensions } of errors)
      expect(extensions.code).toMatch(/^(SOURCE|CENTRE)_UNAVAILABLE$/);
  });

  it('is not taken for a fault of anything: nobody on duty is told', () => {
    const lines = stack.readLogs().split('\n');
    expect(lines.filter((line) => line.includes('"msg":"request"'))).not.toEqual([]);
    // Alarms of the access log are warnings too, and no errors.
    expect(lines.filter((line) => /"level":[456]0.*"err":/.test(line))).toEqual([]);
  });
});
