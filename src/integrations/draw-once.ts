/** An icon as components print it, and what is drawn in it: all are drawn on the same square. */
const ICON = /(<svg class="icon[^"]*") viewBox="0 0 24 24"([^>]*>)(.+?)(<\/svg>)/gs;

/**
 * The same page with every icon's drawing written once, at its beginning, and referred to by the icons: in a page of
 * many statuses the drawings are an eighth of its bytes. Colours and weights are inherited through the reference.
 */
export function drawOnce(html: string): string {
  const ids = new Map<string, string>();
  const short = html.replace(
    ICON,
    (_, icon: string, more: string, drawing: string, close: string) => {
      const id = ids.get(drawing) ?? `icon-${ids.size + 1}`;
      ids.set(drawing, id);
      return `${icon}${more}<use href="#${id}"/>${close}`;
    },
  );
  const drawings = [...ids].map(
    ([drawing, id]) => `<symbol id="${id}" viewBox="0 0 24 24">${drawing}</symbol>`,
  );
  if (drawings.length === 0) return html;
  return short.replace('<body>', () => `<body><svg display="none">${drawings.join('')}</svg>`);
}
