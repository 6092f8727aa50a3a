import { z } from 'zod';

/** An item's id is longer than others: it may hold the id of what it is about. */
const LONGEST_ITEM_ID = 256;

export const itemId = z.string().min(1).max(LONGEST_ITEM_ID);

/** Left empty in a form: the answer then says what is missing. */
export const chosenItem = z.string().max(LONGEST_ITEM_ID).default('');
