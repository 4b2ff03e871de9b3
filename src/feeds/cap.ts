import { create } from 'xmlbuilder2';
import type { CapInfo } from '../views/cap-info.ts';
import type { CapMessage } from '../views/cap-message.ts';

const NAMESPACE = 'urn:oasis:names:tc:emergency:cap:1.2';

/** A field that is left out where there is nothing to say. */
function optional(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value };
}

/** The order of fields is that of the schema (CAP 1.2, §3.2.2). */
function infoNode(info: CapInfo): Record<string, unknown> {
  return {
    language: info.language,
    // Our records give no category: what tells people to leave a country is a matter of its security.
    category: 'Security',
    event: info.event,
    responseType: info.responseTypes,
    urgency: info.urgency,
    // No issuer prints these two, and we do not guess.
    severity: 'Unknown',
    certainty: 'Unknown',
    audience: info.audience,
    effective: info.effective,
    expires: info.expires,
    senderName: info.senderName,
    headline: info.headline,
    ...optional('description', info.description),
    ...optional('instruction', info.instruction),
    web: info.web,
    parameter: info.parameters,
    area: info.areas,
  };
}

/** A message as XML of the Common Alerting Protocol (OASIS CAP 1.2). */
export function capText(message: CapMessage): string {
  const { identifier, sender, sent, status, msgType, source, note, references, infos } = message;
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }).ele(
    NAMESPACE,
    'alert',
  );
  document.ele({
    identifier,
    sender,
    sent,
    status,
    msgType,
    source,
    scope: 'Public',
    note,
    ...optional('references', references.length > 0 ? references.join(' ') : undefined),
    info: infos.map(infoNode),
  });
  return `${document.end({ prettyPrint: true })}\n`;
}
