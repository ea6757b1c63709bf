/** Lay rows out in columns: the first to the left, the others to the right, two spaces between them. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) =>
      Array.from({ length: Math.max(widest.length, row.length) }, (_, column) => {
        return Math.max(widest[column] ?? 0, row[column]?.length ?? 0);
      }),
    [],
  );
  return rows.map((row) => layOut(row, widths)).join('\n');
}

function layOut(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return cells.join('  ').trimEnd();
}
