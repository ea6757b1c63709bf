import { openDashboard } from '../open-dashboard.tsx';
import { ferryTalks } from './fixture.ts';

process.exitCode = await openDashboard({ ...ferryTalks(), input: process.stdin, output: process.stdout });
