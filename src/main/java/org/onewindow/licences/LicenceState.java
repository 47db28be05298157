package org.onewindow.licences;

/** What an electronic licence is good for now. */
public enum LicenceState {
    VALID("有效", "这份电子证照目前有效。"),
    SUSPENDED("使用功能中止", "持证人逾期没有办理规定的手续，这份电子证照目前不能使用。"),
    REVOKED("已注销", "这份电子证照已经注销，不再有效。");

    private final String label;
    private final String sentence;

    LicenceState(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    /** The Chinese word for it. */
    public String label() {
        return label;
    }

    /** What somebody who is shown the licence should know. */
    public String sentence() {
        return sentence;
    }
}
