import { parentPort, workerData } from 'node:worker_threads';
import { placeFiles } from './place-files.ts';
import { emptyWaste } from './replace-folder.ts';

parentPort?.postMessage(placeFiles(workerData));
// Only now: nobody waits for it.
emptyWaste(workerData.waste);
