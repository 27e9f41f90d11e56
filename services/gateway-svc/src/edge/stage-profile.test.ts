import { expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { StageProfile } from './stage-profile.ts';

test('counts each stage once a call', async () => {
  const registry = new Registry();
  const profile = new StageProfile(registry);
  for (let call = 0; call < 3; call += 1) {
    const laps = profile.start();
    laps.end('decode');
    laps.resume();
    laps.end('encode');
  }
  const text = await registry.metrics();
  expect(text).toContain('septet_edge_stage_seconds_count{stage="decode"} 3');
  expect(text).toContain('septet_edge_stage_seconds_count{stage="encode"} 3');
});
