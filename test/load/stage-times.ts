import type { StageTimes } from './measurement.ts';

/** Sums and counts of `septet_edge_stage_seconds{stage="…"}` since each process started. */
export async function readStageTimes(metricsPorts: readonly number[]): Promise<StageTimes> {
  const pages = metricsPorts.map(async (port) => {
    const page = await fetch(`http://127.0.0.1:${port}/metrics`);
    return page.ok ? page.text() : '';
  });
  return parseStageTimes((await Promise.all(pages)).join('\n'));
}

export function parseStageTimes(text: string): StageTimes {
  const times: Record<string, { micros: number; count: number }> = {};
  const line = /^septet_\w*stage\w*_(sum|count)\{[^}]*stage="([^"]+)"[^}]*\} (\S+)$/gm;
  for (const [, kind, stage = '', value] of text.matchAll(line)) {
    const time = (times[stage] ??= { micros: 0, count: 0 });
    if (kind === 'sum') time.micros += Number(value) * 1e6;
    else time.count += Number(value);
  }
  return times;
}

export function stagesBetween(before: StageTimes, after: StageTimes): StageTimes {
  const between = Object.entries(after).map(([stage, { micros, count }]) => {
    const earlier = before[stage] ?? { micros: 0, count: 0 };
    return [stage, { micros: micros - earlier.micros, count: count - earlier.count }] as const;
  });
  return Object.fromEntries(between.filter(([, { count }]) => count > 0));
}
