import CMS, { type CmsConfig } from '@sveltia/cms';
import type { EditorConfig } from './config.ts';
import { readRecord, writeRecord } from './record-format.ts';

// What the page /admin/ runs. Sveltia itself writes all front matter anew with every save, without its comments: our own
// formats leave alone what nobody changed.
const answer = await fetch('config.json');
const { sveltia, formats } = (await answer.json()) as EditorConfig;
for (const { name, extension, yamlFields } of formats) {
  const asYaml = new Set(yamlFields);
  CMS.registerCustomFormat(name, extension, {
    fromFile: (text) => readRecord(text, asYaml),
    toFile: (values) => writeRecord(values, asYaml),
  });
}
await CMS.init({ config: sveltia as CmsConfig });
