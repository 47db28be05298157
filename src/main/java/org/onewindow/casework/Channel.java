package org.onewindow.casework;

/** How an application reached the hall, GB/T 39046 table A.5. */
public enum Channel {
    WINDOW("窗口"),
    PC("网上"),
    MOBILE("手机"),
    OTHER("其他");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
