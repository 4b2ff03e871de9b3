import type { Nodes } from 'mdast';
import { perRead } from './per-read.ts';
import type { Place, ReadFile } from './rule.ts';

/** A node of the prose of a file. */
export interface ProseNode {
  readonly file: ReadFile;
  readonly node: Nodes;
  /** The node in which it stands; undefined for all of the prose. */
  readonly parent: Nodes | undefined;
}

/** Every node of the prose of every file, each before what stands in it. */
export const proseNodes = perRead(({ read }): readonly ProseNode[] => {
  const found: ProseNode[] = [];
  const walk = (file: ReadFile, node: Nodes, parent: Nodes | undefined) => {
    found.push({ file, node, parent });
    if ('children' in node) for (const child of node.children) walk(file, child, node);
  };
  for (const file of read.files) if (file.body !== undefined) walk(file, file.body, undefined);
  return found;
});

/** Where a node of a file begins. */
export function placeOfNode({ file }: ReadFile, { position }: Nodes): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
}
