import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inlineStyles } from './inline-styles.ts'
import { precompress } from './precompress.ts'

/** Recharts and all it brings: one chunk that no page loads before a chart of it is on screen. */
const chartLibrary =
  /node_modules\/(?:recharts|d3-|victory-vendor|@reduxjs|react-redux|redux|immer|reselect|decimal\.js|es-toolkit|eventemitter3|internmap|react-is|clsx|tiny-invariant)/

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), inlineStyles(), precompress()],
  build: {
    target: 'baseline-widely-available',
    // Names carry a hash of the content, so the gateway may let browsers keep them for ever.
    assetsDir: 'assets',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the chart library shares with the application stays with the application.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'recharts', test: chartLibrary },
            { name: 'react', test: /node_modules\/(?:.*\/)?(?:react|react-dom|scheduler|use-sync-external-store)\// },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
