import { createContext } from 'react';

/** Whether attributes may be written; given once at the top, read where text is painted. */
export const ColourContext = createContext(false);
