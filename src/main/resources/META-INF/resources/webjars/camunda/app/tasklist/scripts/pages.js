/** A step without a form is done on a page of the hall: the way there stands where the form would be. */
const EMPTY_FORM = '[cam-tasklist-form-generic]:not([data-hall-page])';

let opened = false;

export function hallPages(hall) {
  new MutationObserver(() => document.querySelectorAll(EMPTY_FORM).forEach(form => replace(hall, form))).observe(
    document.body,
    { childList: true, subtree: true }
  );
  // Back from the page the task is usually done; the list still shows it until it is asked for again.
  window.addEventListener('focus', () => opened && location.reload());
}

async function replace(hall, form) {
  form.dataset.hallPage = 'asked';
  const task = new URLSearchParams(location.hash.split('?')[1] ?? '').get('task');
  if (!task) {
    return;
  }
  const answer = await fetch(`${hall}/desk/tasks/${encodeURIComponent(task)}/page`, {
    headers: { Accept: 'application/json' }
  }).catch(() => null);
  if (answer?.ok && form.isConnected) {
    form.before(way(hall, await answer.json()));
  }
}

function way(hall, { name, page }) {
  const box = document.createElement('div');
  box.className = 'hall-page';
  const words = document.createElement('p');
  words.textContent = '这一步不在这里填表，请打开大厅的办理页面。办完后回到这里，列表会自动更新。';
  const link = document.createElement('a');
  link.className = 'btn btn-primary';
  link.href = hall + page;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = `打开办理页面：${name}`;
  link.addEventListener('click', () => {
    opened = true;
  });
  box.append(words, link);
  return box;
}
