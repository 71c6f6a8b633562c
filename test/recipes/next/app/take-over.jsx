'use client';

import {useEffect} from 'react';

/** Registers the figures in the browser alone, once React has taken over the page. */
export function TakeOver() {
  useEffect(() => {
    import('tip-figures/tier-badge.js');
    import('tip-figures/victim-breakdown.js');
  }, []);
  return null;
}
