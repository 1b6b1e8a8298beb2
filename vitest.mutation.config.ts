import { defineConfig } from 'vitest/config'

/** The tests of the norms and the cases, each run again for every mutant of the norms it reads: `scripts/mutate.ts` starts it. */
export default defineConfig({
  test: {
    include: [
      'packages/statutes/{AufenthG,AsylG,BeschV,StAG,VwGO,participation,rights}/**/*.test.ts',
      'apps/cli/src/cases/every-title.test.ts',
      'scripts/trust/cases-as-tests.ts',
    ],
    setupFiles: ['scripts/trust/try-mutants.ts'],
    testTimeout: 60_000,
    hookTimeout: 1_800_000,
  },
})
