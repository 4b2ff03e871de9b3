import type { AlertState } from '../domain/derived.ts';
import { audienceOf } from './alert-words.ts';
import type { ViewContext } from './context.ts';
import { lastChanged } from './last-changed.ts';

/**
 * What a page is about, for programs, in the words of schema.org: on the first page and on alerts. Pages of countries
 * and crossings have none: every byte of them is spoken for, and a search engine would show their status without its
 * day. An alert is a `Message` of its issuer to its citizens; `SpecialAnnouncement` would make this site the one that
 * announces, and `GovernmentService` one that governs.
 */
export interface LinkedData {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'WebPage' | 'WebSite';
  readonly [property: string]: unknown;
}

function webSite(ctx: ViewContext) {
  return { '@type': 'WebSite', name: ctx.site.title, url: ctx.absolute('/') } as const;
}

function webPage(ctx: ViewContext, name: string, mainEntity: object): LinkedData {
  const changed = lastChanged(ctx, ctx.address);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name,
    inLanguage: ctx.lang,
    ...(changed === undefined ? {} : { dateModified: changed }),
    isPartOf: webSite(ctx),
    mainEntity,
  };
}

function country(ctx: ViewContext, code: string) {
  return { '@type': 'Country', name: ctx.country(code), identifier: code } as const;
}

/** The site itself, on its first page. */
export function siteData(ctx: ViewContext): LinkedData {
  return {
    '@context': 'https://schema.org',
    ...webSite(ctx),
    description: ctx.site.purpose,
    inLanguage: ctx.lang,
    publisher: { '@type': 'Organization', name: ctx.site.publisher },
  };
}

/** An alert as a message of its issuer; its day only where it is one day, an end only where the issuer printed one. */
export function alertData(ctx: ViewContext, state: AlertState): LinkedData {
  const { alert, issuer } = state;
  const type = issuer.kind === 'government' ? 'GovernmentOrganization' : 'Organization';
  return webPage(ctx, alert.title, {
    '@type': 'Message',
    name: alert.title,
    ...(state.sentFirst === state.sentLast ? { dateSent: state.sentFirst } : {}),
    ...(alert.expires === 'not-stated' ? {} : { expires: alert.expires }),
    sender: { '@type': type, name: issuer.name },
    recipient: { '@type': 'Audience', audienceType: audienceOf(ctx, alert) },
    about: alert.areas.map((code) => country(ctx, code)),
  });
}
