import * as z from 'zod';
import { item } from './item.ts';

/** `reached`: settled. `in_principle`: both lean to yes. `pledge`: one party commits itself towards the other. */
export const AgreementStatus = z.enum(['reached', 'in_principle', 'pledge']);
export type AgreementStatus = z.infer<typeof AgreementStatus>;

/** Something that parties accepted, decided or committed to. */
export const Agreement = z.object({ ...item, status: AgreementStatus });
export type Agreement = Readonly<z.infer<typeof Agreement>>;
