package org.onewindow.items.residencepermit.permits;

/** What can happen to a permit. */
enum PermitEventKind {
    ISSUED("核发"),
    /** Issued before the hall kept permits, or by another office. */
    TAKEN_OVER("接管原有居住证"),
    REMINDED("提醒签注"),
    ENDORSED("签注"),
    ENDORSED_LATE("补办签注"),
    /** The holder applied before the anniversary and has no answer yet: no suspension meanwhile. */
    APPLICATION_PENDING("签注申请办理中，暂不中止"),
    SUSPENDED("中止使用功能"),
    RESTORED("恢复使用功能"),
    LOST("挂失"),
    CARD_RENEWED("换领、补领证件"),
    ADDRESS_CHANGED("变更居住地址"),
    /** The holder moved out as reported; whether the conditions are lost is for the police to find out. */
    REGISTRATION_ENDED("已注销居住登记，待核实"),
    /** The holder is registered in another city now. */
    REGISTRATION_MOVED("居住登记已迁往其他城市，待核实"),
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
