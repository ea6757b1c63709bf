// Loads an address and prints autocannon's report: node load.ts ADDRESS CONNECTIONS SECONDS HEADERS
import autocannon from 'autocannon';

const [, , url = '', connections, seconds, headers = '{}'] = process.argv;
const report = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  headers: JSON.parse(headers),
});
console.log(JSON.stringify(report));
