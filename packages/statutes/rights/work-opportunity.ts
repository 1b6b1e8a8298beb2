import {
  workOpportunities,
  workOpportunityCut,
  workOpportunityDuty,
  workOpportunityMoney,
  workOpportunityProtection,
} from '../AsylbLG/5.ts'
import type { Topic } from './topics.ts'

/**
 * What small work may the office for asylum benefits ask for, and on which terms? Not among the rules about work: their answer is whether
 * somebody may take a job, and this is none.
 */
export const topic: Topic = {
  id: 'work-opportunity',
  norms: [workOpportunityMoney, workOpportunityProtection, workOpportunityDuty, workOpportunityCut, workOpportunities],
}
