/** XML as a plain tree. `text` is all text inside of it, also of the nodes below. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
};

/** A node to be written: with text, or with nodes below it. */
export const node = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly XmlNode[] = '',
): XmlNode =>
  typeof content === 'string'
    ? { name, attributes, children: [], text: content }
    : { name, attributes, children: content, text: '' };

export const childrenOf = (parent: XmlNode | undefined, name: string): XmlNode[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

export const childOf = (parent: XmlNode | undefined, name: string): XmlNode | undefined =>
  parent?.children.find((child) => child.name === name);

/** Text of the first child of this name; '' without one. */
export const textOf = (parent: XmlNode | undefined, name: string): string =>
  childOf(parent, name)?.text ?? '';
