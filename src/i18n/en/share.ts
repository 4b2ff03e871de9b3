/** English words for sending a page on. */
export const share = {
  copy: 'Copy the link',
  copied: 'The link is copied.',
  failed: 'It could not be copied. The link is:',
  send: 'Send',
} as const;
