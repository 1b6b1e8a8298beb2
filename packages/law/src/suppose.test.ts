import { describe, expect, it } from 'vitest'
import { fact } from './index.ts'
import { impliedOf, supposedOf } from './suppose.ts'

const vocabulary = {
  facts: [
    fact('choice', 'victim', 'stay', { seldom: 'none', values: ['none', 'trafficking'] }),
    fact('boolean', 'trialOver', 'stay', { onlyIf: { fact: 'victim', is: ['trafficking'] } }),
    fact('boolean', 'agreement', 'work', { seldom: false }),
    fact('boolean', 'noAgreementYet', 'work', { onlyIf: { fact: 'agreement', is: [false] } }),
    fact('boolean', 'married', 'family', {}),
  ],
  statuses: [],
  inOrder: [],
}

describe('what few people have', () => {
  it('is supposed not to be so while nothing is told, and nothing else is', () =>
    expect(supposedOf(vocabulary, { married: true })).toEqual({ victim: 'none', agreement: false }))

  it('is not supposed once it is told, told to be unknown, or was asked', () => {
    expect(supposedOf(vocabulary, { victim: 'trafficking' })).toEqual({ agreement: false })
    expect(supposedOf(vocabulary, { agreement: null })).toEqual({ victim: 'none' })
    expect(supposedOf(vocabulary, {}, ['victim'])).toEqual({ agreement: false })
  })

  it('is not supposed where something is told that hangs on the opposite', () => {
    expect(supposedOf(vocabulary, { trialOver: false })).toEqual({ agreement: false })
    expect(supposedOf(vocabulary, { trialOver: null })).toEqual({ victim: 'none', agreement: false })
    expect(supposedOf(vocabulary, { noAgreementYet: true })).toEqual({ victim: 'none', agreement: false })
  })
})

describe('what presupposes something', () => {
  const certificates = {
    ...vocabulary,
    facts: [
      fact('boolean', 'certificate', 'learning', {}),
      fact('boolean', 'recognised', 'learning', { presupposes: 'certificate' }),
    ],
  }
  it('is not so where that is not so', () =>
    expect(impliedOf(certificates, { certificate: false })).toEqual({ recognised: false }))
  it.each([{}, { certificate: true }, { certificate: null }, { certificate: false, recognised: true }])(
    'follows from nothing else: %j',
    (told) => expect(impliedOf(certificates, told)).toEqual({}),
  )
})
