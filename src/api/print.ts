import type { ApiFile } from '../views/data/api-files.ts';
import { crossingsCsv } from './csv.ts';
import { crossingsGeoJson } from './geojson.ts';
import { documentSchema } from './json-schema.ts';
import { openApi } from './openapi.ts';
import { DOCUMENTS } from './schemas/documents.ts';
import { CrossingsGeoJsonSchema } from './schemas/geojson.ts';

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * Prints a file of the data. Nothing leaves that its schema does not describe.
 *
 * @throws where a value is not of the shape that was promised.
 */
export function printApiFile(file: ApiFile): string {
  switch (file.print) {
    case 'json':
      return json(DOCUMENTS[file.collection].parse(file.view));
    case 'geojson':
      return json(CrossingsGeoJsonSchema.parse(crossingsGeoJson(file.view)));
    case 'csv':
      return crossingsCsv(file.view);
    case 'schema':
      return json(documentSchema(file.collection, file.view.links.self));
    case 'openapi':
      return json(openApi(file.view));
    default:
      return file satisfies never;
  }
}
