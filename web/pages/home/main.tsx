import { startPage } from '../shared/layout/start.tsx';
import { HomePage } from './page.tsx';

startPage(<HomePage />);
