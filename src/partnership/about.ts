/**
 * A forum of a partnership, which what is said in a chat is about. In a personal chat the card or the person's choice
 * says which; in a group's chat its binding does, and nothing else.
 */
export interface About {
  readonly partnership: string;
  readonly forum: string;
}
