package org.onewindow.publicnotice;

import java.util.Locale;

/** What became of an objection, with the sentence for whoever raised it. */
public enum Reception {
    /** It came in time and interrupted the notice. */
    RAISED("您的异议已收到，公示随即中断，由街道办事处核实处理，结果会告知您。您的姓名和联系方式保密。"),
    /** The notice was over, the decision not made: kept, and the county must visit. */
    KEPT_AS_COMPLAINT("公示在您提交时已经结束，不再按公示异议办理；您的意见没有丢失，已作为投诉登记，作出决定以前会入户核实，结果会告知您。您的姓名和联系方式保密。"),
    /** Nothing can be kept with this case any more. */
    TOO_LATE("这项申请现在不在公示，也不在办理中，不能再提出公示异议。如有情况反映，请联系街道办事处或拨打 12345。");

    private final String sentence;

    Reception(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** The last part of the address of its page. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
