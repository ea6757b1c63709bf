import { createContext } from 'react';
import type { Look } from '../terminal.ts';

/** How text may look; given once at the top, read where text is painted. */
export const LookContext = createContext<Look>({ colour: false, ascii: false, background: 'dark' });
