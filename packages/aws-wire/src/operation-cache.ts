import type { ServiceModel } from '@septet/contracts/shape';

/**
 * Keeps what was compiled per model and operation. Names come from the model, so the cache is
 * bounded by it; a model that nobody holds any more takes its entries along.
 */
export function cachedPerOperation<Compiled>(
  compile: (model: ServiceModel, operation: string) => Compiled,
): (model: ServiceModel, operation: string) => Compiled {
  const byModel = new WeakMap<ServiceModel, Map<string, Compiled>>();
  return (model, operation) => {
    let byOperation = byModel.get(model);
    if (byOperation === undefined) {
      byOperation = new Map();
      byModel.set(model, byOperation);
    }
    let compiled = byOperation.get(operation);
    if (compiled === undefined) {
      compiled = compile(model, operation);
      byOperation.set(operation, compiled);
    }
    return compiled;
  };
}
