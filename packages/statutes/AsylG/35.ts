import { all, type Norm, norm } from '@lotse/law'
import { gives } from '../gives.ts'
import { april, inadmissible, oldProcedure } from './74-conditions.ts'

/** The threat names the state that gave protection, not the state of danger. Gone since 12.06.2026, but for older applications. */
export const threatOfSafeState: Norm = norm({
  ...april,
  id: 'threat-names-safe-state',
  cite: 'AsylG § 35 Abs. 1',
  aliases: ['AsylG § 35'],
  grade: 'right', // "droht … die Abschiebung in den Staat an, in dem er … sicher war"
  gradeCite: 'Abs. 1',
  for: { 'Abs. 1': all(inadmissible('protected-elsewhere', 'other-third-state'), oldProcedure) },
  grants: gives('order-names-state', 'AsylG § 35 Abs. 1'),
})
