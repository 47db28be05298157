/** What is due first stands first, unless the officer chose another order. */
const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

export function dueFirst() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  const search = new URLSearchParams(query);
  if (!path.startsWith('/login') && !search.has('sorting')) {
    search.set('sorting', DUE_FIRST);
    history.replaceState(null, '', `#${path || '/'}?${search}`);
  }
}
