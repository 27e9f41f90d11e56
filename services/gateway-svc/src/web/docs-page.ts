import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';

/** Swagger UI as its npm package has it; `services/build.ts` copies the files that are named here beside the bundle. */
const files: Readonly<Record<string, { readonly url: string; readonly type: string }>> = {
  'swagger-ui.css': { url: import.meta.resolve('swagger-ui-dist/swagger-ui.css'), type: 'css' },
  'swagger-ui.js': { url: import.meta.resolve('swagger-ui-dist/swagger-ui-bundle.js'), type: 'js' },
};

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Septet: the REST face</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="stylesheet" href="docs/page.css">
<main id="docs"></main>
<script src="docs/swagger-ui.js"></script>
<script src="docs/page.js"></script>
</html>
`;

const STYLE = `
body { margin: 0; background: #fafafa; }
.swagger-ui .info { margin: 30px 0 10px; }
.swagger-ui .servers-title, .swagger-ui .servers { display: none; }
`;

/** Nothing is kept in the browser: a reload forgets the access key. */
const SCRIPT = `
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  persistAuthorization: false,
  validatorUrl: null,
});
`;

/**
 * The page talks to its own gateway alone. Swagger UI sets a few style attributes and draws its icons from data URLs;
 * scripts come from files only.
 */
const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const ASSET_HEADERS = { 'cache-control': 'max-age=3600', 'x-content-type-options': 'nosniff' };

/** `/docs`: `/openapi.json` to read and to try out. Everything it needs comes from here, so that it works offline. */
export function addDocsPage(app: Express): void {
  app.get('/docs', (_request, response) => {
    response.set(PAGE_HEADERS).type('html').send(PAGE);
  });
  app.get('/docs/page.css', (_request, response) => {
    response.set(ASSET_HEADERS).type('css').send(STYLE);
  });
  app.get('/docs/page.js', (_request, response) => {
    response.set(ASSET_HEADERS).type('js').send(SCRIPT);
  });
  for (const [name, { url, type }] of Object.entries(files)) {
    app.get(`/docs/${name}`, async (_request, response) => {
      response
        .set(ASSET_HEADERS)
        .type(type)
        .send(await readFile(fileURLToPath(url)));
    });
  }
}
