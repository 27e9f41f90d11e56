import { expect, test } from '@jest/globals';
import { ParkingPlaces } from './parking-places.ts';

test('one account at its limit takes nothing from another', () => {
  const places = new ParkingPlaces(2);
  expect([places.take('a'), places.take('a'), places.take('a')]).toEqual([true, true, false]);
  expect(places.take('b')).toBe(true);
});

test('a place that was left can be taken again', () => {
  const places = new ParkingPlaces(1);
  places.take('a');
  places.leave('a');
  expect([places.take('a'), places.take('a')]).toEqual([true, false]);
});
