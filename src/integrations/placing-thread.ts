import { parentPort, workerData } from 'node:worker_threads';
import { placeFiles } from './place-files.ts';

parentPort?.postMessage(placeFiles(workerData));
