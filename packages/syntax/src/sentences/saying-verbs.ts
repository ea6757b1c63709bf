/** Forms of verbs of saying that may follow a quotation which ends in `?` or `!`. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'said says say asked asks told tells added adds wrote writes replied replies answered answers cried shouted exclaimed ' +
    'explained explains noted notes continued demanded wondered quipped tweeted recalled insisted warned declared'
  ).split(' '),
);
