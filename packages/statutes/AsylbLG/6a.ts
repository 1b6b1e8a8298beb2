import { benefits } from './benefit.ts'

/** Who helps in an emergency is paid afterwards: doctor or hospital ask the office themselves. */
export const emergencyPaidLater = benefits({
  id: 'emergency-paid-later',
  cite: 'AsylbLG § 6a Satz 1',
  aliases: ['AsylbLG § 6a'],
  grade: 'right', // "sind ihm die Aufwendungen … zu erstatten"
  gradeCite: 'AsylbLG § 6a Satz 1',
  grants: {
    status: 'emergency-care',
    cite: 'AsylbLG § 6a Satz 1',
    work: 'none',
    workCite: 'AsylbLG § 6a Satz 1',
  },
  notSaid: { 'AsylbLG § 6a Satz 2': 'who helped applies in time: their task' },
})
