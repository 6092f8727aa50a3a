export type MemberId = string;

/** A person in a seat of a forum: one representative, one vote (B-styrgrupp-70, B-samverkansgrupp-80). */
export interface SeatHolder {
  readonly member: MemberId;
  readonly seat: string;
  readonly party: string;
}
