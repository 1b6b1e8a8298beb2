import { any, is, type Norm, norm, not, yes, youngerThan } from '@lotse/law'

/** What school costs beside the lessons. The same by SGB XII § 34 and, through § 3 Abs. 4, by the AsylbLG. */
export const educationPackage: Norm = norm({
  id: 'education-package',
  cite: 'SGB-2 § 28 Abs. 1 Satz 1',
  aliases: ['SGB-2 § 28', 'SGB-12 § 34', 'AsylbLG § 3 Abs. 4'],
  encodedFrom: '2026-04-30',
  inForce: { from: '2026-04-30' },
  grade: 'right', // "werden … gesondert berücksichtigt"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': is('publicFunds', 'some', 'all') },
  requires: {
    // Nobody under 15 may be in a training (JArbSchG §§ 2, 5), so nobody that young earns its pay.
    'Abs. 1 Satz 2': {
      is: 'all',
      of: [youngerThan(25, 'birthDate'), yes('pupilNow'), any(youngerThan(15, 'birthDate'), not(yes('apprentice')))],
    },
  },
  gates: [],
  grants: {
    status: 'education-package',
    cite: 'SGB-2 § 28 Abs. 1 Satz 1',
    work: 'none',
    workCite: 'SGB-2 § 28 Abs. 1 Satz 1',
  },
  papers: [],
  notSaid: {
    'Abs. 2': 'trips: said in the words',
    'Abs. 3': 'what is needed for school: said in the words',
    'Abs. 4': 'the way to school: said in the words',
    'Abs. 5': 'help with learning: said in the words',
    'Abs. 6': 'lunch: said in the words',
    'Abs. 7': 'sports and culture: said in the words',
  },
  reviewedBy: null,
})
