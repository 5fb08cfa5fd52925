import { startPage } from '../shared/layout/start.tsx';
import { ImportPage } from './page.tsx';

startPage(<ImportPage />);
