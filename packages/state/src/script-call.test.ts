import { describe, expect, test } from '@jest/globals';
import { loadScript } from './lua.ts';
import { ScriptCall, type Caller } from './script-call.ts';
import { SlotKeys } from './slot-keys.ts';

const keys = new SlotKeys(['k']);

const script = loadScript(new URL('../test/lua/append.lua', import.meta.url));

function caller(entry: string[], answers: unknown[], answered = false): Caller {
  const note = (answer: unknown): void => {
    answers.push(answer);
  };
  const entries = [entry];
  return {
    resolve: note,
    reject: note,
    deadlineMs: 10,
    signal: undefined,
    entries,
    length: 1,
    answered,
  };
}

describe('a grouped call', () => {
  test('answers each caller with its own element', () => {
    const answers: unknown[] = [];
    const call = new ScriptCall(script, keys, 'guard', undefined);
    call.join(caller(['a'], answers));
    call.join(caller(['b'], answers));
    expect(call.compose()).toEqual(['a', 'b']);
    call.answer(['first', 'second']);
    expect(answers).toEqual([['first'], ['second']]);
  });

  test('leaves out who has gone before it is first sent, and keeps its composition from then on', () => {
    const answers: unknown[] = [];
    const call = new ScriptCall(script, keys, 'guard', undefined);
    call.join(caller(['gone'], answers, true));
    call.join(caller(['a'], answers));
    const late = caller(['b'], answers);
    call.join(late);
    expect(call.compose()).toEqual(['a', 'b']);
    late.answered = true;
    expect(call.compose()).toEqual(['a', 'b']);
    call.answer(['first', 'second']);
    expect(answers).toEqual([['first']]);
  });

  test('is a defect when the script answers another number of elements', () => {
    const answers: unknown[] = [];
    const call = new ScriptCall(script, keys, 'guard', undefined);
    call.join(caller(['a'], answers));
    call.compose();
    call.answer([]);
    expect(answers).toEqual([
      expect.objectContaining({ message: expect.stringContaining('one element for each') }),
    ]);
  });
});
