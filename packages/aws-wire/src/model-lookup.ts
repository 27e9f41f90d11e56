import type { OperationModel, ServiceModel, Shape } from '@septet/contracts/shape';

/** A model that refers to a shape it does not have is a defect of the generator, not of a caller. */
export function shapeOf(model: ServiceModel, name: string): Shape {
  const shape = Object.hasOwn(model.shapes, name) ? model.shapes[name] : undefined;
  if (shape === undefined) throw new Error(`${model.api}: the model has no shape ${name}`);
  return shape;
}

/** @returns undefined when the API has no such operation (names from the wire may be anything) */
export function findOperation(model: ServiceModel, name: string): OperationModel | undefined {
  return Object.hasOwn(model.operations, name) ? model.operations[name] : undefined;
}

/** For names that `resolveCall` has vouched for. */
export function operationOf(model: ServiceModel, name: string): OperationModel {
  const operation = findOperation(model, name);
  if (operation === undefined) throw new Error(`${model.api}: the model has no operation ${name}`);
  return operation;
}

/** An operation without input or output points at the unit shape. */
export function isUnit(model: ServiceModel, shapeName: string): boolean {
  return shapeOf(model, shapeName).type === 'unit';
}
