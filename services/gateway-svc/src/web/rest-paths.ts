import type { RestFace, RestRoute } from '@septet/contracts/rest-face';
import type { RestPath } from './rest-front.ts';

/** The routes of the faces, grouped by path, in their order. */
export function restPaths(faces: readonly RestFace[]): RestPath[] {
  return faces.flatMap((face) => {
    const byPath = new Map<string, RestRoute[]>();
    for (const route of face.routes) {
      const routes = byPath.get(route.path);
      if (routes === undefined) byPath.set(route.path, [route]);
      else routes.push(route);
    }
    return [...byPath].map(([path, routes]) => ({ face, path, routes }));
  });
}

/** `/v1/queues/{name}` as Express writes it: `/v1/queues/:name`. */
export function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}
