import { expect, test } from '@jest/globals';

import {
  formatAmznTraceId,
  formatTraceparent,
  parseAmznTraceId,
  parseTraceparent,
} from './trace-context.ts';

const context = {
  traceId: '5759e988bd862e3fe1be46a994272793',
  spanId: '53995c3f42cd8ad8',
  sampled: true,
};

test('a traceparent is read and written', () => {
  const header = '00-5759e988bd862e3fe1be46a994272793-53995c3f42cd8ad8-01';
  expect(parseTraceparent(header)).toEqual(context);
  expect(formatTraceparent(context)).toBe(header);
  expect(parseTraceparent(header.replace(/01$/, '00'))).toEqual({ ...context, sampled: false });
});

test.each([
  undefined,
  '',
  'garbage',
  '00-5759E988bd862e3fe1be46a994272793-53995c3f42cd8ad8-01',
  '00-00000000000000000000000000000000-53995c3f42cd8ad8-01',
  '00-5759e988bd862e3fe1be46a994272793-0000000000000000-01',
  'ff-5759e988bd862e3fe1be46a994272793-53995c3f42cd8ad8-01',
])('the traceparent %p starts no trace', (header) => {
  expect(parseTraceparent(header)).toBeUndefined();
});

test('a traceparent of a later version is read by its first four fields', () => {
  expect(parseTraceparent('01-5759e988bd862e3fe1be46a994272793-53995c3f42cd8ad8-01-more')).toEqual(
    context,
  );
});

test('an X-Amzn-Trace-Id is the same trace in other words', () => {
  const header = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';
  expect(parseAmznTraceId(header)).toEqual(context);
  expect(
    parseAmznTraceId(
      'sampled=1; Parent=53995c3f42cd8ad8 ;root=1-5759e988-bd862e3fe1be46a994272793',
    ),
  ).toEqual(context);
  expect(formatAmznTraceId(context)).toBe(header);
});

test.each([
  undefined,
  'Root=1-5759e988-bd862e3fe1be46a994272793',
  'Root=2-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8',
  'Self=1;Lineage=a:1|b:2',
])('the X-Amzn-Trace-Id %p has no span to continue', (header) => {
  expect(parseAmznTraceId(header)).toBeUndefined();
});
