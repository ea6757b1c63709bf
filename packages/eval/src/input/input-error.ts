/** What was handed in cannot be scored; the message names the file and what is wrong in it. */
export class InputError extends Error {}
