export type Limits = object;
export function validate(_model: unknown, _limits: unknown, _shape: string, _input: unknown): void {}
