import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { beginEarly } from './build/begin-early.ts'
import { buildGraphiql } from './build/build-graphiql.ts'
import { inlineStyles } from './build/inline-styles.ts'
import { precompress } from './build/precompress.ts'
import { nameShared } from './build/shared-chunks.ts'

/** Recharts and all it brings: one chunk that no page loads before a chart of it is on screen. */
const chartLibrary =
  /node_modules\/(?:recharts|d3-|victory-vendor|@reduxjs|react-redux|redux|immer|reselect|decimal\.js|es-toolkit|eventemitter3|internmap|react-is|clsx|tiny-invariant)/

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), inlineStyles(), beginEarly(), buildGraphiql(), precompress()],
  build: {
    target: 'baseline-widely-available',
    // Names carry a hash of the content, so the gateway may let browsers keep them for ever.
    assetsDir: 'assets',
    reportCompressedSize: false,
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the chart library shares with the application stays with the application.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'recharts', test: chartLibrary },
            { name: nameShared, debugName: 'shared' },
            {
              name: 'react',
              test: /rolldown\/runtime|node_modules\/(?:.*\/)?(?:react|react-dom|scheduler|use-sync-external-store)\//,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
