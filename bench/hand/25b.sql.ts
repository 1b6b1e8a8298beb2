/**
 * § 25b Abs. 1 with § 5, § 10 and § 11, written by hand from the statute for one purpose: to be as fast as DuckDB gets on the
 * prepared table, two-valued, on complete facts, day and statuses written in. Lists are walked only for those whom all else leaves,
 * which a `WHEN` does and an `AND` does not. The limit against which the generated SQL is measured: that has a third answer to find,
 * and walks the lists also of those for whom the rest is open to judgement. Same answer as `hand25b`: whether the grade `should` is reached with open judgements counted as not met.
 */
export interface HandBits {
  tolerated: bigint
  permit104c: bigint
  unclear: bigint
  /** Everything that breaks the stay of Abs. 1 Satz 2 Nr. 1, and what is left of it for who holds § 104c (Abs. 7). */
  breaks: bigint
  pending: bigint
  rejected: bigint
  granted: bigint
}

export const hand25bSql = (bits: HandBits): string => `
SELECT person, CASE WHEN (
  -- Abs. 1 Satz 1
  now & ${bits.tolerated | bits.permit104c} <> 0
  -- Abs. 2
  AND NOT "deceivesNow" AND NOT "refusesCooperationNow" AND "expulsionInterest" = 'none'
  -- Abs. 8, § 5 Abs. 1 Nr. 1a, 4
  AND "identityClarified" AND "validPassport"
  -- Abs. 1 Satz 2 Nr. 2
  AND "commitsToConstitution" AND "civicKnowledge"
  -- Abs. 1 Satz 2 Nr. 3, 4 with Satz 3 and Abs. 3
  AND ("cannotForIllnessOrAge" OR (
    (2 * "incomeFromWork" > "needPerMonth" OR ("publicFunds" = 'none' AND "incomeFromWork" > "otherMeans") OR "temporaryBenefitGround" <> 'none')
    AND "germanSpoken" NOT IN ('none', 'A1')))
  -- § 10 Abs. 1, Abs. 3 Satz 2
  AND (asylum_now & ${bits.pending} = 0 OR now = ${bits.permit104c})
  AND (
    "asylum.ever" & ${bits.rejected} = 0 OR asylum_now & ${bits.granted} <> 0 OR "leftSinceAsylum"
    OR "manifestlyUnfounded" IN ('no', 'safe-country')
    OR ("manifestlyUnfounded" = 'other' AND "asylumLodgedOn" >= DATE '2026-06-12')
    OR ("protection" = 'ban-on-removal' AND NOT "rightElsewhere" AND NOT "graveReasonsWritten"))
  ) THEN coalesce(
  -- Abs. 1 Satz 2 Nr. 5
  len(list_filter("children", lambda c: c."birthDate" > DATE '2008-11-23' AND c."birthDate" <= DATE '2020-11-23' AND NOT c."attendsSchool")) = 0
  -- Abs. 1 Satz 2 Nr. 1
  AND (
    unbroken & (list_min(list_transform("stay", lambda s: CASE WHEN s."began" <= DATE '2020-11-23' THEN s."since" END))) = 0
    OR (unbroken & (list_min(list_transform("stay", lambda s: CASE WHEN s."began" <= DATE '2022-11-23' THEN s."since" END))) = 0
      AND len(list_filter("children", lambda c: c."birthDate" > DATE '2008-11-23' AND c."unmarried" AND c."livesWithMe")) > 0)),
  FALSE) ELSE FALSE END AS "open"
FROM (
  SELECT *,
    CASE WHEN "stay.newest.to" >= DATE '2026-11-23' THEN "stay.newest.bit" ELSE 0 END AS now,
    CASE WHEN "asylum.newest.to" >= DATE '2026-11-23' THEN "asylum.newest.bit" ELSE 0 END AS asylum_now,
    CASE WHEN now = ${bits.permit104c} THEN ${bits.breaks & ~bits.unclear} ELSE ${bits.breaks} END AS unbroken
  FROM prepared
)`
