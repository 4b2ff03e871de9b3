/** English words of plain-text pages. */
export const text = {
  twin: 'Plain text',
  knownOn: (date: string) => `Known on ${date}.`,
  warning: 'Warning',
} as const;
