/** A threshold of a year, in cents; a year for which nobody has published one is met by no salary. */
const ofYear = (on: number, in2024: number, in2025: number, in2026: number): number => {
  const year = Math.floor(on / 10_000)
  return year === 2026 ? in2026 : year === 2025 ? in2025 : year === 2024 ? in2024 : Number.MAX_SAFE_INTEGER
}

/** § 18g Abs. 1 Satz 1: half of the yearly ceiling of pension contributions. */
export const salaryOfBlueCard = (on: number): number => ofYear(on, 4_530_000, 4_830_000, 5_070_000)
/** § 18 Abs. 2 Nr. 5: 55 %. */
export const salaryFrom45 = (on: number): number => ofYear(on, 4_983_000, 5_313_000, 5_577_000)
/** § 6 Abs. 1 Satz 1 Nr. 2 BeschV: 45 %. */
export const salaryOfExperience = (on: number): number => ofYear(on, 4_077_000, 4_347_000, 4_563_000)
