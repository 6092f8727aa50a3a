import type { Agreement, Label } from '../../agreement/domain/profile.ts';

/** Everything that will be kept, each setting with its source, to be read through together. */
export function presentSummary(agreement: Agreement) {
  const { name, purposes, validity, registryNumber, parties, forums } = agreement;
  const { termination, continuation, dispute } = agreement;
  return {
    view: 'new-agreement-summary' as const,
    name,
    purposes: purposes.map(({ text, source }) => ({ text: withoutStop(text), source })),
    validity,
    ...(registryNumber && { registryNumber }),
    parties: parties.map(({ id, name, kind, organisationNumber, source }) => ({
      name,
      kind,
      number: organisationNumber ?? 'none',
      source,
      seats: forums.flatMap(({ seats }) => seats.filter(({ party }) => party === id)),
    })),
    // With what nobody was asked about and what therefore holds.
    forums,
    ...(termination && { termination }),
    ...(continuation && { continuation }),
    dispute,
  };
}

/** It stands in a sentence of ours, which has a full stop of its own. */
const withoutStop = ({ sv, en }: Label): Label => ({ sv: sv.replace(/\.$/, ''), en: en.replace(/\.$/, '') });
