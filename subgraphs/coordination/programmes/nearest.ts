/** The word that is meant where one is misspelt: at most two letters away, or a third of a short one. */
export function findNearest(word: string, words: readonly string[]): string | undefined {
  const most = Math.min(2, Math.ceil(word.length / 3));
  return words
    .map((known) => ({ known, distance: countEdits(word.toLowerCase(), known.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)[0]?.known;
}

/** Letters put in, left out or changed on the way from one word to another (Levenshtein). */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of from.split('').entries()) {
    let diagonal = index;
    const next = [index + 1];
    for (const [place, other] of to.split('').entries()) {
      const above = row[place + 1] ?? 0;
      next.push(Math.min(above + 1, (next[place] ?? 0) + 1, diagonal + (letter === other ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
