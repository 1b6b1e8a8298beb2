import { type Day, readDay } from '@lotse/law'
import type { Call, OptionName } from '../command.ts'
import { UsageError } from '../usage-error.ts'

/** The day an option names; today if it is absent. @throws UsageError */
export function dayFrom({ option, texts, io }: Call, name: OptionName): Day {
  const typed = option(name) ?? io.today
  const day = readDay(typed)
  if (day === undefined) throw new UsageError(texts.notADay(`--${name}`, typed))
  return day
}
