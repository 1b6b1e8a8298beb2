import type { PeerPerson } from '../formula.ts'

/** A rule engine of others: what it says of a person, and the bare call that is timed. -1: it failed. */
export interface Peer {
  name: string
  judge(person: PeerPerson): Promise<(0 | 1 | 2 | -1)[]>
  run(person: PeerPerson): unknown
}
