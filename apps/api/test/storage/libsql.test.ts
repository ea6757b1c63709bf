import { testDatabase } from '../ports.ts';
import { storageContract } from './contract.ts';

storageContract(testDatabase);
