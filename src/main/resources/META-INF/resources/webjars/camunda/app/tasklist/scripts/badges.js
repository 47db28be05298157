/** Case number, applicant and remaining working days on every card, fetched for the whole list at once. */
const waiting = new Map();
let collecting = false;

export function badge(hall, node, taskId) {
  const place = document.createElement('div');
  place.className = 'hall-badge';
  node.replaceChildren(place);
  waiting.set(taskId, [...(waiting.get(taskId) ?? []), place]);
  if (!collecting) {
    collecting = true;
    setTimeout(() => fetchAll(hall), 50);
  }
}

async function fetchAll(hall) {
  const places = new Map(waiting);
  waiting.clear();
  collecting = false;
  const answer = await fetch(`${hall}/desk/badges?tasks=${[...places.keys()].map(encodeURIComponent).join(',')}`, {
    headers: { Accept: 'application/json' }
  }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const badges = await answer.json();
  for (const [taskId, nodes] of places) {
    if (badges[taskId]) {
      nodes.forEach(node => fill(node, badges[taskId]));
    }
  }
}

function fill(node, { caseNumber, applicant, remaining, warning, step, stepWarning }) {
  // The step has the shorter limit, so it stands first; the whole case is said beside it.
  const own = step ? [days(`本环节${step}`, stepWarning)] : [];
  node.replaceChildren(
    part('hall-badge__number', caseNumber),
    part('hall-badge__applicant', applicant),
    ...own,
    days(own.length ? `全程${remaining}` : remaining, warning)
  );
}

function days(text, warning) {
  const badge = part(`hall-badge__days hall-badge__days--${warning.toLowerCase()}`, text);
  badge.title = { AMBER: '将到期', RED: '已超期' }[warning] ?? '';
  return badge;
}

function part(className, text) {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text ?? '';
  return span;
}
