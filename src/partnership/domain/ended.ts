import { agreementInForce } from './agreement-in-force.ts';
import type { WithAgreement } from './agreement-in-force.ts';

/** The agreement's last day, once it has passed; undefined as long as it holds. @param day local ISO */
export function endedOn(state: WithAgreement, day: string): string | undefined {
  const { to } = agreementInForce(state, day).validity.value;
  return day > to ? to : undefined;
}
