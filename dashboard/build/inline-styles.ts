import type { Plugin } from 'vite'

const stylesheetLink = /<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/g

/** Puts the styles of the first load into the page itself: they are smaller than the round trip that would fetch them. */
export function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        return html.replace(stylesheetLink, (link, file: string) => {
          const asset = bundle?.[file]
          return asset?.type === 'asset' ? `<style>${String(asset.source).trim()}</style>` : link
        })
      },
    },
  }
}
