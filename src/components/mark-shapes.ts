import type { DerivedStatus } from '../vocabularies/statuses.ts';

/**
 * What the status marks are made of, on a grid of 24. The stylesheet gives each piece its paint: a bare shape is filled
 * while the word holds and an outline once it is past; `frame` is never filled; `sign` stands in paper on a filled
 * shape and in ink on an outline.
 */
export const MARK_SHAPES: Readonly<Record<DerivedStatus, string>> = {
  open: '<circle cx="12" cy="12" r="10"/><path class="sign" d="M7 12.4 10.6 16l6.6-7.4"/>',
  conditional:
    '<path class="frame" d="M12 1.8 22.2 12 12 22.2 1.8 12z"/><path d="M12 1.8v20.4L1.8 12z"/>',
  'by-authorisation':
    '<path d="M4.5 2h10l5 5v15h-15z"/><path class="sign" d="M8.2 11h7.6M8.2 16h4.3"/>',
  'case-by-case': '<path d="M2 3h5v18H2z"/><path class="frame" d="M9.5 3h5v18h-5zM17 3h5v18h-5z"/>',
  closed: '<path d="M2.5 2.5h19v19h-19z"/><path class="sign" d="M7 12h10"/>',
  'do-not-use':
    '<path d="M7.6 1.4h8.8l6.2 6.2v8.8l-6.2 6.2H7.6l-6.2-6.2V7.6z"/><path class="sign" d="m8.5 8.5 7 7m0-7-7 7"/>',
  'not-assessed': '<path class="frame" d="M2 3.5h20v14H11l-4.5 4v-4H2zM8 10.5h8"/>',
  conflicting: '<path d="M2 3.8v16.4l8.2-8.2zM22 3.8v16.4L13.8 12z"/>',
  unknown:
    '<circle class="frame" cx="12" cy="12" r="10" stroke-dasharray="4.5 3.35"/><path class="frame" stroke-linecap="round" d="M8.9 9.4a3.2 3.2 0 1 1 5 2.6c-1.3.9-1.9 1.4-1.9 2.6m0 3.5v.1"/>',
};
