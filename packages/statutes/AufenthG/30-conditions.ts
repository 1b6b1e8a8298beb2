// § 30 Abs. 1 Satz 1 Nr. 2 and Satz 3: German of the husband, wife or partner. § 28 Abs. 1 Satz 5 takes it over.
import { all, any, type Condition, cited, is, judged, level, unencoded, yes } from '@lotse/law'
import { workTitles } from './29-conditions.ts'

/** "Auf einfache Art verständigen": spoken for certain; whether in writing, too, is what the embassies ask and the words leave open. */
export const simpleGerman: Condition = all(
  level('germanSpoken', 'A1'),
  any(level('germanWritten', 'A1'), judged('simple-german-in-writing', { for: ['germanSpoken'], against: [] })),
)

/** Satz 3. @param of  a German, whose own title and nationality are not asked for. */
export function simpleGermanNotAsked(of: 'german' | 'foreigner'): Condition {
  const always = [
    cited('AufenthG § 30 Abs. 1 Satz 3 Nr. 2', yes('cannotLearnForIllness')),
    cited('AufenthG § 30 Abs. 1 Satz 3 Nr. 3', yes('integrationCourseNotRequired')),
    cited(
      'AufenthG § 30 Abs. 1 Satz 3 Nr. 6',
      judged('german-before-entry-unreasonable', { for: ['children', 'cannotForIllnessOrAge'], against: [] }),
    ),
  ]
  if (of === 'german') return any(...always)
  return any(
    cited(
      'AufenthG § 30 Abs. 1 Satz 3 Nr. 1',
      all(
        is('spouseTitle', 'refugee', 'resettled'),
        judged('married-before-moving', { for: ['marriedOn'], against: [] }),
      ),
    ),
    ...always,
    cited('AufenthG § 30 Abs. 1 Satz 3 Nr. 5', is('spouseTitle', ...workTitles)),
    // Nr. 4 asks for the nationality, Nr. 7 and the rest of Nr. 1 for the title before the settlement permit.
    unencoded('spouse-title-without-german'),
  )
}
