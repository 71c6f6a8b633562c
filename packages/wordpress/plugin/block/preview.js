// The editor measures a preview when its page changes, and sees nothing of what changes inside a figure.
new ResizeObserver(() => dispatchEvent(new Event('resize'))).observe(document.body);
