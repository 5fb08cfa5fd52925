import { startPage } from '../shared/layout/start.tsx';

startPage(null);
