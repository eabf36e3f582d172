/** One after the other, and from the beginning again. */
export function inTurn(texts: readonly string[]): () => string {
  let turn = 0;
  return () => texts[turn++ % texts.length] ?? '';
}
