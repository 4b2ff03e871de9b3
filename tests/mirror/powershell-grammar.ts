import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

const grammar = createRequire(import.meta.url).resolve(
  'tree-sitter-powershell/tree-sitter-powershell.wasm',
);

/** Reads PowerShell by a grammar of it, without running it. It lets some wrong scripts pass, but no right one fail. */
export async function powershellReader(): Promise<(script: string) => Node> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (script) => {
    const tree = parser.parse(script);
    if (!tree) throw new Error('The script was not read.');
    return tree.rootNode;
  };
}

/** The texts of all parts of a script that the grammar calls by one of these names. */
export function partsOf(script: Node, types: string[]): readonly string[] {
  return script.descendantsOfType(types).flatMap((node) => (node ? [node.text] : []));
}
