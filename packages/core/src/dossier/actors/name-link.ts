import type { VariantReason } from '../../schema/dossier.ts';
import type { NameNode } from './name-node.ts';

/** One node means another. */
export interface NameLink {
  readonly name: NameNode;
  readonly fuller: NameNode;
  readonly reason: VariantReason;
}
