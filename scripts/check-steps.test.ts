import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// @ts-expect-error plain JavaScript, because it runs before anything is installed
import { count, slow } from './check-steps.mjs'

const report = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) => ({
  numPassedTests,
  numFailedTests,
  testResults,
})

describe('counting what vitest reports', () => {
  it('takes its numbers', () => expect(count(report(3, 1), false)).toEqual({ passed: 3, failed: 1 }))
  it('fails without a report', () => expect(count(undefined, true)).toEqual({ passed: 0, failed: 1 }))
  it('fails where no test was found', () => expect(count(report(0, 0), true)).toEqual({ passed: 0, failed: 1 }))
  it('fails where the run broke outside a test', () =>
    expect(count(report(3, 0), false)).toEqual({ passed: 3, failed: 1 }))
  it('counts each file that does not load', () =>
    expect(count(report(3, 1, [{ status: 'failed', assertionResults: [] }]), false)).toEqual({ passed: 3, failed: 2 }))
})

it.each(slow as string[])('%s, which the fast loop goes without, exists', (path) =>
  expect(existsSync(new URL(`../${path}`, import.meta.url))).toBe(true),
)
