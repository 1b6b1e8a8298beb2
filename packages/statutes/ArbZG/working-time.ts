import { all, any, atLeastOld, is, type Norm, norm, unencoded, yes } from '@lotse/law'

/** A limit that the Working Time Act sets for grown-ups. Collective agreements may depart from it (§§ 7, 12): in its words. */
export const limitForGrownUps = (id: string, cite: string, gradeCite: string, notSaid: Record<string, string>): Norm =>
  norm({
    id,
    cite,
    encodedFrom: '2026-04-16',
    inForce: { from: '2024-01-01' },
    grade: 'right', // "darf … nicht", "müssen"
    gradeCite,
    for: {
      'ArbZG § 2 Abs. 2': any(
        is('wageRelation', 'employee', 'training'),
        all(is('wageRelation', 'internship'), unencoded('internship-as-work')),
      ),
      'ArbZG § 18 Abs. 2': atLeastOld(18, 'birthDate'),
    },
    barred: { 'ArbZG § 18 Abs. 1': yes('outsideWorkingTimeAct') },
    gates: [],
    grants: { status: 'working-time-limit', cite: gradeCite, work: 'none', workCite: gradeCite },
    papers: [],
    notSaid: {
      ...notSaid,
      'ArbZG § 7': 'collective agreements may depart: in the words of each limit',
      'ArbZG § 18 Abs. 3': 'crews of ships: the Maritime Labour Act',
    },
    reviewedBy: null,
  })
