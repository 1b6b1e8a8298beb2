import { type Fact, fact } from '@lotse/law'

/** What decides about school and day care. They are about the child or young person, as `birthDate` is there. */
export const schoolFacts: readonly Fact[] = [
  /** Lives in Saxony, not only for a visit: § 26 Abs. 1 SächsSchulG. */
  fact('boolean', 'homeInSaxony', 'learning', { late: true }),
  /** Another language than German, or one beside it, is spoken at home: § 9 Abs. 2 SOGS, § 13 Abs. 3 SOOSA, § 5 Abs. 1 BSO. */
  fact('boolean', 'otherHomeLanguage', 'learning', { late: true }),
  /** The parents have put the child's name down at a school: § 27 Abs. 1 Satz 2 SächsSchulG. */
  fact('boolean', 'registeredAtSchool', 'learning', { late: true }),
  /** Goes to a school for general or vocational education now: § 28 Abs. 1 Satz 2 SGB II. */
  fact('boolean', 'pupilNow', 'learning', { late: true }),
  /** In a firm's training with a contract: § 28 Abs. 4 SächsSchulG. */
  fact('boolean', 'apprentice', 'learning', { late: true }),
  /** Has a certificate of a school for general education, from here or from abroad: § 4 Abs. 1 BSO. */
  fact('boolean', 'schoolCertificate', 'learning', { late: true }),
  /** Was at a vocational school for a whole year, full time: § 28 Abs. 5 Satz 1 SächsSchulG. */
  fact('boolean', 'fullYearAtVocationalSchool', 'learning', { late: true }),
  /** Holds a title, a paper of the asylum procedure, a Fiktionsbescheinigung or a toleration: § 6 Abs. 2 Satz 1 SGB VIII. */
  fact('boolean', 'staysLawfullyOrTolerated', 'stay', { late: true }),
  /** Every parent who lives with the child works, looks for work or is in training, school or studies: § 24 Abs. 1 Satz 1 Nr. 2 SGB VIII. */
  fact('boolean', 'parentsBusy', 'family', { late: true }),
]
