import type { Rulebook, Situation } from '../../packages/law/src/index.ts'
import type { HandPerson, HandStatuses } from './25b.ts'

/** § 4 Abs. 1 Satz 3, § 6 Abs. 3 Satz 3 and § 81 Abs. 4: time with these counts as time with a residence permit. */
const likePermits = ['blue-card', 'visa-national', 'fiction-continued']

export function handStatuses(rulebook: Rulebook): HandStatuses {
  const kinds = rulebook.vocabulary.statuses
  const index = (id: string) => kinds.findIndex((kind) => kind.id === id)
  const flags = (test: (families: readonly string[], id: string) => boolean) =>
    kinds.map((kind) => test(kind.families, kind.id))
  const protection = rulebook.vocabulary.facts.find((fact) => fact.id === 'protection')
  return {
    tolerated: flags((families) => families.includes('toleration')),
    counting: flags(
      (families, id) =>
        (families.includes('toleration') && id !== 'toleration-unclear-identity') ||
        families.includes('asylum-procedure') ||
        families.includes('permit') ||
        likePermits.includes(id),
    ),
    unclear: index('toleration-unclear-identity'),
    permit104c: index('permit-104c'),
    pending: flags((_, id) => id === 'asylum-pending' || id === 'asylum-resting'),
    // A ban on removal is no asylum: the application was rejected.
    rejected: flags((_, id) => id === 'asylum-rejected' || id === 'asylum-ban-on-removal'),
    granted: index('asylum-granted'),
    banOnRemoval: protection?.kind === 'choice' ? protection.values.indexOf('ban-on-removal') : -1,
  }
}

/** The same people as a record with named fields, all made by one literal, so that V8 gives them one shape. */
export function handPeople(rulebook: Rulebook, situations: readonly Situation[]): HandPerson[] {
  const slot = (key: string) => rulebook.layout.index.get(key) as number
  const children = rulebook.vocabulary.facts.find((fact) => fact.id === 'children')
  const field = (name: string) => (children?.kind === 'list' ? children.of.findIndex((one) => one.id === name) : -1)
  return situations.map((s) => {
    const truth = (key: string) => s.values[slot(key)] === 2
    const whole = (key: string) => s.values[slot(key)] as number
    const spans = (key: string) =>
      (s.tracks[slot(key)]?.spans ?? []).map(({ status, from, to }) => ({ status, from, to }))
    return {
      spans: spans('stay'),
      asylumSpans: spans('asylum'),
      children: (s.lists[slot('children')]?.elements ?? []).map((element) => ({
        birthDate: element[field('birthDate')] as number,
        unmarried: element[field('unmarried')] === 2,
        livesWithMe: element[field('livesWithMe')] === 2,
        attendsSchool: element[field('attendsSchool')] === 2,
      })),
      commitsToConstitution: truth('commitsToConstitution'),
      civicKnowledge: truth('civicKnowledge'),
      incomeFromWork: whole('incomeFromWork'),
      needPerMonth: whole('needPerMonth'),
      otherMeans: whole('otherMeans'),
      publicFunds: whole('publicFunds'),
      temporaryBenefitGround: whole('temporaryBenefitGround'),
      germanSpoken: whole('germanSpoken'),
      cannotForIllnessOrAge: truth('cannotForIllnessOrAge'),
      deceivesNow: truth('deceivesNow'),
      refusesCooperationNow: truth('refusesCooperationNow'),
      expulsionInterest: whole('expulsionInterest'),
      identityClarified: truth('identityClarified'),
      validPassport: truth('validPassport'),
      protection: whole('protection'),
      rightElsewhere: truth('rightElsewhere'),
      graveReasonsWritten: truth('graveReasonsWritten'),
      manifestlyUnfounded: whole('manifestlyUnfounded'),
      asylumLodgedOn: whole('asylumLodgedOn'),
      leftSinceAsylum: truth('leftSinceAsylum'),
    }
  })
}
