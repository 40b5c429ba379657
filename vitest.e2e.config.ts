import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** End-to-end: the built extension in a real Chromium. One file at a time: they share a machine, not a browser. */
export default defineConfig({
  resolve: { alias: { '@': resolve(import.meta.dirname) } },
  test: {
    include: ['tests/e2e/**/*.spec.ts'],
    setupFiles: ['tests/e2e/support/browser-log.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 240_000,
  },
});
