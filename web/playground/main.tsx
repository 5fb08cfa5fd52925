// The workers must be set up before anything loads the editor.
import 'graphiql/setup-workers/vite';

import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';

import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
createRoot(root).render(<Playground />);
