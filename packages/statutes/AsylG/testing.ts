// People to whom a decision on asylum was served, for the tests of going to court.
import type { Norm, PlainDate, Told } from '@lotse/law'
import { grade } from '../testing.ts'

type Ask = (changes?: Told, on?: PlainDate) => string
export const asking =
  (norm: Norm | readonly Norm[], base: Told, day: PlainDate, how: typeof grade = grade): Ask =>
  (changes = {}, on = day) =>
    how(norm, { ...base, ...changes }, on)

/** Served on a Monday three weeks before. */
export const now = '2026-11-23'
export const served = '2026-11-02'
export const before = '2026-06-01'
export const servedBefore = '2026-05-11'
export const older: Told = { asylumLodgedOn: '2026-05-01', asylumLetterServedOn: servedBefore, reinstated: false }
export const newer: Told = { asylumLodgedOn: '2026-06-12', asylumLetterServedOn: served, reinstated: false }
