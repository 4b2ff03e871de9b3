/**
 * Puts the buttons in place that a page keeps in `#share-buttons` for browsers that run scripts: copy the link, and the
 * system's own sharing where there is one. What is sent is the address without a place in it, and the title, which
 * carries its date.
 */
export function offerSharing(): void {
  const template = document.querySelector<HTMLTemplateElement>('#share-buttons');
  if (!template) return;
  const made = template.content.cloneNode(true) as DocumentFragment;
  const [copy, send] = made.querySelectorAll('button');
  const said = made.querySelector('p');
  if (!copy || !send || !said) return;
  const url = location.origin + location.pathname;
  copy.addEventListener('click', async () => {
    const { copied = '', failed = '' } = copy.dataset;
    try {
      await navigator.clipboard.writeText(url);
      said.textContent = copied;
    } catch {
      said.textContent = `${failed} ${url}`;
    }
  });
  send.addEventListener('click', () => {
    // A reader who closes the system's sheet has changed their mind: nothing went wrong.
    navigator.share({ title: document.title, url }).catch(() => undefined);
  });
  if (!('share' in navigator)) send.remove();
  template.after(made);
}
