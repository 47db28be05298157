package org.onewindow.items.residencepermit.permits;

/** What can happen to a permit. */
enum PermitEventKind {
    ISSUED("核发"),
    /** Issued before the hall kept permits, or by another office. */
    TAKEN_OVER("转入本厅台账"),
    REMINDED("提醒签注"),
    ENDORSED("签注"),
    ENDORSED_LATE("补办签注"),
    /** The holder applied before the anniversary and has no answer yet: no suspension meanwhile. */
    APPLICATION_PENDING("签注申请办理中，暂不中止"),
    SUSPENDED("中止使用功能"),
    RESTORED("恢复使用功能"),
    LOST("挂失"),
    /** The lost card is back before a new one was made. */
    FOUND("解除挂失"),
    /** In place of a damaged card. */
    CARD_REPLACED("换领新证"),
    /** In place of a lost card. */
    CARD_REISSUED("补领新证"),
    /** As it was written down before the two were told apart. */
    CARD_RENEWED("换领或者补领新证"),
    ADDRESS_CHANGED("变更居住地址"),
    /** The holder moved out as reported; whether the conditions are lost is for the police to find out. */
    REGISTRATION_ENDED("已注销居住登记，待核实"),
    /** The holder is registered in another city now. */
    REGISTRATION_MOVED("居住登记已迁往其他城市，待核实"),
    /** An officer finds that the conditions are lost; the head has to agree. */
    ENDING_PROPOSED("提请终止使用功能"),
    /** An officer finds fraud; the head has to agree. */
    SEIZURE_PROPOSED("提请收缴"),
    PROPOSAL_DECLINED("负责人不同意"),
    ENDED("终止使用功能"),
    SEIZED("收缴");

    private final String label;

    PermitEventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
