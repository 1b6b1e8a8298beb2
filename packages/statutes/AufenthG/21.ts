import { all, any, is, judged, type Norm, type NormText, norm, unencoded, years, yes, youngerThan } from '@lotse/law'
import { gatesOf } from './gates.ts'
import { holds } from './statuses.ts'

const shared: Pick<NormText, 'encodedFrom' | 'inForce' | 'regularly' | 'gates' | 'papers' | 'reviewedBy'> = {
  encodedFrom: '2026-07-29',
  inForce: { from: '2024-03-01' },
  // Abs. 3: "soll … nur erteilt werden, wenn": whoever is older needs provision for old age, but for an unusual case.
  regularly: {
    'Abs. 3': any(
      youngerThan(45, 'birthDate'),
      // "älter als 45 Jahre": whether it begins with the 45th or the 46th birthday is read differently.
      all(youngerThan(46, 'birthDate'), unencoded('older-than-45-years')),
      yes('adequatePension'),
    ),
  },
  gates: gatesOf({ section: '4' }),
  papers: [
    { id: 'business-plan', cite: 'AufenthG § 21 Abs. 1 Satz 2' },
    { id: 'health-insurance', cite: 'AufenthG § 2 Abs. 3 Satz 1' },
    { id: 'passport', cite: 'AufenthG § 5 Abs. 1 Nr. 4' },
  ],
  reviewedBy: null,
}
const grants: NormText['grants'] = {
  status: 'permit-21',
  cite: 'AufenthG § 21 Abs. 4 Satz 1',
  longest: years(3),
  work: 'bound',
  workCite: 'AufenthG § 4a Abs. 3 Satz 1',
}
/** Abs. 5 Satz 4: Abs. 4 and its three years are not applied. */
const withoutLimit: NormText['grants'] = {
  status: 'permit-21',
  cite: 'AufenthG § 21 Abs. 5 Satz 1',
  work: 'bound',
  workCite: 'AufenthG § 4a Abs. 3 Satz 1',
}
const notSaid: Record<string, string> = {
  'Abs. 1 Satz 3': 'which bodies are asked for their view',
  'Abs. 2': 'a norm of its own: permit-business-by-treaty',
  'Abs. 2b': 'a norm of its own: permit-founding-grant',
  'Abs. 4 Satz 2': 'settlement after three years: not encoded',
  'Abs. 6': 'work on one’s own account beside another title: the right self-employment-beside',
}

/** Residence permit to run a business. */
export const permitBusiness: Norm = norm({
  ...shared,
  id: 'permit-business',
  cite: 'AufenthG § 21 Abs. 1',
  aliases: ['Selbständigkeit'],
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': is('selfEmployment', 'business') },
  requires: {
    'Abs. 1 Satz 1 Nr. 1': judged('economic-interest', { for: ['businessFinanced'], against: [] }),
    'Abs. 1 Satz 1 Nr. 2': judged('good-effects-on-economy', { for: ['businessFinanced'], against: [] }),
    'Abs. 1 Satz 1 Nr. 3': yes('businessFinanced'),
  },
  grants,
  notSaid: {
    ...notSaid,
    'Abs. 2a': 'a norm of its own: permit-business-after-studies',
    'Abs. 5': 'a norm of its own: permit-liberal-profession',
  },
})

/** The same for graduates of German universities and for researchers. */
export const permitBusinessAfterStudies: Norm = norm({
  ...shared,
  id: 'permit-business-after-studies',
  cite: 'AufenthG § 21 Abs. 2a',
  grade: 'should', // "soll … erteilt werden"
  gradeCite: 'Abs. 2a Satz 1',
  for: {
    'Abs. 2a Satz 1': any(
      yes('degreeGermany'),
      // "als Forscher oder Wissenschaftler": of the other titles only § 18d says so by itself.
      holds('permit-18d'),
    ),
  },
  requires: {
    'AufenthG § 21 Abs. 2a Satz 1 Halbsatz 2': is('selfEmployment', 'business', 'liberal'),
    'Abs. 2a Satz 2': yes('selfEmploymentFitsStudies'),
  },
  grants,
  notSaid: {
    ...notSaid,
    'Abs. 1': 'a norm of its own: permit-business',
    'Abs. 5': 'a norm of its own: permit-liberal-profession',
  },
})

/** Residence permit for a liberal profession, such as artists, teachers and interpreters. */
export const permitLiberalProfession: Norm = norm({
  ...shared,
  id: 'permit-liberal-profession',
  cite: 'AufenthG § 21 Abs. 5',
  aliases: ['freier Beruf', 'freiberuflich'],
  grade: 'may', // "kann … erteilt werden"
  gradeCite: 'Abs. 5 Satz 1',
  for: { 'Abs. 5 Satz 1': is('selfEmployment', 'liberal') },
  requires: { 'Abs. 5 Satz 2': yes('professionLicence') },
  grants: withoutLimit,
  notSaid: {
    ...notSaid,
    'Abs. 1': 'a norm of its own: permit-business',
    'Abs. 2a': 'a norm of its own: permit-business-after-studies',
    'Abs. 5 Satz 4': 'no settlement after three years: not encoded anyway',
  },
})
