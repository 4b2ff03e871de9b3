import { removeCopies } from './copies.ts';
import { worker } from './worker-scope.ts';

// Stands at the worker's address once copies are withdrawn: browsers look there for a newer worker on every visit, find
// this one, and it removes the copies and itself.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(removeCopies().then(() => worker.registration.unregister())),
);
