import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../server/log.ts';

const cpr = '6201901234';
const hyphenated = '620190-1234';

function createWritten() {
  const lines: string[] = [];
  return { lines, log: createLog('toy', (line) => void lines.push(line)) };
}

/** The one line, which anything that reads logs can still parse, and no number in it. */
function readLine(lines: readonly string[]): unknown {
  expect(lines).toHaveLength(1);
  const [line = ''] = lines;
  expect(line).not.toContain(cpr);
  expect(line).not.toContain(hyphenated);
  expect(line.endsWith('\n')).toBe(true);
  return JSON.parse(line);
}

describe('a log line', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('says which process wrote it and how grave it is, and keeps what is no CPR number', () => {
    const { lines, log } = createWritten();
    const facts = {
      requestId: 'e349ce59-6346-454a-9b6e-0b0f4a1c2d3e',
      ms: 12,
      amountOre: 129_900,
      at: '2026-11-21T07:30:00.000Z',
    };
    log.warn(facts, 'slow');
    expect(readLine(lines)).toMatchObject({ level: 40, process: 'toy', msg: 'slow', ...facts });
  });

  it('has no CPR number in its message', () => {
    const { lines, log } = createWritten();
    log.info(`about ${cpr} and ${hyphenated}`);
    expect(readLine(lines)).toMatchObject({ msg: 'about [cpr] and [cpr]' });
  });

  it('has no CPR number in a message of more than one line', () => {
    const { lines, log } = createWritten();
    log.info(`these:\n${cpr}\n${hyphenated}\n\t${cpr}`);
    expect(readLine(lines)).toMatchObject({ msg: 'these:\n[cpr]\n[cpr]\n\t[cpr]' });
  });

  it('has no CPR number in values, however deep', () => {
    const { lines, log } = createWritten();
    log.info({ a: { b: [{ c: cpr }, hyphenated, `x=${cpr}`] }, url: `/x?cpr=${cpr}` }, 'deep');
    expect(readLine(lines)).toMatchObject({
      a: { b: [{ c: '[cpr]' }, '[cpr]', 'x=[cpr]'] },
      url: '/x?cpr=[cpr]',
    });
  });

  it('has no CPR number in a name', () => {
    const { lines, log } = createWritten();
    log.info({ byCpr: { [cpr]: 1 } }, 'names');
    expect(readLine(lines)).toMatchObject({ byCpr: { '[cpr]': 1 } });
  });

  it('has no CPR number that a source stored as a figure', () => {
    const { lines, log } = createWritten();
    log.info({ row: { cpr: Number(cpr), list: [Number(cpr)] } }, 'figures');
    expect(readLine(lines)).toMatchObject({ row: { cpr: '[cpr]', list: ['[cpr]'] } });
  });

  it('has no CPR number in an error, its stack, its cause or its details', () => {
    const { lines, log } = createWritten();
    const cause = Object.assign(new Error(`duplicate\n${cpr}`), {
      detail: `Key (cpr)=(${cpr}) already exists.`,
    });
    log.error({ err: new Error(`about ${cpr}`, { cause }) }, 'failed');
    expect(readLine(lines)).toMatchObject({
      msg: 'failed',
      err: { type: 'Error' },
    });
    expect(lines[0]).toContain('about [cpr]');
    expect(lines[0]).toContain('log.test.ts');
  });

  it('has no word of the client’s in it: an alias stands in the place of an error', () => {
    const { lines, log } = createWritten();
    const error = new GraphQLError('Not for you.', { path: ['amalieSommer', 'name'] });
    log.info({ err: error }, 'refused');
    expect(readLine(lines)).toMatchObject({ err: { message: 'Not for you.' } });
    expect(lines.join()).not.toContain('amalieSommer');
  });

  it('has no CPR number in an answer that it quotes', () => {
    const { lines, log } = createWritten();
    log.info({ body: JSON.stringify({ text: `en borger\n${cpr}`, cpr: hyphenated }) }, 'quoted');
    readLine(lines);
  });

  it('is written from the level that the process is told', () => {
    vi.stubEnv('LOG_LEVEL', 'error');
    const { lines, log } = createWritten();
    log.warn('not this');
    log.error('this');
    expect(readLine(lines)).toMatchObject({ msg: 'this' });
  });
});
