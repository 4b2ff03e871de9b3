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
  const buttons = made.querySelectorAll('button');
  const said = made.querySelector('p');
  if (!said) return;
  const { worker = '', wait = '', failed = '', removed = '' } = template.dataset;
  const url = new URL(worker, location.href).href;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const trusted = trustedTypes
    ? trustedTypes.createPolicy('overland', { createScriptURL: () => url }).createScriptURL('')
    : url;
  workers.onmessage = ({ data }) => {
    said.textContent = data;
  };
  const keep = async (list: string) => {
    said.textContent = wait;
    try {
      await workers.register(trusted, { updateViaCache: 'none' });
      (await workers.ready).active?.postMessage({ keep: list, said: failed });
    } catch {
      said.textContent = failed;
    }
  };
  const remove = async () => {
    const active = (await workers.getRegistration())?.active;
    if (active) active.postMessage({ said: removed });
    else said.textContent = removed;
  };
  for (const button of buttons) {
    const { list } = button.dataset;
    button.onclick = list === undefined ? remove : () => keep(list);
  }
  template.after(made);
}

const place = document.querySelector<HTMLTemplateElement>('#keep');
if (place && 'serviceWorker' in navigator) offerKeeping(place, navigator.serviceWorker);
