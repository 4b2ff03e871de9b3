/** A page of our own that says nothing: what is left where somebody left. */
export const EMPTY_PAGE = '/n/';
