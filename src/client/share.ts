/** What a page can be sent as: its own address without a place in it, and its title, which carries its date. */
function sharedPage(page: Document): { title: string; url: string } {
  const { origin, pathname } = page.location;
  return { title: page.title, url: `${origin}${pathname}` };
}

async function copy(page: Document, button: HTMLElement, said: HTMLElement | null): Promise<void> {
  const { url } = sharedPage(page);
  const { copied = '', failed = '' } = button.dataset;
  try {
    await page.defaultView?.navigator.clipboard.writeText(url);
    if (said) said.textContent = copied;
  } catch {
    if (said) said.textContent = `${failed} ${url}`;
  }
}

/**
 * Puts the buttons in place that a page keeps in `#share-buttons` for browsers that run scripts: copy the link, and the
 * system's own sharing where there is one.
 */
export function offerSharing(page: Document): void {
  const template = page.querySelector<HTMLTemplateElement>('#share-buttons');
  const { navigator } = page.defaultView ?? {};
  if (!template || !navigator) return;
  const made = template.content.cloneNode(true) as DocumentFragment;
  const said = made.querySelector<HTMLElement>('[role="status"]');
  const copyButton = made.querySelector<HTMLElement>('[data-copied]');
  const shareButton = made.querySelector<HTMLElement>('[data-share]');
  copyButton?.addEventListener('click', () => copy(page, copyButton, said));
  shareButton?.addEventListener('click', () => {
    // A reader who closes the system's sheet has changed their mind: nothing went wrong.
    navigator.share(sharedPage(page)).catch(() => undefined);
  });
  if (!('share' in navigator)) shareButton?.remove();
  template.after(made);
}
