/** A step without a form is done on a page of the hall: the way there stands where the form would be. */
const EMPTY_FORM = '[cam-tasklist-form-generic]';

let opened = false;

export function hallPages(hall) {
  new MutationObserver(() => {
    document.querySelectorAll('.hall-page').forEach(leaveWithItsForm);
    document.querySelectorAll(`${EMPTY_FORM}:not([data-hall-page])`).forEach(form => replace(hall, form));
  }).observe(document.body, { childList: true, subtree: true });
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
  const found = answer?.ok ? await answer.json() : null;
  const pane = form.closest('.form-pane');
  if (found && pane) {
    // Beside the form and not inside of it: the stock page keeps a form hidden that it cannot fill.
    pane.querySelectorAll('.hall-page').forEach(old => old.remove());
    pane.prepend(way(hall, found));
  }
}

/** The next task is shown in the same pane; what belongs to the last one goes with its form. */
function leaveWithItsForm(box) {
  if (!box.parentElement.querySelector(EMPTY_FORM)) {
    box.remove();
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
