/**
 * The names, as the reducer has them, of a mouse report that terminals send when asked to (SGR 1006): a click, or the keys
 * that the wheel stands for; none for anything else.
 */
export function mouseNames(report: string): readonly string[] {
  const [, button, column, row, end] = REPORT.exec(report) ?? [];
  if (button === '64') return ['up', 'up', 'up'];
  if (button === '65') return ['down', 'down', 'down'];
  return button === '0' && end === 'M' ? [`click-${column}-${row}`] : [];
}

/** Button, column, row, and M for a press. */
const REPORT = /^\u001b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])$/u;
