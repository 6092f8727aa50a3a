import type { Container } from '@azure/cosmos';
import { z } from 'zod';
import type { Instances } from '../../partnership/instances.ts';
import { INSTANCES } from './container.ts';
import { findAll, remove } from './requests.ts';

const ALL = "SELECT c.id, c.until FROM c WHERE c.pk = @pk AND c.kind = 'instance'";

const instanceDocument = z.object({ id: z.string(), until: z.number() });

export function cosmosInstances(container: Container): Instances {
  return {
    async present(id, now, until) {
      await container.items.upsert({ id, pk: INSTANCES, kind: 'instance', until });
      const known = await findAll(container, instanceDocument, ALL, { pk: INSTANCES }, INSTANCES);
      const past = known.filter((one) => one.until <= now && one.id !== id);
      await Promise.all(past.map((one) => remove(container, INSTANCES, one.id)));
      return Math.max(known.length - past.length, 1);
    },
    leave: (id) => remove(container, INSTANCES, id),
  };
}
