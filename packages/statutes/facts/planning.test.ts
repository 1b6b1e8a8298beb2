import { expect, it } from 'vitest'
import { planningBook } from '../planning-book.ts'
import { book } from '../rulebook.ts'
import { vocabulary } from './index.ts'
import { planningVocabulary } from './planning.ts'

it('the planner reads facts that everything else reads, too, as they are', () => {
  for (const fact of planningVocabulary.facts) expect(vocabulary.facts).toContain(fact)
  expect(planningVocabulary.facts.length).toBeLessThan(vocabulary.facts.length)
})

it('the planner has every norm that is in force but naturalisation, in the same text', () => {
  const inForce = ({ norms }: ReturnType<typeof book>) =>
    norms
      .filter(({ inForce, grants }) => !inForce.to && grants.status !== 'german')
      .map(({ id, cite }) => `${id} ${cite}`)
  expect(inForce(planningBook())).toEqual(inForce(book()))
  expect(inForce(book()).length).toBeGreaterThan(70)
})
