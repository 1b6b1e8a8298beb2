/** What decides here is how things are or what was done, said or written; no step of the person makes it otherwise. */
const isSo = 'A matter of fact: what is so, or has been, is told and not made.'
const health = 'Nobody is asked to be ill. Whoever is should say so to a counsellor: it can spare what is required.'
const withTheJob = 'Comes with the job or the firm. Whoever looks for work can look there; a job is not made so.'
const lapses =
  'Months within the last years: as new ones come, old ones no longer count, so that no number can be promised.'
const federalOffice =
  'Decided by the Federal Office (BAMF) in the asylum procedure. Whether to apply for asylum belongs to independent advice.'
const family = 'Nobody is asked to marry, to part or to have a family.'

/** Facts on which a norm can hang and towards which nobody is asked to do anything, each with the reason. A test keeps the list whole. */
export const noStep: Readonly<Record<string, string>> = {
  leftSinceAsylum: 'Nobody is asked to leave the country.',
  obligedToLeave: 'Nobody is asked to give up a right to stay.',
  spouseHere: family,
  spouseTitle: family,
  children: family,
  parentTitle: family,
  childHolds: family,
  protection: federalOffice,
  protectionOfFamily: federalOffice,
  temporaryProtectionGroup: isSo,
  manifestlyUnfounded: isSo,
  graveReasonsWritten: 'Written by an office or a court. Against it stands a legal remedy, which belongs to a lawyer.',
  rightElsewhere: isSo,
  cannotForIllnessOrAge: health,
  cannotLearnForIllness: health,
  cannotEarnForIllness: health,
  cannotAttendSchoolForIllness: health,
  inSchoolTrainingOrStudy:
    'Nobody is sent from a job to a school so that pension months or a livelihood need not be shown.',
  degreeGermany: 'Years of study, for which other titles are made. A degree from abroad is recognised instead.',
  tertiaryProgramme: 'Years of study, for which other titles are made.',
  chamberAbroadCertificate: 'Earned by a training abroad, before coming.',
  recognitionNeedsMeasures: 'Recognition is asked for, not its failing by a part.',
  qualificationInShortageOccupation: isSo,
  'training.kind':
    'Nobody is sent from one training to another kind. A training as an assistant is finished, and the promise of the one that follows is asked for.',
  'training.begunDuringAsylum': isSo,
  employment: 'Nobody is asked to give up work.',
  'employment.it': withTheJob,
  'employment.ict': withTheJob,
  groupOfOrdinance: withTheJob,
  'employment.collectiveAgreement': withTheJob,
  'employment.shortageOccupation': withTheJob,
  'employment.unchangedSincePermit': isSo,
  experienceMonthsOfFiveYears: lapses,
  itExperienceMonthsOfSevenYears: lapses,
  relatedExperienceMonthsOfFiveYears: lapses,
  relatedExperienceMonthsOfSevenYears: lapses,
  pensionElsewhere: isSo,
  adequatePension: 'Whether what was paid in is enough is found by the office. The months come with work.',
  careMonths: 'Months of care for children or family: nobody is asked to give up work for them.',
  english: 'One point of the opportunity card; the same time brings more in German.',
  integrationCourseNotRequired:
    'Found by the office. Whoever cannot attend asks a counsellor; the course is what a step leads to.',
  validPassport: 'Nobody is asked to have no passport.',
  publicFunds: 'Nobody is asked to draw some instead of all; the step leads to none.',
  needPerMonth: 'What a household needs is worked out, not chosen.',
}
