/** Gives the terminal to something else, and takes it again when its promise is kept. */
export type LendTerminal = (borrow: () => Promise<void>) => Promise<void>;
