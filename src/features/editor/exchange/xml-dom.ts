import type { XmlNode } from '#domain/exchange/xml-node.ts';

const treeOf = (element: Element): XmlNode => ({
  name: element.localName,
  attributes: Object.fromEntries([...element.attributes].map(({ localName, value }) => [localName, value])),
  children: [...element.children].map(treeOf),
  get text() {
    return element.textContent;
  },
});

/** XML as the browser understands it; null for what is not well-formed. Entities must have been refused before. */
export const parseXml = (text: string): XmlNode | null => {
  const parsed = new DOMParser().parseFromString(text.trimStart(), 'application/xml');
  return parsed.querySelector('parsererror') ? null : treeOf(parsed.documentElement);
};

const elementOf = (document: XMLDocument, { name, attributes, children, text }: XmlNode): Element => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (children.length === 0) element.textContent = text;
  // A line each, so that people can read and compare it.
  for (const child of children) element.append('\n', elementOf(document, child));
  if (children.length > 0) element.append('\n');
  return element;
};

/** The tree as an XML file, escaped by the browser. */
export const writeXml = (tree: XmlNode): string => {
  const document = new DOMParser().parseFromString(`<${tree.name}/>`, 'application/xml');
  document.replaceChild(elementOf(document, tree), document.documentElement);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document.documentElement)}\n`;
};
