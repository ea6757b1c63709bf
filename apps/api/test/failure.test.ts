import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import type { RequestRecord } from '../src/ports.ts';
import { testPorts } from './ports.ts';

test('a failure inside is a 500 that leaks nothing, and a record that says where', async () => {
  const records: RequestRecord[] = [];
  const app = createApp(
    await testPorts({
      analyze: () => Promise.reject(new TypeError('cannot read\n    at the secret text')),
      log: (record) => records.push(record),
    }),
  );
  const init = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'the secret text' };
  const response = await app.request('/v1/extract', init);
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(JSON.parse(body)).toMatchObject({ status: 500, title: 'Internal Server Error' });
  expect(body).not.toMatch(/secret|TypeError|at /);
  expect(records).toMatchObject([{ level: 'error', status: 500, error: { name: 'TypeError' } }]);
  expect(records[0]?.error?.frames[0]).toContain('failure.test.ts');
  expect(JSON.stringify(records)).not.toContain('secret');
});
