/** Reads `src/`, writes `out/`, and leaves out what none of the pages needs. */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  return { dir: { input: 'src', output: 'out' }, markdownTemplateEngine: false };
}
