// One worker of a run over a population: gets pieces of the file, gives back what it counted.
import { parentPort, workerData } from 'node:worker_threads'
import type { Job, Piece } from './job.ts'
import { reckoner } from './reckon.ts'

const reckon = reckoner(workerData as Job)
parentPort?.on('message', async (piece: Piece) => parentPort?.postMessage(await reckon(piece)))
