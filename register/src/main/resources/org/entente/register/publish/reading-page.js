
'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const docs = all('.doc');
  const links = all('nav a');
  let pinned = null;

  // What belongs together: a card and the words that it rests on.
  const marks = new Map();
  for (const mark of all('.m')) {
    const doc = mark.closest('.doc').id;
    for (const key of mark.dataset.c.split(' ')) {
      const id = doc + '-' + key;
      marks.set(id, [...(marks.get(id) || []), mark]);
    }
  }
  const cardsOf = mark => mark.dataset.c.split(' ')
    .map(key => document.getElementById(mark.closest('.doc').id + '-' + key)).filter(Boolean);

  const clear = () => {
    for (const lit of all('.lit')) { lit.classList.remove('lit'); lit.style.removeProperty('--lit'); }
    if (pinned) light(pinned);
  };
  const light = card => {
    card.classList.add('lit');
    const colour = getComputedStyle(card).getPropertyValue('--k');
    for (const mark of marks.get(card.id) || []) {
      mark.classList.add('lit');
      mark.style.setProperty('--lit', colour);
    }
  };
  const reveal = element => element && element.scrollIntoView({ block: 'nearest' });
  const within = (element, pane) => {
    if (!element || getComputedStyle(pane).overflowY !== 'auto') return;
    const e = element.getBoundingClientRect(), p = pane.getBoundingClientRect();
    if (e.top < p.top + 16 || e.bottom > p.bottom - 16) pane.scrollTop += e.top - p.top - p.height / 3;
  };
  const point = target => {
    const card = target.closest('.card'), mark = target.closest('.m');
    clear();
    if (card) {
      light(card);
      within((marks.get(card.id) || [])[0], card.closest('.doc').querySelector('article'));
    } else if (mark) {
      cardsOf(mark).forEach(light);
    }
  };
  const pin = card => {
    const before = pinned;
    if (pinned) { pinned.classList.remove('pinned'); pinned.querySelector('a.head').removeAttribute('aria-current'); }
    pinned = card === before ? null : card;
    if (pinned) { pinned.classList.add('pinned'); pinned.querySelector('a.head').setAttribute('aria-current', 'true'); }
    clear();
  };

  for (const kind of ['mouseover', 'focusin']) {
    document.addEventListener(kind, event => { if (event.target.closest('.card, .m')) point(event.target); });
  }
  for (const kind of ['mouseout', 'focusout']) {
    document.addEventListener(kind, event => { if (event.target.closest('.card, .m')) clear(); });
  }
  document.addEventListener('click', event => {
    const card = event.target.closest('.card'), mark = event.target.closest('a.m');
    if (card && card.querySelector('a.head')) {
      event.preventDefault();
      pin(card);
      if (pinned) reveal((marks.get(card.id) || [])[0]);
    } else if (mark) {
      event.preventDefault();
      const first = cardsOf(mark)[0];
      if (first) { if (pinned !== first) pin(first); reveal(first); }
    }
  });

  // From document to document.
  const shown = () => docs.filter(doc => !doc.hidden);
  const here = (line = 120) => {
    const list = shown();
    let at = 0;
    list.forEach((doc, i) => { if (doc.getBoundingClientRect().top < line) at = i; });
    return at;
  };
  const go = step => {
    const list = shown();
    if (!list.length) return;
    const first = list[0].getBoundingClientRect().top > 120;
    const doc = list[Math.max(0, Math.min(list.length - 1, here() + (first && step > 0 ? 0 : step)))];
    doc.scrollIntoView();
    doc.querySelector('h2').focus({ preventScroll: true });
  };
  const follow = () => {
    const doc = shown()[here(innerHeight * .4)];
    links.forEach(link => {
      if (doc && link.hash === '#' + doc.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  let waiting = false;
  addEventListener('scroll', () => {
    if (!waiting) { waiting = true; requestAnimationFrame(() => { waiting = false; follow(); }); }
  }, { passive: true });

  // The filter looks for all words, in any order, marks and case aside.
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const filter = document.getElementById('filter'), said = document.querySelector('.find output');
  let texts = null;
  filter.addEventListener('input', () => {
    texts = texts || docs.map(doc => fold(doc.textContent));
    const words = fold(filter.value).split(/\s+/).filter(Boolean);
    docs.forEach((doc, i) => {
      doc.hidden = !words.every(word => texts[i].includes(word));
      links[i].parentElement.hidden = doc.hidden;
    });
    said.textContent = words.length ? shown().length + ' of ' + docs.length : '';
    follow();
  });

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === filter) {
      if (event.key === 'Escape') { filter.value = ''; filter.dispatchEvent(new Event('input')); filter.blur(); }
      return;
    }
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else if (event.key === '/') { event.preventDefault(); filter.focus(); }
    else if (event.key === 'Escape' && pinned) pin(pinned);
  });
  all('.find, .keys').forEach(part => { part.hidden = false; });
  follow();
})();
