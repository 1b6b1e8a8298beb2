import { expect, it } from 'vitest'
import { planningBook } from '../planning-book.ts'
import { book } from '../rulebook.ts'
import { elsewhere } from './elsewhere.ts'
import { vocabulary } from './index.ts'
import { planningVocabulary } from './planning.ts'

it('the planner knows every fact by name, and reads those of the norms of residence', () => {
  const read = planningVocabulary.facts.map(({ id }) => id)
  const others = vocabulary.facts.map(({ id }) => id).filter((id) => !read.includes(id))
  expect(elsewhere).toEqual(others)
})

it('the planner has every norm that is in force but naturalisation, in the same text', () => {
  const inForce = ({ norms }: ReturnType<typeof book>) =>
    norms
      .filter(({ inForce, grants }) => !inForce.to && grants.status !== 'german')
      .map(({ id, cite }) => `${id} ${cite}`)
  expect(inForce(planningBook())).toEqual(inForce(book()))
  expect(inForce(book()).length).toBeGreaterThan(70)
})
