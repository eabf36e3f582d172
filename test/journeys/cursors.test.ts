import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../demo/stories/stories.ts';
import { startInOneProcess, type OneProcess } from '../setup/one-process.ts';

const edges = 'edges { cursor node';
const ofAmalie = (list: string) =>
  `{ citizenByCpr(cpr: "${stories.amalie.cpr}") { name ${list} } }`;

describe('a cursor', () => {
  let town: OneProcess;
  beforeAll(async () => {
    town = await startInOneProcess();
  });
  afterAll(() => town.stop());

  it.each([
    ['me.citizens', 'coordinator', `{ me { citizens(first: 9) { ${edges} { id } } } } }`],
    [
      'me.findings',
      'coordinator',
      `{ me { findings(first: 9) { ${edges} { id severity dueOn } } } } }`,
    ],
    [
      'me.meetingsToCall',
      'facilitator',
      `{ me { meetingsToCall(first: 9) { ${edges} { dueOn cadence citizen { id } programme } } } } }`,
    ],
    [
      'measureHistory',
      'coordinator',
      ofAmalie(`measureHistory(first: 9) { ${edges} { id startsOn } } }`),
    ],
    ['accessLog', 'citizen', ofAmalie(`accessLog(first: 9) { ${edges} { id } } }`)],
  ])('of %s says no more than its row', async (_, person, query) => {
    const { text, errors } = await town.askAs(person, query);
    expect(errors).toEqual([]);
    const rows = [...text.matchAll(/\{"cursor":"([^"]+)","node":(.*?)\}(?=,\{"cursor"|\])/g)];
    expect(rows.length).toBeGreaterThan(0);
    for (const [, cursor = '', node = ''] of rows) {
      const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      if (!Array.isArray(parts)) throw new Error('A cursor is a list of texts.');
      const place = parts.slice(-2).map(String);
      const said = place.flatMap((part) => part.split(/[ /]/)).filter((part) => part !== '');
      // A rank among severities, and the day of what has none, are no facts of the row.
      for (const part of said) if (!/^[0-2]$|^9999-12-31$/.test(part)) expect(node).toContain(part);
    }
  });

  it('of who is left out of a page, since the purpose does not open them, says an id of one’s own caseload', async () => {
    const list = '{ me { citizens(first: 50) { nodes { id } pageInfo { endCursor } } } }';
    const person = 'jobcenter-caseworker';
    const own = await town.askAs(person, list);
    const other = await town.askAs(person, list, {}, { 'helhed-purpose': 'COORDINATION' });
    const cursor = /"endCursor":"([^"]+)"/.exec(other.text)?.[1] ?? '';
    const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(Buffer.from(cursor, 'base64url').toString())?.[0];
    expect(other.text).not.toContain(`{"id":"${id}"}`);
    expect(own.text).toContain(`{"id":"${id}"}`);
  });
});
