import type { ServiceError } from '@septet/contracts/service-error';
import type { ServiceModel } from '@septet/contracts/shape';
import { parseForm } from './form-tree.ts';
import type { WireRequest, WireResponse } from './http-message.ts';
import { decodeText } from './json-body.ts';
import { isUnit, operationOf } from './model-lookup.ts';
import { cachedPerOperation } from './operation-cache.ts';
import { QueryDecoders, type QueryDecoder } from './query-decoder.ts';
import { queueUrlOfPath } from './queue-url-path.ts';
import { wireErrorOf } from './wire-error.ts';
import type { WireProtocol } from './wire-protocol.ts';
import { XmlEncoders, type XmlEncoder } from './xml-encoder.ts';
import { escapeXml } from './xml-text.ts';

const CONTENT_TYPE = 'text/xml';
/** Sentences that SQS words differently on its older wire (recorded). */
const messagesOnQuery: ReadonlyMap<string, string> = new Map([
  [
    'The specified queue does not exist.',
    'The specified queue does not exist for this wsdl version.',
  ],
]);

const decoderOf = cachedPerOperation((model, operation) => compileInput(model, operation));

/** undefined for an operation that answers nothing: no `…Result` element then. */
const encoderOf = cachedPerOperation((model, operation): { encode: XmlEncoder | undefined } => {
  const { output } = operationOf(model, operation);
  const encode = isUnit(model, output) ? undefined : new XmlEncoders(model).outputEncoder(output);
  return { encode };
});

/** The query protocol of SQS's old clients, SNS, STS and IAM: form parameters in, XML out. */
export const query: WireProtocol = {
  decodeInput(model: ServiceModel, operation: string, request: WireRequest): unknown {
    const form = parseForm([request.query, decodeText(request.body)]);
    const { decode, takesQueueUrl } = decoderOf(model, operation);
    const input = decode(form);
    if (takesQueueUrl && input['QueueUrl'] === undefined) {
      const queueUrl = queueUrlOfPath(request.path);
      if (queueUrl !== undefined) input['QueueUrl'] = queueUrl;
    }
    return input;
  },

  encodeOutput(
    model: ServiceModel,
    operation: string,
    output: unknown,
    requestId: string,
  ): WireResponse {
    const { encode } = encoderOf(model, operation);
    const result = encode === undefined ? '' : element(`${operation}Result`, encode(output));
    return {
      status: 200,
      headers: { 'x-amzn-requestid': requestId, 'content-type': CONTENT_TYPE },
      body:
        `${declaration(model)}<${operation}Response${namespaceOf(model)}>${result}` +
        `<ResponseMetadata><RequestId>${escapeXml(requestId)}</RequestId></ResponseMetadata>` +
        `</${operation}Response>`,
    };
  },

  encodeError(
    model: ServiceModel | undefined,
    error: ServiceError,
    requestId: string,
  ): WireResponse {
    const { queryCode, fault, status } = wireErrorOf(model, error, 'query');
    const headers = { 'x-amzn-requestid': requestId, 'content-type': CONTENT_TYPE };
    // A request to a queue's URL without an Action gets this and nothing else (recorded).
    if (error.code === 'UnknownOperationException' && error.message === '') {
      return { status, headers, body: '<UnknownOperationException/>\n' };
    }
    const detail = isSqs(model) ? '<Detail/>' : '';
    const message = messagesOnQuery.get(error.message) ?? error.message;
    return {
      status,
      headers,
      body:
        `${declaration(model)}<ErrorResponse${namespaceOf(model)}><Error><Type>${fault}</Type>` +
        `<Code>${escapeXml(queryCode)}</Code><Message>${escapeXml(message)}</Message>` +
        `${detail}</Error><RequestId>${escapeXml(requestId)}</RequestId></ErrorResponse>`,
    };
  },
};

function compileInput(
  model: ServiceModel,
  operation: string,
): { decode: QueryDecoder; takesQueueUrl: boolean } {
  const { input } = operationOf(model, operation);
  const shape = model.shapes[input];
  return {
    decode: new QueryDecoders(model).inputDecoder(input),
    takesQueueUrl: shape?.type === 'structure' && Object.hasOwn(shape.members, 'QueueUrl'),
  };
}

/** Of the query APIs only SQS has a JSON twin, and only SQS writes a declaration and `<Detail/>`. */
function isSqs(model: ServiceModel | undefined): boolean {
  return model?.queryCompatible === true;
}

function declaration(model: ServiceModel | undefined): string {
  return isSqs(model) ? '<?xml version="1.0"?>' : '';
}

function namespaceOf(model: ServiceModel | undefined): string {
  return model?.xmlNamespace === undefined ? '' : ` xmlns="${escapeXml(model.xmlNamespace)}"`;
}

function element(name: string, content: string): string {
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}
