import { expect, test } from 'vitest';
import { drawOnce } from '../../src/integrations/draw-once.ts';

const icon = (drawing: string, classes = 'solid go') =>
  `<svg class="icon ${classes}" viewBox="0 0 24 24" aria-hidden="true">${drawing}</svg>`;

test('each drawing is written once and referred to, and icons keep what is theirs', () => {
  const html = `<body>${icon('<path d="M1"/>')}<p>a</p>${icon('<path d="M2"/>')}${icon('<path d="M1"/>', 'past')}</body>`;
  expect(drawOnce(html)).toBe(
    [
      '<body><svg display="none"><symbol id="icon-1" viewBox="0 0 24 24"><path d="M1"/></symbol>',
      '<symbol id="icon-2" viewBox="0 0 24 24"><path d="M2"/></symbol></svg>',
      '<svg class="icon solid go" aria-hidden="true"><use href="#icon-1"/></svg><p>a</p>',
      '<svg class="icon solid go" aria-hidden="true"><use href="#icon-2"/></svg>',
      '<svg class="icon past" aria-hidden="true"><use href="#icon-1"/></svg></body>',
    ].join(''),
  );
});

test('a page without icons stays as it is, and so do other drawings', () => {
  const html = '<body><svg class="map" viewBox="0 0 370 230"><path d="M1"/></svg></body>';
  expect(drawOnce(html)).toBe(html);
});
