import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * GraphiQL carries Roboto and Fira Code as data: addresses, 300 kB of its styles. The content security policy refuses
 * them, and the system's own fonts show Vietnamese better.
 */
function withoutFonts(): Plugin {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /graphiql.*\.css$/ },
      handler: (styles) => styles.replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
    },
  }
}

export default defineConfig({
  root: import.meta.dirname,
  // The gateway serves the page at /graphql, and its files here.
  base: '/graphiql/',
  plugins: [withoutFonts(), react()],
  build: {
    target: 'baseline-widely-available',
    reportCompressedSize: false,
    // GraphiQL's own code is one chunk of a megabyte, which only those who open the page load.
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // A directive for the React compiler, in code that it has compiled already.
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})
