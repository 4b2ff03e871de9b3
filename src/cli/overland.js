#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Plain JavaScript: Node keeps the stripped and compiled code of all modules but the first from run to run, and to load
// what strips types takes a tenth of a second.
const root = join(import.meta.dirname, '../..');
enableCompileCache(join(root, 'node_modules/.cache/overland'));
const { startProgram } = await import('./start-program.ts');
await startProgram(root);
