/** What a process holds just now, read from its metrics. */
export interface Figures {
  readonly running: number;
  readonly asksRunning: number;
  readonly poolUsed: number;
  readonly poolWaiting: number;
  readonly accessLogWaiting: number;
  readonly handles: number;
  readonly heapBytes: number;
  readonly residentBytes: number;
}

export async function readFigures(metricsUrl: string): Promise<Figures> {
  const text = await (await fetch(metricsUrl)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  /** All values of a metric, or of those of its labels that are named, added up. */
  const sum = (metric: string, label = '') =>
    lines
      .filter(
        (line) =>
          (line.startsWith(`${metric}{`) || line.startsWith(`${metric} `)) && line.includes(label),
      )
      .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
  return {
    running: sum('helhed_requests_running'),
    asksRunning: sum('helhed_room_asks_running'),
    poolUsed: sum('helhed_pool_connections', 'state="used"'),
    poolWaiting: sum('helhed_pool_connections', 'state="waiting"'),
    accessLogWaiting: sum('helhed_access_log_waiting'),
    handles: sum('nodejs_active_handles_total'),
    heapBytes: sum('nodejs_heap_size_used_bytes'),
    residentBytes: sum('process_resident_memory_bytes'),
  };
}
