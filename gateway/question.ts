import { createLastUsed } from '../server/last-used.ts';

/** The texts of planned fetches as JSON: the same ones go out all day. */
const written = createLastUsed<string>(4_000_000);

/** The body of a question to a room, up to its variables; a planned text has one operation. */
export function writeQuestion(query: string, operationName: string | undefined): string {
  const known = written.get(query);
  if (known !== undefined) return known;
  const question = `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`;
  written.set(query, question, question.length);
  return question;
}
