import { atLeastOld, type Condition, judged, type Norm, norm, not, yes } from '@lotse/law'
import { saxonSchool } from './26.ts'
import { afterNineYears, inFirstTwelveYears } from './27.ts'

/** § 34 Abs. 5 Satz 2: a school turns away who is not fit for it. */
const fit: Condition = judged('fit-for-the-school')

const secondWay = (id: string, absatz: string, requires: Record<string, Condition>): Norm => {
  const cite = `SaechsSchulG § 14 ${absatz}`
  return norm({
    ...saxonSchool,
    id,
    cite,
    aliases: ['SaechsSchulG § 14'],
    grade: 'may', // "erwerben können"
    gradeCite: absatz,
    for: { 'SaechsSchulG § 26 Abs. 1': yes('homeInSaxony'), ...requires },
    requires: { 'SaechsSchulG § 34 Abs. 5 Satz 2': fit },
    grants: { status: 'school-of-second-way', cite, work: 'none', workCite: cite },
    notSaid: { 'Abs. 4': 'the last years up to the Abitur' },
  })
}

/** Hauptschule and Realschule certificates in the evening. */
export const eveningSchool = secondWay('evening-school', 'Abs. 1', { 'Abs. 1': afterNineYears })
/** The Abitur in the evening, for whoever need not go to school any more. */
export const eveningGymnasium = secondWay('evening-gymnasium', 'Abs. 2', {
  'Abs. 2': { is: 'all', of: [afterNineYears, not(inFirstTwelveYears)] },
})
/** The Abitur by day, for adults who have worked. */
export const kolleg = secondWay('kolleg', 'Abs. 3', {
  'Abs. 3': { is: 'all', of: [atLeastOld(18, 'birthDate'), judged('has-worked-before')] },
})
