'use strict';
// The desk's own keys. Every page works without this file.
(() => {
  const typing = event => event.target.closest('input, textarea, select');
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !typing(event)) {
      const field = document.getElementById('q');
      if (field) { event.preventDefault(); field.focus(); field.select(); }
    }
  });
})();
