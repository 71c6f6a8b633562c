import 'tip-figures/reserve.css';
import 'tip-figures/tier-badge.js';
import 'tip-figures/victim-breakdown.js';

export const Story = () => (
  <main>
    <h1>Trafficking in Kosovo</h1>
    <tip-tier-badge src="/data/kosovo-2017.json">Kosovo was on Tier 2 in the 2017 report.</tip-tier-badge>
    <tip-victim-breakdown src="/data/kosovo-2017.json">36 victims were identified in 2016.</tip-victim-breakdown>
  </main>
);
