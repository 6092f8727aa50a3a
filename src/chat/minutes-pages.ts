import type { Block } from '../capabilities/minutes/blocks.ts';
import type { MinutesView } from '../capabilities/minutes/present.ts';
import { literally } from './literal-text.ts';
import { valueInWords } from './value-in-words.ts';
import type { Say } from './words.ts';

/** Bytes of paragraphs on a page: with everything around them a card stays below 28 KB. */
const LARGEST_PAGE = 16 * 1024;
/** What a paragraph's markup takes besides its text. */
const MARKUP = 130;

interface Paragraph extends Pick<Block, 'look'> {
  readonly text: string;
}

/** The minutes with what fits in a message of them: how much that is depends on how long they are in the language. */
export function withPage(say: Say, view: MinutesView) {
  const pages = pagesOf(
    view.blocks.map(({ look, sentences }) => ({
      look,
      text: sentences.map((sentence) => valueInWords(say, sentence)).join(' '),
    })),
  );
  const index = Math.min(view.page, pages.length - 1);
  return {
    ...view,
    blocks: pages[index] ?? [],
    pages: {
      page: index + 1,
      pages: pages.length,
      ...(index > 0 && { previous: index - 1 }),
      ...(index < pages.length - 1 && { next: index + 1 }),
    },
  };
}

/** The paragraphs in pages, in order and complete. There is always one page. */
export function pagesOf(paragraphs: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = [[]];
  let size = 0;
  for (const paragraph of paragraphs) {
    const bytes = MARKUP + Buffer.byteLength(JSON.stringify(literally(paragraph.text)));
    if (size + bytes > LARGEST_PAGE && size > 0) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(paragraph);
    size += bytes;
  }
  return pages;
}
