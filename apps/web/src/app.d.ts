import type { Wrong } from '#lib/law/wrong.ts'

declare global {
  namespace App {
    interface Error {
      /** What a page about the law was asked for that does not exist, and what helps. */
      law?: Wrong
    }
  }
}
