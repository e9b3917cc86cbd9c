'use strict';
// What the desk does beyond links and forms: keys, and words and findings that light each other up. Every page works without.
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const typing = event => event.target.closest('input, textarea, select');

  // A finding and the words that it rests on.
  const marks = key => all('.m').filter(mark => mark.dataset.c.split(' ').includes(key));
  const cards = mark => mark.dataset.c.split(' ').map(key => document.getElementById('f-' + key)).filter(Boolean);
  const clear = () => all('.lit').forEach(lit => lit.classList.remove('lit'));
  const light = card => { card.classList.add('lit'); marks(card.dataset.key).forEach(mark => mark.classList.add('lit')); };
  const within = (element, pane) => {
    if (!element || getComputedStyle(pane).overflowY !== 'auto') return;
    const e = element.getBoundingClientRect(), p = pane.getBoundingClientRect();
    if (e.top < p.top + 16 || e.bottom > p.bottom - 16) pane.scrollTop += e.top - p.top - p.height / 3;
  };
  const point = event => {
    const card = event.target.closest('.card'), mark = event.target.closest('.m');
    if (!card && !mark) return;
    clear();
    if (mark) cards(mark).forEach(light);
    else { light(card); within(marks(card.dataset.key)[0], document.querySelector('.beside article')); }
  };
  for (const kind of ['mouseover', 'focusin']) document.addEventListener(kind, point);
  for (const kind of ['mouseout', 'focusout']) {
    document.addEventListener(kind, event => { if (event.target.closest('.card, .m')) { clear(); stay(); } });
  }

  // A slider says its year while it moves, and shows the years when it rests; its two ends never pass one another.
  document.addEventListener('input', event => {
    const slider = event.target, form = slider.closest('.years');
    if (!form) return;
    const [since, until] = all('input[type=range]', form);
    if (+since.value > +until.value) (slider === since ? until : since).value = slider.value;
    for (const one of [since, until]) one.closest('label').querySelector('output').textContent = one.value;
  });
  document.addEventListener('change', event => event.target.closest('.years')?.requestSubmit());

  // The finding that keys act on; going on accepts nothing.
  let here = null;
  const card = () => here && document.getElementById(here);
  const stay = () => { const now = card(); if (now) { now.classList.add('here'); light(now); } };
  const go = step => {
    const list = all('.card');
    if (!list.length) return;
    const at = list.findIndex(one => one.id === here);
    const next = list[Math.max(0, Math.min(list.length - 1, at + step))];
    all('.here').forEach(one => one.classList.remove('here'));
    clear();
    here = next.id;
    stay();
    next.scrollIntoView({ block: 'nearest' });
    within(marks(next.dataset.key)[0], document.querySelector('.beside article'));
    next.querySelector('.head').focus({ preventScroll: true });
  };
  const press = key => {
    const control = card() && card().querySelector('[data-key="' + key + '"]');
    if (!control) return false;
    if (key === 'e') { const more = control.parentElement; more.open = true; more.querySelector('input[name^="set."]').focus(); }
    else control.click();
    return true;
  };
  document.addEventListener('htmx:afterSwap', () => { clear(); stay(); const now = card(); if (now) now.querySelector('.head').focus({ preventScroll: true }); });
  document.addEventListener('htmx:responseError', event => {
    const told = document.createElement('p');
    told.className = 'told bad';
    told.setAttribute('role', 'alert');
    const page = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html').querySelector('main p');
    told.textContent = page ? page.textContent : 'That did not work. Load the page again and try once more.';
    event.detail.target.append(told);
  });

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event)) { if (event.key === 'Escape') event.target.blur(); return; }
    if (event.key === '/') {
      const field = document.getElementById('q');
      if (field) { event.preventDefault(); field.focus(); field.select(); }
    } else if (event.key === 'n') go(1);
    else if (event.key === 'p') go(-1);
    else if ('axue'.includes(event.key) && event.key.length === 1 && press(event.key)) event.preventDefault();
  });
  // What a date is called in its source stands beside it while it is pointed at or has the focus; Escape takes it away.
  document.addEventListener('keydown', event => { if (event.key === 'Escape') { all('.dated').forEach(one => one.classList.add('shut')); untip(); } });
  for (const kind of ['mouseout', 'focusout']) document.addEventListener(kind, event => { const date = event.target.closest('.dated'); if (date && !date.contains(event.relatedTarget)) date.classList.remove('shut'); });

  // The same for marks of a timeline, which are no HTML.
  const untip = () => all('.tip').forEach(one => one.remove());
  for (const kind of ['mouseover', 'focusin']) document.addEventListener(kind, event => {
    const mark = event.target.closest('.line a');
    if (!mark || all('.tip').some(tip => tip.mark === mark)) return;
    untip();
    const tip = document.createElement('div');
    tip.className = 'tip';
    tip.mark = mark;
    tip.setAttribute('role', 'tooltip');
    tip.textContent = mark.getAttribute('aria-label');
    document.body.append(tip);
    const box = mark.getBoundingClientRect();
    tip.style.setProperty('left', Math.max(8, Math.min(innerWidth - tip.offsetWidth - 8, box.left + scrollX)) + 'px');
    tip.style.setProperty('bottom', 'auto');
    tip.style.setProperty('top', (box.top + scrollY - tip.offsetHeight - 4) + 'px');
  });
  for (const kind of ['mouseout', 'focusout']) document.addEventListener(kind, event => { if (event.target.closest('.line a, .tip') && !(event.relatedTarget && event.relatedTarget.closest && event.relatedTarget.closest('.tip, .line a'))) untip(); });

  // Words that are selected in an article lead to the form for what the reader missed.
  const article = document.querySelector('.beside article');
  const points = text => [...text].length;
  const place = (node, offset) => {
    const line = (node.nodeType === 1 ? node : node.parentElement).closest('p[data-start]');
    if (!line) return null;
    const range = document.createRange();
    range.selectNodeContents(line);
    range.setEnd(node, offset);
    return Number(line.dataset.start) + points(range.toString());
  };
  const pick = () => {
    all('.pick').forEach(one => one.remove());
    const selection = getSelection();
    if (!article || !article.dataset.enter || selection.isCollapsed || !article.contains(selection.anchorNode)) return;
    const range = selection.getRangeAt(0);
    const words = selection.toString().trim();
    const start = place(range.startContainer, range.startOffset);
    const end = place(range.endContainer, range.endOffset) || start + points(words); // a triple click ends in the next line
    if (start === null || end === null || !words) return;
    const link = document.createElement('a');
    link.className = 'button small pick';
    link.textContent = 'Enter what these words say';
    link.href = article.dataset.enter + '?note=' + encodeURIComponent('“' + words.slice(0, 1500) + '” ' + article.dataset.brief + '@' + start + '-' + end);
    const box = range.getBoundingClientRect();
    document.body.append(link);
    link.style.setProperty('left', Math.max(8, Math.min(innerWidth - link.offsetWidth - 8, box.left)) + 'px');
    link.style.setProperty('top', (box.bottom + scrollY + 6) + 'px');
  };
  document.addEventListener('mouseup', event => { if (!event.target.closest('.pick')) setTimeout(pick, 0); });
  document.addEventListener('keyup', event => { if (event.shiftKey || event.key === 'Shift') pick(); });

  if (location.hash.startsWith('#f-') && document.getElementById(location.hash.slice(1))) { here = location.hash.slice(1); stay(); }
  const at = new URLSearchParams(location.search).get('at');
  if (at) {
    const mark = all('a.m').filter(one => Number(one.id.slice(3)) <= Number(at)).pop();
    if (mark) { cards(mark).forEach(light); within(mark, document.querySelector('.beside article')); const first = cards(mark)[0]; if (first) first.scrollIntoView({ block: 'nearest' }); }
  }
})();
