// Days that a period ends on, and the holidays that move them. It knows how days are counted, no German deadline.
export {
  calendarAt,
  dayIn,
  easterSunday,
  type HolidayDate,
  type HolidayRule,
  type Place,
} from './holiday.ts'
export { endAfter, endFrom, endInUnionLaw, type Span } from './period.ts'
export { type Calendar, type Holiday, isWeekend, lastOpenDay, nextWorkingDay, weekdayOf } from './working-day.ts'
