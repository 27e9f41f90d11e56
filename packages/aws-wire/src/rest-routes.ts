import type { ServiceModel } from '@septet/contracts/shape';
import type { WireRequest } from './http-message.ts';
import { parseQueryList } from './query-list.ts';
import {
  compareSpecificity,
  matchPath,
  parseUriTemplate,
  splitPath,
  type UriTemplate,
} from './uri-template.ts';

interface Route {
  readonly operation: string;
  readonly template: UriTemplate;
}

const routesByModel = new WeakMap<ServiceModel, readonly Route[]>();

/** @returns the operation that a rest-json API binds to the method and path, undefined for none */
export function findRoute(model: ServiceModel, request: WireRequest): string | undefined {
  const path = splitPath(request.path);
  return routesOf(model).find(
    ({ template }) =>
      template.method === request.method &&
      matchPath(template, path) !== undefined &&
      matchesQuery(template, request.query),
  )?.operation;
}

function routesOf(model: ServiceModel): readonly Route[] {
  const known = routesByModel.get(model);
  if (known !== undefined) return known;
  const routes = Object.entries(model.operations)
    .map(([operation, { http }]) => ({ operation, template: parseUriTemplate(http) }))
    .toSorted((a, b) => compareSpecificity(a.template, b.template));
  routesByModel.set(model, routes);
  return routes;
}

function matchesQuery({ query }: UriTemplate, text: string): boolean {
  if (query.length === 0) return true;
  const parameters = parseQueryList(text);
  return query.every(([name, value]) => parameters.get(name)?.includes(value) === true);
}
