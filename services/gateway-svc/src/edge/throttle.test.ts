import { describe, expect, test } from '@jest/globals';
import { Throttle } from './throttle.ts';
import { TokenBucket } from './token-bucket.ts';

describe('TokenBucket', () => {
  test('lets a burst pass and then its rate', () => {
    const bucket = new TokenBucket({ ratePerSecond: 10, burst: 3 }, 0);
    const taken = [0, 0, 0, 0, 99, 100, 100, 200].map((nowMs) => bucket.take(nowMs));
    expect(taken).toEqual([true, true, true, false, false, true, false, true]);
  });

  test('gains no more than its burst while nobody asks', () => {
    const bucket = new TokenBucket({ ratePerSecond: 1000, burst: 2 }, 0);
    expect([1, 1, 1].map((hour) => bucket.take(hour * 3_600_000))).toEqual([true, true, false]);
  });

  test('gains nothing when the clock goes back', () => {
    const bucket = new TokenBucket({ ratePerSecond: 1, burst: 1 }, 10_000);
    expect([10_000, 0, 500].map((nowMs) => bucket.take(nowMs))).toEqual([true, false, false]);
  });
});

describe('Throttle', () => {
  test('limits each account by itself', () => {
    let nowMs = 0;
    const throttle = new Throttle({ ratePerSecond: 1, burst: 1 }, { nowMs: () => nowMs });
    throttle.admit('111111111111');
    expect(() => throttle.admit('111111111111')).toThrow('Rate exceeded');
    throttle.admit('222222222222');
    nowMs = 1000;
    throttle.admit('111111111111');
  });

  test('of rate 0 lets everything pass', () => {
    const throttle = new Throttle({ ratePerSecond: 0, burst: 1 }, { nowMs: () => 0 });
    for (let call = 0; call < 1000; call += 1) throttle.admit('111111111111');
  });
});
