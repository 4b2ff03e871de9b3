import { expect, test } from '../support/browser.ts';

// A wrong font folder draws no text and says nothing: pictures would be empty, line breaks wrong.
test.describe('fonts of pictures and browser tests', () => {
  for (const [family, text] of [
    ['Noto Sans', 'Gürbulak ığş'],
    ['Noto Sans Arabic', 'بازرگان'],
    ['Noto Sans Armenian', 'Ագարակ'],
  ]) {
    test(`${text} is drawn in ${family}`, async ({ page }) => {
      await page.setContent(`<p style="font-family: system-ui">${text}</p>`);
      const client = await page.context().newCDPSession(page);
      await client.send('DOM.enable');
      await client.send('CSS.enable');
      const { root } = await client.send('DOM.getDocument');
      const { nodeId } = await client.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: 'p',
      });
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.map((font) => font.familyName)).toContain(family);
    });
  }
});
