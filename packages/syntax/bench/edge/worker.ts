import { answer, loadReader, type Reader } from './reader.ts';

let loading: Promise<Reader> | undefined;

/** A worker whose first article loads the weights. */
export default {
  fetch: (request: Request): Promise<Response> =>
    answer(request, () => {
      loading ??= loadReader();
      return loading;
    }),
};
