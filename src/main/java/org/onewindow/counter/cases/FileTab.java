package org.onewindow.counter.cases;

import java.util.Locale;

/** The parts of a case file. */
enum FileTab {
    PROGRESS("进度"),
    PEOPLE("人员"),
    APPLICATION("申请内容"),
    MATERIALS("材料"),
    DOCUMENTS("文书"),
    TIMELINE("经过"),
    CLOCK("时限"),
    LOOKS("谁看过"),
    DIAGRAM("流程图");

    private final String label;

    FileTab(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** How the tab is called in the page's address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileTab of(String path) {
        for (FileTab tab : values()) {
            if (tab.path().equals(path)) {
                return tab;
            }
        }
        return PROGRESS;
    }
}
