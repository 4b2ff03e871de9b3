/** What this script uses of Trusted Types, where the browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(asked: string): string };
}

/**
 * Puts the buttons in place that a page keeps in `#keep` for browsers that have workers: until one is pressed nothing is
 * registered and nothing stored. The policy lets through the worker's address whatever it is asked for.
 */
function offerKeeping(template: HTMLTemplateElement, workers: ServiceWorkerContainer): void {
  const made = template.content.cloneNode(true) as DocumentFragment;
  const [keep, remove] = made.querySelectorAll('button');
  const said = made.querySelector('p');
  if (!keep || !remove || !said) return;
  const { worker = '', guide, wait = '', failed = '', removed = '' } = template.dataset;
  const url = new URL(worker, location.href).href;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const trusted = trustedTypes
    ? trustedTypes.createPolicy('overland', { createScriptURL: () => url }).createScriptURL('')
    : url;
  workers.onmessage = ({ data }) => {
    said.textContent = data;
  };
  keep.onclick = async () => {
    said.textContent = wait;
    try {
      await workers.register(trusted, { updateViaCache: 'none' });
      (await workers.ready).active?.postMessage({ keep: guide, said: failed });
    } catch {
      said.textContent = failed;
    }
  };
  remove.onclick = async () => {
    const active = (await workers.getRegistration())?.active;
    if (active) active.postMessage({ said: removed });
    else said.textContent = removed;
  };
  template.after(made);
}

const place = document.querySelector<HTMLTemplateElement>('#keep');
if (place && 'serviceWorker' in navigator) offerKeeping(place, navigator.serviceWorker);
