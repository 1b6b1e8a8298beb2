import { all, any, type Condition, judged, level, not, yes } from '@lotse/law'

/** Too little German to follow lessons. None at all is too little; how much suffices, the school says: no level stands in the text. */
export const tooLittleGerman: Condition = all(
  yes('otherHomeLanguage'),
  any(not(level('germanSpoken', 'A1')), all(not(level('germanSpoken', 'C1')), judged('german-not-enough-for-lessons'))),
)
