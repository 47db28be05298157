/** What the hall adds to the stock task list: the case file beside the form, remaining days, keys, Chinese words. */
import { badge } from './badges.js';
import { purgeDrafts, refuseNamelessDrafts, saveBeforeLeavingTheForm } from './drafts.js';
import { keys } from './keys.js';
import { loadLabels } from './labels.js';
import { leaveToHallLogin } from './login.js';
import { dueFirst } from './order.js';
import { hallPages } from './pages.js';
import { translateForms } from './words.js';

const hall = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

document.documentElement.lang = 'zh-CN';
refuseNamelessDrafts();
purgeDrafts();
saveBeforeLeavingTheForm();
leaveToHallLogin(hall);
dueFirst();
hallPages(hall);
await loadLabels();
keys();
translateForms();

function showCaseFile(node, { taskId }) {
  const frame = document.createElement('iframe');
  frame.className = 'hall-case-file';
  frame.title = '办件卷宗';
  frame.src = `${hall}/desk/tasks/${encodeURIComponent(taskId)}/case`;
  node.replaceChildren(frame);
}

export default [
  {
    id: 'hall-case-file',
    pluginPoint: 'tasklist.task.detail',
    // Below zero: the form stays the first tab and the one that opens.
    priority: -10,
    properties: { label: '卷宗' },
    render: showCaseFile
  },
  {
    id: 'hall-badge',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    render: (node, { taskId }) => badge(hall, node, taskId)
  }
];
