// The first script of a page with a strict policy: remembers what the page forbade from then on.

declare global {
  interface Window {
    violations?: string[];
  }
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({effectiveDirective, sample}) => {
  violations.push(`${effectiveDirective} ${sample}`.trim());
});
window.violations = violations;

export {};
