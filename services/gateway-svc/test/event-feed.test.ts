import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '@septet/contracts/service-error';
import { unavailable } from '@septet/service-kit/unavailable';
import { ManualClock } from '@septet/testkit/manual-clock';
import { EventFeed } from '../src/events/event-feed.ts';

function listener() {
  const heard: string[] = [];
  return {
    heard,
    show: (data: string) => void heard.push(data),
    end: () => void heard.push('the end'),
  };
}

function feedOf(answers: readonly (string | ServiceError)[]) {
  const clock = new ManualClock();
  let asked = 0;
  const read = async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? '';
    if (answer instanceof ServiceError) throw answer;
    return answer;
  };
  return { feed: new EventFeed(read, clock), clock, asked: () => asked };
}

describe('a feed', () => {
  test('asks once a second, however many listen', async () => {
    const { feed, clock, asked } = feedOf(['a', 'b']);
    const listeners = [listener(), listener(), listener()];
    for (const each of listeners) feed.add(each);
    await clock.advance(999);
    expect(asked()).toBe(0);
    await clock.advance(1);
    await clock.advance(1_000);
    expect(asked()).toBe(2);
    for (const { heard } of listeners) expect(heard).toEqual(['a', 'b']);
  });

  test('asks nothing while nobody listens', async () => {
    const { feed, clock, asked } = feedOf(['a']);
    const one = listener();
    feed.add(one);
    feed.remove(one);
    await clock.advance(10_000);
    expect(asked()).toBe(0);
    feed.add(one);
    await clock.advance(1_000);
    expect(asked()).toBe(1);
  });

  test('lives through a service that is down', async () => {
    const { feed, clock } = feedOf([unavailable('a test'), 'a']);
    const one = listener();
    feed.add(one);
    await clock.advance(1_000);
    await clock.advance(1_000);
    expect(one.heard).toEqual(['a']);
  });

  test('ends when what it follows is gone', async () => {
    const { feed, clock, asked } = feedOf([new ServiceError('QueueDoesNotExist', 'Gone.')]);
    const one = listener();
    feed.add(one);
    await clock.advance(1_000);
    await clock.advance(10_000);
    expect([one.heard, feed.listeners, asked()]).toEqual([['the end'], 0, 1]);
  });
});
