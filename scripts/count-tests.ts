// Adds up what the test runs of all packages reported: "N passed, N failed" on a line of its own.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let passed = 0;
let failed = 0;
let skipped = 0;
for (const manifest of globSync('{packages,apps}/*/package.json').sort()) {
  const { name, scripts } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (!scripts?.test) continue;
  const file = join(dirname(manifest), '.vitest', 'report.json');
  if (!existsSync(file)) {
    console.error(`${name} has tests, but left no report.`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  console.error(`${name}: ${report.numPassedTests} passed, ${report.numFailedTests} failed`);
  passed += report.numPassedTests;
  // A file that could not be loaded has no failed tests of its own.
  failed += Math.max(report.numFailedTests, report.success ? 0 : 1);
  skipped += report.numPendingTests + report.numTodoTests;
}
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed || !passed ? 1 : 0;
