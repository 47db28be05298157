/**
 * The stock page takes its labels from this browser's storage and fetches them afterwards: a new PC would show the
 * names of labels at first, and a changed text only at the second visit. So the texts are put there beforehand.
 */
const STORAGE = 'camunda-web';

export async function loadLabels() {
  const base = document.querySelector('base').getAttribute('app-root');
  const version = /bust=([\w.-]+)/.exec(document.querySelector('script[src*="bust="]')?.src)?.[1];
  const folder = `${base}/app/tasklist/locales/`;
  const labels = await fetch(`${folder}zh.json?bust=${version}`, { cache: 'no-cache' }).catch(() => null);
  if (labels?.ok && version) {
    const stored = JSON.parse(localStorage.getItem(STORAGE) ?? '{}');
    stored[`${folder}_locales_data_zh_${version}`] = JSON.stringify(await labels.json());
    localStorage.setItem(STORAGE, JSON.stringify(stored));
  }
}
