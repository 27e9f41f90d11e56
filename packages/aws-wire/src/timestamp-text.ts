import type { TimestampFormat } from '@septet/contracts/shape';

const DATE_TIME = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
const HTTP_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d(?:\.\d{1,3})? GMT$/;
const EPOCH_SECONDS = /^-?\d{1,13}(?:\.\d{1,9})?(?:[eE]\+?\d{1,2})?$/;

/** @returns undefined when the text is no date of that format, or one that ECMAScript cannot hold */
export function parseTimestamp(text: string, format: TimestampFormat): Date | undefined {
  switch (format) {
    case 'epoch-seconds':
      return EPOCH_SECONDS.test(text) ? dateOfSeconds(Number(text)) : undefined;
    case 'date-time':
      return DATE_TIME.test(text) ? validDate(Date.parse(text)) : undefined;
    case 'http-date':
      return HTTP_DATE.test(text) ? validDate(Date.parse(text)) : undefined;
  }
}

/** @param seconds since 1970, fractions kept to the millisecond */
export function dateOfSeconds(seconds: number): Date | undefined {
  return validDate(Math.round(seconds * 1000));
}

export function formatTimestamp(date: Date, format: TimestampFormat): string {
  switch (format) {
    case 'epoch-seconds':
      return String(date.getTime() / 1000);
    case 'date-time':
      return date.toISOString().replace('.000Z', 'Z');
    case 'http-date':
      return date.toUTCString();
  }
}

function validDate(ms: number): Date | undefined {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
