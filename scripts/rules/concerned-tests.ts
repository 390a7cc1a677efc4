import { closing, masked, type Span } from './rules-text.ts';

type Block = Span & { body: number; name: string; isFunction: boolean };

const HEAD = /\b(?:function\s+(\w+)\s*\([^)]*\)|match\s+(\S+))\s*\{/g;

const blocksOf = (code: string): Block[] =>
  [...code.matchAll(HEAD)].map((match) => {
    const body = match.index + match[0].length;
    const [, called, path = ''] = match;
    return {
      start: match.index,
      body,
      end: closing(code, body - 1),
      name: called ?? path,
      isFunction: !!called,
    };
  });

/**
 * Says which rules tests a place in the rules concerns, out of `collections` (each has a test file of its name): the
 * one of its match block, or those of every match block that gets to it through functions. None: all of them.
 */
export const concernedTests = (rules: string, collections: string[]) => {
  const code = masked(rules);
  const blocks = blocksOf(code);
  const innermost = (offset: number) => blocks.findLast(({ body, end }) => body <= offset && offset < end);
  const callers = (name: string) =>
    [...code.matchAll(new RegExp(`\\b${name}\\(`, 'g'))].flatMap(({ index }) => innermost(index) ?? []);
  const reach = (block: Block, known: Set<Block>): Set<Block> => {
    if (known.has(block)) return known;
    known.add(block);
    if (block.isFunction) for (const caller of callers(block.name)) reach(caller, known);
    return known;
  };
  return (offset: number): string[] => {
    const start = innermost(offset);
    const paths = [...(start ? reach(start, new Set()) : [])].filter((block) => !block.isFunction);
    const found = paths.flatMap(
      ({ name }) => name.split('/').findLast((part) => collections.includes(part)) ?? [],
    );
    return found.length > 0 ? [...new Set(found)] : collections;
  };
};
