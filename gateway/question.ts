/** The texts of planned fetches as JSON: the same ones go out all day. */
const written = new Map<string, string>();

/** More than plans are kept. */
const mostWritten = 10_000;

/** The body of a question to a room, up to its variables; a planned text has one operation. */
export function writeQuestion(query: string, operationName: string | undefined): string {
  const known = written.get(query);
  if (known !== undefined) return known;
  const question = `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`;
  if (written.size >= mostWritten) written.clear();
  written.set(query, question);
  return question;
}
