/** A plain object: what JSON makes of `{…}`, no list, no date, no boxed value. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]'
}
