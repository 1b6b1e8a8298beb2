import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.ts'
import { sentences } from './sentence.ts'

describe('sentences of legal German', () => {
  it.each([
    ['Dies gilt bis zum 31. Dezember 2019. Danach gilt Satz 1.', 2],
    ['§ 8 Abs. 1 und Nr. 2 gelten. Im Übrigen gilt Art. 5 der Verordnung (BGBl. I S. 1882).', 2],
    ['Für die Frist gilt Satz 1. Die Behörde entscheidet.', 2],
    ['Es gelten die Absätze 1 und 2. Die Behörde entscheidet.', 2],
    ['Absatz 2 gilt i. V. m. Absatz 3 Nr. 4. § 31 gilt entsprechend.', 2],
    ['In den Fällen des § 60a. Sie kann verlängert werden.', 2],
    ['Wer das 18. Lebensjahr vollendet hat, ist volljährig.', 1],
    ['Richtlinie 2003/109/EG vom 25. November 2003 (ABl. EU Nr. L 16 S. 44). Sie gilt.', 2],
    ['In den Fällen der Nummer 1 Buchstabe a. Dies gilt nicht.', 2],
    ['Die Behörde (z. B. das Bundesamt) entscheidet.', 1],
    ['Der Zusatz lautet „nicht gestattet.“ Er ist einzutragen.', 2],
    ['Dies gilt seit dem Jahr 2019. Das Nähere regelt § 5.', 2],
  ])('%s', (text, count) => {
    expect(sentences(normalise(text))).toHaveLength(count)
  })
})
