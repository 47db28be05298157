/**
 * The stock page keeps what is typed in this browser. It may stay there while the page is open, so that a look at
 * another tab of the task loses nothing; it must not wait there for the next person at this PC.
 */
const DRAFT = 'camunda-form:';
const NAMELESS = 'camunda-form:undefined';

export function purgeDrafts() {
  Object.keys(localStorage)
    .filter(key => key.startsWith(DRAFT))
    .forEach(key => localStorage.removeItem(key));
}

/** A draft without a task is pre-filled into the next form, whoever it belongs to. */
export function refuseNamelessDrafts() {
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (!String(key).startsWith(NAMELESS)) {
      setItem.call(this, key, value);
    }
  };
  window.addEventListener('pagehide', purgeDrafts);
}

/** Looking at another tab or another task rebuilds the form: what was typed is saved first, as by the save button. */
export function saveBeforeLeavingTheForm() {
  document.addEventListener(
    'click',
    event => {
      if (event.target.closest?.('.nav-tabs li, ol.tasks-list li')) {
        document.activeElement?.blur();
        [...document.querySelectorAll('button[ng-click^="save("]')]
          .filter(button => !button.disabled)
          .forEach(button => button.click());
      }
    },
    true
  );
}
