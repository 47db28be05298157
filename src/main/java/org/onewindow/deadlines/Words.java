package org.onewindow.deadlines;

/** Words that several views share; a reason somebody typed is made to fit into the middle of a sentence. */
final class Words {

    private Words() {}

    static String plain(String reason) {
        return reason.strip().replaceAll("[。．.；;，,\\s]+$", "").replaceAll("\\s*[。；;\\r\\n]+\\s*", "，");
    }

    static String because(String reason) {
        String plain = plain(reason);
        return plain.startsWith("因") ? plain : "因" + plain;
    }

    /** What is left of a running limit, for a badge. */
    static String remaining(int workingDays, boolean paused) {
        if (workingDays < 0) {
            return "超期 " + -workingDays + " 个工作日";
        }
        if (paused) {
            return "已暂停";
        }
        return workingDays == 0 ? "今天到期" : "剩 " + workingDays + " 个工作日";
    }
}
