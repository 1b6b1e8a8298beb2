import { all, any, atLeastOld, is, type Norm, norm, unencoded, youngerThan } from '@lotse/law'

/** A limit that the Young Workers Act sets for those from 15 to 17. */
export const limitForTheYoung = (id: string, cite: string, gradeCite: string, notSaid: Record<string, string>): Norm =>
  norm({
    id,
    cite,
    encodedFrom: '2026-04-16',
    inForce: { from: '2024-01-01' },
    grade: 'right', // "dürfen nicht", "müssen"
    gradeCite,
    for: {
      'JArbSchG § 1 Abs. 1': any(
        is('wageRelation', 'employee', 'training'),
        all(is('wageRelation', 'internship'), unencoded('internship-as-work')),
      ),
      'JArbSchG § 2 Abs. 2': all(atLeastOld(15, 'birthDate'), youngerThan(18, 'birthDate')),
    },
    gates: [],
    grants: { status: 'working-time-limit', cite: gradeCite, work: 'none', workCite: gradeCite },
    papers: [],
    notSaid: {
      ...notSaid,
      'JArbSchG § 2 Abs. 1': 'children under 15 may not be employed but for what § 5 names; they are sent to advice',
      'JArbSchG § 1 Abs. 2': 'small favours and the household of the parents: no job',
      'JArbSchG § 2 Abs. 3': 'who still has to attend school full time has narrower limits; these hold all the more',
    },
    reviewedBy: null,
  })
