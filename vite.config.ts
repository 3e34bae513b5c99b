import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { contentSecurityPolicy } from './src/cli/content-security-policy.ts'
import { leanLeva } from './src/cli/lean-leva.ts'
import { leanThree } from './src/cli/lean-three.ts'
import { offlineFiles, serviceWorkerFile } from './src/cli/offline-files.ts'
import { shortenShader } from './src/cli/shorten-shader.ts'

/** Writes the policy into the built page. Development needs inline scripts for hot reloading and goes without. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
}

/** Shaders travel without what only their readers need. */
const shadersInShort: Plugin = {
  name: 'shaders-in-short',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const [path = '', query] = id.split('?')
    if (query !== 'raw' || !path.endsWith('.glsl')) return null
    return `export default ${JSON.stringify(shortenShader(readFileSync(path, 'utf8')))}`
  },
}

/** The worker computes with the table's numbers: what the page says of them, and from where they are, stays on the page. */
const numbersOnly: Plugin = {
  name: 'numbers-only',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/parameters/groups/')) return null
    return { code: code.replace(/\b(?:meaning|source):\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*"),/g, ''), map: null }
  },
}

/** The page names a source by its authors, year and journal. Titles and identifiers are for readers of the table. */
const sourcesByName: Plugin = {
  name: 'sources-by-name',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/parameters/citations.ts')) return null
    const left = code.replace(/\b(?:title|doi|checked):\s*(?:'(?:[^'\\]|\\.)*'|"[^"]*"|true),/g, '')
    return { code: left, map: null }
  },
}

// biome-ignore lint/style/noDefaultExport: Vite asks for it
export default defineConfig({
  define: {
    'import.meta.env.SPINESCOPE_VERSION': JSON.stringify(process.env.npm_package_version ?? '0.1.0'),
  },
  plugins: [react(), policyInPage, leanThree(), leanLeva(), shadersInShort, sourcesByName, offlineFiles()],
  publicDir: 'assets',
  worker: { format: 'es', plugins: () => [numbersOnly] },
  build: {
    target: 'es2022',
    license: { fileName: 'third-party-licences.md' },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { index: 'index.html', 'service-worker': 'src/kiosk/service-worker.ts' },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? serviceWorkerFile : 'assets/[name]-[hash].js',
      },
    },
  },
})
