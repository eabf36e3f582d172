import { knownOperations } from '../server/known-operations.ts';

/** The texts of planned fetches as JSON: the same ones go out all day. */
const written = knownOperations.shelf<string>();

/** The body of a question to a room, up to its variables; a planned text has one operation. */
export function writeQuestion(query: string, operationName: string | undefined): string {
  const known = written.get(query);
  if (known !== undefined) return known;
  const question = `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`;
  written.set(query, question, query.length + question.length);
  return question;
}
