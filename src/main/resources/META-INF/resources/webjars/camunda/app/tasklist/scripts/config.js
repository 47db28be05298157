export default {
  app: { name: '待办任务', vendor: '一窗' },
  dateFormat: { normal: 'LLL', long: 'LLLL', short: 'LL' },
  // One language only: with a second one listed, a wrongly set PC would show it.
  locales: { availableLocales: ['zh'], fallbackLocale: 'zh' },
  customScripts: ['scripts/hall.js'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  // Ctrl+Shift+F switches between simplified and traditional characters in a common input method.
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '领办当前任务' },
    focusFilter: { key: 'ctrl+alt+g', description: '到第一个任务分类' },
    focusList: { key: 'ctrl+alt+l', description: '到任务列表' },
    focusForm: { key: 'ctrl+alt+f', description: '到办理表单的第一栏' }
  }
};
