/** Enter never submits a half-typed form; Ctrl+Enter submits the whole one. Not while an input method is composing. */
const COMPLETE = 'button[ng-click^="complete"], .form-actions button.btn-primary, button.btn-primary[type="submit"]';

const PATIENCE_MS = 1000;

export function keys() {
  document.addEventListener('keydown', guardEnter, true);
  document.addEventListener('keydown', completeByKey, true);
}

function isComposing(event) {
  return event.isComposing || event.keyCode === 229;
}

function guardEnter(event) {
  const alone = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (alone && !isComposing(event) && event.target.closest?.('.fjs-container input')) {
    event.preventDefault();
  }
}

function completeByKey(event) {
  if (event.key !== 'Enter' || !event.ctrlKey || event.repeat || isComposing(event)) {
    return;
  }
  const button = [...document.querySelectorAll(COMPLETE)].find(candidate => candidate.offsetParent);
  if (!button) {
    return;
  }
  event.preventDefault();
  // The form takes over what was typed last only when the field is left, and opens the button a moment later.
  document.activeElement?.blur();
  clickOnceOpen(button, performance.now() + PATIENCE_MS);
}

function clickOnceOpen(button, until) {
  if (!button.disabled) {
    button.click();
  } else if (performance.now() < until) {
    setTimeout(() => clickOnceOpen(button, until), 50);
  }
}
