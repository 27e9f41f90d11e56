/** Characters that mean something in XML, would not survive its parsers, or must not stand in it at all. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const SPECIAL = /[&<>"\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\ufffe\uffff]/;
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const ALL_SPECIAL = /[&<>"\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\ufffe\uffff]/g;

/** Escapes character data; line ends and control characters become references, as on AWS (`&#xD;`). */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replaceAll(ALL_SPECIAL, reference) : text;
}

function reference(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
  }
}
