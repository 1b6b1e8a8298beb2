import { all, any, type Condition, type Norm, norm, unencoded } from '@lotse/law'
import { holds } from '../AufenthG/statuses.ts'
import { gives } from '../gives.ts'
import { undecided } from './29.ts'
import { aprilOnly, july } from './74-conditions.ts'

/** The paper of § 63 or § 63a AsylG says so. What ends the permission beside a decision (§ 67 Abs. 1), ends the paper, too. */
const holdsPaper: Condition = holds('arrival-certificate', 'permission-to-stay')
const grants = (cite: string) => gives('stay-during-asylum', cite)

/** Until 11.06.2026 the Act itself: from the certificate of arrival on. */
const then: Norm = norm({
  ...aprilOnly,
  id: 'stay-during-asylum',
  cite: 'AsylG § 55 Abs. 1 Satz 1',
  aliases: ['AsylG § 55'],
  grade: 'right', // "ist … gestattet"
  gradeCite: 'Abs. 1 Satz 1',
  for: { 'Abs. 1 Satz 1': all(undecided, holdsPaper) },
  grants: grants('AsylG § 55 Abs. 1 Satz 1'),
})

/**
 * Since 12.06.2026 the right to remain is that of Regulation (EU) 2024/1348, whose text is not here: without the paper nothing is certain.
 * Once a decision was served the topic `remedy` answers.
 */
const now: Norm = norm({
  ...july,
  id: 'stay-during-asylum',
  cite: 'AsylG § 55 Abs. 1',
  grade: 'right', // "ist … gestattet und er hat ein Recht auf Verbleib, solange"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': all(undecided, any(holdsPaper, unencoded('right-to-remain-by-union-law'))) },
  grants: grants('AsylG § 55 Abs. 1'),
  notSaid: {
    'Abs. 2 Satz 1': 'what an application for asylum ends: at § 81 AufenthG and at title-stays-with-asylum',
    'Abs. 2 Satz 2': 'the same',
    'Abs. 3': 'when the time counts: where time is counted',
  },
})

export const stayDuringAsylum: readonly Norm[] = [now, then]
