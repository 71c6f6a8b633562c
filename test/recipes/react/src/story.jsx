import 'tip-figures/reserve.css';
import 'tip-figures/tier-badge.js';
import 'tip-figures/victim-breakdown.js';

export const Story = () => (
  <main>
    <h1>Trafficking in Kosovo</h1>
    <tip-tier-badge src="/data/kosovo-2017.json">Kosovo: Tier 2 in the 2017 trafficking report.</tip-tier-badge>
    <tip-tier-badge country="TH" report="2025">
      Thailand: Tier 2 in the 2025 trafficking report.
    </tip-tier-badge>
    <tip-victim-breakdown src="/data/kosovo-2017.json">Victims identified, Kosovo, 2016: 36.</tip-victim-breakdown>
  </main>
);
