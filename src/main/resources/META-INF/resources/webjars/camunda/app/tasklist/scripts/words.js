/** The form library of this page speaks English only: its words are replaced where they appear. */
const WORDS = new Map(
  Object.entries({
    'Field is required.': '必须填写。',
    'Field must be a valid email.': '请填写正确的电子邮箱。',
    'Value is not a number.': '请填写数字。',
    'Should be a valid number.': '请填写数字。',
    'Nothing to show.': '没有内容。',
    'No results': '没有找到',
    'All values selected': '已全部选中',
    'Add new': '添加一行',
    Year: '年',
    Month: '月',
    Hour: '时',
    Minute: '分',
    Select: '请选择',
    Search: '查找',
    'mm/dd/yyyy': '年-月-日',
    'yyyy/mm/dd': '年-月-日',
    'hh:mm': '时:分',
    'hh:mm ?m': '时:分'
  })
);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = { Sun: '日', Mon: '一', Tue: '二', Wed: '三', Thu: '四', Fri: '五', Sat: '六' };
MONTHS.forEach((month, index) => WORDS.set(month, `${index + 1} 月`));
Object.entries(WEEKDAYS).forEach(([english, day]) => WORDS.set(english, day));

const PATTERNS = [
  [/^Field must have minimum length of (.+)\.$/, '至少填写 $1 个字。'],
  [/^Field must have maximum length of (.+)\.$/, '最多填写 $1 个字。'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于 $1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于 $1。'],
  [/^Field must match pattern .+$/, '格式不对，请按栏目说明填写。'],
  [/^Field must be a valid .+ phone number.*$/, '请填写正确的电话号码。'],
  [/^Please enter a valid (date|time).*$/i, '请填写正确的日期或时间。'],
  [/^Value must be .+$/, '这个值不合要求，请按栏目说明填写。']
];

export function translateForms() {
  new MutationObserver(changes => changes.forEach(translateChange)).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['placeholder']
  });
}

function translateChange({ target, addedNodes }) {
  const root = target.nodeType === Node.TEXT_NODE ? target.parentElement : target;
  [root, ...addedNodes].filter(node => node?.nodeType === Node.ELEMENT_NODE && inForm(node)).forEach(translate);
}

function inForm(element) {
  return element.closest('.fjs-container') || element.querySelector('.fjs-container');
}

function translate(element) {
  const forms = element.closest('.fjs-container') ? [element] : element.querySelectorAll('.fjs-container');
  forms.forEach(form => {
    const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const said = chinese(texts.currentNode.data.trim());
      if (said) {
        texts.currentNode.data = said;
      }
    }
    form.querySelectorAll('input[placeholder]').forEach(input => {
      input.placeholder = chinese(input.placeholder) ?? input.placeholder;
    });
    form.querySelectorAll('[aria-label]').forEach(named => {
      const said = sayDate(named.ariaLabel) ?? chinese(named.ariaLabel);
      if (said) {
        named.ariaLabel = said;
      }
    });
    form.querySelectorAll('a[href]:not([target])').forEach(openBeside);
  });
}

/** A link followed in this page would throw away what was typed. */
function openBeside(link) {
  link.target = '_blank';
  link.rel = 'noopener';
}

/** The name of a day in the calendar, "November 5, 2026". */
function sayDate(text) {
  const [, month, day, year] = /^([A-Z][a-z]+) (\d+), (\d{4})$/.exec(text) ?? [];
  return MONTHS.includes(month) ? `${year} 年 ${MONTHS.indexOf(month) + 1} 月 ${day} 日` : undefined;
}

function chinese(text) {
  if (WORDS.has(text)) {
    return WORDS.get(text);
  }
  const pattern = PATTERNS.find(([english]) => english.test(text));
  return pattern && text.replace(pattern[0], pattern[1]);
}
