import type { StatusKind } from '@lotse/law'

const status = (id: string, cite: string, ...families: string[]): StatusKind => ({ id, cite, families })

/** Titles of Kapitel 2 Abschnitt 5, the humanitarian ones; § 10 Abs. 3, § 19f Abs. 2 and § 26 ask for this family. */
const humanitarian = ['title', 'permit', 'humanitarian-title'] as const
/** Titles of Abschnitt 3 (training) and 4 (work). */
const training = ['title', 'permit', 'training-title'] as const
const work = ['title', 'permit', 'work-title'] as const

/**
 * Every status a person can hold on the residence track. A family is what a norm asks for when it does not name one:
 * `title` (§ 4 Abs. 1), `permit` (Aufenthaltserlaubnis), `toleration` (§ 60a ff.), `lawful` (title, fiction).
 */
export const residenceStatuses: readonly StatusKind[] = [
  status('none', 'AufenthG § 50 Abs. 1'),
  { ...status('arrival-certificate', 'AsylG § 63a', 'asylum-procedure'), lasts: true },
  { ...status('permission-to-stay', 'AsylG § 55', 'asylum-procedure'), lasts: true },
  { ...status('toleration', 'AufenthG § 60a Abs. 2 Satz 1', 'toleration'), lasts: true },
  { ...status('toleration-discretion', 'AufenthG § 60a Abs. 2 Satz 3', 'toleration'), lasts: true },
  { ...status('toleration-unclear-identity', 'AufenthG § 60b', 'toleration'), lasts: true },
  status('toleration-training', 'AufenthG § 60c', 'toleration'),
  status('toleration-employment', 'AufenthG § 60d', 'toleration'),
  status('visa-national', 'AufenthG § 6 Abs. 3', 'title'),
  status('visa-schengen', 'AufenthG § 6 Abs. 1', 'title'),
  status('fiction-lawful', 'AufenthG § 81 Abs. 3 Satz 1', 'fiction'),
  status('fiction-continued', 'AufenthG § 81 Abs. 4', 'fiction'),
  status('permit-16a', 'AufenthG § 16a', ...training),
  status('permit-16b', 'AufenthG § 16b', ...training),
  status('permit-16d', 'AufenthG § 16d', ...training),
  status('permit-16f', 'AufenthG § 16f', ...training),
  status('permit-16g', 'AufenthG § 16g', ...training),
  status('permit-16g-search', 'AufenthG § 16g Abs. 5', ...training),
  status('permit-16g-work', 'AufenthG § 16g Abs. 8', ...training),
  status('permit-17', 'AufenthG § 17', ...training),
  status('permit-18a', 'AufenthG § 18a', ...work),
  status('permit-18b', 'AufenthG § 18b', ...work),
  status('permit-18d', 'AufenthG § 18d', ...work),
  status('blue-card', 'AufenthG § 18g', 'title', 'work-title'),
  status('permit-19c', 'AufenthG § 19c', ...work),
  status('permit-19d', 'AufenthG § 19d', ...work),
  status('permit-20', 'AufenthG § 20', ...work),
  status('permit-20a', 'AufenthG § 20a', ...work),
  status('permit-21', 'AufenthG § 21', ...work),
  status('permit-22', 'AufenthG § 22', ...humanitarian),
  status('permit-23', 'AufenthG § 23', ...humanitarian),
  status('permit-23a', 'AufenthG § 23a', ...humanitarian),
  status('permit-24', 'AufenthG § 24', ...humanitarian),
  status('permit-25-1', 'AufenthG § 25 Abs. 1', ...humanitarian),
  status('permit-25-2-refugee', 'AufenthG § 25 Abs. 2 Satz 1', ...humanitarian),
  status('permit-25-2-subsidiary', 'AufenthG § 25 Abs. 2 Satz 2', ...humanitarian),
  status('permit-25-3', 'AufenthG § 25 Abs. 3', ...humanitarian),
  status('permit-25-4', 'AufenthG § 25 Abs. 4', ...humanitarian),
  status('permit-25-4a', 'AufenthG § 25 Abs. 4a', ...humanitarian),
  status('permit-25-4b', 'AufenthG § 25 Abs. 4b', ...humanitarian),
  status('permit-25-5', 'AufenthG § 25 Abs. 5', ...humanitarian),
  status('permit-25a', 'AufenthG § 25a', ...humanitarian),
  status('permit-25b', 'AufenthG § 25b', ...humanitarian),
  status('permit-104c', 'AufenthG § 104c Abs. 2', ...humanitarian),
  status('permit-family', 'AufenthG §§ 27–36a', 'title', 'permit', 'family-title'),
  /** A right of one's own that no longer rests on the family: after the end of a marriage, or from 18. */
  status('permit-own', 'AufenthG §§ 31, 34 Abs. 2', 'title', 'permit', 'family-title'),
  /** Not a title of this country: lets its holder stay for 90 days. */
  status('long-term-elsewhere', 'AufenthG § 2 Abs. 7'),
  status('permit-38a', 'AufenthG § 38a', 'title', 'permit'),
  status('settlement', 'AufenthG § 9 Abs. 1', 'title', 'permanent-title'),
  status('settlement-eu', 'AufenthG § 9a', 'title', 'permanent-title'),
]

/** Beyond every title: nobody tells it of a foreigner's stay, but a road can lead there. */
const citizenship: readonly StatusKind[] = [status('german', 'StAG § 3 Abs. 1 Satz 1 Nr. 5', 'citizenship')]

/** The asylum track runs beside the residence track. */
export const asylumStatuses: readonly StatusKind[] = [
  status('asylum-pending', 'AufenthG § 10 Abs. 1'),
  status('asylum-rejected', 'AufenthG § 10 Abs. 3 Satz 1'),
  status('asylum-withdrawn', 'AufenthG § 10 Abs. 3 Satz 1'),
  status('asylum-granted', 'AsylG §§ 2–4'),
  status('asylum-ban-on-removal', 'AufenthG § 60 Abs. 5, 7'),
  /** Rests while § 24 protection lasts (AsylG § 32a): still pending for § 10 Abs. 1. */
  status('asylum-resting', 'AsylG § 32a'),
]

export const statuses: readonly StatusKind[] = [...residenceStatuses, ...citizenship, ...asylumStatuses]
