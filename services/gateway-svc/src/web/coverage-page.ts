import type { ApiCoverage } from './coverage.ts';

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; }
  summary { cursor: pointer; padding: .3rem 0; } summary b { display: inline-block; min-width: 24rem; }
  table { border-collapse: collapse; margin: 0 0 1rem 1.2rem; } td { padding: .1rem 1.2rem .1rem 0; }
  .built { color: #1a7f37; } .open { color: #777; }
`;

/** The coverage for people; a page without scripts. */
export function renderCoveragePage(coverage: readonly ApiCoverage[]): string {
  const built = coverage.reduce((sum, api) => sum + api.built, 0);
  const total = coverage.reduce((sum, api) => sum + api.total, 0);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Septet: what is built</title>
<style>${STYLE}</style>
<h1>What is built</h1>
<p>${built} of ${total} operations. The same as data: <code>curl -H 'accept: application/json'</code>.
<a href="/docs">The REST face, to try out</a>.</p>
${coverage.map(renderApi).join('\n')}
</html>
`;
}

function renderApi({ title, service, built, total, operations }: ApiCoverage): string {
  const rows = Object.entries(operations).map(([name, state]) => renderOperation(name, state));
  return `<details${built > 0 ? ' open' : ''}>
<summary><b>${escapeHtml(title)}</b> ${built} of ${total} · ${escapeHtml(service)}</summary>
<table>${rows.join('')}</table>
</details>`;
}

function renderOperation(name: string, state: true | string): string {
  const text = state === true ? 'built' : escapeHtml(state);
  return `<tr class="${state === true ? 'built' : 'open'}"><td>${escapeHtml(name)}<td>${text}</tr>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
