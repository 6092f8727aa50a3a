/**
 * A forum of a partnership: what is said in a personal chat is about it. In a group's chat the chat's binding
 * says which forum it is, and nothing else does.
 */
export interface About {
  readonly partnership: string;
  readonly forum: string;
}
