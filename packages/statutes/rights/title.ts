import { prolongationOpen } from '../AufenthG/8.ts'
import {
  longerTimeAbroad,
  refugeeTitleOutlastsJourney,
  settlementEuOutlastsJourney,
  settlementOutlastsJourney,
  titleOutlastsForcedMarriage,
  titleOutlastsJourney,
  titleOutlastsMilitaryService,
  titleOutlastsUnionMobility,
  titleStaysWithAsylum,
} from '../AufenthG/51.ts'
import {
  fictionPaper,
  removalSuspended,
  stayCountsAsAllowed,
  titleGoesOn,
  titleMayGoOn,
  workGoesOn,
  workWhileCardIsMade,
} from '../AufenthG/81.ts'
import type { Topic } from './topics.ts'

/** Does this paper hold, go on or end? */
export const topic: Topic = {
  id: 'title',
  norms: [
    titleGoesOn,
    workGoesOn,
    titleMayGoOn,
    stayCountsAsAllowed,
    removalSuspended,
    fictionPaper,
    workWhileCardIsMade,
    prolongationOpen,
    titleOutlastsJourney,
    titleOutlastsUnionMobility,
    settlementOutlastsJourney,
    settlementEuOutlastsJourney,
    refugeeTitleOutlastsJourney,
    titleOutlastsMilitaryService,
    titleOutlastsForcedMarriage,
    longerTimeAbroad,
    titleStaysWithAsylum,
  ],
}
