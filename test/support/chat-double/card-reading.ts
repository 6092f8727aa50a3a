import { childrenOf, isNode, nodesOf, textOf, type CardNode } from './card-elements.ts';

/** All a person can read in a card, from the top, one line for each thing. */
export function cardText(card: unknown): string {
  return isNode(card) ? linesOf(card).join('\n') : '';
}

function linesOf(node: CardNode): string[] {
  return [...ownLines(node), ...childrenOf(node).flatMap(linesOf)].filter((line) => line !== '');
}

function ownLines(node: CardNode): string[] {
  const type = textOf(node, 'type');
  switch (type) {
    case 'TextBlock':
    case 'Badge':
      return [textOf(node, 'text')];
    case 'RichTextBlock':
      // Plain strings among the inlines are no objects, so the block speaks for all of them.
      return [[node['inlines']].flat().map(inlineText).join('')];
    case 'TextRun':
      return [];
    case 'FactSet':
      return nodesOf(node['facts']).map((fact) => `${textOf(fact, 'title')}: ${textOf(fact, 'value')}`);
    case 'Image':
      return [textOf(node, 'altText')];
    case 'Input.ChoiceSet':
      return [inputLine(node), ...nodesOf(node['choices']).map((choice) => `( ) ${textOf(choice, 'title')}`)];
    default:
      if (type.startsWith('Input.')) return [inputLine(node)];
      if (type.startsWith('Action.')) return [`[${textOf(node, 'title')}]`];
      return type.startsWith('Chart.') ? [textOf(node, 'title'), ...nodesOf(node['data']).map(dataLine)] : [];
  }
}

const inputLine = (node: CardNode) =>
  [textOf(node, 'label'), textOf(node, 'title'), textOf(node, 'placeholder')].filter(Boolean).join(' · ');

const dataLine = (node: CardNode) =>
  `${textOf(node, 'legend') || textOf(node, 'x')}: ${textOf(node, 'value') || textOf(node, 'y')}`;

const inlineText = (inline: unknown) =>
  typeof inline === 'string' ? inline : isNode(inline) ? textOf(inline, 'text') : '';
