import { describe, expect, test } from '@jest/globals';
import { AnswerParser } from './answer-parser.ts';

const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 11\r\nDate: now\r\n\r\n{"a":"b c"}';

describe('AnswerParser', () => {
  test('reads an answer that comes in one piece', () => {
    const answer = new AnswerParser().push(Buffer.from(ANSWER));
    expect([answer?.status, answer?.body.toString()]).toEqual([200, '{"a":"b c"}']);
  });

  test('reads answers one after the other, split anywhere', () => {
    const parser = new AnswerParser();
    for (let split = 1; split < ANSWER.length; split++) {
      expect(parser.push(Buffer.from(ANSWER.slice(0, split)))).toBeUndefined();
      expect(parser.push(Buffer.from(ANSWER.slice(split)))?.body.toString()).toBe('{"a":"b c"}');
    }
  });

  test('refuses an answer whose end it cannot know', () => {
    const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n';
    expect(() => new AnswerParser().push(Buffer.from(chunked))).toThrow('without content-length');
  });

  test('refuses bytes after the answer', () => {
    expect(() => new AnswerParser().push(Buffer.from(`${ANSWER}!`))).toThrow('more than one');
  });
});
