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

// biome-ignore lint/style/noDefaultExport: Vite asks for it
export default defineConfig({
  define: {
    'import.meta.env.SPINESCOPE_VERSION': JSON.stringify(process.env.npm_package_version ?? '0.1.0'),
  },
  plugins: [react(), policyInPage, offlineFiles()],
  publicDir: 'assets',
  worker: { format: 'es' },
  build: {
    target: 'es2022',
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
