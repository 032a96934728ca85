import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as binding from '@prisma/schema-engine-wasm/schema_engine_bg'

/** Prisma's schema engine as WebAssembly. The package expects a bundler to load the module; without one it is done here. */
export async function loadSchemaEngine(): Promise<typeof binding.SchemaEngine> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const module = await WebAssembly.compile(new Uint8Array(await readFile(script.replace(/\.js$/, '.wasm'))))
  const { exports } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': { ...binding } })
  binding.__wbg_set_wasm(exports)
  const start = exports.__wbindgen_start
  if (typeof start === 'function') start()
  return binding.SchemaEngine
}
