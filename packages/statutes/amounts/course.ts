import type { Amount } from '@lotse/law'

/**
 * The highest yearly gross wage with which an integration course is free: hundredths of the yearly contribution ceiling of the general
 * pension insurance (2025 96 600 €, 2026 101 400 €). The ceiling of 2027 is not published here yet.
 */
const wage = (id: string, share: string, in2025: number, in2026: number): Amount => ({
  id,
  unit: 'cents',
  values: [
    {
      from: '2025-01-01',
      value: in2025,
      source: `IntV § 9 Abs. 2: ${share} von 96 600 € (Beitragsbemessungsgrenze 2025)`,
    },
    {
      from: '2026-01-01',
      value: in2026,
      source: `IntV § 9 Abs. 2: ${share} von 101 400 € (Beitragsbemessungsgrenze 2026)`,
    },
  ],
  knownUntil: '2026-12-31',
})

/** 31 878 €, 33 462 €. */
export const freeCourseWage = wage('free-course-wage', '33 %', 3_187_800, 3_346_200)
/** With one child: 41 538 €, 43 602 €. */
export const freeCourseWageOneChild = wage('free-course-wage-one-child', '43 %', 4_153_800, 4_360_200)
/** With two or more: 51 198 €, 53 742 €. */
export const freeCourseWageTwoChildren = wage('free-course-wage-two-children', '53 %', 5_119_800, 5_374_200)
