import { startPage } from '../shared/layout/start.tsx';
import { DocumentPage } from './page.tsx';

startPage(<DocumentPage />);
