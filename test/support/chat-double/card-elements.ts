/** Any object in a card: the card itself, an element, a column, an action, a choice. */
export type CardNode = Readonly<Record<string, unknown>>;

/** Where one object in a card holds others, in the order they are shown. */
const childProperties = [
  'body',
  'items',
  'columns',
  'rows',
  'cells',
  'images',
  'inlines',
  'selectAction',
  'inlineAction',
  'card',
  'actions',
] as const;

export function isNode(value: unknown): value is CardNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const asNode = (value: unknown): CardNode => (isNode(value) ? value : {});

/** The objects directly within this one; hidden ones are left out, as Teams shows none of them. */
export function childrenOf(node: CardNode): CardNode[] {
  return allChildrenOf(node).filter((child) => child['isVisible'] !== false);
}

/** Those too that are folded away. */
export function allChildrenOf(node: CardNode): CardNode[] {
  return childProperties.flatMap((property) => node[property]).filter(isNode);
}

export function nodesOf(value: unknown): CardNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** A property as text; empty when it is none. */
export function textOf(node: CardNode, property: string): string {
  const value = node[property];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
