import type { QueueCase } from './load-job.ts';
import { GENERATOR, type StageAverages, type Summary } from './measurement.ts';

/** One figure, as `--json` writes it. */
export interface Row {
  readonly suite: string;
  readonly case: string;
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
  /** To the peer's figure of the same case and unit; null where there is none. */
  readonly ratio: number | null;
}

/** What Septet has to reach, as a share of the peer's messages per second. */
const targets: Readonly<Partial<Record<QueueCase, Readonly<Record<string, number>>>>> = {
  SendMessage: { 'septet fsync': 0.7, 'septet replicated': 0.5 },
  SendMessageBatch: { 'septet fsync': 2 },
};

const caseTitles: Readonly<Record<QueueCase, string>> = {
  SendMessage: 'SendMessage',
  SendMessageBatch: 'SendMessageBatch(10)',
  ReceiveDelete: 'Receive(10) + DeleteBatch(10)',
};

const COLUMNS = ['messages/s', 'to fauxqs', 'target', 'p50 ms', 'p99 ms'] as const;

/** The table for people: a block for each case, a line for each subject. */
export function renderTable(summaries: readonly Summary[]): string {
  const blocks = [...Map.groupBy(summaries, (summary) => summary.case)].map(([name, block]) => {
    const head = [caseTitles[name], ...COLUMNS];
    const lines = block.map((summary) => [
      `  ${summary.subject}`,
      count(summary.messagesPerSecond),
      `${summary.ratio.toFixed(2)}x`,
      renderTarget(summary),
      summary.p50Ms.toFixed(1),
      summary.p99Ms.toFixed(1),
    ]);
    return `${align([head, ...lines])}\n${renderCpu(block)}`;
  });
  return blocks.join('\n');
}

export function toRows(summaries: readonly Summary[]): readonly Row[] {
  return summaries.flatMap((summary) => {
    const { subject } = summary;
    const row = (of: string, value: number, unit: string, ratio: number | null = null): Row => ({
      suite: 'queue',
      case: caseTitles[summary.case],
      subject: of,
      value: Number(value.toFixed(2)),
      unit,
      ratio: ratio === null ? null : Number(ratio.toFixed(3)),
    });
    return [
      row(subject, summary.messagesPerSecond, 'messages/s', summary.ratio),
      row(subject, summary.p50Ms, 'ms p50'),
      row(subject, summary.p99Ms, 'ms p99'),
      ...Object.entries(summary.cpuMicrosPerRequest).map(([name, micros]) =>
        row(`${subject}: ${name}`, micros, 'µs CPU/request'),
      ),
    ];
  });
}

/** @param subject whose stages they are */
export function renderStages(subject: string, averages: readonly StageAverages[]): string {
  const lines = averages.map(({ case: name, micros }) => {
    const parts = Object.entries(micros).map(([stage, time]) => `${stage} ${time.toFixed(1)}`);
    return `  ${caseTitles[name]}: ${parts.join(', ')}`;
  });
  return `Edge of ${subject}, µs/request by stage\n${lines.join('\n')}`;
}

export function toStageRows(subject: string, averages: readonly StageAverages[]): readonly Row[] {
  return averages.flatMap(({ case: name, micros }) =>
    Object.entries(micros).map(([stage, time]) => ({
      suite: 'queue',
      case: caseTitles[name],
      subject: `${subject}: ${stage}`,
      value: Number(time.toFixed(2)),
      unit: 'µs/request in stage of the edge',
      ratio: null,
    })),
  );
}

function renderTarget({ case: name, subject, ratio }: Summary): string {
  const target = targets[name]?.[subject];
  if (target === undefined) return '';
  return `${target}x ${ratio >= target ? 'met' : 'missed'}`;
}

function renderCpu(block: readonly Summary[]): string {
  return block
    .map(({ subject, cpuMicrosPerRequest, generatorShare }) => {
      const parts = Object.entries(cpuMicrosPerRequest)
        .filter(([name]) => name !== GENERATOR)
        .map(([name, micros]) => `${name} ${micros.toFixed(0)}`);
      const generator = `${GENERATOR} ${cpuMicrosPerRequest[GENERATOR]?.toFixed(0)} (${(generatorShare * 100).toFixed(0)}% of a core)`;
      return `  CPU µs/request  ${subject}: ${[...parts, generator].join(', ')}\n`;
    })
    .join('');
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** The first column to the left, figures to the right. */
function align(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_cell, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
