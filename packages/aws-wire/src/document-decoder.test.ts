import { describe, expect, test } from '@jest/globals';
import { apis } from '@septet/contracts/apis';
import { decodeCbor, encodeCbor } from '@septet/contracts/cbor';
import type { ServiceModel } from '@septet/contracts/shape';
import fc from 'fast-check';
import { arbitraryOf } from '../test/arbitrary-shape.ts';
import { DocumentDecoders } from './document-decoder.ts';
import { DocumentEncoders } from './document-encoder.ts';

const RUNS = 10;
const TIMEOUT_MS = 60_000;
const CBOR = { timestampUnit: 'milliseconds' } as const;
const anything = {
  nonEmpty: false,
  wholeSeconds: false,
  text: fc.string({ unit: 'binary', maxLength: 12 }),
};

const loaded = await Promise.all(
  apis.map(async (entry) => ({ api: entry.api, model: await entry.load() })),
);

/** Every structure of the model: inputs, outputs and what they hold. */
function structuresOf(model: ServiceModel): string[] {
  return Object.entries(model.shapes)
    .filter(([, { type }]) => type === 'structure')
    .map(([name]) => name);
}

describe.each(loaded)('$api', ({ model }) => {
  test(
    'what is encoded as JSON is decoded to the same',
    () => {
      const encoders = new DocumentEncoders(model, { omitEmpty: false });
      const decoders = new DocumentDecoders(model, 'json');
      for (const shape of structuresOf(model)) {
        const encode = encoders.encoderOf({ shape });
        const decode = decoders.decoderOf({ shape });
        fc.assert(
          fc.property(arbitraryOf(model, { shape }, anything), (value) => {
            expect(decode(JSON.parse(JSON.stringify(encode(value))))).toEqual(value);
          }),
          { numRuns: RUNS },
        );
      }
    },
    TIMEOUT_MS,
  );
});

const spokenInCbor = loaded.filter(({ model }) => model.protocols.includes('cbor'));

describe.each(spokenInCbor)('$api', ({ model }) => {
  test(
    'what is encoded as CBOR is decoded to the same',
    () => {
      const decoders = new DocumentDecoders(model, 'cbor');
      for (const shape of structuresOf(model)) {
        const decode = decoders.decoderOf({ shape });
        fc.assert(
          fc.property(arbitraryOf(model, { shape }, anything), (value) => {
            expect(decode(decodeCbor(encodeCbor(value, CBOR), CBOR))).toEqual(value);
          }),
          { numRuns: RUNS },
        );
      }
    },
    TIMEOUT_MS,
  );
});
