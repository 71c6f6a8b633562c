import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {Story} from './story.jsx';

createRoot(document.getElementById('story')).render(
  <StrictMode>
    <Story />
  </StrictMode>,
);
