import type { Agreement, AgreementForum, Label, Source } from '../../agreement/domain/profile.ts';

/** Everything that will be kept, each setting with its source, to be read through together. */
export function presentSummary(agreement: Agreement) {
  const { name, purposes, validity, registryNumber, parties, forums } = agreement;
  const { termination, continuation, dispute } = agreement;
  return {
    view: 'new-agreement-summary' as const,
    name,
    purposes: purposes.map(({ text, source }) => ({ text: withoutStop(text), source })),
    validity: withSource(validity),
    ...(registryNumber && {
      registryNumber: { text: registryNumber.value ?? '', source: registryNumber.source },
    }),
    parties: parties.map(({ id, name, kind, organisationNumber, source }) => ({
      name,
      kind,
      number: organisationNumber ?? 'none',
      source,
      seats: forums
        .flatMap(({ seats }) => seats.filter(({ party }) => party === id))
        .map(({ least, most, source }) => ({ least, most, source })),
    })),
    forums: forums.map(presentForum),
    ...(termination && {
      termination: { noticeMonths: termination.value.noticeMonths, source: termination.source },
    }),
    ...(continuation && { continuation: withSource(continuation) }),
    dispute: { source: dispute.source },
  };
}

/** With what nobody was asked about and what therefore holds. */
const presentForum = ({ cadence, decisionRule, standingItems, meetingNoticeDays }: AgreementForum) => ({
  cadence: withSource(cadence),
  decisionRule: withSource(decisionRule),
  items: standingItems.length,
  days: meetingNoticeDays.value,
});

const withSource = <Value extends object>({ value, source }: { value: Value; source: Source }) => ({
  ...value,
  source,
});

/** It stands in a sentence of ours, which has a full stop of its own. */
const withoutStop = ({ sv, en }: Label): Label => ({ sv: sv.replace(/\.$/, ''), en: en.replace(/\.$/, '') });
