import { literally } from '../../../chat/literal-text.ts';
import type { Block } from './minutes-blocks.ts';

/** Bytes of blocks on a page: with everything around them a card stays below 28 KB. */
const LARGEST_PAGE = 16 * 1024;
/** What a block's markup takes besides its text. */
const MARKUP = 130;

/** The blocks in pages, in order and complete. There is always one page. */
export function pagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  let size = 0;
  for (const block of blocks) {
    const bytes = MARKUP + Buffer.byteLength(JSON.stringify(literally(block.text)));
    if (size + bytes > LARGEST_PAGE && size > 0) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(block);
    size += bytes;
  }
  return pages;
}
