// The law on the device: loaded when the first question is shown, never before. The norms run as they are written:
// compiled they answer hardly faster, but weigh more on the wire than everything else together (docs/decisions/0015).
export { planningBook as lawBook } from '@lotse/statutes/planning-book.ts'
export { packed, unpacked } from './file.ts'
export { guideOf } from './guide.ts'
export { move } from './journey.ts'
export { pageOf } from './page.ts'
