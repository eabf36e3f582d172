/** What a gateway of ours says of its heap; undefined where nobody says anything. */
export async function readHeapMb(metricsPort: number): Promise<number | undefined> {
  const text = await fetch(`http://127.0.0.1:${metricsPort}/metrics`).then(
    (response) => response.text(),
    () => '',
  );
  const bytes = /^nodejs_heap_size_used_bytes(?:\{[^}]*\})? (\S+)$/m.exec(text)?.[1];
  return bytes === undefined ? undefined : Number(bytes) / 1_048_576;
}
