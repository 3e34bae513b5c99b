import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { contentSecurityPolicy } from './src/cli/content-security-policy.ts'
import { offlineFiles, serviceWorkerFile } from './src/cli/offline-files.ts'

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

/** Shaders travel without their comments and indentation; lines stay lines, as the preprocessor wants them. */
const shadersInShort: Plugin = {
  name: 'shaders-in-short',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const [path = '', query] = id.split('?')
    if (query !== 'raw' || !path.endsWith('.glsl')) return null
    const text = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    const lines = text.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim())
    return `export default ${JSON.stringify(`${lines.filter(Boolean).join('\n')}\n`)}`
  },
}

// biome-ignore lint/style/noDefaultExport: Vite asks for it
export default defineConfig({
  define: {
    'import.meta.env.SPINESCOPE_VERSION': JSON.stringify(process.env.npm_package_version ?? '0.1.0'),
  },
  plugins: [react(), policyInPage, shadersInShort, offlineFiles()],
  publicDir: 'assets',
  worker: { format: 'es' },
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
