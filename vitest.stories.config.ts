import { defineConfig } from 'vitest/config'

/** The stories drive a real browser against the built product, one after another: two cores are few. */
export default defineConfig({
  test: {
    include: ['stories/**/*.story.ts'],
    globalSetup: ['stories/serve.ts'],
    testTimeout: 90_000,
    hookTimeout: 90_000,
    fileParallelism: false,
  },
})
