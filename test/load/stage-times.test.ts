import { expect, test } from '@jest/globals';
import { parseStageTimes, stagesBetween } from './stage-times.ts';

const PAGE = `# HELP septet_edge_stage_seconds Time on the event loop by step of the edge.
# TYPE septet_edge_stage_seconds histogram
septet_edge_stage_seconds_bucket{le="0.000001",stage="decode"} 1
septet_edge_stage_seconds_sum{stage="decode"} 0.002
septet_edge_stage_seconds_count{stage="decode"} 100
septet_rpc_server_duration_seconds_sum{api="sqs"} 7
`;

test('adds the stages of all processes up', () => {
  expect(parseStageTimes(PAGE + PAGE)).toEqual({ decode: { micros: 4000, count: 200 } });
});

test('takes what was there before off', () => {
  const after = parseStageTimes(PAGE + PAGE);
  expect(stagesBetween(parseStageTimes(PAGE), after)).toEqual({
    decode: { micros: 2000, count: 100 },
  });
});

test('leaves out a stage that nothing went through', () => {
  expect(stagesBetween(parseStageTimes(PAGE), parseStageTimes(PAGE))).toEqual({});
});
