import { startPage } from '../shared/layout/start.tsx';
import { ExplorerPage } from './page.tsx';

startPage(<ExplorerPage />);
