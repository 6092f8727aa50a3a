import type { Agreement } from '../../agreement/domain/profile.ts';

/**
 * The agreement as it was registered, and as each decision that changed it has left it, oldest first. Only this file
 * reads it (`eslint.config.js`): everybody else asks for the agreement in force on a day.
 */
interface AgreementVersions {
  readonly registered: Agreement;
  /** `from` is the first local day on which it holds, ISO. */
  readonly changed: readonly { readonly from: string; readonly agreement: Agreement }[];
}

/** The part of a partnership's state that knows its agreement. */
export interface WithAgreement {
  readonly agreementVersions: AgreementVersions;
}

/**
 * The agreement as it holds on a day, the group's own rules included. Every rule reads it here.
 * @param day local ISO day of the moment the rule is about: that of the command for what may be done, today for what
 * is shown
 */
export const agreementInForce = ({ agreementVersions }: WithAgreement, day: string): Agreement =>
  agreementVersions.changed.findLast(({ from }) => from <= day)?.agreement ?? agreementVersions.registered;

/**
 * As it was registered and as each decision has left it, oldest first, those that do not hold yet too: for what shows how a
 * setting has come to be what it is.
 */
export const agreementThroughTime = ({
  agreementVersions: { registered, changed },
}: WithAgreement): readonly { readonly from?: string; readonly agreement: Agreement }[] => [
  { agreement: registered },
  ...changed,
];

/** For the fold: what a partnership begins with. */
export const registeredWith = (agreement: Agreement): WithAgreement => ({
  agreementVersions: { registered: agreement, changed: [] },
});

/**
 * For the fold: the state after a decision that changes the agreement. What was decided before it stands.
 * @param from the first local day on which the change holds, ISO
 */
export function withChangedAgreement<S extends WithAgreement>(
  state: S,
  from: string,
  change: (agreement: Agreement) => Agreement,
): S {
  const { registered, changed } = state.agreementVersions;
  const latest = changed.at(-1)?.agreement ?? registered;
  return {
    ...state,
    agreementVersions: { registered, changed: [...changed, { from, agreement: change(latest) }] },
  };
}
